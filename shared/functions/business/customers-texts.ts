/** What is told of KPI_CONVERSION, KPI_RETENTION and KPI_CHURN: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const CUSTOMERS_TEXTS = {
  KPI_CONVERSION: {
    summary: "Share of the visitors who did what they were meant to do.",
    details: "converted / visitors. More conversions than visitors is an answer above 1, not an error: one visitor may buy twice.",
    parameters: {
      converted: "How many bought, signed up or replied.",
      visitors: "How many could have.",
    },
    result: "Fraction.",
    examples: [
      { args: [30, 1200], result: 0.025 },
      { args: [30, 0], result: { error: "#DIV/0!" } },
    ],
  },
  KPI_RETENTION: {
    summary: "Share of the customers at the start of a period who are still there at its end.",
    details: "(end - new) / start: those who came in between are not counted as kept.",
    parameters: {
      start: "Customers at the start.",
      end: "Customers at the end.",
      new: "Customers who came in between and are among those at the end.",
    },
    result: "Fraction.",
    examples: [
      { args: [200, 210, 40], result: 0.85 },
      { args: [200, 30, 40], result: { error: "#NUM!" }, note: "more new customers than customers" },
    ],
  },
  KPI_CHURN: {
    summary: "Share of the customers at the start of a period who were lost in it.",
    parameters: {
      lost: "Customers lost.",
      start: "Customers at the start.",
    },
    result: "Fraction.",
    examples: [
      { args: [15, 500], result: 0.03 },
      { args: [0, 500], result: 0 },
    ],
  },
} satisfies Record<string, FunctionTexts>;
