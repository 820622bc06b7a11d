/** KPI_GROWTH and KPI_CAGR: growth against an earlier value, and the steady rate between two. */
import { cagr, growth } from "../../kpi/growth";
import { defineFunction } from "../define-function";
import { NUMBER, NUMBERS, wholeNumber } from "../kinds/numbers";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_GROWTH = defineFunction({
  name: "KPI_GROWTH",
  category: "Series",
  parameters: {
    values: required(NUMBERS, "Values in the order of time, a position a period; a gap is a blank cell."),
    periods: optional(wholeNumber({ min: 1, max: 100_000 }), "How many positions earlier.", 1),
  },
  result: cell("Fraction: 0.1 is 10 % more."),
  evaluate: ({ values, periods }) => growth(values, periods),
});

export const KPI_CAGR = defineFunction({
  name: "KPI_CAGR",
  category: "Series",
  parameters: {
    first: required(NUMBER, "Value at the beginning."),
    last: required(NUMBER, "Value at the end."),
    periods: required(NUMBER, "Number of periods between the two: 3 from 2022 to 2025."),
  },
  result: cell("Fraction per period."),
  evaluate: ({ first, last, periods }) => cagr(first, last, periods),
});
