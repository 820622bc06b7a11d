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
    baseline: required(NUMBER, "Value at the start."),
    change: required(NUMBER, "The change: a fraction for percent (0.05 is 5 %), points for points, an amount for absolute."),
    kind: optional(CHANGE_KIND, "What the change is.", "percent"),
    periods: optional(NUMBER, "Number of periods.", 1),
    compound: optional(FLAG, "TRUE: the change happens in every period. FALSE: it is meant over the whole time.", true),
  },
  result: cell("Value in the unit of the baseline."),
  evaluate: ({ baseline, change, kind, periods, compound }) => growthTarget(baseline, change, { kind, periods, perPeriod: compound }),
});

export const KPI_REQUIRED_RATE = defineFunction({
  name: "KPI_REQUIRED_RATE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    target: required(NUMBER, "Value to reach."),
    as_of: required(DAY, "Day from which time is left."),
    due: required(DAY, "Day by which the target is to be reached."),
    unit: optional(RATE_UNIT, "Unit of time.", "day"),
    direction: optional(DIRECTION, "Which way is better, to know when the target is met.", "at least"),
  },
  result: cell("Change per unit of time."),
  evaluate: ({ actual, target, as_of, due, unit, direction }) => requiredRate(actual, target, { asOf: as_of, due, unit, direction }),
});
