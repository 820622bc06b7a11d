/** The whole trend of a series in one answer: how fast it moves, between which bounds, and whether it moves at all. */
import { CellError } from "../cell/cell-error";
import { varianceInflation } from "./hamed-rao";
import { kendallScore } from "./kendall";
import { isExact, mannKendall, type MannKendall } from "./mann-kendall";
import { toPoints, type Points } from "./points";
import { phasesOf, seasonalScore } from "./seasonal-kendall";
import { medianSlope, orderSlopes, slopeInterval, type SlopeInterval } from "./theil-sen";
import type { Values } from "./values";

export const CORRECTIONS = ["hamed-rao", "none"] as const;

/** What is done about autocorrelation. */
export type Correction = (typeof CORRECTIONS)[number];

export interface TrendOptions {
  /** Real times, for slopes per day instead of per period; not together with a season. */
  readonly times?: Values;
  /** Periods of a cycle, 12 for months; 1 is no season. */
  readonly season?: number;
  readonly correction?: Correction;
  /** Of the slope's interval. */
  readonly level?: number;
}

export interface TrendTest extends MannKendall, SlopeInterval {
  /** Sen's slope: change a period, or per unit of the times. */
  readonly slope: number;
}

/** Fewest values of which a trend is spoken. */
export const FEWEST_FOR_TREND = 6;

/** Mann-Kendall test with Sen slope; null for fewer than two values at different times. A season has its own test, without correction. */
export function testTrend(values: Values, options: TrendOptions = {}): TrendTest | null {
  const { season = 1, level = 0.95 } = options;
  if (!Number.isInteger(season) || season < 1) throw new CellError("#NUM!", `season must be a whole number of periods: ${season}`);
  if (!(level > 0 && level < 1)) throw new CellError("#NUM!", `level must lie between 0 and 1: ${level}`);
  return season > 1 ? seasonalTrend(phasesOf(values, season), level) : plainTrend(toPoints(values, options.times), options);
}

function plainTrend(points: Points, { correction = "hamed-rao", level = 0.95 }: TrendOptions): TrendTest | null {
  const slopes = orderSlopes([points]);
  if (!slopes) return null;
  const slope = medianSlope(slopes);
  const score = kendallScore(points);
  const test = mannKendall(score, correction === "none" || isExact(score) ? 1 : varianceInflation(points, slope));
  return { ...test, slope, ...slopeInterval(slopes, test.variance, level) };
}

function seasonalTrend(phases: readonly Points[], level: number): TrendTest | null {
  const slopes = orderSlopes(phases);
  if (!slopes) return null;
  const test = mannKendall(seasonalScore(phases));
  return { ...test, slope: medianSlope(slopes), ...slopeInterval(slopes, test.variance, level) };
}
