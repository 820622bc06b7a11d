/** KPI_EXPECTED, KPI_PACE and KPI_PROJECTED: where a KPI should be by now, how it keeps up, where it lands. */
import { expectedValue, pace, projected } from "../../kpi/pace";
import { expectedShare, timeShare } from "../../kpi/phasing";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { NUMBER } from "../kinds/numbers";
import { LINEAR, SHAPE } from "../kinds/shape";
import { optional, required } from "../parameter";
import { cell } from "../result";

const START = required(DAY);
const DUE = required(DAY);
const AS_OF = required(DAY);
const SHAPE_OF_WAY = optional(SHAPE, LINEAR);

export const KPI_EXPECTED = defineFunction({
  name: "KPI_EXPECTED",
  category: "Level and status",
  parameters: {
    target: required(NUMBER),
    baseline: required(NUMBER),
    start: START,
    due: DUE,
    as_of: AS_OF,
    shape: SHAPE_OF_WAY,
  },
  result: cell(),
  evaluate: ({ target, baseline, start, due, as_of, shape }) =>
    expectedValue(target, baseline, expectedShare({ start, due }, as_of, shape)),
});

export const KPI_PACE = defineFunction({
  name: "KPI_PACE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    target: required(NUMBER),
    baseline: required(NUMBER),
    start: START,
    due: DUE,
    as_of: AS_OF,
    shape: SHAPE_OF_WAY,
  },
  result: cell(),
  evaluate: ({ actual, target, baseline, start, due, as_of, shape }) =>
    pace(actual, baseline, expectedValue(target, baseline, expectedShare({ start, due }, as_of, shape))),
});

export const KPI_PROJECTED = defineFunction({
  name: "KPI_PROJECTED",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    baseline: required(NUMBER),
    start: START,
    due: DUE,
    as_of: AS_OF,
  },
  result: cell(),
  evaluate: ({ actual, baseline, start, due, as_of }) => projected(actual, baseline, timeShare({ start, due }, as_of)),
});
