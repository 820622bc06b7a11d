/** What is told of KPI_VARIANCE, KPI_VARIANCE_PCT and KPI_POINTS: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const VARIANCE_TEXTS = {
  KPI_VARIANCE: {
    summary: "Actual minus comparison, in the unit of both.",
    parameters: {
      actual: "Value reached.",
      comparison: "Target, budget, forecast or an earlier value.",
    },
    result: "Difference; positive when the actual is higher, whether that is good or not.",
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
  },
  KPI_VARIANCE_PCT: {
    summary: "Actual minus comparison as a fraction of the comparison's size.",
    details: "(actual - comparison) / |comparison|, so that the sign is that of the difference even where the comparison is negative.",
    parameters: {
      actual: "Value reached.",
      comparison: "Target, budget, forecast or an earlier value.",
    },
    result: "Fraction: -0.1 is 10 % below.",
    examples: [
      { args: [90, 100], result: -0.1 },
      { args: [-50, -100], result: 0.5, note: "half the loss: an improvement by 50 %" },
      { args: [5, 0], result: { error: "#N/A" }, note: "nothing is a percentage of zero" },
    ],
  },
  KPI_POINTS: {
    summary: "Difference of two rates in percentage points.",
    details:
      "(actual - comparison) × 100, for rates that are fractions: from 90 % to 95 % is 5 points, and 5.6 % as KPI_VARIANCE_PCT has it.",
    parameters: {
      actual: "Value reached.",
      comparison: "Target, budget, forecast or an earlier value.",
    },
    result: "Percentage points: 5 from 0.90 to 0.95.",
    examples: [
      { args: [0.95, 0.9], result: 5 },
      { args: [0.867, 0.95], result: -8.3 },
    ],
  },
} satisfies Record<string, FunctionTexts>;
