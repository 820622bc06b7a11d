/** KPI_ARPU, KPI_NRR and KPI_GRR: revenue per user, and recurring revenue kept. */
import { grossRetention, netRetention, revenuePerUser } from "../../kpi/business/revenue";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

const START = required(NUMBER, "Recurring revenue at the start.");
const CONTRACTION = required(NUMBER, "Revenue lost to smaller plans, as a positive amount.");
const CHURN = required(NUMBER, "Revenue lost with customers who left, as a positive amount.");

export const KPI_ARPU = defineFunction({
  name: "KPI_ARPU",
  category: "Business metrics",
  parameters: {
    revenue: required(NUMBER, "Revenue of the period."),
    users: required(NUMBER, "Users of the same period."),
  },
  result: cell("Amount in the currency of the revenue."),
  evaluate: ({ revenue, users }) => revenuePerUser(revenue, users),
});

export const KPI_NRR = defineFunction({
  name: "KPI_NRR",
  category: "Business metrics",
  parameters: {
    start: START,
    expansion: required(NUMBER, "Revenue gained from larger plans of the same customers."),
    contraction: CONTRACTION,
    churn: CHURN,
  },
  result: cell("Fraction; above 1 the customers of the start bring more than before."),
  evaluate: ({ start, expansion, contraction, churn }) => netRetention(start, { expansion, contraction, churn }),
});

export const KPI_GRR = defineFunction({
  name: "KPI_GRR",
  category: "Business metrics",
  parameters: { start: START, contraction: CONTRACTION, churn: CHURN },
  result: cell("Fraction of at most 1."),
  evaluate: ({ start, contraction, churn }) => grossRetention(start, { contraction, churn }),
});
