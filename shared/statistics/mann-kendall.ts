/** The Mann-Kendall test: does a series tend to rise or fall, whatever its distribution and the shape of the change? */
import { exactKendallP } from "./exact-kendall";
import { kendallScore } from "./kendall";
import { twoSidedNormal } from "./normal";
import type { Points } from "./points";

export interface MannKendall {
  readonly count: number;
  /** Kendall's S: rising pairs less falling pairs. */
  readonly score: number;
  /** Variance of S if there is no trend: corrected for ties, and for autocorrelation where that was asked. */
  readonly variance: number;
  /** Standardised score with continuity correction; 0 if S is. */
  readonly z: number;
  /** Two-sided probability of a score this far from 0 without any trend. */
  readonly p: number;
  /** True if p is from the exact distribution, which knows no correction for autocorrelation. */
  readonly isExact: boolean;
  /** Kendall's tau-b, -1 to 1; 0 for values that are all equal. */
  readonly tau: number;
}

/** Up to this many points without ties p comes from the exact distribution, not from the normal one. */
const EXACT_UP_TO = 10;

/** Test of points in the order of time. `inflation` is what autocorrelation does to the variance (see hamed-rao.ts). */
export function mannKendall(points: Points, inflation = 1): MannKendall {
  const { score, variance, bound, hasTies } = kendallScore(points);
  const count = points.values.length;
  const isExact = count <= EXACT_UP_TO && !hasTies;
  const inflated = isExact ? variance : variance * inflation;
  const z = standardise(score, inflated);
  const p = isExact ? exactKendallP(score, count) : twoSidedNormal(z);
  return { count, score, variance: inflated, z, p, isExact, tau: bound > 0 ? score / bound : 0 };
}

/** (|S| - 1) / √Var with the sign of S: S moves in steps of two, so half a step is taken off. */
export function standardise(score: number, variance: number): number {
  return score === 0 || variance <= 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
}
