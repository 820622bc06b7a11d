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
  summary: "Target that a stated change from the baseline means, such as 5 % per quarter.",
  details:
    "percent is relative: baseline × (1 + change)^periods, or baseline × (1 + change) where the change is meant over the whole time. " +
    "points are percentage points of a rate, absolute is in the baseline's own unit; both count once a period, or once over the whole time. " +
    'So "satisfaction 60 % up by 20 %" is 0.72 as percent and 0.80 as points: say which.',
  parameters: {
    baseline: required(NUMBER, "Value at the start."),
    change: required(NUMBER, "The change: a fraction for percent (0.05 is 5 %), points for points, an amount for absolute."),
    kind: optional(CHANGE_KIND, "What the change is.", "percent"),
    periods: optional(NUMBER, "Number of periods.", 1),
    compound: optional(FLAG, "TRUE: the change happens in every period. FALSE: it is meant over the whole time.", true),
  },
  result: cell("Value in the unit of the baseline."),
  examples: [
    { args: [100, 0.05, "percent", 4], result: 121.550625, note: "5 % per quarter for a year" },
    { args: [40, 0.25, "percent", 3, false], result: 50, note: "25 % over the next three years" },
    { args: [0.6, 20, "points"], result: 0.8 },
    { args: [200, 10, "absolute", 6], result: 260, note: "10 more each month" },
  ],
  evaluate: ({ baseline, change, kind, periods, compound }) => growthTarget(baseline, change, { kind, periods, perPeriod: compound }),
});

export const KPI_REQUIRED_RATE = defineFunction({
  name: "KPI_REQUIRED_RATE",
  category: "Level and status",
  summary: "Change still needed per day, week or month to reach the target by the due day.",
  details:
    "(target - actual) / units left; negative where the way goes down. 0 once the target is met, which depends on the direction: say " +
    "decrease or at most where lower is better. Months, quarters and years are counted by the calendar.",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    target: required(NUMBER, "Value to reach."),
    as_of: required(DAY, "Day from which time is left."),
    due: required(DAY, "Day by which the target is to be reached."),
    unit: optional(RATE_UNIT, "Unit of time.", "day"),
    direction: optional(DIRECTION, "Which way is better, to know when the target is met.", "at least"),
  },
  result: cell("Change per unit of time."),
  examples: [
    { args: [40, 100, "2025-07-01", "2026-01-01", "month"], result: 10, note: "60 in six months" },
    { args: [30, 20, "2025-06-01", "2025-06-11", "day", "decrease"], result: -1 },
    { args: [120, 100, "2025-06-30", "2025-12-31"], result: 0, note: "met" },
    { args: [40, 100, "2026-01-01", "2025-12-31"], result: { error: "#NUM!" }, note: "no time left" },
  ],
  evaluate: ({ actual, target, as_of, due, unit, direction }) => requiredRate(actual, target, { asOf: as_of, due, unit, direction }),
});
