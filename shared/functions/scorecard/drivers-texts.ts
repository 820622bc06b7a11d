/** What is told of KPI_DRIVERS: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const DRIVERS_TEXTS = {
  KPI_DRIVERS: {
    summary: "What each factor contributed to the change of a product, a sum or a ratio.",
    details:
      "product: Shapley's value (1953), the effect of a factor averaged over all orders in which the factors may have changed; zeros and changes of sign are allowed. " +
      "sum: the differences. ratio: numerator and denominator, in this order. The contributions add up to the change, nothing is left over.",
    parameters: {
      before: "The parts before, such as visitors, conversion and order value.",
      after: "The same parts after.",
      relation: "product, sum or ratio.",
    },
    result: "A row a part.",
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
  },
} satisfies Record<string, FunctionTexts>;
