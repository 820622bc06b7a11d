/** What a series does from one value to the next beyond its season, its trend and its habits: only that can be compared without being fooled. */
import { autocorrelation } from "./autocorrelation";
import { adjustForSeason, seasonOf } from "./season";
import { toNumbers, type Values } from "./values";

export interface Surprises {
  /** One a value; NaN for the first two and around a gap. */
  readonly values: Float64Array;
  /** Degrees of freedom that the season has used up. */
  readonly spent: number;
  /** Autocorrelations at lags 1 to 3, of the memory that is left. */
  readonly memory: readonly number[];
}

/** Season out, differences taken (a trend becomes a constant), and of each difference the share that the one before it lets expect. */
export function surprisesOf(values: Values, cycle = 1): Surprises {
  const season = seasonOf(values, cycle);
  const changes = less(adjustForSeason(toNumbers(values), season), 1);
  const left = less(changes, autocorrelation(changes) ?? 0);
  return {
    values: left,
    spent: season.strength * (cycle - 1),
    memory: [1, 2, 3].map((lag) => autocorrelation(left.subarray(2), lag) ?? 0),
  };
}

/** Each value less a share of the one before it; NaN where one of the two is missing. */
function less(series: Float64Array, share: number): Float64Array {
  return series.map((value, i) => (i === 0 ? NaN : value - share * series[i - 1]!));
}
