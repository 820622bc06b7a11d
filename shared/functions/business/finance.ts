/** KPI_MARGIN, KPI_ROI and KPI_PRODUCTIVITY: what is left, what came back, what was made of it. */
import { margin, productivity, returnOnInvestment } from "../../kpi/business/finance";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

export const KPI_MARGIN = defineFunction({
  name: "KPI_MARGIN",
  category: "Business metrics",
  parameters: {
    revenue: required(NUMBER),
    cost: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ revenue, cost }) => margin(revenue, cost),
});

export const KPI_ROI = defineFunction({
  name: "KPI_ROI",
  category: "Business metrics",
  parameters: {
    gain: required(NUMBER),
    cost: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ gain, cost }) => returnOnInvestment(gain, cost),
});

export const KPI_PRODUCTIVITY = defineFunction({
  name: "KPI_PRODUCTIVITY",
  category: "Business metrics",
  parameters: {
    output: required(NUMBER),
    input: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ output, input }) => productivity(output, input),
});
