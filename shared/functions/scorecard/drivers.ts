/** KPI_DRIVERS and KPI_MIX: what each part of a number contributed to its change. */
import { CellError } from "../../cell/cell-error";
import { driversOf, readRelation, RELATIONS } from "../../kpi/drivers";
import { mixEffects, type Segments } from "../../statistics/mix-effects";
import { defineFunction } from "../define-function";
import { NUMBERS_OR_GAPS } from "../kinds/numbers";
import { choice } from "../kinds/words";
import { optional, required } from "../parameter";
import { rows } from "../result";

export const KPI_DRIVERS = defineFunction({
  name: "KPI_DRIVERS",
  category: "Scorecard and register",
  summary: "What each factor contributed to the change of a product, a sum or a ratio.",
  details:
    "product: Shapley's value (1953), the effect of a factor averaged over all orders in which the factors may have changed; zeros and changes of sign are allowed. " +
    "sum: the differences. ratio: numerator and denominator, in this order. The contributions add up to the change, nothing is left over.",
  parameters: {
    before: required(NUMBERS_OR_GAPS, "The parts before, such as visitors, conversion and order value."),
    after: required(NUMBERS_OR_GAPS, "The same parts after."),
    relation: optional(choice(RELATIONS, readRelation), "product, sum or ratio.", "product"),
  },
  aligned: ["before", "after"],
  result: rows(["contribution"], "A row a part."),
  examples: [
    {
      args: [
        [2, 3],
        [4, 5],
      ],
      result: [[8], [6]],
      note: "from 6 to 20",
    },
    {
      args: [[1000, 0.05, 40], [1100, 0.04, 50], "product"],
      result: [[605 / 3], [-1420 / 3], [1415 / 3]],
      note: "visitors, conversion, order value: from 2,000 to 2,200",
    },
    { args: [[10, 20], [15, 18], "sum"], result: [[5], [-2]] },
    { args: [[90, 100], [100, 125], "ratio"], result: [[0.09], [-0.19]], note: "from 0.9 to 0.8" },
    {
      args: [
        [2, 3],
        [4, null],
      ],
      result: { error: "#N/A" },
    },
  ],
  evaluate: ({ before, after, relation }) =>
    driversOf(complete(before, "before"), complete(after, "after"), relation).map((contribution) => [contribution]),
});

export const KPI_MIX = defineFunction({
  name: "KPI_MIX",
  category: "Scorecard and register",
  summary: "Why an overall rate changed: rates of its segments, or their weights.",
  details:
    "rate effect = mean share × change of the rate; mix effect = change of the share × (mean rate - mean overall rate). All effects add up to the change of the overall rate. " +
    "A segment that is new or gone, its rate and weight blank, is all mix.",
  parameters: {
    rates_before: required(NUMBERS_OR_GAPS, "Rate of each segment before, or price of each product."),
    weights_before: required(NUMBERS_OR_GAPS, "Weight of each segment before: customers, quantities; shares are worked out."),
    rates_after: required(NUMBERS_OR_GAPS, "Rates after."),
    weights_after: required(NUMBERS_OR_GAPS, "Weights after."),
  },
  aligned: ["rates_before", "weights_before", "rates_after", "weights_after"],
  result: rows(["rate effect", "mix effect"], "A row a segment."),
  examples: [
    {
      args: [
        [0.9, 0.5],
        [80, 20],
        [0.92, 0.55],
        [50, 50],
      ],
      result: [
        [0.013, -0.03975],
        [0.0175, -0.07575],
      ],
      note: "both rates rose, and the overall rate fell from 0.82 to 0.735",
    },
    {
      args: [
        [0.5, null],
        [10, null],
        [0.5, 0.7],
        [10, 10],
      ],
      result: [
        [0, 0.025],
        [0, 0.075],
      ],
      note: "a new segment: from 0.5 to 0.6 by mix alone",
    },
    { args: [[0.5], [0], [0.5], [1]], result: { error: "#N/A" }, note: "weights before are all zero" },
  ],
  evaluate: ({ rates_before, weights_before, rates_after, weights_after }) =>
    mixEffects(toSegments(rates_before, weights_before), toSegments(rates_after, weights_after)).map(({ rate, mix }) => [rate, mix]),
});

/** A part that is blank is not zero: nobody knows what it contributed. */
function complete(parts: readonly (number | null)[], name: string): number[] {
  return parts.map((part, i) => {
    if (part === null) throw new CellError("#N/A", `${name} requires a value for each part: part ${i + 1} is blank`);
    return part;
  });
}

/** A segment without rate and weight is not there. */
function toSegments(rates: readonly (number | null)[], weights: readonly (number | null)[]): Segments {
  return {
    rates,
    weights: weights.map((weight, i) => {
      if (weight === null && (rates[i] ?? null) !== null)
        throw new CellError("#N/A", `a segment with a rate requires a weight: segment ${i + 1}`);
      return weight ?? 0;
    }),
  };
}
