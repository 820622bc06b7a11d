/** The normal distribution, from @stdlib, which holds 14 digits into the tails: the one place that names the package. */
import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** Probability that a standard normal variable is at most z. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}

/**
 * The z that a standard normal variable stays below with probability p, 0 < p < 1. The library's answer loses digits in the tails
 * (twelve are left at 1e-6, nine at 1e-10); one step of Newton's on the distribution function brings them back.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const z = quantile(p, 0, 1);
  return z - (cdf(z, 0, 1) - p) / density(z);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Probability that a standard normal variable lies at least as far from 0 as z does. */
export function twoSidedNormal(z: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(z), 0, 1));
}
