/** How much a series resembles itself some steps earlier. */
import { toNumbers, type Values } from "./values";

/**
 * Autocorrelation at a lag, Σ(x_i - x̄)(x_{i+lag} - x̄) / Σ(x_i - x̄)² (Box and Jenkins), over the pairs that have no gap.
 * Null for fewer than lag + 2 values or values that are all equal.
 */
export function autocorrelation(values: Values, lag = 1): number | null {
  const deviations = deviationsOf(toNumbers(values));
  const squares = sumOfLagged(deviations, deviations.length, 0);
  return deviations.length < lag + 2 || squares === 0 ? null : sumOfLagged(deviations, deviations.length, lag) / squares;
}

/** Distances from the mean; a gap counts as no distance, which leaves its pairs out. All 0 for values that are all equal. */
function deviationsOf(numbers: Float64Array): Float64Array {
  const origin = numbers.find((value) => !Number.isNaN(value)) ?? 0;
  let total = 0;
  let count = 0;
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    total += value - origin;
    count++;
  }
  const shift = count > 0 ? total / count : 0;
  return numbers.map((value) => (Number.isNaN(value) ? 0 : value - origin - shift));
}

/** Σ x_i · x_{i-lag} over the first `count` numbers, the part of an autocorrelation that depends on the lag. */
export function sumOfLagged(deviations: Float64Array, count: number, lag: number): number {
  let total = 0;
  for (let i = lag; i < count; i++) total += deviations[i]! * deviations[i - lag]!;
  return total;
}
