/** Pace and its relatives: where a KPI should be by now, what is still needed, where it lands if it goes on like this. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import { monthsBetween, workdaysBetween, isoDate, type Day } from "../cell/serial-day";
import { orientation, type Direction } from "./direction";
import { reaches } from "./border";

/** baseline + (target - baseline) · share, the value expected when that share of the way should be done. */
export function expectedValue(target: number, baseline: number, share: number): number {
  return finite(baseline + (target - baseline) * share, "expected");
}

/** (actual - baseline) / (expected - baseline): 1 is exactly on pace. #N/A while nothing is expected yet. */
export function pace(actual: number, baseline: number, expected: number): number {
  if (expected === baseline) throw new CellError("#N/A", "pace requires an expected change: nothing is expected yet");
  return finite((actual - baseline) / (expected - baseline), "pace");
}

export const RATE_UNITS = ["day", "workday", "week", "month", "quarter", "half", "year"] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** Units of time from one day to another; months, quarters and years by the calendar. */
export function unitsLeft(asOf: Day, due: Day, unit: RateUnit): number {
  switch (unit) {
    case "day":
      return due - asOf;
    case "workday":
      return workdaysBetween(asOf, due);
    case "week":
      return (due - asOf) / 7;
    case "month":
      return monthsBetween(asOf, due);
    case "quarter":
      return monthsBetween(asOf, due) / 3;
    case "half":
      return monthsBetween(asOf, due) / 6;
    case "year":
      return monthsBetween(asOf, due) / 12;
  }
}

/**
 * (target - actual) / units left: what is needed per unit from now on; negative where the way is down. 0 once met.
 * #NUM! when no time is left.
 */
export function requiredRate(actual: number, target: number, time: { asOf: Day; due: Day; unit: RateUnit; direction: Direction }): number {
  const sign = orientation(time.direction) === -1 ? -1 : 1;
  if (time.asOf > time.due) throw new CellError("#NUM!", `required rate requires time left: due was ${isoDate(time.due)}`);
  if (reaches(sign * actual, sign * target)) return 0;
  const left = unitsLeft(time.asOf, time.due, time.unit);
  if (!(left > 0)) throw new CellError("#NUM!", `required rate requires time left: due is ${isoDate(time.due)}`);
  return finite((target - actual) / left, "required rate");
}

/** baseline + (actual - baseline) / share of the time gone: where a straight line from the baseline lands. #N/A on the first day. */
export function projected(actual: number, baseline: number, share: number): number {
  if (share === 0) throw new CellError("#N/A", "projection requires time gone by: as of is the start or earlier");
  return finite(baseline + (actual - baseline) / share, "projected");
}
