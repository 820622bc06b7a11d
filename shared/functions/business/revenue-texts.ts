/** What is told of KPI_ARPU, KPI_NRR and KPI_GRR: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const REVENUE_TEXTS = {
  KPI_ARPU: {
    summary: "Average revenue per user.",
    parameters: {
      revenue: "Revenue of the period.",
      users: "Users of the same period.",
    },
    result: "Amount in the currency of the revenue.",
    examples: [
      { args: [12000, 400], result: 30 },
      { args: [12000, 0], result: { error: "#DIV/0!" } },
    ],
  },
  KPI_NRR: {
    summary: "Net revenue retention: recurring revenue kept and grown with the customers of the start.",
    details: "(start + expansion - contraction - churn) / start. Revenue of new customers does not count.",
    parameters: {
      start: "Recurring revenue at the start.",
      expansion: "Revenue gained from larger plans of the same customers.",
      contraction: "Revenue lost to smaller plans, as a positive amount.",
      churn: "Revenue lost with customers who left, as a positive amount.",
    },
    result: "Fraction; above 1 the customers of the start bring more than before.",
    examples: [
      { args: [100000, 15000, 3000, 7000], result: 1.05 },
      { args: [100000, 15000, -3000, 7000], result: { error: "#NUM!" }, note: "losses are positive amounts" },
    ],
  },
  KPI_GRR: {
    summary: "Gross revenue retention: recurring revenue kept, without any growth.",
    details: "(start - contraction - churn) / start.",
    parameters: {
      start: "Recurring revenue at the start.",
      contraction: "Revenue lost to smaller plans, as a positive amount.",
      churn: "Revenue lost with customers who left, as a positive amount.",
    },
    result: "Fraction of at most 1.",
    examples: [
      { args: [100000, 3000, 7000], result: 0.9 },
      { args: [0, 0, 0], result: { error: "#DIV/0!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
