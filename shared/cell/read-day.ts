/** Cells and texts into serial days: the tolerant door for dates as people write them. */
import type { Value } from "./cell";
import { CellError } from "./cell-error";
import { DEFAULT_LOCALE, isMonthFirst } from "./locale";
import { readMonthName } from "./month-names";
import { isCivilDate, LAST_DAY, serialOf, type Day } from "./serial-day";

export interface DayOptions {
  /** Decides 03/04/2025; "en-GB" by default. */
  readonly locale?: string;
  /** Overrules the locale, where a column shows which order it has. */
  readonly monthFirst?: boolean;
  /** What the day is, for the error's sentence: "due"; "value" by default. */
  readonly subject?: string;
}

const TIME = "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap]m)?(?:\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?)?$";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}`, "i");
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const DAY_NAMED_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?(\\p{L}+)\\.?[-/., ']*(\\d{4}|\\d{2})${TIME}`, "iu");
const NAMED_MONTH_DAY = new RegExp(`^(\\p{L}+)\\.?[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[-/. ]+)(\\d{4})${TIME}`, "iu");
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

/**
 * The serial day, with its time of day if it has one; null for a blank cell; a CellError with a sentence for anything
 * else. A number is a serial day already. The time zone of a text is not looked at: the day is the day as written.
 */
export function readDay(value: Value, options: DayOptions = {}): Day | null | CellError {
  const subject = options.subject ?? "value";
  if (value === null || value instanceof CellError) return value;
  if (typeof value === "boolean") return new CellError("#VALUE!", `${subject} must be a date: ${value ? "TRUE" : "FALSE"}`);
  if (typeof value === "number") {
    const exists = value >= 1 && value < LAST_DAY + 1;
    return exists ? value : new CellError("#NUM!", `${subject} must be a date between 1900 and 9999: ${value}`);
  }
  const text = value.trim();
  if (text === "") return null;
  const day = readDayText(text, options.monthFirst ?? isMonthFirst(options.locale ?? DEFAULT_LOCALE));
  if (day === null) return new CellError("#VALUE!", `${subject} must be a date such as 2025-01-31: "${text}"`);
  return day === "impossible" ? new CellError("#VALUE!", `${subject} must be a day that the calendar has: "${text}"`) : day;
}

/** Which order of day and month a text proves: 31/01/2025 is day first; null where it proves none, "either" where both are possible. */
export function provenOrder(text: string): "day first" | "month first" | "either" | null {
  const match = YEAR_LAST.exec(text.trim());
  if (!match || match[2] === ".") return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (first > 12 === second > 12) return first > 12 || first === second ? null : "either";
  return first > 12 ? "day first" : "month first";
}

function readDayText(written: string, monthFirst: boolean): Day | "impossible" | null {
  const text = written.replace(/\s+/g, " ").replace(WEEKDAY, "");
  const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (iso) return toDay(iso[1]!, Number(iso[2]), iso[3]!, iso.slice(4));
  const numeric = YEAR_LAST.exec(text);
  if (numeric) {
    const [, a = "", sign, b = "", year = "", ...time] = numeric;
    const swap = sign !== "." && (Number(b) > 12 || (monthFirst && Number(a) <= 12));
    return swap ? toDay(year, Number(a), b, time) : toDay(year, Number(b), a, time);
  }
  const dayFirst = DAY_NAMED_MONTH.exec(text);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, dayFirst.slice(4));
  const nameFirst = NAMED_MONTH_DAY.exec(text);
  return nameFirst ? named(nameFirst[3]!, nameFirst[1]!, nameFirst[2]!, nameFirst.slice(4)) : null;
}

function named(year: string, monthName: string, day: string, time: readonly (string | undefined)[]): Day | "impossible" | null {
  const month = readMonthName(monthName);
  return month === null ? null : toDay(year, month, day, time);
}

function toDay(yearText: string, month: number, dayText: string, time: readonly (string | undefined)[]): Day | "impossible" {
  const year = yearText.length === 2 ? Number(yearText) + (Number(yearText) < 70 ? 2000 : 1900) : Number(yearText);
  const day = Number(dayText);
  const [hours = "0", minutes = "0", seconds = "0", half] = time;
  const isAfternoon = half?.toLowerCase() === "pm";
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (year < 1900 || !isCivilDate(year, month, day) || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return "impossible";
  return serialOf(year, month, day) + (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
