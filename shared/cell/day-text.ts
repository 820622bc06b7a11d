/** Texts into serial days, without a sentence for those that are none: for readers that try several things. */
import { readMonthName } from "./month-names";
import { isCivilDate, serialOf, type Day } from "./serial-day";

/** No date needs more. */
const LONGEST = 60;

const TIME = "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap]m)?(?:\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?)?$";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}`, "i");
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const DAY_NAMED_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?(\\p{L}+)\\.?[-/., ']*(\\d{4}|\\d{2})${TIME}`, "iu");
const NAMED_MONTH_DAY = new RegExp(`^(\\p{L}+)\\.?[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[-/. ]+)(\\d{4})${TIME}`, "iu");
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

/** Which order of day and month a text proves: 31/01/2025 is day first; null where it proves none, "either" where both are possible. */
export function provenOrder(text: string): "day first" | "month first" | "either" | null {
  const match = text.length > LONGEST ? null : YEAR_LAST.exec(text.trim());
  if (!match || match[2] === ".") return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (first > 12 === second > 12) return first > 12 || first === second ? null : "either";
  return first > 12 ? "day first" : "month first";
}

/** The day with its time of day; "impossible" for 31 February; null for a text that is no date. */
export function readDayText(written: string, monthFirst: boolean): Day | "impossible" | null {
  if (written.length > LONGEST) return null;
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
