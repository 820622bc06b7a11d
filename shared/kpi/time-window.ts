/** Tumbling windows of time: each moment falls into exactly one, however fine or coarse they are. */
import { civilOf, serialOf, type Day } from "../cell/serial-day";

/** Windows of `count` units. Minutes, hours and seconds start afresh at midnight; the others follow the calendar. */
export interface TimeWindow {
  readonly count: number;
  readonly unit: "second" | "minute" | "hour" | "day" | "week" | "month";
  /** Windows of several months are counted from this one, 1 to 12: January unless given. */
  readonly firstMonth?: number;
}

const MS_PER_DAY = 86_400_000;
const MS: Readonly<Partial<Record<TimeWindow["unit"], number>>> = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** A Monday, from which windows of several days or weeks are counted, so that later events never move them: 1900-01-01. */
const FIRST_MONDAY = 2;

const WORDS: ReadonlyMap<string, TimeWindow> = new Map(
  (
    [
      [["second", "sec"], 1, "second"],
      [["minute", "min"], 1, "minute"],
      [["hour", "hr", "hourly"], 1, "hour"],
      [["day", "daily"], 1, "day"],
      [["week", "weekly"], 1, "week"],
      [["month", "monthly"], 1, "month"],
      [["quarter", "quarterly"], 3, "month"],
      [["half", "half year", "half yearly"], 6, "month"],
      [["year", "yearly", "annual", "annually"], 12, "month"],
    ] as const
  ).flatMap(([words, count, unit]) => words.map((word) => [word, { count, unit }] as const)),
);

/**
 * "15 minutes", "hour", "2 days", "quarterly"; null for anything else. A bare "m" could be minutes or months, and windows of
 * more than a day that are no whole days ("36 hours") could not start at midnight: both are refused.
 */
export function readTimeWindow(text: string): TimeWindow | null {
  const match = /^(\d{1,6})?\s*([a-z][a-z\s-]*)$/.exec(text.trim().toLowerCase());
  const word = (match?.[2] ?? "").replace(/[\s-]+/g, " ").trim();
  const unit = WORDS.get(word) ?? WORDS.get(word.replace(/s$/, ""));
  const count = Number(match?.[1] ?? 1) * (unit?.count ?? 0);
  if (!unit || count === 0) return null;
  const ms = count * (MS[unit.unit] ?? 0);
  if (ms <= MS_PER_DAY) return { count, unit: unit.unit };
  return ms % MS_PER_DAY === 0 ? { count: ms / MS_PER_DAY, unit: "day" } : null;
}

/** Start of the window that a moment falls into. Moments count in whole milliseconds: 10:00 as a sum of tenths is still 10:00. */
export function windowStart(moment: Day, window: TimeWindow): Day {
  const ms = Math.round(moment * MS_PER_DAY);
  const day = Math.floor(ms / MS_PER_DAY);
  const unit = MS[window.unit];
  if (unit !== undefined) {
    const length = window.count * unit;
    return (day * MS_PER_DAY + Math.floor((ms - day * MS_PER_DAY) / length) * length) / MS_PER_DAY;
  }
  return calendarStart(day, window);
}

/** `windowStart` for many moments: the calendar is asked once a day, and not for each of a hundred thousand events. */
export function windowStarts(window: TimeWindow): (moment: Day) => Day {
  if (MS[window.unit] !== undefined) return (moment) => windowStart(moment, window);
  const known = new Map<Day, Day>();
  return (moment) => {
    const day = Math.floor(Math.round(moment * MS_PER_DAY) / MS_PER_DAY);
    let start = known.get(day);
    if (start === undefined) known.set(day, (start = calendarStart(day, window)));
    return start;
  };
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
  return serialOf(year, month + window.count, 1);
}

function calendarStart(day: Day, window: TimeWindow): Day {
  if (window.unit === "day" || window.unit === "week") {
    const length = daysOf(window);
    return FIRST_MONDAY + Math.floor((day - FIRST_MONDAY) / length) * length;
  }
  const { year, month } = civilOf(day);
  const into = (year * 12 + month - (window.firstMonth ?? 1)) % window.count;
  return serialOf(year, month - into, 1);
}

function daysOf(window: TimeWindow): number {
  return window.unit === "week" ? window.count * 7 : window.count;
}
