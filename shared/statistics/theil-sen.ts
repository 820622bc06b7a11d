/** The Theil-Sen slope: the median of the slopes between all pairs of points; up to 29 % of wild values do not move it far. */
import { CellError } from "../cell/cell-error";
import { orderStatistics } from "./buckets";
import { normalQuantile } from "./normal";
import type { Points } from "./points";

export interface SenSlope {
  /** Change per unit of time. */
  readonly slope: number;
  /** Interval of the slope; null where the points are too few to bound it. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Above this the pairs would take a hundred megabytes. */
const MOST_POINTS = 5000;

/** One buffer for all calls, grown when needed: a fresh one a series would cost more than the slopes. */
let buffer = new Float64Array(1024);

/**
 * Slope of the points with real time distances (Sen 1968), with the interval that the variance of Kendall's score gives it
 * (Hollander and Wolfe 1973; ranks as scipy.stats.theilslopes takes them). Null if no two points differ in time.
 */
export function senSlope(points: Points, variance: number, level = 0.95): SenSlope | null {
  return slopeOfGroups([points], variance, level);
}

/** As above from several groups, of which only pairs inside a group are compared: the same month of different years. */
export function slopeOfGroups(groups: readonly Points[], variance: number, level: number): SenSlope | null {
  const count = collectSlopes(groups);
  if (count === 0) return null;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(variance);
  const low = roundHalfToEven((count - reach) / 2) - 1;
  const high = roundHalfToEven((count + reach) / 2);
  const isBounded = low >= 0 && high < count;
  const middle = [(count - 1) >> 1, count >> 1];
  const found = orderStatistics(buffer, count, isBounded ? [low, ...middle, high] : middle);
  const [below = NaN, above = NaN] = isBounded ? found.slice(1) : found;
  return { slope: below + (above - below) / 2, low: isBounded ? found[0]! : null, high: isBounded ? found[3]! : null };
}

/** Fills the buffer with the slopes of all pairs of different times and returns their number. */
function collectSlopes(groups: readonly Points[]): number {
  reserve(groups);
  let count = 0;
  for (const group of groups) count = appendSlopes(group, buffer, count);
  return count;
}

function appendSlopes({ times, values }: Points, slopes: Float64Array, start: number): number {
  const n = times.length;
  let count = start;
  let later = 0;
  for (let i = 0; i < n; i++) {
    const time = times[i]!;
    const value = values[i]!;
    while (later < n && times[later]! <= time) later++;
    for (let j = later; j < n; j++) slopes[count++] = (values[j]! - value) / (times[j]! - time);
  }
  return count;
}

function reserve(groups: readonly Points[]): void {
  const points = groups.reduce((total, { times }) => total + times.length, 0);
  if (points > MOST_POINTS) throw new CellError("#NUM!", `theil-sen requires at most ${MOST_POINTS} values: ${points}`);
  const pairs = groups.reduce((total, { times }) => total + (times.length * (times.length - 1)) / 2, 0);
  if (pairs > buffer.length) buffer = new Float64Array(Math.max(pairs, 2 * buffer.length));
}

/** As R, numpy and IEEE 754 round: 2.5 is 2, 3.5 is 4. */
function roundHalfToEven(x: number): number {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
