/** The Mann-Kendall test: does a series tend to rise or fall, whatever its distribution and the shape of the change? */
import { exactKendallP } from "./exact-kendall";
import type { KendallScore } from "./kendall";
import { twoSidedNormal } from "./normal";

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
  /** Kendall's tau-b, -1 to 1; 0 for values that are all equal. */
  readonly tau: number;
}

/** Up to this many points without ties p comes from the exact distribution, not from the normal one. */
const EXACT_UP_TO = 10;

/** True where p is exact, and autocorrelation too little known to correct for. */
export function isExact({ count, hasTies }: KendallScore): boolean {
  return count <= EXACT_UP_TO && !hasTies;
}

/** Judges a score. `inflation` is what autocorrelation does to its variance (see hamed-rao.ts). */
export function mannKendall(kendall: KendallScore, inflation = 1): MannKendall {
  const { count, score, bound } = kendall;
  const variance = kendall.variance * inflation;
  // S moves in steps of two, so half a step is taken off: the continuity correction.
  const z = score === 0 || variance <= 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
  const p = isExact(kendall) ? exactKendallP(score, count) : twoSidedNormal(z);
  return { count, score, variance, z, p, tau: bound > 0 ? Math.min(1, Math.max(-1, score / bound)) : 0 };
}
