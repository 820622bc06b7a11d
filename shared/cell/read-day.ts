/** Cells and texts into serial days: the tolerant door for dates as people write them. */
import type { Value } from "./cell";
import { CellError } from "./cell-error";
import { readDayText } from "./day-text";
import { DEFAULT_LOCALE, isMonthFirst } from "./locale";
import { quote } from "./quote";
import { LAST_DAY, type Day } from "./serial-day";

export interface DayOptions {
  /** Decides 03/04/2025; "en-GB" by default. */
  readonly locale?: string;
  /** Overrules the locale, where a column shows which order it has. */
  readonly monthFirst?: boolean;
  /** What the day is, for the error's sentence: "due"; "value" by default. */
  readonly subject?: string;
}

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
  if (day === null) return new CellError("#VALUE!", `${subject} must be a date such as 2025-01-31: ${quote(text)}`);
  return day === "impossible" ? new CellError("#VALUE!", `${subject} must be a day that the calendar has: ${quote(text)}`) : day;
}
