/** Quantiles: the value below which a given share of the numbers lies. */

/**
 * Linear between the two nearest ranks, as PERCENTILE.INC of spreadsheets does (type 7 of Hyndman and Fan 1996).
 * quantile([1, 2, 3, 4], 0.9) is 3.7. The numbers in any order, the share within 0 and 1; n·log n.
 */
export function quantile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) throw new Error("quantile requires at least one number");
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}
