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
  parameters: {
    scores: required(NUMBERS_OR_GAPS, "A score each, such as progress or attainment; a blank is a KPI without answer."),
    weights: optional(NUMBERS, "A weight each, 1 where left out; for ratio the target each."),
    method: optional(ROLLUP_METHOD, "weighted, mean, worst, best or ratio.", "weighted"),
    missing: optional(MISSING, "KPI without score: skip leaves it out with its weight, zero counts it as 0.", "skip"),
  },
  aligned: ["scores", "weights"],
  result: row(["score", "coverage"], "Score, and weight with an answer / weight in total."),
  evaluate: ({ scores, weights, method, missing }) => {
    const { score, coverage } = rollup(scores, weights ?? [], { method, missingIsZero: missing === "zero" });
    return [[score, coverage]];
  },
});
