/** The sections of a pack that say what is to be done: actions, reviews, decisions of last time, and room for those of today. */
import { isoDate } from "../../cell/serial-day";
import type { KpiResult } from "../../kpi/kpi-result";
import { reviewsDue, type ReviewDue } from "../../journal/reviews-due";
import { isException } from "../urgency";
import { doneBetween, openActions, type OpenAction } from "./open-actions";
import type { PackFacts } from "./pack-facts";
import { standing } from "./pack-standing";
import { dayCell, section, textCell, type PageCell, type Section } from "./page";
import { decisionsName, type Decision } from "./previous-pack";

/** What falls due until about the next meeting belongs to this one. */
const AHEAD_DAYS = 31;
/** Empty rows for what nobody expected. */
const SPARE_DECISIONS = 4;
/** More exceptions than these are not decided on in one meeting: their rows would bury the others. */
const MOST_PREPARED = 12;

export function actionSection({ journal, results, labelOf, asOf, previous }: PackFacts): Section {
  const open = openActions(journal.actions, asOf);
  const due = open.filter(({ late }) => late === null || late >= -AHEAD_DAYS);
  const labels = new Map(results.map((result) => [result.kpi.id, labelOf(result)]));
  const done = previous ? doneBetween(journal.actions, previous.asOf, asOf) : [];
  const notes = [
    due.length === 0 ? "No action is due." : "",
    open.length > due.length ? `${open.length - due.length} more ${open.length - due.length === 1 ? "is" : "are"} due later.` : "",
    done.length > 0 && previous ? `Done since ${isoDate(previous.asOf)}: ${done.map(({ action }) => action).join("; ")}.` : "",
  ];
  return section("Actions due", {
    note: notes.filter((note) => note !== "").join(" "),
    ...(due.length > 0 && { header: ["Action", "State", "Due", "Days late", "Owner", "For"] }),
    rows: due.map((each) => actionRow(each, labels.get(each.action.kpi) ?? each.action.kpi)),
  });
}

/** Late ones stand out. */
export function actionRow({ action, late }: OpenAction, about: string): PageCell[] {
  const isLate = late !== null && late > 0;
  const state = isLate ? "overdue" : action.state === "done" ? "open" : action.state;
  const days: PageCell = isLate ? { value: late, text: String(late), format: "0", status: null, isLoud: true } : textCell("");
  const words = [about, action.note].filter((text) => text !== "").join(": ");
  return [textCell(action.action), textCell(state, isLate), dayCell(action.due), days, textCell(action.owner || "nobody"), textCell(words)];
}

export function reviewSection({ results, journal, labelOf, asOf, reviewMonths }: PackFacts): Section {
  const kpis = results.map(({ kpi }) => kpi);
  const due = reviewsDue(kpis, journal.reviews, { asOf, months: reviewMonths }).filter(
    (each) => each.due === null || each.due <= asOf + AHEAD_DAYS,
  );
  return section("Reviews due", {
    note: due.length === 0 ? "No KPI is due for its review: still relevant, still accurate?" : "Is it still relevant, still accurate?",
    ...(due.length > 0 && { header: ["KPI", "State", "Last", "Due", "Owner", "Last decision"] }),
    rows: due.map((each) => reviewRow(each, labelOf(each))),
  });
}

export function reviewRow({ kpi, last, due, overdue, review }: ReviewDue, label: string): PageCell[] {
  const isLate = overdue !== null && overdue > 0;
  const state = isLate ? `${overdue} ${overdue === 1 ? "day" : "days"} over` : due === null ? "never" : "due";
  return [textCell(label), textCell(state, isLate), dayCell(last), dayCell(due), textCell(kpi.owner), textCell(review?.decision ?? "")];
}

/** What the last pack's meeting decided, beside how its KPIs stand now. */
export function lastDecisions({ previous, results, labelOf }: PackFacts): Section | null {
  if (!previous || previous.decisions.length === 0) return null;
  return section(`Decided on ${isoDate(previous.asOf)}`, {
    header: ["KPI", "Status now", "Actual now", "Target now", "Who, until", "Decision"],
    rows: previous.decisions.map(({ about, who, decision }) => {
      const result = results.find((each) => labelOf(each) === about);
      const rest = [textCell(who), textCell(decision)];
      return result ? standing(about, result, rest) : [textCell(about), textCell(""), textCell(""), textCell(""), ...rest];
    }),
  });
}

/** A row for each exception with the values of the day, then empty ones; what was filled in before the pack was written anew is kept. */
export function decisionSection({ results, labelOf, asOf, replaced }: PackFacts): Section {
  const kept = replaced?.decisions ?? [];
  const prepared = results
    .filter(isException)
    .slice(0, MOST_PREPARED)
    .map((result) => ({ label: labelOf(result), result }))
    .filter(({ label }) => !kept.some(({ about }) => about === label));
  return section("Decisions", {
    note: "To be filled in at the meeting; the next pack brings them back.",
    header: ["KPI", "Status", "Actual", "Target", "Who, until", "Decision"],
    rows: [
      ...kept.map((decision) => keptRow(decision, results, labelOf)),
      ...prepared.map(({ label, result }) => standing(label, result, [textCell(""), textCell("")])),
      ...Array.from({ length: SPARE_DECISIONS }, () => BLANK_ROW),
    ],
    name: decisionsName(asOf),
  });
}

const BLANK_ROW: readonly PageCell[] = Array.from({ length: 6 }, () => textCell(""));

function keptRow(decision: Decision, results: readonly KpiResult[], labelOf: PackFacts["labelOf"]): PageCell[] {
  const result = results.find((each) => labelOf(each) === decision.about);
  const rest = [textCell(decision.who), textCell(decision.decision)];
  if (result) return standing(decision.about, result, rest);
  return [textCell(decision.about), textCell(decision.status), plainCell(decision.actual), plainCell(decision.target), ...rest];
}

function plainCell(value: Decision["actual"]): PageCell {
  return { ...textCell(value === null ? "" : String(value)), value };
}
