/** KPI_VARIANCE, KPI_VARIANCE_PCT and KPI_POINTS: the difference to a comparison, in the unit, in percent and in percentage points. */
import { points, variance, variancePercent } from "../../kpi/variance";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

const parameters = {
  actual: required(NUMBER, "Value reached."),
  comparison: required(NUMBER, "Target, budget, forecast or an earlier value."),
};

export const KPI_VARIANCE = defineFunction({
  name: "KPI_VARIANCE",
  category: "Level and status",
  summary: "Actual minus comparison, in the unit of both.",
  parameters,
  result: cell("Difference; positive when the actual is higher, whether that is good or not."),
  examples: [
    { args: [118, 125], result: -7 },
    {
      args: [
        [118, 130],
        [125, 125],
      ],
      result: [[-7], [5]],
      note: "two columns, row by row",
    },
  ],
  evaluate: ({ actual, comparison }) => variance(actual, comparison),
});

export const KPI_VARIANCE_PCT = defineFunction({
  name: "KPI_VARIANCE_PCT",
  category: "Level and status",
  summary: "Actual minus comparison as a fraction of the comparison's size.",
  details: "(actual - comparison) / |comparison|, so that the sign is that of the difference even where the comparison is negative.",
  parameters,
  result: cell("Fraction: -0.1 is 10 % below."),
  examples: [
    { args: [90, 100], result: -0.1 },
    { args: [-50, -100], result: 0.5, note: "half the loss: an improvement by 50 %" },
    { args: [5, 0], result: { error: "#N/A" }, note: "nothing is a percentage of zero" },
  ],
  evaluate: ({ actual, comparison }) => variancePercent(actual, comparison),
});

export const KPI_POINTS = defineFunction({
  name: "KPI_POINTS",
  category: "Level and status",
  summary: "Difference of two rates in percentage points.",
  details:
    "(actual - comparison) × 100, for rates that are fractions: from 90 % to 95 % is 5 points, and 5.6 % as KPI_VARIANCE_PCT has it.",
  parameters,
  result: cell("Percentage points: 5 from 0.90 to 0.95."),
  examples: [
    { args: [0.95, 0.9], result: 5 },
    { args: [0.867, 0.95], result: -8.3 },
  ],
  evaluate: ({ actual, comparison }) => points(actual, comparison),
});
