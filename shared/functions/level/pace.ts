/** KPI_EXPECTED, KPI_PACE and KPI_PROJECTED: where a KPI should be by now, how it keeps up, where it lands. */
import { expectedValue, pace, projected } from "../../kpi/pace";
import { expectedShare, timeShare } from "../../kpi/phasing";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { NUMBER } from "../kinds/numbers";
import { LINEAR, SHAPE } from "../kinds/shape";
import { optional, required } from "../parameter";
import { cell } from "../result";

const START = required(DAY, "First day of the way: the value is still the baseline.");
const DUE = required(DAY, "Day by which the target is to be reached.");
const AS_OF = required(DAY, "Day of the answer, as a date and not TODAY(), so that it stays what it was.");
const SHAPE_OF_WAY = optional(
  SHAPE,
  "linear (by days), workdays, step (nothing before due), or a range of weights, each for an equal part of the time.",
  LINEAR,
);

export const KPI_EXPECTED = defineFunction({
  name: "KPI_EXPECTED",
  category: "Level and status",
  parameters: {
    target: required(NUMBER, "Value to reach."),
    baseline: required(NUMBER, "Value at the start."),
    start: START,
    due: DUE,
    as_of: AS_OF,
    shape: SHAPE_OF_WAY,
  },
  result: cell("Value in the unit of the target."),
  evaluate: ({ target, baseline, start, due, as_of, shape }) =>
    expectedValue(target, baseline, expectedShare({ start, due }, as_of, shape)),
});

export const KPI_PACE = defineFunction({
  name: "KPI_PACE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    target: required(NUMBER, "Value to reach."),
    baseline: required(NUMBER, "Value at the start."),
    start: START,
    due: DUE,
    as_of: AS_OF,
    shape: SHAPE_OF_WAY,
  },
  result: cell("Ratio: 0.8 is 20 % behind."),
  evaluate: ({ actual, target, baseline, start, due, as_of, shape }) =>
    pace(actual, baseline, expectedValue(target, baseline, expectedShare({ start, due }, as_of, shape))),
});

export const KPI_PROJECTED = defineFunction({
  name: "KPI_PROJECTED",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    baseline: required(NUMBER, "Value at the start."),
    start: START,
    due: DUE,
    as_of: AS_OF,
  },
  result: cell("Value in the unit of the actual."),
  evaluate: ({ actual, baseline, start, due, as_of }) => projected(actual, baseline, timeShare({ start, due }, as_of)),
});
