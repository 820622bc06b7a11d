/** Why an overall rate changed: because the segments' rates did, or because their weights did (Simpson's paradox, taken apart). */
import { CellError } from "../cell/cell-error";
import { sum } from "./sums";

export interface Segments {
  /** Null where a segment has no rate because it has no weight. */
  readonly rates: readonly (number | null)[];
  /** Any measure of size, not negative; shares are worked out. */
  readonly weights: readonly number[];
}

export interface MixEffect {
  /** Mean share × change of the rate. */
  readonly rate: number;
  /** Change of the share × (mean rate - mean overall rate). */
  readonly mix: number;
}

/** Effects of each segment; together they are the change of the overall rate Σ share × rate. */
export function mixEffects(before: Segments, after: Segments): readonly MixEffect[] {
  const count = before.rates.length;
  for (const { length } of [before.weights, after.rates, after.weights]) {
    if (length !== count) throw new CellError("#N/A", `rates and weights must be given for the same segments: ${count} and ${length}`);
  }
  const sharesBefore = sharesOf(before.weights);
  const sharesAfter = sharesOf(after.weights);
  const ratesBefore = filledRates(before, after);
  const ratesAfter = filledRates(after, before);
  const overall = (rates: readonly number[], shares: readonly number[]): number => sum(rates.map((rate, i) => rate * shares[i]!));
  const middle = (overall(ratesBefore, sharesBefore) + overall(ratesAfter, sharesAfter)) / 2;
  return ratesBefore.map((rate, i) => ({
    rate: ((sharesBefore[i]! + sharesAfter[i]!) / 2) * (ratesAfter[i]! - rate),
    mix: (sharesAfter[i]! - sharesBefore[i]!) * ((rate + ratesAfter[i]!) / 2 - middle),
  }));
}

function sharesOf(weights: readonly number[]): readonly number[] {
  const negative = weights.find((weight) => weight < 0);
  if (negative !== undefined) throw new CellError("#NUM!", `weights must not be negative: ${negative}`);
  const total = sum(weights);
  if (total === 0) throw new CellError("#N/A", "weights must not all be zero");
  return weights.map((weight) => weight / total);
}

/** A segment that is new or gone, and has no rate for it, takes that of its other period: all its effect is mix. */
function filledRates({ rates, weights }: Segments, other: Segments): readonly number[] {
  return rates.map((rate, i) => {
    if (rate === null && weights[i]! > 0) throw new CellError("#N/A", `a segment with weight requires a rate: segment ${i + 1}`);
    return rate ?? other.rates[i] ?? 0;
  });
}
