/** KPI_CONSISTENCY: in how many periods a target that is to be held was met. */
import type { Direction } from "../../kpi/direction";
import { consistency } from "../../kpi/consistency";
import { agreedDirection, type StatedTarget } from "../../kpi/evaluate-numbers";
import type { Goal } from "../../kpi/met";
import { defineFunction } from "../define-function";
import { NUMBERS_OR_GAPS } from "../kinds/numbers";
import { DIRECTION } from "../kinds/options";
import { synonyms } from "../kinds/synonyms";
import { TARGETS } from "../kinds/target";
import { choice, FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell } from "../result";

const MISSING = choice(["ignore", "missed"], synonyms({ ignore: ["skip", "ignored", "leave out"], missed: ["miss", "zero", "count"] }));

export const KPI_CONSISTENCY = defineFunction({
  name: "KPI_CONSISTENCY",
  category: "Level and status",
  parameters: {
    values: required(NUMBERS_OR_GAPS),
    targets: required(TARGETS),
    direction: optional(DIRECTION),
    missing: optional(MISSING, "ignore"),
    counts: optional(FLAG, false),
  },
  aligned: ["values", "targets"],
  result: cell(["share", "met", "periods"]),
  evaluate: ({ values, targets, direction, missing, counts }) => {
    const goals = targets.map((target) => goalOf(target, direction));
    const { share, met, counted } = consistency(values, goals, { gapIsMiss: missing === "missed" });
    return counts ? [[share, met, counted]] : share;
  },
});

/** A blank target is nothing to meet, whatever the direction. */
function goalOf(target: StatedTarget | null, stated: Direction | null): Goal {
  const { value, low, high } = target ?? { value: null, low: null, high: null };
  return { direction: agreedDirection(stated, target) ?? "at least", target: value, low, high };
}
