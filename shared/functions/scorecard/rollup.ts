/** KPI_ROLLUP: one score for several children. */
import { rollup } from "../../kpi/rollup";
import { defineFunction } from "../define-function";
import { NUMBERS, NUMBERS_OR_GAPS } from "../kinds/numbers";
import { ROLLUP_METHOD } from "../kinds/options";
import { synonyms } from "../kinds/synonyms";
import { choice } from "../kinds/words";
import { optional, required } from "../parameter";
import { row } from "../result";

const MISSING = choice(["skip", "zero"], synonyms({ skip: ["ignore", "leave out"], zero: ["0", "missed"] }));

export const KPI_ROLLUP = defineFunction({
  name: "KPI_ROLLUP",
  category: "Scorecard and register",
  summary: "One score for several KPIs, with the share of their weight that had an answer.",
  details:
    "weighted is the mean by weight, worst and best the lowest and highest score. ratio is sum of scores / sum of weights, for amounts of one unit: " +
    "actuals as scores, targets as weights. A KPI without score leaves with its weight, and the coverage says so.",
  parameters: {
    scores: required(NUMBERS_OR_GAPS, "A score each, such as progress or attainment; a blank is a KPI without answer."),
    weights: optional(NUMBERS, "A weight each, 1 where left out; for ratio the target each."),
    method: optional(ROLLUP_METHOD, "weighted, mean, worst, best or ratio.", "weighted"),
    missing: optional(MISSING, "KPI without score: skip leaves it out with its weight, zero counts it as 0.", "skip"),
  },
  aligned: ["scores", "weights"],
  result: row(["score", "coverage"], "Score, and weight with an answer / weight in total."),
  examples: [
    {
      args: [
        [0.8, 0.4],
        [3, 1],
      ],
      result: [[0.7, 1]],
    },
    {
      args: [
        [0.8, null],
        [3, 1],
      ],
      result: [[0.8, 0.75]],
      note: "a quarter of the weight has no answer",
    },
    { args: [[0.8, null], [3, 1], "weighted", "zero"], result: [[0.6, 1]] },
    { args: [[90, 40], [100, 100], "ratio"], result: [[0.65, 1]], note: "130 of 200" },
  ],
  evaluate: ({ scores, weights, method, missing }) => {
    const { score, coverage } = rollup(scores, weights ?? [], { method, missingIsZero: missing === "zero" });
    return [[score, coverage]];
  },
});
