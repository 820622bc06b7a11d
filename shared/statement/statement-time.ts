/** The days of a statement and how often its change happens between them. */
import { isoDate, monthsBetween, type Day } from "../cell/serial-day";
import type { Frequency } from "../kpi/period";
import type { Draft, Span } from "./draft";
import { dueAfter, MONTHS } from "./horizon-phrases";

export interface StatementTime {
  readonly start: Day | null;
  readonly due: Day | null;
  /** Null where the sentence asks for it, or has no change. */
  readonly periods: number | null;
}

/** A stretch of time begins where the sentence or the row says, else on the as-of day; with neither it has no dates. */
export function settleTime(draft: Draft): StatementTime {
  const { context, span } = draft;
  const begin = draft.start ?? context.start ?? context.asOf ?? null;
  const due = draft.due ?? (span && begin !== null ? dueAfter(begin, span) : null);
  const start = draft.start ?? (span && due !== null ? begin : null);
  return { start, due, periods: periodsOf(draft, begin, due ?? context.due ?? null) };
}

function periodsOf(draft: Draft, begin: Day | null, due: Day | null): number | null {
  const { per, span, change } = draft;
  if (!change) return null;
  if (per === null) return 1;
  const exact = span ? ratio(span, per) : begin === null || due === null ? null : between(begin, due, per);
  if (exact !== null && exact > 0 && Math.abs(exact - Math.round(exact)) < 1e-9) return Math.round(exact);
  if (exact === null || exact <= 0) {
    draft.questions.push({ about: "periods", text: `${change.written} per ${spoken(per)} for how long?`, readings: [] });
    return null;
  }
  const whole = Math.floor(exact);
  const until = due === null ? "" : ` until ${isoDate(due)}`;
  draft.questions.push({
    about: "periods",
    text: `${change.written} per ${spoken(per)}${until}: ${whole} or ${whole + 1} times?`,
    readings: [whole, whole + 1].map((count) => ({ text: `${count} times`, target: null })),
  });
  return null;
}

function spoken(per: Frequency): string {
  return per === "half" ? "half year" : per;
}

/** Periods in a span: 12 months hold 4 quarters; days and months do not measure each other. */
function ratio({ count, unit }: Span, per: Frequency): number | null {
  const inDays = (each: Frequency): number | null => (each === "day" ? 1 : each === "week" ? 7 : null);
  const inMonths = (each: Frequency): number | null => (each === "day" || each === "week" ? null : MONTHS[each]);
  const days = inDays(unit);
  const perDays = inDays(per);
  if (days !== null && perDays !== null) return (count * days) / perDays;
  const months = inMonths(unit);
  const perMonths = inMonths(per);
  if (months !== null && perMonths !== null) return (count * months) / perMonths;
  // a year has 52 weeks and some: for this the calendar is needed
  return months === 12 && per === "week" ? count * 52 : null;
}

function between(start: Day, due: Day, per: Frequency): number {
  if (per === "day") return due + 1 - start;
  if (per === "week") return (due + 1 - start) / 7;
  return monthsBetween(start, due + 1) / MONTHS[per];
}
