/** What is told of KPI_ROLLUP: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const ROLLUP_TEXTS = {
  KPI_ROLLUP: {
    summary: "One score for several KPIs, with the share of their weight that had an answer.",
    details:
      "weighted is the mean by weight, worst and best the lowest and highest score. ratio is sum of scores / sum of weights, for amounts of one unit: " +
      "actuals as scores, targets as weights. A KPI without score leaves with its weight, and the coverage says so.",
    parameters: {
      scores: "A score each, such as progress or attainment; a blank is a KPI without answer.",
      weights: "A weight each, 1 where left out; for ratio the target each.",
      method: "weighted, mean, worst, best or ratio.",
      missing: "KPI without score: skip leaves it out with its weight, zero counts it as 0.",
    },
    result: "Score, and weight with an answer / weight in total.",
    examples: [
      {
        args: [
          [0.8, 0.4],
          [3, 1],
        ],
        result: [[0.7, 1]],
      },
      {
        args: [
          [0.8, null],
          [3, 1],
        ],
        result: [[0.8, 0.75]],
        note: "a quarter of the weight has no answer",
      },
      { args: [[0.8, null], [3, 1], "weighted", "zero"], result: [[0.6, 1]] },
      { args: [[90, 40], [100, 100], "ratio"], result: [[0.65, 1]], note: "130 of 200" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
