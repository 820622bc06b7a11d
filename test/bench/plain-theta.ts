/** The theta method with the usual test for a season and the classical indices, as R's forecast::thetaf has it: the peer of our own. */
import { lineThrough } from "../../shared/statistics/line-through";
import { normalQuantile } from "../../shared/statistics/normal";
import { smooth } from "../../shared/statistics/smoothing";

/** Forecasts of the periods behind a series without gaps. */
export function plainTheta(values: readonly number[], cycle: number, periods: number): readonly number[] {
  const n = values.length;
  const indices = isSeasonal(values, cycle) ? classicalIndices(values, cycle) : Array<number>(cycle).fill(1);
  const adjusted = Float64Array.from(values, (value, i) => value / indices[i % cycle]!);
  const { alpha, level } = smooth(adjusted);
  const { slope } = lineThrough(
    adjusted.map((_, i) => i),
    adjusted,
    n,
  );
  const lag = (1 - (1 - alpha) ** n) / alpha;
  return Array.from({ length: periods }, (_, i) => (level + (slope / 2) * (i + lag)) * indices[(n + i) % cycle]!);
}

/** The last value of the same phase, carried forward. */
export function seasonalNaive(values: readonly number[], cycle: number, periods: number): readonly number[] {
  const phases = Math.min(cycle, values.length);
  return Array.from({ length: periods }, (_, i) => values[values.length - phases + (i % phases)]!);
}

/** Is the autocorrelation at one cycle larger than 90 % of chance would make it? */
function isSeasonal(values: readonly number[], cycle: number): boolean {
  if (cycle === 1 || values.length < 2 * cycle || values.some((value) => value <= 0)) return false;
  const mean = average(values);
  const lagged = (lag: number): number => values.slice(lag).reduce((sum, value, i) => sum + (value - mean) * (values[i]! - mean), 0);
  const correlations = Array.from({ length: cycle }, (_, i) => lagged(i + 1) / lagged(0));
  const before = correlations.slice(0, -1).reduce((sum, r) => sum + r * r, 0);
  return Math.abs(correlations[cycle - 1]!) > normalQuantile(0.95) * Math.sqrt((1 + 2 * before) / values.length);
}

/** Mean ratio of each phase to the centred moving average over one cycle. */
function classicalIndices(values: readonly number[], cycle: number): readonly number[] {
  const half = Math.floor(cycle / 2);
  const trendAt = (i: number): number => {
    const window = values.slice(i - half, i + half + 1);
    if (cycle % 2 === 1) return average(window);
    return (window.reduce((sum, value) => sum + value, 0) - (window[0]! + window[cycle]!) / 2) / cycle;
  };
  const ratios = values.map((value, i) => (i < half || i >= values.length - half ? null : value / trendAt(i)));
  const means = Array.from({ length: cycle }, (_, phase) =>
    average(ratios.filter((ratio, i): ratio is number => ratio !== null && i % cycle === phase)),
  );
  return means.map((mean) => mean / average(means));
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
