/** KPI_ARPU, KPI_NRR and KPI_GRR: revenue per user, and recurring revenue kept. */
import { grossRetention, netRetention, revenuePerUser } from "../../kpi/business/revenue";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

const START = required(NUMBER);
const CONTRACTION = required(NUMBER);
const CHURN = required(NUMBER);

export const KPI_ARPU = defineFunction({
  name: "KPI_ARPU",
  category: "Business metrics",
  parameters: {
    revenue: required(NUMBER),
    users: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ revenue, users }) => revenuePerUser(revenue, users),
});

export const KPI_NRR = defineFunction({
  name: "KPI_NRR",
  category: "Business metrics",
  parameters: {
    start: START,
    expansion: required(NUMBER),
    contraction: CONTRACTION,
    churn: CHURN,
  },
  result: cell(),
  evaluate: ({ start, expansion, contraction, churn }) => netRetention(start, { expansion, contraction, churn }),
});

export const KPI_GRR = defineFunction({
  name: "KPI_GRR",
  category: "Business metrics",
  parameters: { start: START, contraction: CONTRACTION, churn: CHURN },
  result: cell(),
  evaluate: ({ start, contraction, churn }) => grossRetention(start, { contraction, churn }),
});
