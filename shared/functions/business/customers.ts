/** KPI_CONVERSION, KPI_RETENTION and KPI_CHURN: customers gained, kept, lost. */
import { churnRate, conversion, retention } from "../../kpi/business/customers";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

export const KPI_CONVERSION = defineFunction({
  name: "KPI_CONVERSION",
  category: "Business metrics",
  summary: "Share of the visitors who did what they were meant to do.",
  details: "converted / visitors. More conversions than visitors is an answer above 1, not an error: one visitor may buy twice.",
  parameters: {
    converted: required(NUMBER, "How many bought, signed up or replied."),
    visitors: required(NUMBER, "How many could have."),
  },
  result: cell("Fraction."),
  examples: [
    { args: [30, 1200], result: 0.025 },
    { args: [30, 0], result: { error: "#DIV/0!" } },
  ],
  evaluate: ({ converted, visitors }) => conversion(converted, visitors),
});

export const KPI_RETENTION = defineFunction({
  name: "KPI_RETENTION",
  category: "Business metrics",
  summary: "Share of the customers at the start of a period who are still there at its end.",
  details: "(end - new) / start: those who came in between are not counted as kept.",
  parameters: {
    start: required(NUMBER, "Customers at the start."),
    end: required(NUMBER, "Customers at the end."),
    new: required(NUMBER, "Customers who came in between and are among those at the end."),
  },
  result: cell("Fraction."),
  examples: [
    { args: [200, 210, 40], result: 0.85 },
    { args: [200, 30, 40], result: { error: "#NUM!" }, note: "more new customers than customers" },
  ],
  evaluate: (values) => retention(values.start, values.end, values.new),
});

export const KPI_CHURN = defineFunction({
  name: "KPI_CHURN",
  category: "Business metrics",
  summary: "Share of the customers at the start of a period who were lost in it.",
  parameters: {
    lost: required(NUMBER, "Customers lost."),
    start: required(NUMBER, "Customers at the start."),
  },
  result: cell("Fraction."),
  examples: [
    { args: [15, 500], result: 0.03 },
    { args: [0, 500], result: 0 },
  ],
  evaluate: ({ lost, start }) => churnRate(lost, start),
});
