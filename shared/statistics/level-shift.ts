/** A suggestion where a series may have stepped to a new level. It is put to people, who know whether something changed; never taken silently. */
import { autocorrelation } from "./autocorrelation";
import { lineThrough } from "./line-through";
import { toPoints, type Points } from "./points";
import type { Values } from "./values";

export interface LevelShift {
  /** Position of the first value of the new level. */
  readonly position: number;
  /** Mean before and from there on. */
  readonly before: number;
  readonly after: number;
  /** Largest F over all places, which 12.35 exceeds in one of a hundred series without a step (Andrews 1993, 15 % left out at each end). */
  readonly f: number;
}

/** Values that each level must have: without them there are no limits for it either. */
const FEWEST_ON_A_SIDE = 6;
const CRITICAL_F = 12.35;

/**
 * The split into two levels that leaves the least squares (Bai and Perron 1998, one break), if it is more than chance makes of
 * neighbours that resemble each other, and if it explains more than a straight line does (BIC). Null without a suggestion.
 */
export function levelShift(values: Values): LevelShift | null {
  const points = toPoints(values);
  const n = points.values.length;
  if (n < 2 * FEWEST_ON_A_SIDE) return null;
  const { split, before, after, gain, total } = bestSplit(points);
  const rest = Math.max(total - gain, total * Number.EPSILON);
  if (gain === 0) return null;
  const residuals = points.values.map((value, i) => value - (i < split ? before : after));
  const f = gain / ((rest / (n - 2)) * inflation(autocorrelation(residuals) ?? 0));
  const beatsLine = n * Math.log(rest / squaresAroundLine(points)) + Math.log(n) < 0;
  return f > CRITICAL_F && beatsLine ? { position: points.times[split]!, before, after, f } : null;
}

interface Split {
  /** Number of values before the step. */
  readonly split: number;
  readonly before: number;
  readonly after: number;
  /** Squares that the step explains, of those around one mean. */
  readonly gain: number;
  readonly total: number;
}

function bestSplit({ values }: Points): Split {
  const n = values.length;
  const origin = values[0]!;
  const sum = values.reduce((a, value) => a + (value - origin), 0);
  const mean = sum / n;
  let best: Split = { split: 0, before: origin + mean, after: origin + mean, gain: 0, total: 0 };
  let head = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += (values[i]! - origin - mean) ** 2;
    head += values[i]! - origin;
    const count = i + 1;
    if (count < FEWEST_ON_A_SIDE || n - count < FEWEST_ON_A_SIDE) continue;
    const before = head / count;
    const after = (sum - head) / (n - count);
    const gain = ((count * (n - count)) / n) * (after - before) ** 2;
    if (gain > best.gain) best = { split: count, before: origin + before, after: origin + after, gain, total };
  }
  return { ...best, total };
}

/** How much more the mean of resembling neighbours wanders than that of independent ones, for an autoregression of order one. */
function inflation(correlation: number): number {
  const bounded = Math.min(0.9, Math.max(0, correlation));
  return (1 + bounded) / (1 - bounded);
}

function squaresAroundLine({ times, values }: Points): number {
  const { slope, middle, height } = lineThrough(times, values, values.length);
  return values.reduce((squares, value, i) => squares + (value - height - slope * (times[i]! - middle)) ** 2, 0);
}
