/** Moments and what clocks show in a time zone: how Google turns dates in cells into dates in scripts, and Utilities.formatDate. */
import { serialOf } from "../../shared/cell/serial-day";

const DAY = 86_400_000;

/** Serial day of 1 January 1970. */
const EPOCH = 25_569;

/** Year, month, day, hours, minutes, seconds that a clock in the zone shows. */
export function wallClock(moment: number, timeZone: string): readonly [number, number, number, number, number, number] {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return [part("year"), part("month"), part("day"), part("hour"), part("minute"), part("second")];
}

/** Kept, since making one takes a hundred times as long as asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** The moment at which a clock in the zone shows the serial day; on the hour that is skipped in spring, the one after it. */
export function momentOf(serial: number, timeZone: string): number {
  const shown = Math.round((serial - EPOCH) * DAY);
  const offsetAt = (moment: number): number => shownAt(moment, timeZone) - moment;
  const first = shown - offsetAt(shown);
  return shown - offsetAt(first);
}

/** Tokens yyyy, MM, dd, HH, mm and ss, which are those that we use. */
export function formatMoment(moment: number, timeZone: string, pattern: string): string {
  const [year, month, day, hours, minutes, seconds] = wallClock(moment, timeZone);
  const values: Readonly<Record<string, number>> = { yyyy: year, MM: month, dd: day, HH: hours, mm: minutes, ss: seconds };
  return pattern.replace(/[A-Za-z]+/g, (token) => {
    const value = values[token];
    if (value === undefined) throw new Error(`simulated Utilities.formatDate has no ${token}`);
    return String(value).padStart(token.length, "0");
  });
}

function shownAt(moment: number, timeZone: string): number {
  const [year, month, day, hours, minutes, seconds] = wallClock(moment, timeZone);
  const milliseconds = ((moment % 1000) + 1000) % 1000;
  return (serialOf(year, month, day) - EPOCH) * DAY + (hours * 3600 + minutes * 60 + seconds) * 1000 + milliseconds;
}
