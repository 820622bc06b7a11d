/** The exact distribution of Kendall's S for few points without ties: how many orders of n values have how many falling pairs. */

const orders = new Map<number, readonly number[]>();

/** Two-sided probability that n values in random order score at least as far from 0. */
export function exactKendallP(score: number, n: number): number {
  const counts = ordersByFalls(n);
  const pairs = (n * (n - 1)) / 2;
  const all = counts.reduce((a, b) => a + b, 0);
  const extreme = counts.filter((_, falls) => Math.abs(pairs - 2 * falls) >= Math.abs(score)).reduce((a, b) => a + b, 0);
  return extreme / all;
}

/** Orders of n values with 0, 1, 2 … falling pairs: a further value, put before k of the others, adds k (Mahonian numbers). */
function ordersByFalls(n: number): readonly number[] {
  const known = orders.get(n);
  if (known) return known;
  if (n <= 1) return [1];
  const before = ordersByFalls(n - 1);
  const counts = new Array<number>((n * (n - 1)) / 2 + 1).fill(0);
  before.forEach((count, falls) => {
    for (let added = 0; added < n; added++) counts[falls + added]! += count;
  });
  orders.set(n, counts);
  return counts;
}
