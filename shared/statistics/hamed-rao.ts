/** What autocorrelation does to the Mann-Kendall test: neighbours that resemble each other count for less than their number. */
import { sumOfLagged } from "./autocorrelation";
import type { Points } from "./points";
import { reusable } from "./reusable";

/** Quantile of the normal distribution beyond which an autocorrelation is taken as real: 5 %, two-sided. */
const SIGNIFICANT = 1.959963984540054;

const detrendedSpace = reusable((length) => new Float64Array(length));
const rankSpace = reusable((length) => new Float64Array(length));

/**
 * Factor by which the variance of Kendall's S grows: n/n* of Hamed and Rao (1998), from the autocorrelations of the ranks of the
 * series less its Sen slope, significant lags only. 1 where there is nothing to correct; a factor that is not positive, which
 * the formula gives for some series that alternate, is 1 as well.
 */
export function varianceInflation({ times, values }: Points, slope: number): number {
  const n = values.length;
  if (n < 4) return 1;
  const ranks = centredRanks(times, values, slope);
  const squares = sumOfLagged(ranks, n, 0);
  if (squares === 0) return 1;
  const bound = SIGNIFICANT / Math.sqrt(n);
  let weighted = 0;
  for (let lag = 1; lag < n - 2; lag++) {
    const correlation = sumOfLagged(ranks, n, lag) / squares;
    if (Math.abs(correlation) > bound) weighted += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  const inflation = 1 + (2 / (n * (n - 1) * (n - 2))) * weighted;
  return inflation > 0 ? inflation : 1;
}

/**
 * Ranks of the detrended values less their mean, equal values sharing the mean of their ranks: half of how many are below less
 * how many are above. What differs by rounding alone is equal, or a straight line would have ranks.
 */
function centredRanks(times: Float64Array, values: Float64Array, slope: number): Float64Array {
  const n = values.length;
  const detrended = detrendedSpace(n);
  const ranks = rankSpace(n).fill(0, 0, n);
  let size = 0;
  for (let i = 0; i < n; i++) {
    detrended[i] = values[i]! - slope * (times[i]! - times[0]!);
    size = Math.max(size, Math.abs(values[i]!));
  }
  const rounding = 8 * Number.EPSILON * size;
  for (let i = 0; i < n; i++) {
    const value = detrended[i]!;
    let rank = 0;
    for (let j = i + 1; j < n; j++) {
      const difference = value - detrended[j]!;
      const half = (Number(difference > rounding) - Number(difference < -rounding)) / 2;
      rank += half;
      ranks[j]! -= half;
    }
    ranks[i]! += rank;
  }
  return ranks;
}
