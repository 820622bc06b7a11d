/** The theta model of a series: its seasonally adjusted level, half its trend, and how wrong it has been. Forecasts rest on it. */
import { lineThrough } from "./line-through";
import { toPoints } from "./points";
import { adjustForSeason, seasonOf, type Season } from "./season";
import { smooth } from "./smoothing";
import { toNumbers, type Values } from "./values";

export interface ThetaModel {
  readonly season: Season;
  /** Values that the model rests on. */
  readonly count: number;
  readonly alpha: number;
  /** Adjusted level after the last value. */
  readonly level: number;
  /** Half the slope of the adjusted series, a period. */
  readonly drift: number;
  /** Deviation of the one-step errors. */
  readonly deviation: number;
  /** Degrees of freedom for intervals and probabilities, at least 4. */
  readonly degrees: number;
  /** Position of the last value; what is forecast lies behind it. */
  readonly last: number;
  /** Length of the series: the first period asked for is at this position, also where the series ends in gaps. */
  readonly length: number;
}

export const FEWEST_FOR_FORECAST = 3;
const FEWEST_DEGREES = 4;

/**
 * Fits the model: Assimakopoulos and Nikolopoulos (2000), as simple exponential smoothing with drift (Hyndman and Billah 2003),
 * with shrunk seasons. Null for fewer than three values.
 */
export function fitTheta(values: Values, cycle = 1): ThetaModel | null {
  const numbers = toNumbers(values);
  const season = seasonOf(numbers, cycle);
  const points = toPoints(adjustForSeason(numbers, season));
  const count = points.values.length;
  if (count < FEWEST_FOR_FORECAST) return null;
  const { alpha, level, squares } = smooth(points.values);
  const degrees = count - 2 - season.strength * (season.indices.length - 1);
  return {
    season,
    count,
    alpha,
    level,
    drift: lineThrough(points.times, points.values, count).slope / 2,
    deviation: Math.sqrt(squares / Math.max(1, degrees)),
    degrees: Math.max(FEWEST_DEGREES, degrees),
    last: points.times[count - 1]!,
    length: numbers.length,
  };
}
