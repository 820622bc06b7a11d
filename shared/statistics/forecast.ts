/** Forecasts with intervals that widen honestly: the theta model carried forward, its season put back. */
import { CellError } from "../cell/cell-error";
import { studentQuantile } from "./student";
import { fitTheta, type ThetaModel } from "./theta";
import type { Values } from "./values";

export interface ForecastOptions {
  /** How many periods behind the series. */
  readonly periods?: number;
  /** Periods of a seasonal cycle; 1 is no season. */
  readonly cycle?: number;
  /** What the interval is meant to cover. */
  readonly level?: number;
  /** What no value can fall below or rise above: 0 for counts, 0 and 1 for shares. The forecast is cut off there. */
  readonly floor?: number | null;
  readonly ceiling?: number | null;
}

export interface ForecastPoint {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** A value to come and the deviation of its error, before any cutting off. */
export interface Expectation {
  readonly value: number;
  readonly deviation: number;
}

/** The smoothing weight that intervals assume at the least: a level never stands as still as a small α pretends. */
const LEAST_ALPHA = 0.15;
const MOST_PERIODS = 1000;

/** Forecast of the periods behind the series; null for fewer than three values. */
export function forecast(values: Values, options: ForecastOptions = {}): readonly ForecastPoint[] | null {
  const { periods = 1, cycle = 1, level = 0.9, floor = null, ceiling = null } = options;
  if (!(level > 0 && level < 1)) throw new CellError("#NUM!", `level must lie between 0 and 1: ${level}`);
  checkPeriods(periods);
  const model = fitTheta(values, cycle);
  if (!model) return null;
  const reach = intervalReach(level, model);
  const points: ForecastPoint[] = [];
  for (let period = 1; period <= periods; period++) {
    const { value, deviation } = expectationOf(model, period);
    const [low, high] = [value - reach * deviation, value + reach * deviation];
    points.push({ point: cutOff(value, floor, ceiling), low: cutOff(low, floor, ceiling), high: cutOff(high, floor, ceiling) });
  }
  return points;
}

/**
 * Deviations that an interval reaches to either side. It is drawn to miss half as often as it is meant to: no formula knows that the
 * future differs from the past, and measured on the M3 competition "95 %" of the t distribution hold about 90 % of what came.
 */
export function intervalReach(level: number, { degrees }: ThetaModel): number {
  return studentQuantile(1 - (1 - level) / 4, degrees);
}

/** Keeps a number within bounds that may be missing. */
export function cutOff(value: number, floor: number | null, ceiling: number | null): number {
  return Math.min(ceiling ?? Infinity, Math.max(floor ?? -Infinity, value));
}

/** #NUM! unless a whole number from 1 to 1000. */
export function checkPeriods(periods: number): void {
  if (Number.isInteger(periods) && periods >= 1 && periods <= MOST_PERIODS) return;
  throw new CellError("#NUM!", `periods must be a whole number from 1 to ${MOST_PERIODS}: ${periods}`);
}

/** What is expected so many periods behind the series. */
export function expectationOf(model: ThetaModel, period: number): Expectation {
  const steps = stepsTo(model, period);
  const level = adjustedForecast(model, steps);
  const deviation = model.deviation * Math.sqrt(1 + (steps - 1) * leastAlpha(model) ** 2 + steps * steps * driftVariance(model));
  const index = seasonalIndex(model, period);
  return model.season.kind === "ratio" ? { value: level * index, deviation: deviation * index } : { value: level + index, deviation };
}

/** What is expected of the sum of the periods 1 to `periods`. One period's error moves the level, and with it all that follow. */
export function expectationOfTotal(model: ThetaModel, periods: number): Expectation {
  const isRatio = model.season.kind === "ratio";
  let value = 0;
  let shocks = 0;
  let followers = 0;
  let distance = 0;
  for (let period = periods; period >= 1; period--) {
    const steps = stepsTo(model, period);
    const index = seasonalIndex(model, period);
    const weight = isRatio ? index : 1;
    value += isRatio ? adjustedForecast(model, steps) * index : adjustedForecast(model, steps) + index;
    shocks += (weight + model.alpha * followers) ** 2;
    followers += weight;
    distance += steps * weight;
  }
  return { value, deviation: model.deviation * Math.sqrt(shocks + distance * distance * driftVariance(model)) };
}

/** Steps from the last value; more than the period's number where the series ends in gaps. */
function stepsTo(model: ThetaModel, period: number): number {
  return model.length - 1 - model.last + period;
}

function seasonalIndex({ season, length }: ThetaModel, period: number): number {
  return season.indices[(length + period - 1) % season.indices.length]!;
}

/** Level plus half the trend; the last term is what smoothing lags behind a trend. */
function adjustedForecast({ level, drift, alpha, count }: ThetaModel, steps: number): number {
  return level + drift * (steps - 1 + (1 - (1 - alpha) ** count) / alpha);
}

function leastAlpha({ alpha }: ThetaModel): number {
  return Math.max(LEAST_ALPHA, alpha);
}

/** Variance of the drift in units of the error's: that it changes, and that it was estimated from few values. */
function driftVariance(model: ThetaModel): number {
  return leastAlpha(model) ** 2 / model.count + 12 / model.count ** 3;
}
