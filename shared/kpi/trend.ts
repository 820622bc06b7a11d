/** Trend: is there a change that lasts, and is it for the better? */
import { FEWEST_FOR_TREND, testTrend, type Correction, type TrendTest } from "../statistics/trend-test";
import type { Values } from "../statistics/values";
import { orientation, type Direction } from "./direction";

/** rising and falling where no way is better. */
export type TrendWord = "improving" | "worsening" | "rising" | "falling" | "no clear change" | "too few points";

export interface Trend {
  readonly word: TrendWord;
  /** Null for too few points. */
  readonly test: TrendTest | null;
  /** Periods of the cycle whose phases were compared among themselves; 1 if all values were. */
  readonly cycle: number;
}

export interface TrendOptions {
  readonly direction?: Direction;
  /** Days of the values, for a slope a day; rows may then come in any order. */
  readonly times?: Values;
  /** Periods of a seasonal cycle, used from two full cycles on. */
  readonly cycle?: number;
  readonly correction?: Correction;
}

const SIGNIFICANT = 0.05;

/** Mann-Kendall test at 5 % with the sign of its score; see shared/docs/methods.md for what that costs on series that wander. */
export function trendOf(values: Values, { direction = "none", times, cycle = 1, correction }: TrendOptions = {}): Trend {
  const usedCycle = cycle > 1 && values.length >= 2 * cycle ? cycle : 1;
  const ordered = usedCycle > 1 && times ? inOrderOfTime(values, times) : values;
  const test = testTrend(ordered, usedCycle > 1 ? { season: usedCycle } : { times, correction });
  if (!test || test.count < FEWEST_FOR_TREND) return { word: "too few points", test: null, cycle: usedCycle };
  return { word: wordOf(test, direction), test, cycle: usedCycle };
}

function wordOf({ p, score }: TrendTest, direction: Direction): TrendWord {
  if (p >= SIGNIFICANT || score === 0) return "no clear change";
  const better = Math.sign(score) * orientation(direction);
  if (better === 0) return score > 0 ? "rising" : "falling";
  return better > 0 ? "improving" : "worsening";
}

/** A season counts positions, so rows that have a day come in its order, those with a blank value as gaps. */
function inOrderOfTime(values: Values, times: Values): Values {
  const rows = Array.from({ length: values.length }, (_, i) => ({ value: values[i] ?? null, time: times[i] ?? NaN }));
  return rows
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time)
    .map(({ value }) => value);
}
