/** KPI_CAC, KPI_LTV and KPI_PAYBACK: what a customer costs and brings. */
import { acquisitionCost, lifetimeValue, payback } from "../../kpi/business/unit-economics";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { optional, required } from "../parameter";
import { cell } from "../result";

const ARPU = required(NUMBER);
const MARGIN = optional(NUMBER, 1);

export const KPI_CAC = defineFunction({
  name: "KPI_CAC",
  category: "Business metrics",
  parameters: {
    spend: required(NUMBER),
    new_customers: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ spend, new_customers }) => acquisitionCost(spend, new_customers),
});

export const KPI_LTV = defineFunction({
  name: "KPI_LTV",
  category: "Business metrics",
  parameters: {
    arpu: ARPU,
    churn: required(NUMBER),
    margin: MARGIN,
  },
  result: cell(),
  evaluate: ({ arpu, churn, margin }) => lifetimeValue(arpu, churn, margin),
});

export const KPI_PAYBACK = defineFunction({
  name: "KPI_PAYBACK",
  category: "Business metrics",
  parameters: {
    cac: required(NUMBER),
    arpu: ARPU,
    margin: MARGIN,
  },
  result: cell(),
  evaluate: ({ cac, arpu, margin }) => payback(cac, arpu, margin),
});
