/** Cells into periods: dates, years and texts such as "Jan-25", "2025Q1", "FY25 P3", "week ending 12 Jan 2025". */
import { isError, type Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { DEFAULT_LOCALE, isMonthFirst } from "../cell/locale";
import { readMonthName } from "../cell/month-names";
import { readDay } from "../cell/read-day";
import { addMonths, civilOf, daysInMonth, serialOf, weekday, type Day } from "../cell/serial-day";
import { periodOf, type Frequency, type Period } from "../kpi/period";
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
  if (typeof value === "number") return ofNumber(value, options);
  if (typeof value === "boolean") return refused("must be a date or a text such as Jan-25, 2025Q1 or FY25 P3", value ? "TRUE" : "FALSE");
  const text = value.trim();
  if (text === "") return null;
  const day = readDay(text, {
    ...options,
    monthFirst: options.monthFirst ?? isMonthFirst(options.locale ?? DEFAULT_LOCALE),
    subject: "period",
  });
  if (typeof day === "number") return periodOf(day, "day");
  const parts = readPeriodText(text, options.yearPairs);
  if (parts)
    return parts.year === null
      ? refused("must name its year", text)
      : (toPeriod(parts, options.fiscalStart) ?? refused("must be one that the calendar has", text));
  const anchored = ANCHORED.exec(text);
  if (anchored) return ofAnchor(anchored, text, options);
  if (isError(day) && day.message.includes("calendar")) return day;
  if (
    /^(?:\d{1,2}[-\s/.]?\p{L}{3,}\.?|\p{L}{3,}\.?\s\d{1,2})$/u.test(text) &&
    text.split(/[^\p{L}]+/u).some((word) => readMonthName(word) !== null)
  )
    return refused("must name its year", text);
  return refused("must be a date or a text such as Jan-25, 2025Q1 or FY25 P3", text);
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

/** 2025 is a year, 202501 a month, 20250131 a day; everything else a serial day. */
function ofNumber(value: number, options: PeriodOptions): Period | CellError {
  const isText =
    Number.isInteger(value) &&
    ((value >= 1900 && value < 2200) || (value > 190000 && value < 220000) || (value > 19000000 && value < 22000000));
  const parts = isText ? readPeriodText(String(value)) : null;
  const day = parts ? toPeriod(parts, options.fiscalStart) : readDay(isText ? String(value) : value);
  if (typeof day === "number" && day >= 2200) return periodOf(day, "day");
  return day !== null && typeof day === "object" && !isError(day) ? day : refused("must be a date or a year", String(value));
}

function isoWeek(year: number, week: number): Period | null {
  const fourth = serialOf(year, 1, 4);
  const start = fourth - weekday(fourth) + 1 + (week - 1) * 7;
  return civilOf(start + 3).year === year ? { start, end: start + 6, frequency: "week" } : null;
}

/** "week commencing 6 Jan 2025", "quarter ended 31 March 2025", "as at 31/01/2025". */
function ofAnchor(match: RegExpExecArray, text: string, options: PeriodOptions): Period | CellError {
  const inner = readPeriod(match[2]!, options);
  if (inner === null || isError(inner)) return inner ?? refused("must be a date", text);
  const frequency = ANCHORS[match[1]?.charAt(0).toLowerCase() ?? ""] ?? "day";
  if (frequency === "day") return inner;
  if (frequency === "week") return inner.frequency === "day" ? periodOf(inner.start, "week") : refused("must name a day of its week", text);
  return endingWith(inner.end, frequency);
}

/** The whole months up to the one that holds the day: a year ended 31 March need not be anybody's fiscal year. */
function endingWith(day: Day, frequency: Exclude<Frequency, "day" | "week">): Period {
  const { year, month } = civilOf(day);
  const start = serialOf(year, month - MONTHS[frequency] + 1, 1);
  return { start, end: serialOf(year, month, daysInMonth(year, month)), frequency };
}

function refused(condition: string, offending: string): CellError {
  return new CellError("#VALUE!", `period ${condition}: "${offending}"`);
}
