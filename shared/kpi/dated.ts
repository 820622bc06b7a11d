/** Values with the day they belong to: what sums to date, rolling windows and buckets are made of. */
import { CellError } from "../cell/cell-error";
import type { Day } from "../cell/serial-day";
import { aggregate, type Aggregation } from "./aggregation";

/** A value of one day; text only where values are counted. */
export interface Dated {
  readonly day: Day;
  readonly value: number | string;
}

/** Days and values side by side as dated values, in the order of the days; a pair with a blank is left out. */
export function toDated(days: readonly (Day | null)[], values: readonly (number | string | null)[]): Dated[] {
  if (days.length !== values.length)
    throw new CellError("#VALUE!", `dates and values must be equally many: ${days.length} and ${values.length}`);
  const dated: Dated[] = [];
  days.forEach((day, i) => {
    const value = values[i] ?? null;
    if (day !== null && value !== null) dated.push({ day, value });
  });
  return dated.sort((a, b) => a.day - b.day);
}

/** The dated values from one day to another, both included; a time of day does not move a value out of its day. */
export function within(dated: readonly Dated[], from: Day, to: Day): Dated[] {
  return dated.filter(({ day }) => Math.floor(day) >= from && Math.floor(day) <= to);
}

/** One value of many dated ones; null for none, except that a count of nothing is 0. */
export function aggregateDated(dated: readonly Dated[], aggregation: Aggregation): number | null {
  return aggregate(
    dated.map(({ value }) => value),
    aggregation,
  );
}
