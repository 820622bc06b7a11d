/** Variance: how far the actual is from a comparison (target, budget, last year), and whether that is good. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import { reaches } from "./border";
import { orientation, type Direction } from "./direction";

/** actual - comparison, in the unit of both. */
export function variance(actual: number, comparison: number): number {
  return finite(actual - comparison, "variance");
}

/** (actual - comparison) / |comparison|, a fraction whose sign is the sign of the difference. #N/A for a comparison of zero. */
export function variancePercent(actual: number, comparison: number): number {
  if (comparison === 0) throw new CellError("#N/A", "percent variance requires a comparison other than zero");
  return finite((actual - comparison) / Math.abs(comparison), "percent variance");
}

/** Difference of two rates in percentage points: 0.95 against 0.90 is 5. */
export function points(actual: number, comparison: number): number {
  // 0.95 - 0.9 is 0.04999999999999993: round where no measured rate has digits any more
  return finite(Math.round((actual - comparison) * 1e14) / 1e12, "points");
}

/** 1 if the difference is good, -1 if bad, 0 if there is none (rounding forgiven) or no direction. A range has no single good side: #N/A. */
export function favourable(actual: number, comparison: number, direction: Direction): 1 | 0 | -1 {
  if (direction === "range") throw new CellError("#N/A", "favourable requires a direction with one good side: a range has two bounds");
  if (reaches(actual, comparison) && reaches(comparison, actual)) return 0;
  const sign = direction === "milestone" ? 1 : orientation(direction);
  const good = Math.sign(actual - comparison) * sign;
  return good > 0 ? 1 : good < 0 ? -1 : 0;
}
