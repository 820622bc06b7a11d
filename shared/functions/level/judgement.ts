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
  summary: "1 if the actual is better than the comparison, -1 if worse, 0 if equal.",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    comparison: required(NUMBER, "Target, budget or an earlier value."),
    direction: optional(DIRECTION, "Which way is better; none is always 0.", "at least"),
  },
  result: cell("1, 0 or -1, as an icon set takes it."),
  examples: [
    { args: [110, 100], result: 1 },
    { args: [110, 100, "lower is better"], result: -1 },
    { args: [100, 100, "at most"], result: 0 },
  ],
  evaluate: ({ actual, comparison, direction }) => favourable(actual, comparison, direction),
});

export const KPI_SCORE = defineFunction({
  name: "KPI_SCORE",
  category: "Level and status",
  summary: "Mark from 0 to 10 on a straight line: 3.3 at the red mark, 6.6 at the green one.",
  details: "best × (0.33 + 0.33 × (actual - red) / (green - red)), kept within 0 and best. Where lower is better, green lies below red.",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    red: required(NUMBER, "Value that scores 3.3: bad from here."),
    green: required(NUMBER, "Value that scores 6.6: good from here."),
    best: optional(NUMBER, "Top of the scale.", 10),
  },
  result: cell("Mark from 0 to best."),
  examples: [
    { args: [80, 60, 80], result: 6.6 },
    { args: [70, 60, 80], result: 4.95, note: "half way between the marks" },
    { args: [2, 5, 3], result: 8.25, note: "lower is better" },
    { args: [200, 60, 80], result: 10 },
    { args: [70, 60, 60], result: { error: "#NUM!" } },
  ],
  evaluate: ({ actual, red, green, best }) => score(actual, { red, green, best }),
});
