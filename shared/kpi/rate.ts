/** Rates over several periods: sum of numerators over sum of denominators, which no mean of the single rates equals. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import { isoDate, type Day } from "../cell/serial-day";
import { total } from "./aggregation";
import { periodOf, shiftPeriod, type Frequency } from "./period";

/** Numerator and denominator of one period, and its day where the rate is asked of a window of time. */
export interface RatePart {
  readonly numerator: number;
  readonly denominator: number;
  readonly day: Day | null;
}

/** Sum of numerators / sum of denominators. No parts: #N/A; denominators that add up to zero: #DIV/0!. */
export function rate(parts: readonly RatePart[]): number {
  if (parts.length === 0) throw new CellError("#N/A", "a rate requires at least one numerator with a denominator");
  const denominator = total(parts.map((part) => part.denominator));
  if (denominator === 0) throw new CellError("#DIV/0!", "a rate requires denominators that do not add up to zero");
  return finite(total(parts.map((part) => part.numerator)) / denominator, "rate");
}

/** The parts up to the as-of day, of the last `periods` periods only if that is given. None: #N/A. */
export function partsUpTo(
  parts: readonly RatePart[],
  asOf: Day,
  window: { periods: number | null; frequency: Frequency; fiscalStart?: number },
): RatePart[] {
  const latest = periodOf(asOf, window.frequency, window.fiscalStart);
  const from = window.periods === null ? -Infinity : shiftPeriod(latest, 1 - window.periods).start;
  const inside = parts.filter(({ day }) => day !== null && Math.floor(day) >= from && Math.floor(day) <= Math.floor(asOf));
  if (inside.length > 0) return inside;
  const since = from === -Infinity ? "" : `from ${isoDate(from)} `;
  throw new CellError("#N/A", `a rate requires a numerator with a denominator ${since}up to ${isoDate(asOf)}`);
}
