/** What is told of KPI_MARGIN, KPI_ROI and KPI_PRODUCTIVITY: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const FINANCE_TEXTS = {
  KPI_MARGIN: {
    summary: "Share of the revenue that is left after its cost.",
    details: "(revenue - cost) / revenue.",
    parameters: {
      revenue: "Revenue.",
      cost: "Cost of that revenue.",
    },
    result: "Fraction; negative for a loss.",
    examples: [
      { args: [200, 150], result: 0.25 },
      { args: [100, 120], result: -0.2 },
      { args: [0, 20], result: { error: "#DIV/0!" } },
    ],
  },
  KPI_ROI: {
    summary: "Return on investment: what came back beyond the cost, as a share of the cost.",
    details: "(gain - cost) / cost, where gain is all that came back.",
    parameters: {
      gain: "All that came back, the cost included.",
      cost: "What was spent.",
    },
    result: "Fraction: 0 is break-even.",
    examples: [
      { args: [1500, 1000], result: 0.5 },
      { args: [800, 1000], result: -0.2 },
    ],
  },
  KPI_PRODUCTIVITY: {
    summary: "Output per unit of input, such as units per hour.",
    parameters: {
      output: "What was made.",
      input: "What it took: hours, people or money.",
    },
    result: "Output per unit of input.",
    examples: [
      { args: [480, 40], result: 12 },
      { args: [480, 0], result: { error: "#DIV/0!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
