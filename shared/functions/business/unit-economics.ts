/** KPI_CAC, KPI_LTV and KPI_PAYBACK: what a customer costs and brings. */
import { acquisitionCost, lifetimeValue, payback } from "../../kpi/business/unit-economics";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { optional, required } from "../parameter";
import { cell } from "../result";

const ARPU = required(NUMBER, "Revenue per user and period, as KPI_ARPU has it.");
const MARGIN = optional(NUMBER, "Share of the revenue that is left after its cost.", 1);

export const KPI_CAC = defineFunction({
  name: "KPI_CAC",
  category: "Business metrics",
  summary: "Customer acquisition cost: spending per new customer.",
  parameters: {
    spend: required(NUMBER, "Spending on marketing and sales."),
    new_customers: required(NUMBER, "Customers won with it."),
  },
  result: cell("Amount in the currency of the spending."),
  examples: [
    { args: [9000, 60], result: 150 },
    { args: [9000, 0], result: { error: "#DIV/0!" } },
  ],
  evaluate: ({ spend, new_customers }) => acquisitionCost(spend, new_customers),
});

export const KPI_LTV = defineFunction({
  name: "KPI_LTV",
  category: "Business metrics",
  summary: "Customer lifetime value: revenue per user times margin, divided by churn.",
  details: "arpu × margin / churn, with arpu and churn of the same period. Without churn it is unbounded: #N/A.",
  parameters: {
    arpu: ARPU,
    churn: required(NUMBER, "Share of the customers lost per period, from 0 to 1."),
    margin: MARGIN,
  },
  result: cell("Amount in the currency of the revenue."),
  examples: [
    { args: [30, 0.05], result: 600 },
    { args: [30, 0.05, 0.6], result: 360 },
    { args: [30, 0], result: { error: "#N/A" }, note: "no one ever leaves: unbounded" },
    { args: [30, 5], result: { error: "#NUM!" }, note: "5 % is 0.05" },
  ],
  evaluate: ({ arpu, churn, margin }) => lifetimeValue(arpu, churn, margin),
});

export const KPI_PAYBACK = defineFunction({
  name: "KPI_PAYBACK",
  category: "Business metrics",
  summary: "Periods until a new customer has paid back the cost of winning them.",
  details: "cac / (arpu × margin).",
  parameters: {
    cac: required(NUMBER, "Acquisition cost, as KPI_CAC has it."),
    arpu: ARPU,
    margin: MARGIN,
  },
  result: cell("Number of the periods that arpu is measured in."),
  examples: [
    { args: [150, 30], result: 5 },
    { args: [150, 30, 0.5], result: 10 },
    { args: [150, -30], result: { error: "#N/A" }, note: "a loss never pays back" },
  ],
  evaluate: ({ cac, arpu, margin }) => payback(cac, arpu, margin),
});
