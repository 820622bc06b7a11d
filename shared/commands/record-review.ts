/** Record review: is a KPI still relevant, still accurate, what was decided, and when is it looked at again? */
import { readArea } from "../cell/a1";
import { isoDate, type Day } from "../cell/serial-day";
import { readDay } from "../cell/read-day";
import type { Kpi } from "../kpi/kpi";
import { nextReview, reviewMonths } from "../journal/reviews-due";
import { findRegisterHeader } from "../register/register-header";
import type { Change } from "../workbook/change";
import { appendJournal } from "./append-journal";
import { meantKpi } from "./entry-input";
import { journalCommand, missingColumns } from "./journal-command";
import type { ScorecardReading } from "./read-scorecard";
import { writeCell } from "./write-cell";

export const recordReview = journalCommand(
  {
    name: "recordReview",
    label: "Record review",
    help: "Adds a row to Reviews and moves the register's Last reviewed on. Input: kpi, relevant and accurate (yes or no), decision, by; date, today without it; next, a day, by Review every without it.",
  },
  ({ snapshot, input, read, journal }) => {
    const { kpi } = meantKpi(read, input.text("kpi"));
    const date = input.pastDay("date");
    const relevant = input.answer("relevant");
    const accurate = input.answer("accurate");
    const decision = input.text("decision");
    if (relevant === null) return "relevant must be answered: is the KPI still relevant, yes or no";
    if (accurate === null) return "accurate must be answered: is the KPI still accurate, yes or no";
    if (decision === "" && !(relevant && accurate)) return "decision must be named: the KPI is no longer what it should be";
    const earlier = journal.reviews.find((each) => each.kpi === kpi.id && each.date === date);
    if (earlier) return `review must be new: ${kpi.name} was reviewed on ${isoDate(date)}, in ${earlier.where.sheet}!${earlier.where.cell}`;
    const next = input.day("next") ?? nextReview(date, date, reviewMonths(kpi, read.settings.settings.reviewEvery)).due;
    if (next <= date) return `next must be after the review: ${isoDate(next)} and ${isoDate(date)}`;
    const { changes, problem, sheet, missing } = appendJournal(snapshot, "reviews", [
      {
        kpi: kpi.id,
        date,
        relevant: word(relevant),
        accurate: word(accurate),
        decision: decision || "keep",
        by: input.text("by") || null,
        next,
      },
    ]);
    if (problem !== "") return problem;
    return {
      changes: [...changes, ...lastReviewed(kpi, read, date)],
      message: `review of ${kpi.name} recorded on sheet ${sheet}; the next is due on ${isoDate(next)}`,
      findings: missingColumns(sheet, missing),
    };
  },
);

/** Where the register has the column, and knows of no later review. */
function lastReviewed({ where, details }: Kpi, { register }: ScorecardReading, date: Day): readonly Change[] {
  const column = findRegisterHeader(register.grid)?.columns.get("lastReviewed");
  const row = readArea(where.cell)?.top;
  const noted = readDay(details["Last reviewed"] ?? null);
  if (column === undefined || row === undefined || (typeof noted === "number" && noted >= date)) return [];
  return writeCell(where.sheet, { row, column: register.left + column }, date, true);
}

function word(answer: boolean): string {
  return answer ? "yes" : "no";
}
