/** Attainment: actual against target, 1 when the target is met exactly; for lower-is-better it mirrors, it never divides the other way. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import { orientation, type Direction } from "./direction";

/**
 * Higher is better: 1 + (A - T)/|T|, which is A/T for a positive target. Lower is better: 1 - (A - T)/|T|, that is 2 - A/T.
 * A target of zero has no size to compare with: give a scale s (then 1 ± A/s), else 1 if met, #N/A if not.
 */
export function attainment(actual: number, target: number, options: { direction: Direction; scale?: number | null }): number {
  const sign = attainmentSign(options.direction);
  const scale = options.scale ?? null;
  if (scale !== null && !(scale > 0)) throw new CellError("#NUM!", `scale must be above zero: ${scale}`);
  if (target !== 0) return finite(1 + (sign * (actual - target)) / Math.abs(target), "attainment");
  if (scale !== null) return finite(1 + (sign * actual) / scale, "attainment");
  if (sign * actual >= 0) return 1;
  throw new CellError("#N/A", "attainment requires a scale, target is zero: give a scale");
}

/**
 * 1 inside the range, bounds included; outside 1 - distance/tolerance, below 0 far away.
 * Tolerance is half the width of the range unless given.
 */
export function rangeAttainment(actual: number, range: { low: number; high: number; tolerance?: number | null }): number {
  const { low, high } = range;
  if (low > high) throw new CellError("#NUM!", `low must not be above high: ${low} and ${high}`);
  const tolerance = range.tolerance ?? (high - low) / 2;
  if (tolerance < 0) throw new CellError("#NUM!", `tolerance must not be negative: ${tolerance}`);
  const distance = Math.max(low - actual, actual - high, 0);
  if (distance === 0) return 1;
  if (tolerance === 0) throw new CellError("#N/A", "range attainment requires a tolerance: low equals high");
  return finite(1 - distance / tolerance, "attainment");
}

function attainmentSign(direction: Direction): 1 | -1 {
  if (direction === "range") throw new CellError("#VALUE!", "attainment requires one target: use KPI_RANGE for a range");
  if (direction === "none") throw new CellError("#N/A", "attainment requires a direction: none is watched, never judged");
  return orientation(direction) === -1 ? -1 : 1;
}
