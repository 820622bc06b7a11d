/** KPI_TARGET and KPI_REQUIRED_RATE: the number that a stated change means, and what it still takes to get there. */
import { growthTarget } from "../../kpi/growth-target";
import { requiredRate } from "../../kpi/pace";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { NUMBER } from "../kinds/numbers";
import { CHANGE_KIND, DIRECTION, RATE_UNIT } from "../kinds/options";
import { FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_TARGET = defineFunction({
  name: "KPI_TARGET",
  category: "Level and status",
  parameters: {
    baseline: required(NUMBER),
    change: required(NUMBER),
    kind: optional(CHANGE_KIND, "percent"),
    periods: optional(NUMBER, 1),
    compound: optional(FLAG, true),
  },
  result: cell(),
  evaluate: ({ baseline, change, kind, periods, compound }) => growthTarget(baseline, change, { kind, periods, perPeriod: compound }),
});

export const KPI_REQUIRED_RATE = defineFunction({
  name: "KPI_REQUIRED_RATE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    target: required(NUMBER),
    as_of: required(DAY),
    due: required(DAY),
    unit: optional(RATE_UNIT, "day"),
    direction: optional(DIRECTION, "at least"),
  },
  result: cell(),
  evaluate: ({ actual, target, as_of, due, unit, direction }) => requiredRate(actual, target, { asOf: as_of, due, unit, direction }),
});
