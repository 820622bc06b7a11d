/** KPI_FAVORABLE and KPI_SCORE: whether a difference is good, and a mark on a scale. */
import { score } from "../../kpi/score";
import { favourable } from "../../kpi/variance";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { DIRECTION } from "../kinds/options";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_FAVORABLE = defineFunction({
  name: "KPI_FAVORABLE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    comparison: required(NUMBER),
    direction: optional(DIRECTION, "at least"),
  },
  result: cell(),
  evaluate: ({ actual, comparison, direction }) => favourable(actual, comparison, direction),
});

export const KPI_SCORE = defineFunction({
  name: "KPI_SCORE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    red: required(NUMBER),
    green: required(NUMBER),
    best: optional(NUMBER, 10),
  },
  result: cell(),
  evaluate: ({ actual, red, green, best }) => score(actual, { red, green, best }),
});
