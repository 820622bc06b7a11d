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
  summary: "Value expected by a day on the way from baseline to target.",
  details: "Baseline before the start, target after the due day.",
  parameters: {
    target: required(NUMBER, "Value to reach."),
    baseline: required(NUMBER, "Value at the start."),
    start: START,
    due: DUE,
    as_of: AS_OF,
    shape: SHAPE_OF_WAY,
  },
  result: cell("Value in the unit of the target."),
  examples: [
    { args: [100, 0, "2025-01-01", "2025-12-31", "2025-07-02"], result: 50, note: "182 of 364 days" },
    { args: [60, 100, "2025-01-01", "2025-12-31", "2025-07-02"], result: 80, note: "the way down" },
    { args: [100, 0, "2025-01-01", "2025-12-31", "2025-07-02", [[1, 1, 1, 3]]], result: 100 / 3, note: "half the time, two of six parts" },
    { args: [100, 0, "2025-12-31", "2025-01-01", "2025-07-02"], result: { error: "#NUM!" }, note: "due before start" },
  ],
  evaluate: ({ target, baseline, start, due, as_of, shape }) =>
    expectedValue(target, baseline, expectedShare({ start, due }, as_of, shape)),
});

export const KPI_PACE = defineFunction({
  name: "KPI_PACE",
  category: "Level and status",
  summary: "Progress against the progress expected by a day: 1 is exactly on pace.",
  details: "(actual - baseline) / (expected - baseline). KPI_STATUS is On track from 0.9 and At risk from 0.75.",
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
  examples: [
    { args: [40, 100, 0, "2025-01-01", "2025-12-31", "2025-07-02"], result: 0.8, note: "40 done, 50 expected" },
    {
      args: [40, 100, 0, "2025-01-01", "2025-12-31", "2025-01-01"],
      result: { error: "#N/A" },
      note: "nothing is expected on the first day",
    },
  ],
  evaluate: ({ actual, target, baseline, start, due, as_of, shape }) =>
    pace(actual, baseline, expectedValue(target, baseline, expectedShare({ start, due }, as_of, shape))),
});

export const KPI_PROJECTED = defineFunction({
  name: "KPI_PROJECTED",
  category: "Level and status",
  summary: "Value at the due day if it goes on as it went so far.",
  details: "A straight line from the baseline at the start through the actual: baseline + (actual - baseline) / share of the days gone.",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    baseline: required(NUMBER, "Value at the start."),
    start: START,
    due: DUE,
    as_of: AS_OF,
  },
  result: cell("Value in the unit of the actual."),
  examples: [
    { args: [38, 0, "2025-01-01", "2025-12-31", "2025-07-02"], result: 76 },
    { args: [38, 0, "2025-01-01", "2025-12-31", "2025-01-01"], result: { error: "#N/A" }, note: "no time has gone by" },
  ],
  evaluate: ({ actual, baseline, start, due, as_of }) => projected(actual, baseline, timeShare({ start, due }, as_of)),
});
