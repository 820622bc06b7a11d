/** The Theil-Sen slope: the median of the slopes between all pairs of points; up to 29 % of wild values do not move it far. */
import { CellError } from "../cell/cell-error";
import { kthOf, orderNumbers, type OrderedNumbers } from "./buckets";
import { normalQuantile } from "./normal";
import type { Points } from "./points";
import { reusable } from "./reusable";

/** Bounds of a slope; null where the points are too few to bound it. */
export interface SlopeInterval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Above this the pairs would take a hundred megabytes. */
const MOST_POINTS = 5000;

const slopeSpace = reusable((length) => new Float64Array(length));

/**
 * The slopes between all pairs of points at different times, ordered; null if there is none. Of several groups only pairs inside
 * a group are compared: the same month of different years. What is answered holds until the next call.
 */
export function orderSlopes(groups: readonly Points[]): OrderedNumbers | null {
  const slopes = slopeSpace(countPairs(groups));
  let count = 0;
  for (const group of groups) count = appendSlopes(group, slopes, count);
  return count === 0 ? null : orderNumbers(slopes, count);
}

/** Change per unit of time (Theil 1950, Sen 1968). */
export function medianSlope(slopes: OrderedNumbers): number {
  return (kthOf(slopes, (slopes.count - 1) >> 1) + kthOf(slopes, slopes.count >> 1)) / 2;
}

/** The slopes between which the true one lies, from the variance of Kendall's score (Sen 1968; ranks as scipy.stats.theilslopes). */
export function slopeInterval(slopes: OrderedNumbers, variance: number, level: number): SlopeInterval {
  const { count } = slopes;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(variance);
  const low = roundHalfToEven((count - reach) / 2) - 1;
  const high = roundHalfToEven((count + reach) / 2);
  return low >= 0 && high < count ? { low: kthOf(slopes, low), high: kthOf(slopes, high) } : { low: null, high: null };
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

function countPairs(groups: readonly Points[]): number {
  let points = 0;
  let pairs = 0;
  for (const { times } of groups) {
    points += times.length;
    pairs += (times.length * (times.length - 1)) / 2;
  }
  if (points > MOST_POINTS) throw new CellError("#NUM!", `theil-sen requires at most ${MOST_POINTS} values: ${points}`);
  return pairs;
}

/** As R, numpy and IEEE 754 round: 2.5 is 2, 3.5 is 4. */
function roundHalfToEven(x: number): number {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
