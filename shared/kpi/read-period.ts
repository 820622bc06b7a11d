/** Cells into periods: dates, years and texts such as "Jan-25", "2025Q1", "FY25 P3", "week ending 12 Jan 2025". */
import type { Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { readDayText } from "../cell/day-text";
import { DEFAULT_LOCALE, isMonthFirst } from "../cell/locale";
import { readMonthName } from "../cell/month-names";
import { quote } from "../cell/quote";
import { addMonths, civilOf, daysInMonth, LAST_DAY, serialOf, weekday, type Day } from "../cell/serial-day";
import { periodOf, type Frequency, type Period } from "./period";
import { readPeriodText, type PeriodParts } from "./period-text";

export interface PeriodOptions {
  /** Decides 03/04/2025; "en-GB" by default. */
  readonly locale?: string;
  /** Overrules the locale, where other cells show which order they have. */
  readonly monthFirst?: boolean;
  /** Month in which the fiscal year begins, 1 to 12; 1 by default. */
  readonly fiscalStart?: number;
  /** True where 2011/12 is a fiscal year and not December. */
  readonly yearPairs?: boolean;
}

/** "week commencing Monday, 6 January 2025" is long enough. */
const LONGEST = 80;

const MONTHS: Readonly<Record<Exclude<PeriodParts["unit"], "week">, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  "fiscal month": 1,
};
const BY_MONTHS: Readonly<Record<number, Frequency>> = { 1: "month", 3: "quarter", 6: "half", 12: "year" };
const ANCHORED =
  /^(?:(w\/?c|w\/?e|week|month|quarter|half[ -]year|half|year|m\/e|q\/e|y\/e)\s*(?:commencing|beginning|starting|ending|ended|end|to|of)?|as (?:of|at)|on)[:\s]\s*(.*\d.*)$/i;
const ANCHORS: Readonly<Record<string, Frequency>> = { w: "week", m: "month", q: "quarter", h: "half", y: "year" };

/**
 * The period; null for a blank cell; a CellError with a sentence for anything else. A date is a period of one day: whether
 * a column of dates means months or weeks only the whole column shows (infer-frequency.ts).
 */
export function readPeriod(value: Value, options: PeriodOptions = {}): Period | null | CellError {
  if (value === null || value instanceof CellError) return value;
  const period = tryPeriod(value, options);
  if (typeof period !== "string") return period;
  const written = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value).trim();
  return new CellError("#VALUE!", `period ${period}: ${quote(written)}`);
}

/** What a text or number must be to be a period. */
const NO_PERIOD = "must be a date or a text such as Jan-25, 2025Q1 or FY25 P3";
const NO_YEAR = "must name its year";
export const NOT_IN_CALENDAR = "must be one that the calendar has";
const NO_DATE = "must be a date or a year";

/** The period, null for blank text, or what is wrong: without the cost of an error where several readings are tried. */
export function tryPeriod(value: string | number | boolean, options: PeriodOptions): Period | string | null {
  if (typeof value === "number") return ofNumber(value, options);
  if (typeof value === "boolean") return NO_PERIOD;
  const text = value.trim();
  if (text === "") return null;
  if (text.length > LONGEST) return NO_PERIOD;
  const day = readDayText(text, options.monthFirst ?? isMonthFirst(options.locale ?? DEFAULT_LOCALE));
  if (typeof day === "number") return periodOf(day, "day");
  const parts = readPeriodText(text, options.yearPairs);
  if (parts) return parts.year === null ? NO_YEAR : (toPeriod(parts, options.fiscalStart) ?? NOT_IN_CALENDAR);
  const anchored = ANCHORED.exec(text);
  if (anchored) return ofAnchor(anchored, options);
  if (day === "impossible") return NOT_IN_CALENDAR;
  return namesDayAndMonth(text) ? NO_YEAR : NO_PERIOD;
}

/** "11-Jun" and "January 5". */
function namesDayAndMonth(text: string): boolean {
  const words = /^(?:\d{1,2}[-\s/.]?(\p{L}{3,})\.?|(\p{L}{3,})\.?\s\d{1,2})$/u.exec(text);
  return words !== null && readMonthName(words[1] ?? words[2] ?? "") !== null;
}

/** The period that the parts name; null for week 53 of a year without one, for months that make no period, without year. */
export function toPeriod({ unit, first, last, year, isFiscal }: PeriodParts, fiscalStart = 1): Period | null {
  if (year === null) return null;
  if (unit === "week") return isFiscal && fiscalStart !== 1 ? null : isoWeek(year, first);
  const isCounted = isFiscal || unit === "fiscal month";
  const months = MONTHS[unit];
  const begin = isCounted && fiscalStart > 1 ? serialOf(year - 1, fiscalStart, 1) : serialOf(year, 1, 1);
  const named =
    unit === "month" && isCounted && fiscalStart > 1 && first >= fiscalStart ? serialOf(year - 1, first, 1) : serialOf(year, first, 1);
  const start = unit === "month" ? named : addMonths(begin, (first - 1) * months);
  const length = (last - first + 1) * months;
  const frequency = BY_MONTHS[length];
  return frequency === undefined ? null : { start, end: addMonths(start, length) - 1, frequency };
}

/** 2025 is a year, 202501 a month, 20250131 a day; everything else a serial day, of which those before 1906 are mistakes. */
function ofNumber(value: number, options: PeriodOptions): Period | string {
  const isText =
    Number.isInteger(value) &&
    ((value >= 1900 && value < 2200) || (value > 190000 && value < 220000) || (value > 19000000 && value < 22000000));
  if (!isText) return value >= 2200 && value < LAST_DAY + 1 ? periodOf(value, "day") : NO_DATE;
  const parts = readPeriodText(String(value));
  const day = parts ? toPeriod(parts, options.fiscalStart) : readDayText(String(value), false);
  if (day === null || day === "impossible") return NO_DATE;
  return typeof day === "number" ? periodOf(day, "day") : day;
}

function isoWeek(year: number, week: number): Period | null {
  const fourth = serialOf(year, 1, 4);
  const start = fourth - weekday(fourth) + 1 + (week - 1) * 7;
  return civilOf(start + 3).year === year ? { start, end: start + 6, frequency: "week" } : null;
}

/** "week commencing 6 Jan 2025", "quarter ended 31 March 2025", "as at 31/01/2025". */
function ofAnchor(match: RegExpExecArray, options: PeriodOptions): Period | string {
  const inner = tryPeriod(match[2]!, options) ?? NO_PERIOD;
  if (typeof inner === "string") return inner;
  const frequency = ANCHORS[match[1]?.charAt(0).toLowerCase() ?? ""] ?? "day";
  if (frequency === "day") return inner;
  if (frequency === "week") return inner.frequency === "day" ? periodOf(inner.start, "week") : "must name a day of its week";
  return endingWith(inner.end, frequency);
}

/** The whole months up to the one that holds the day: a year ended 31 March need not be anybody's fiscal year. */
function endingWith(day: Day, frequency: Exclude<Frequency, "day" | "week">): Period {
  const { year, month } = civilOf(day);
  const start = serialOf(year, month - MONTHS[frequency] + 1, 1);
  return { start, end: serialOf(year, month, daysInMonth(year, month)), frequency };
}
