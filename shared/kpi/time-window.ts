/** Tumbling windows of time: each moment falls into exactly one, however fine or coarse they are. */
import { CellError } from "../cell/cell-error";
import { civilOf, serialOf, type Day } from "../cell/serial-day";

/** Windows of `count` units. Minutes, hours and seconds start afresh at midnight; the others follow the calendar. */
export interface TimeWindow {
  readonly count: number;
  readonly unit: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
}

const MS_PER_DAY = 86_400_000;
const MS: Readonly<Partial<Record<TimeWindow["unit"], number>>> = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** A Monday, from which windows of several days or weeks are counted, so that later events never move them: 1900-01-01. */
const FIRST_MONDAY = 2;

const WORDS: Readonly<Record<string, TimeWindow>> = {
  second: { count: 1, unit: "second" },
  sec: { count: 1, unit: "second" },
  minute: { count: 1, unit: "minute" },
  min: { count: 1, unit: "minute" },
  hour: { count: 1, unit: "hour" },
  hr: { count: 1, unit: "hour" },
  hourly: { count: 1, unit: "hour" },
  day: { count: 1, unit: "day" },
  daily: { count: 1, unit: "day" },
  week: { count: 1, unit: "week" },
  weekly: { count: 1, unit: "week" },
  month: { count: 1, unit: "month" },
  monthly: { count: 1, unit: "month" },
  quarter: { count: 3, unit: "month" },
  quarterly: { count: 3, unit: "month" },
  half: { count: 6, unit: "month" },
  "half year": { count: 6, unit: "month" },
  year: { count: 1, unit: "year" },
  yearly: { count: 1, unit: "year" },
  annual: { count: 1, unit: "year" },
};

/** "15 minutes", "hour", "2 days", "quarterly"; null for anything else. A bare "m" could be minutes or months: refused. */
export function readTimeWindow(text: string): TimeWindow | null {
  const match = /^(\d{1,6})?\s*([a-z][a-z\s-]*)$/.exec(text.trim().toLowerCase());
  const word = (match?.[2] ?? "").replace(/[\s-]+/g, " ").trim();
  const window = WORDS[word] ?? WORDS[word.replace(/s$/, "")];
  const count = match?.[1] === undefined ? 1 : Number(match[1]);
  return window && count > 0 ? { count: count * window.count, unit: window.unit } : null;
}

/** Start of the window that a moment falls into. Moments count in whole milliseconds: 10:00 as a sum of tenths is still 10:00. */
export function windowStart(moment: Day, window: TimeWindow): Day {
  const ms = Math.round(moment * MS_PER_DAY);
  const day = Math.floor(ms / MS_PER_DAY);
  const unit = MS[window.unit];
  if (unit !== undefined) {
    const length = Math.min(window.count * unit, MS_PER_DAY);
    return (day * MS_PER_DAY + Math.floor((ms - day * MS_PER_DAY) / length) * length) / MS_PER_DAY;
  }
  return calendarStart(day, window);
}

/** Start of the window after the one that starts here. */
export function nextWindow(start: Day, window: TimeWindow): Day {
  const unit = MS[window.unit];
  if (unit !== undefined) {
    const ms = Math.round(start * MS_PER_DAY);
    const midnight = (Math.floor(ms / MS_PER_DAY) + 1) * MS_PER_DAY;
    return Math.min(ms + window.count * unit, midnight) / MS_PER_DAY;
  }
  if (window.unit === "day" || window.unit === "week") return start + daysOf(window);
  const { year, month } = civilOf(start);
  return serialOf(year, month + monthsOf(window), 1);
}

function calendarStart(day: Day, window: TimeWindow): Day {
  if (window.unit === "day" || window.unit === "week") {
    const length = daysOf(window);
    return FIRST_MONDAY + Math.floor((day - FIRST_MONDAY) / length) * length;
  }
  const { year, month } = civilOf(day);
  const months = monthsOf(window);
  const into = (year * 12 + month - 1) % months;
  return serialOf(year, month - into, 1);
}

function daysOf(window: TimeWindow): number {
  return window.unit === "week" ? window.count * 7 : window.count;
}

function monthsOf(window: TimeWindow): number {
  return window.unit === "year" ? window.count * 12 : window.count;
}

/** Longer than a day and not of whole days there is no window that starts at a midnight. */
export function toTimeWindow(text: string): TimeWindow {
  const window = readTimeWindow(text);
  if (!window) throw new CellError("#VALUE!", `window must be a length of time such as 15 minutes, hour, 2 days, week, month: "${text}"`);
  const unit = MS[window.unit];
  if (unit !== undefined && window.count * unit > MS_PER_DAY) {
    if ((window.count * unit) % MS_PER_DAY !== 0) throw new CellError("#VALUE!", `window must be whole days where it is longer than one: "${text}"`);
    return { count: (window.count * unit) / MS_PER_DAY, unit: "day" };
  }
  return window;
}
