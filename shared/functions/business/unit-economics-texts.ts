/** What is told of KPI_CAC, KPI_LTV and KPI_PAYBACK: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const UNIT_ECONOMICS_TEXTS = {
  KPI_CAC: {
    summary: "Customer acquisition cost: spending per new customer.",
    parameters: {
      spend: "Spending on marketing and sales.",
      new_customers: "Customers won with it.",
    },
    result: "Amount in the currency of the spending.",
    examples: [
      { args: [9000, 60], result: 150 },
      { args: [9000, 0], result: { error: "#DIV/0!" } },
    ],
  },
  KPI_LTV: {
    summary: "Customer lifetime value: revenue per user times margin, divided by churn.",
    details: "arpu × margin / churn, with arpu and churn of the same period. Without churn it is unbounded: #N/A.",
    parameters: {
      arpu: "Revenue per user and period, as KPI_ARPU has it.",
      churn: "Share of the customers lost per period, from 0 to 1.",
      margin: "Share of the revenue that is left after its cost.",
    },
    result: "Amount in the currency of the revenue.",
    examples: [
      { args: [30, 0.05], result: 600 },
      { args: [30, 0.05, 0.6], result: 360 },
      { args: [30, 0], result: { error: "#N/A" }, note: "no one ever leaves: unbounded" },
      { args: [30, 5], result: { error: "#NUM!" }, note: "5 % is 0.05" },
    ],
  },
  KPI_PAYBACK: {
    summary: "Periods until a new customer has paid back the cost of winning them.",
    details: "cac / (arpu × margin).",
    parameters: {
      cac: "Acquisition cost, as KPI_CAC has it.",
      arpu: "Revenue per user and period, as KPI_ARPU has it.",
      margin: "Share of the revenue that is left after its cost.",
    },
    result: "Number of the periods that arpu is measured in.",
    examples: [
      { args: [150, 30], result: 5 },
      { args: [150, 30, 0.5], result: 10 },
      { args: [150, -30], result: { error: "#N/A" }, note: "a loss never pays back" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
