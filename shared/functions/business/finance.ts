/** KPI_MARGIN, KPI_ROI and KPI_PRODUCTIVITY: what is left, what came back, what was made of it. */
import { margin, productivity, returnOnInvestment } from "../../kpi/business/finance";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

export const KPI_MARGIN = defineFunction({
  name: "KPI_MARGIN",
  category: "Business metrics",
  summary: "Share of the revenue that is left after its cost.",
  details: "(revenue - cost) / revenue.",
  parameters: {
    revenue: required(NUMBER, "Revenue."),
    cost: required(NUMBER, "Cost of that revenue."),
  },
  result: cell("Fraction; negative for a loss."),
  examples: [
    { args: [200, 150], result: 0.25 },
    { args: [100, 120], result: -0.2 },
    { args: [0, 20], result: { error: "#DIV/0!" } },
  ],
  evaluate: ({ revenue, cost }) => margin(revenue, cost),
});

export const KPI_ROI = defineFunction({
  name: "KPI_ROI",
  category: "Business metrics",
  summary: "Return on investment: what came back beyond the cost, as a share of the cost.",
  details: "(gain - cost) / cost, where gain is all that came back.",
  parameters: {
    gain: required(NUMBER, "All that came back, the cost included."),
    cost: required(NUMBER, "What was spent."),
  },
  result: cell("Fraction: 0 is break-even."),
  examples: [
    { args: [1500, 1000], result: 0.5 },
    { args: [800, 1000], result: -0.2 },
  ],
  evaluate: ({ gain, cost }) => returnOnInvestment(gain, cost),
});

export const KPI_PRODUCTIVITY = defineFunction({
  name: "KPI_PRODUCTIVITY",
  category: "Business metrics",
  summary: "Output per unit of input, such as units per hour.",
  parameters: {
    output: required(NUMBER, "What was made."),
    input: required(NUMBER, "What it took: hours, people or money."),
  },
  result: cell("Output per unit of input."),
  examples: [
    { args: [480, 40], result: 12 },
    { args: [480, 0], result: { error: "#DIV/0!" } },
  ],
  evaluate: ({ output, input }) => productivity(output, input),
});
