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
    scores: required(NUMBERS_OR_GAPS),
    weights: optional(NUMBERS),
    method: optional(ROLLUP_METHOD, "weighted"),
    missing: optional(MISSING, "skip"),
  },
  aligned: ["scores", "weights"],
  result: row(["score", "coverage"]),
  evaluate: ({ scores, weights, method, missing }) => {
    const { score, coverage } = rollup(scores, weights ?? [], { method, missingIsZero: missing === "zero" });
    return [[score, coverage]];
  },
});
