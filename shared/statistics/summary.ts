/** Count, mean, spread and extremes of a series, to the last digits that the values themselves hold. */
import { sum, sumOfProducts } from "./sums";
import { presentOf, toNumbers, type Values } from "./values";

export interface Summary {
  readonly count: number;
  readonly mean: number;
  /** Sample standard deviation, divided by count - 1; null for a single value. */
  readonly deviation: number | null;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Summary of the values that are there; null if none is. The squares are taken about the mean and corrected by what it leaves
 * over, so that an offset of a million costs no digit (corrected two-pass algorithm: Chan, Golub and LeVeque 1983).
 */
export function summarise(values: Values): Summary | null {
  const present = presentOf(toNumbers(values));
  const count = present.length;
  if (count === 0) return null;
  const { mean, deviations } = centre(present);
  const rest = sum(deviations);
  const squares = sumOfProducts(deviations, deviations) - (rest * rest) / count;
  return {
    count,
    mean,
    deviation: count > 1 ? Math.sqrt(Math.max(0, squares) / (count - 1)) : null,
    minimum: present.reduce((a, b) => Math.min(a, b)),
    maximum: present.reduce((a, b) => Math.max(a, b)),
  };
}

/** The mean to the nearest double, and every value's distance from it; numbers without gaps, at least one. */
export function centre(numbers: Float64Array): { readonly mean: number; readonly deviations: Float64Array } {
  const mean = sum(numbers) / numbers.length;
  return { mean, deviations: numbers.map((value) => value - mean) };
}
