/**
 * Serial days, the calendar of spreadsheets: whole days since 30 December 1899, as Excel (from 1 March 1900) and Google
 * Sheets count. Plain arithmetic on the 400-year cycle of the Gregorian calendar: no Date, so no time zone can enter.
 */

/** A serial day, 45658 for 2025-01-01; a fraction is a time of day. */
export type Day = number;

/** A date of the proleptic Gregorian calendar; month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial day of 0000-03-01: years counted from March have their leap day at the end. */
const MARCH_OF_YEAR_ZERO = -693_899;
const DAYS_PER_ERA = 146_097; // 400 years

/** The last serial day that a spreadsheet can show: 9999-12-31. */
export const LAST_DAY: Day = 2_958_465;

/** Serial day of a civil date. Months and days beyond their bounds carry over, as in DATE(): month 13 is January of the next year. */
export function serialOf(year: number, month: number, day: number): Day {
  const monthsSinceMarch = year * 12 + month - 3;
  const marchYear = Math.floor(monthsSinceMarch / 12);
  const marchMonth = monthsSinceMarch - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1; // months from March on: 31 30 31 30 31, and again
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra + MARCH_OF_YEAR_ZERO;
}

/** Civil date of a serial day; a time of day is dropped. */
export function civilOf(serial: Day): CivilDate {
  const days = Math.floor(serial) - MARCH_OF_YEAR_ZERO;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** True if the calendar has this date: false for 31 February. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  const back = civilOf(serialOf(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

/** Days of a month: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return serialOf(year, month + 1, 1) - serialOf(year, month, 1);
}

/** "2025-01-31". */
export function isoDate(serial: Day): string {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(serial: Day): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

/** The same day of another month; a day that the month lacks becomes its last: 31 January + 1 month is 28 or 29 February. */
export function addMonths(serial: Day, months: number): Day {
  const { year, month, day } = civilOf(serial);
  const first = civilOf(serialOf(year, month + months, 1));
  return serialOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/**
 * Months between two days, a part month as a share of the days in it: 2025-01-31 to 2025-12-31 is 11, and so is any way
 * from one month's end to another's. Negative backwards.
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from);
  const a = civilOf(from);
  const b = civilOf(to);
  let whole = (b.year - a.year) * 12 + (b.month - a.month);
  if (isMonthEnd(from) && isMonthEnd(to)) return whole;
  if (addMonths(from, whole) > to) whole -= 1;
  const reached = addMonths(from, whole);
  const next = addMonths(from, whole + 1);
  return whole + (to - reached) / (next - reached);
}

function isMonthEnd(serial: Day): boolean {
  return civilOf(serial + 1).day === 1;
}

/** Monday-to-Friday days after `from` up to and including `to`; no holidays. Negative backwards. */
export function workdaysBetween(from: Day, to: Day): number {
  if (to < from) return -workdaysBetween(to, from);
  return workdaysUpTo(to) - workdaysUpTo(from);
}

function workdaysUpTo(serial: Day): number {
  const daysSinceMonday = Math.floor(serial) - 2; // serial 2 is Monday, 1900-01-01
  const weeks = Math.floor(daysSinceMonday / 7);
  return weeks * 5 + Math.min(daysSinceMonday - weeks * 7 + 1, 5);
}
