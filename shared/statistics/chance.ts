/** How likely the values to come are to keep within bounds, in one period or as a total. */
import { CellError } from "../cell/cell-error";
import { checkPeriods, expectationOf, expectationOfTotal, type Expectation } from "./forecast";
import { studentCdf } from "./student";
import { fitTheta } from "./theta";
import type { Values } from "./values";

/** Bounds that count as kept when they are met exactly; at least one. */
export interface Bounds {
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
}

export interface ChanceOptions extends Bounds {
  /** The period behind the series that is meant, or the last one of the total. */
  readonly periods?: number;
  readonly cycle?: number;
  /** The bounds are for the sum of the periods, on top of what has come in already. */
  readonly total?: boolean;
  readonly toDate?: number;
}

/** More certainty than this no forecast from one series' own past can claim. */
const SMALLEST = 0.02;
const LARGEST = 0.98;

/** Probability of keeping the bounds, 0.02 to 0.98; null for fewer than three values. */
export function chanceOf(values: Values, options: ChanceOptions): number | null {
  const { periods = 1, cycle = 1, total = false, toDate = 0 } = options;
  checkPeriods(periods);
  const model = fitTheta(values, cycle);
  if (!model) return null;
  const { value, deviation } = total ? expectationOfTotal(model, periods) : expectationOf(model, periods);
  return chanceWithin({ value: total ? value + toDate : value, deviation }, model.degrees, options);
}

/** Probability that an expected value turns out within the bounds, 0.02 to 0.98, by the t distribution. */
export function chanceWithin({ value, deviation }: Expectation, degrees: number, { atLeast = null, atMost = null }: Bounds): number {
  if (atLeast === null && atMost === null) throw new CellError("#VALUE!", "a chance requires a bound");
  const below = atLeast === null ? 0 : chanceBelow(atLeast - value, deviation, { degrees, including: false });
  const upTo = atMost === null ? 1 : chanceBelow(atMost - value, deviation, { degrees, including: true });
  return Math.min(LARGEST, Math.max(SMALLEST, upTo - below));
}

/** In steps of ten percent, as it is shown: 0.02, 0.1, 0.2 … 0.9, 0.98. Finer steps would claim more than forecasts keep. */
export function shownChance(chance: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(chance * 10) / 10));
}

/** An error of this distance or less; `including` matters only where nothing varies. */
function chanceBelow(distance: number, deviation: number, { degrees, including }: { degrees: number; including: boolean }): number {
  if (deviation === 0) return distance > 0 || (including && distance === 0) ? 1 : 0;
  return studentCdf(distance / deviation, degrees);
}
