/** Rolling windows: the last twelve months, the last four quarters, up to the period of the as-of day. */
import { CellError } from "../cell/cell-error";
import { isoDate, type Day } from "../cell/serial-day";
import type { Aggregation } from "./aggregation";
import { aggregateDated, within, type Dated } from "./dated";
import { periodLabel, periodOf, shiftPeriod, type Frequency, type Period } from "./period";

export interface RollingOptions {
  /** How many periods, the one of the as-of day included. */
  readonly periods: number;
  readonly frequency: Frequency;
  readonly aggregation: Aggregation;
  /** True: a window with holes is answered from what is there. */
  readonly partial?: boolean;
  readonly fiscalStart?: number;
}

/**
 * One value over the window; later days are left out. #N/A if the window is not full. It is full if every period has a
 * value; where values are counted, if the values begin in its first period or earlier, since a count of nothing is 0.
 */
export function rolling(dated: readonly Dated[], asOf: Day, options: RollingOptions): number {
  const { periods, frequency, aggregation, fiscalStart = 1 } = options;
  const latest = periodOf(asOf, frequency, fiscalStart);
  const window = Array.from({ length: periods }, (_, i) => shiftPeriod(latest, i + 1 - periods));
  const known = within(dated, -Infinity, Math.floor(asOf));
  const from = window[0]?.start ?? latest.start;
  if (!options.partial) requireFull(window, known, { isCount: aggregation === "count" || aggregation === "distinct", fiscalStart });
  const value = aggregateDated(within(known, from, latest.end), aggregation);
  if (value === null) throw new CellError("#N/A", `a rolling window requires a value from ${isoDate(from)} to ${isoDate(asOf)}`);
  return value;
}

function requireFull(window: readonly Period[], known: readonly Dated[], options: { isCount: boolean; fiscalStart: number }): void {
  const hole = options.isCount
    ? window.slice(0, 1).find((first) => !known.some(({ day }) => day < first.end + 1))
    : emptyPeriod(window, known);
  if (!hole) return;
  const label = periodLabel(hole, options.fiscalStart);
  throw new CellError("#N/A", `a rolling window of ${window.length} periods requires a value in each: none in ${label}`);
}

function emptyPeriod(window: readonly Period[], known: readonly Dated[]): Period | undefined {
  const days = known.map(({ day }) => Math.floor(day)).sort((a, b) => a - b);
  let next = 0;
  return window.find((period) => {
    while (next < days.length && (days[next] ?? 0) < period.start) next += 1;
    return (days[next] ?? Infinity) > period.end;
  });
}
