/** Kendall's S: how often a later value is above an earlier one, less how often it is below; with the variance that ties leave it. */
import type { Points } from "./points";
import { reusable } from "./reusable";

export interface KendallScore {
  readonly count: number;
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  /** Variance of the score if there is no trend, corrected for ties (Kendall 1975). */
  readonly variance: number;
  /** Largest score that the ties allow: tau-b is score / bound. */
  readonly bound: number;
  /** True where the exact distribution, which knows no ties, does not apply. */
  readonly hasTies: boolean;
}

/** Sums over groups of t equal numbers: t(t-1)/2, t(t-1)(t-2) and t(t-1)(2t+5). */
interface Ties {
  readonly pairs: number;
  readonly triples: number;
  readonly weighted: number;
}

const sortSpace = reusable((length) => new Float64Array(length));

/** Score of points in the order of time; pairs that share a time say nothing and count as ties of time. */
export function kendallScore({ times, values }: Points): KendallScore {
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  const sorted = sortSpace(n);
  for (let i = 0; i < n; i++) sorted[i] = values[i]!;
  const falling = sortCountingFalls(sorted, n);
  const ofValues = countTies(sorted, n);
  const ofTimes = countTies(times, n);
  const ofBoth = ofTimes.pairs > 0 && ofValues.pairs > 0 ? countTwins(times, values) : 0;
  return {
    count: n,
    score: pairs - ofValues.pairs - ofTimes.pairs + ofBoth - 2 * falling,
    variance: varianceOf(n, ofValues, ofTimes),
    bound: Math.sqrt(pairs - ofValues.pairs) * Math.sqrt(pairs - ofTimes.pairs),
    hasTies: ofValues.pairs + ofTimes.pairs > 0,
  };
}

/** Sorts by insertion: every place that a value moves forward is one earlier value above it, a falling pair. Values of one time ascend. */
function sortCountingFalls(values: Float64Array, n: number): number {
  let falls = 0;
  for (let i = 1; i < n; i++) {
    const value = values[i]!;
    let place = i;
    for (; place > 0 && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
    falls += i - place;
  }
  return falls;
}

function countTies(sorted: Float64Array, n: number): Ties {
  let pairs = 0;
  let triples = 0;
  let weighted = 0;
  for (let end = 1, first = 0; end <= n; end++) {
    if (end < n && sorted[end] === sorted[first]) continue;
    const t = end - first;
    pairs += (t * (t - 1)) / 2;
    triples += t * (t - 1) * (t - 2);
    weighted += t * (t - 1) * (2 * t + 5);
    first = end;
  }
  return { pairs, triples, weighted };
}

/** Pairs that share both time and value; points are ordered by both. */
function countTwins(times: Float64Array, values: Float64Array): number {
  let pairs = 0;
  for (let end = 1, first = 0; end <= times.length; end++) {
    if (times[end] === times[first] && values[end] === values[first]) continue;
    pairs += ((end - first) * (end - first - 1)) / 2;
    first = end;
  }
  return pairs;
}

/** Kendall's general formula; without ties of time it is METHODS' n(n-1)(2n+5)/18 less that of the groups. */
function varianceOf(n: number, values: Ties, times: Ties): number {
  const plain = (n * (n - 1) * (2 * n + 5) - values.weighted - times.weighted) / 18;
  if (times.pairs === 0) return plain;
  const triples = n > 2 ? (values.triples * times.triples) / (9 * n * (n - 1) * (n - 2)) : 0;
  return plain + triples + (2 * values.pairs * times.pairs) / (n * (n - 1));
}
