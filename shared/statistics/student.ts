/** Student's t distribution for any positive degrees of freedom, whole or not: from @stdlib, the quantile by inverting it. */
import cdf from "@stdlib/stats-base-dists-t-cdf";
import density from "@stdlib/stats-base-dists-t-pdf";
import { normalQuantile } from "./normal";

const MOST_STEPS = 60;

/** Probability that a t variable is at most x. */
export function studentCdf(x: number, degrees: number): number {
  return cdf(x, degrees);
}

/** Probability that a t variable lies at least as far from 0 as x does. */
export function twoSidedStudent(x: number, degrees: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(x), degrees));
}

/**
 * The x that a t variable stays below with probability p, 0 < p < 1. Newton's steps on the distribution function with Halley's
 * correction, from the expansion of Abramowitz and Stegun 26.7.5. The library's own quantile is as good, but brings 15 KB more
 * and a logger that looks for browser storage.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -lowerQuantile(1 - p, degrees);
  return lowerQuantile(p, degrees);
}

/** For p < 1/2, where the distribution function keeps its digits; the bracket catches steps that a heavy tail throws too far. */
function lowerQuantile(p: number, degrees: number): number {
  let low = -Infinity;
  let high = 0;
  let x = expansion(normalQuantile(p), degrees);
  for (let step = 0; step < MOST_STEPS; step++) {
    const miss = cdf(x, degrees) - p;
    if (miss > 0) high = x;
    else low = x;
    const newton = miss / density(x, degrees);
    const halley = newton / (1 + (newton * (degrees + 1) * x) / (2 * (degrees + x * x)));
    const next = x - halley;
    // Halley's error is cubed with every step: after a step this small the next one would change no digit.
    if (Math.abs(next - x) <= 1e-6 * Math.abs(x)) return next;
    x = next > low && next < high ? next : low === -Infinity ? 2 * x : (low + high) / 2;
  }
  return x;
}

function expansion(z: number, degrees: number): number {
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3;
}
