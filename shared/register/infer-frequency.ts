/** How often a column of dates was measured: only the dates together show whether 1 January means a day, a month or a quarter. */
import { civilOf, daysInMonth, serialOf, weekday, type Day } from "../cell/serial-day";
import type { Frequency } from "../kpi/period";

/** Fewer dates than this do not show that two of three months are missing on purpose. */
const ENOUGH = 3;

/**
 * Firsts or lasts of months are months; quarters, halves or years where the dates keep that distance and lie on the
 * borders of the fiscal year. One weekday every seven days is weeks. Anything else is days, which claims nothing.
 */
export function inferFrequency(days: readonly Day[], fiscalStart = 1): Frequency {
  const distinct = [...new Set(days.map(Math.floor))].sort((a, b) => a - b);
  if (distinct.length === 0) return "day";
  if (distinct.every(isFirstOfMonth)) return byMonths(distinct, fiscalStart, 0);
  if (distinct.every(isEndOfMonth)) return byMonths(distinct, fiscalStart, 1);
  return isWeekly(distinct) ? "week" : "day";
}

function isFirstOfMonth(day: Day): boolean {
  return civilOf(day).day === 1;
}

/** The last day of a month, or the last one that is not on a weekend. */
function isEndOfMonth(day: Day): boolean {
  const { year, month, day: date } = civilOf(day);
  const last = serialOf(year, month, daysInMonth(year, month));
  return date === civilOf(last).day || (last - day < 3 && weekday(day) === 5 && weekday(last) > 5);
}

/** `lead` is 0 for firsts of a period, 1 for ends: then the period begins after them. */
function byMonths(days: readonly Day[], fiscalStart: number, lead: 0 | 1): Frequency {
  const months = days.map((day) => {
    const { year, month } = civilOf(day);
    return year * 12 + month - fiscalStart + lead;
  });
  if (months.length < ENOUGH) return "month";
  const steps = months.slice(1).map((month, i) => month - (months[i] ?? 0));
  const fits = (length: number): boolean => Math.min(...steps) === length && months.every((month) => month % length === 0);
  return fits(12) ? "year" : fits(6) ? "half" : fits(3) ? "quarter" : "month";
}

function isWeekly(days: readonly Day[]): boolean {
  const [first = 0, second] = days;
  if (second === undefined || (days.length < ENOUGH && second - first !== 7)) return false;
  return days.every((day) => (day - first) % 7 === 0) && days.some((day, i) => day - (days[i - 1] ?? 0) === 7);
}
