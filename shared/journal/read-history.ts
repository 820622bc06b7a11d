/** Rows of Reviews and of the Change log into what they say; what could not be used, or is missing, is a finding. */
import { isBlank } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import { REGISTER_COLUMNS, type RegisterKey } from "../register/columns";
import { matchHeaders } from "../register/match-headers";
import type { ChangeKey, ReviewKey } from "./columns-history";
import type { LoggedChange, Review } from "./journal";
import type { JournalRow } from "./journal-rows";

export function readReviews(rows: readonly JournalRow<ReviewKey>[]): Review[] {
  return rows.flatMap((row) => {
    const date = row.pastDay("date");
    if (date === null) return [];
    const review: Review = {
      kpi: row.kpi,
      date,
      relevant: row.flag("relevant"),
      accurate: row.flag("accurate"),
      decision: row.text("decision"),
      by: row.text("by"),
      next: nextOf(row, date),
      where: row.place("kpi"),
    };
    if (isBlank(row.value("relevant"))) row.say("warning", "relevant", "review must say whether the KPI is still relevant: yes or no");
    if (isBlank(row.value("accurate"))) row.say("warning", "accurate", "review must say whether the KPI is still accurate: yes or no");
    if (review.decision === "" && (review.relevant === false || review.accurate === false))
      row.say("warning", "decision", "decision must be named: the KPI is no longer what it should be");
    return [review];
  });
}

function nextOf(row: JournalRow<ReviewKey>, date: number): number | null {
  const next = row.day("next", "start");
  if (next === null || next > date) return next;
  row.say("error", "next", `next review must be after this one: ${isoDate(next)} and ${isoDate(date)}; it is left out`);
  return null;
}

export function readChanges(rows: readonly JournalRow<ChangeKey>[]): LoggedChange[] {
  return rows.flatMap((row) => {
    const when = row.pastDay("when");
    if (when === null) {
      if (isBlank(row.value("when"))) row.say("error", "when", "change must have its day: the row is left out");
      return [];
    }
    const written = row.text("field");
    const field = readField(written);
    if (field === null) row.say("info", "field", `field is no column of the register: ${quote(written)}`);
    const change: LoggedChange = {
      when,
      kpi: row.kpi,
      field,
      written,
      old: row.value("old"),
      new: row.value("new"),
      who: row.text("who"),
      reason: row.text("reason"),
      where: row.place("kpi"),
    };
    if (change.who === "") row.say("warning", "who", "who made the change must be named");
    if (change.reason === "") row.say("warning", "reason", "reason of the change must be named");
    return [change];
  });
}

/** "Goal value" → target, by the register's own synonyms; null for what is no column of it. */
function readField(written: string): RegisterKey | null {
  return matchHeaders<RegisterKey>([written], REGISTER_COLUMNS)[0]?.key ?? null;
}
