/** How likely the values to come reach a target, in one period or as a total. */
import { checkPeriods, expectationOf, expectationOfTotal, type Expectation } from "./forecast";
import { studentCdf } from "./student";
import { fitTheta } from "./theta";
import type { Values } from "./values";

export interface ChanceOptions {
  readonly target: number;
  /** "least": the target is met by reaching or passing it; "most": by staying at or below it. */
  readonly at: "least" | "most";
  /** The period behind the series that is meant, or the last one of the total. */
  readonly periods?: number;
  readonly cycle?: number;
  /** The target is for the sum of the periods, on top of what has come in already. */
  readonly total?: boolean;
  readonly toDate?: number;
}

/** More certainty than this no forecast from one series' own past can claim. */
const SMALLEST = 0.02;
const LARGEST = 0.98;

/** Probability of meeting the target, 0.02 to 0.98; null for fewer than three values. */
export function chanceOf(values: Values, options: ChanceOptions): number | null {
  const { target, at, periods = 1, cycle = 1, total = false, toDate = 0 } = options;
  checkPeriods(periods);
  const model = fitTheta(values, cycle);
  if (!model) return null;
  const expected = total ? expectationOfTotal(model, periods) : expectationOf(model, periods);
  const needed = total ? target - toDate : target;
  return Math.min(LARGEST, Math.max(SMALLEST, probability(expected, { needed, at, degrees: model.degrees })));
}

/** In steps of ten percent, as it is shown: 0.02, 0.1, 0.2 … 0.9, 0.98. Finer steps would claim more than forecasts keep. */
export function shownChance(chance: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(chance * 10) / 10));
}

function probability(
  { value, deviation }: Expectation,
  { needed, at, degrees }: { needed: number; at: "least" | "most"; degrees: number },
): number {
  const ahead = at === "least" ? value - needed : needed - value;
  if (deviation === 0) return ahead >= 0 ? 1 : 0;
  return studentCdf(ahead / deviation, degrees);
}
