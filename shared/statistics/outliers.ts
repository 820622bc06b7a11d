/** Values that stand out from their series: flagged for a look, never removed. */
import { normalQuantile } from "./normal";
import { toPoints } from "./points";
import { median } from "./select";
import { medianSlope, orderSlopes } from "./theil-sen";
import type { Values } from "./values";

export interface Outlier {
  readonly position: number;
  readonly value: number;
  /** Where the straight line through the bulk of the series runs at that position. */
  readonly expected: number;
  /** Distance from there in robust deviations, with its sign. */
  readonly score: number;
}

const FEWEST = 6;
/** Share of stable series that have a value flagged. */
const FALSE_ALARMS = 0.05;
/** What turns the median, and the mean, of absolute deviations into the standard deviation of normal values. */
const FROM_MEDIAN = 1.482602218505602;
const FROM_MEAN = 1.2533141373155001;

/**
 * Values far from the Theil-Sen line, which the outliers themselves do not bend, in robust deviations (after Iglewicz and Hoaglin
 * 1993). How far depends on the length: normal noise without outliers is flagged in one series of twenty. None for fewer than
 * six values. Where more than half lie on the line, the mean of the deviations measures in place of their median, which is 0.
 */
export function outliers(values: Values): readonly Outlier[] {
  const { times, values: present } = toPoints(values);
  if (present.length < FEWEST) return [];
  const slope = medianSlope(orderSlopes([{ times, values: present }])!);
  const heights = present.map((value, i) => value - slope * (times[i]! - times[0]!));
  const height = median(heights);
  const distances = heights.map((value) => Math.abs(value - height));
  const size = present.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const deviation = FROM_MEDIAN * median(distances) || FROM_MEAN * (distances.reduce((a, b) => a + b, 0) / distances.length);
  if (deviation <= 8 * Number.EPSILON * size) return [];
  return Array.from(present, (value, i): Outlier => {
    const expected = height + slope * (times[i]! - times[0]!);
    return { position: times[i]!, value, expected, score: (value - expected) / deviation };
  }).filter(({ score }) => Math.abs(score) > criticalScore(present.length));
}

/** The normal quantile for the furthest of n values, widened for how little n values tell about their deviation (by simulation). */
function criticalScore(n: number): number {
  return normalQuantile(1 - FALSE_ALARMS / (2 * n)) * (1 + 8 / n);
}
