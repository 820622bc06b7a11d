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
  parameters: {
    spend: required(NUMBER, "Spending on marketing and sales."),
    new_customers: required(NUMBER, "Customers won with it."),
  },
  result: cell("Amount in the currency of the spending."),
  evaluate: ({ spend, new_customers }) => acquisitionCost(spend, new_customers),
});

export const KPI_LTV = defineFunction({
  name: "KPI_LTV",
  category: "Business metrics",
  parameters: {
    arpu: ARPU,
    churn: required(NUMBER, "Share of the customers lost per period, from 0 to 1."),
    margin: MARGIN,
  },
  result: cell("Amount in the currency of the revenue."),
  evaluate: ({ arpu, churn, margin }) => lifetimeValue(arpu, churn, margin),
});

export const KPI_PAYBACK = defineFunction({
  name: "KPI_PAYBACK",
  category: "Business metrics",
  parameters: {
    cac: required(NUMBER, "Acquisition cost, as KPI_CAC has it."),
    arpu: ARPU,
    margin: MARGIN,
  },
  result: cell("Number of the periods that arpu is measured in."),
  evaluate: ({ cac, arpu, margin }) => payback(cac, arpu, margin),
});
