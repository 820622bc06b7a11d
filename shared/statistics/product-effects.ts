/** What each factor of a product contributed to its change: revenue = visitors × conversion × order value. */
import { CellError } from "../cell/cell-error";

/**
 * Shapley's value (1953) of each factor: its effect averaged over all orders in which the factors may change one after another.
 * Zeros and changes of sign are allowed; the effects add up to the change. The average over orders is a sum over how many of the
 * other factors have changed already, and the products for each such number are the coefficients of Π(before + after·z): exact
 * for any number of factors, without trying their orders.
 */
export function productEffects(before: readonly number[], after: readonly number[]): readonly number[] {
  if (before.length !== after.length) {
    throw new CellError("#N/A", `before and after must have the same number of factors: ${before.length} and ${after.length}`);
  }
  const effects = before.map((value, factor) => (after[factor]! - value) * meanProductOfOthers(before, after, factor));
  if (!effects.every(Number.isFinite)) throw new CellError("#NUM!", "factors must be small enough to be multiplied");
  return effects;
}

/** Σ over k of the products of the others with k of them changed, each k with weight k!(n-1-k)!/n!. */
function meanProductOfOthers(before: readonly number[], after: readonly number[], factor: number): number {
  let byChanged = [1];
  before.forEach((value, other) => {
    if (other === factor) return;
    byChanged = [...byChanged, 0].map((product, k) => product * value + (byChanged[k - 1] ?? 0) * after[other]!);
  });
  const n = before.length;
  let weight = 1 / n;
  let mean = 0;
  byChanged.forEach((products, k) => {
    mean += products * weight;
    weight *= (k + 1) / (n - 1 - k);
  });
  return mean;
}
