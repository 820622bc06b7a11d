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
    actual: required(NUMBER, "Value reached."),
    comparison: required(NUMBER, "Target, budget or an earlier value."),
    direction: optional(DIRECTION, "Which way is better; none is always 0.", "at least"),
  },
  result: cell("1, 0 or -1, as an icon set takes it."),
  evaluate: ({ actual, comparison, direction }) => favourable(actual, comparison, direction),
});

export const KPI_SCORE = defineFunction({
  name: "KPI_SCORE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    red: required(NUMBER, "Value that scores 3.3: bad from here."),
    green: required(NUMBER, "Value that scores 6.6: good from here."),
    best: optional(NUMBER, "Top of the scale.", 10),
  },
  result: cell("Mark from 0 to best."),
  evaluate: ({ actual, red, green, best }) => score(actual, { red, green, best }),
});
