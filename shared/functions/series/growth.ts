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
    values: required(NUMBERS),
    periods: optional(wholeNumber({ min: 1, max: 100_000 }), 1),
  },
  result: cell(),
  evaluate: ({ values, periods }) => growth(values, periods),
});

export const KPI_CAGR = defineFunction({
  name: "KPI_CAGR",
  category: "Series",
  parameters: {
    first: required(NUMBER),
    last: required(NUMBER),
    periods: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ first, last, periods }) => cagr(first, last, periods),
});
