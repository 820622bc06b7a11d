/** Simple exponential smoothing with the best start and the best weight: where a series stands at its end, noise taken off. */
import { reusable } from "./reusable";
import { sum } from "./sums";

export interface Smoothing {
  /** Weight of the newest value, 0.01 to 1. */
  readonly alpha: number;
  /** Level after the last value. */
  readonly level: number;
  /** Sum of the squared one-step errors. */
  readonly squares: number;
}

const SMALLEST_ALPHA = 0.01;
const GRID = [SMALLEST_ALPHA, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const MOST_STEPS = 60;

/**
 * Smooths numbers without gaps, at least one. For each weight the start that leaves the least squares is known in closed form;
 * the weight is the best of a coarse grid, refined to where the slope of the squares is zero, so that series which differ by an
 * offset or a unit get the same weight to the last digits. (Refining by comparing squares would leave half of them to chance.)
 */
export function smooth(series: Float64Array): Smoothing {
  const count = series.length;
  const centred = centredSpace(count);
  const offset = sum(series) / count;
  for (let i = 0; i < count; i++) centred[i] = series[i]! - offset;
  const alpha = bestAlpha(centred, count);
  const { level, squares } = run(centred, count, alpha);
  return { alpha, level: level + offset, squares };
}

const centredSpace = reusable((length) => new Float64Array(length));

function bestAlpha(series: Float64Array, count: number): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < GRID.length; i++) {
    const { squares } = run(series, count, GRID[i]!);
    if (squares >= least) continue;
    best = i;
    least = squares;
  }
  const low = GRID[Math.max(0, best - 1)]!;
  const high = GRID[Math.min(GRID.length - 1, best + 1)]!;
  return flatPoint(series, count, { low, high }) ?? GRID[best]!;
}

/** Where the squares stop falling and rise, by the secant method that keeps its bracket (Illinois); null if they do not do so within it. */
function flatPoint(series: Float64Array, count: number, { low, high }: { low: number; high: number }): number | null {
  let a = low;
  let b = high;
  let slopeA = slopeOfSquares(series, count, a);
  let slopeB = slopeOfSquares(series, count, b);
  if (!(slopeA < 0 && slopeB > 0)) return null;
  for (let step = 0; step < MOST_STEPS && Math.abs(b - a) > 1e-13; step++) {
    const c = b - (slopeB * (b - a)) / (slopeB - slopeA);
    const slopeC = slopeOfSquares(series, count, c);
    if (slopeC === 0) return c;
    if (slopeC > 0 === slopeB > 0) slopeA /= 2;
    else {
      a = b;
      slopeA = slopeB;
    }
    b = c;
    slopeB = slopeC;
  }
  return b;
}

interface Run {
  readonly start: number;
  readonly level: number;
  readonly squares: number;
}

/** Errors depend on the start s as e(0) - s·w with w = (1-α)^t: the best start is a regression through the origin. */
function run(series: Float64Array, count: number, alpha: number): Run {
  let level = 0;
  let weight = 1;
  let squares = 0;
  let products = 0;
  let weights = 0;
  for (let i = 0; i < count; i++) {
    const error = series[i]! - level;
    squares += error * error;
    products += error * weight;
    weights += weight * weight;
    level += alpha * error;
    weight *= 1 - alpha;
  }
  const start = products / weights;
  return { start, level: level + weight * start, squares: Math.max(0, squares - products * start) };
}

/** Half the derivative of the squares by α at the best start, whose own change does not matter there. */
function slopeOfSquares(series: Float64Array, count: number, alpha: number): number {
  let { start: level } = run(series, count, alpha);
  let change = 0;
  let slope = 0;
  for (let i = 0; i < count; i++) {
    const error = series[i]! - level;
    slope -= error * change;
    change += error - alpha * change;
    level += alpha * error;
  }
  return slope;
}
