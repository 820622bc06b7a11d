/** What is told of KPI_EXPECTED, KPI_PACE and KPI_PROJECTED: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

const WAY = {
  start: "First day of the way: the value is still the baseline.",
  due: "Day by which the target is to be reached.",
  as_of: "Day of the answer, as a date and not TODAY(), so that it stays what it was.",
  shape: "linear (by days), workdays, step (nothing before due), or a range of weights, each for an equal part of the time.",
} as const;

export const PACE_TEXTS = {
  KPI_EXPECTED: {
    summary: "Value expected by a day on the way from baseline to target.",
    details: "Baseline before the start, target after the due day.",
    parameters: {
      target: "Value to reach.",
      baseline: "Value at the start.",
      ...WAY,
    },
    result: "Value in the unit of the target.",
    examples: [
      { args: [100, 0, "2025-01-01", "2025-12-31", "2025-07-02"], result: 50, note: "182 of 364 days" },
      { args: [60, 100, "2025-01-01", "2025-12-31", "2025-07-02"], result: 80, note: "the way down" },
      {
        args: [100, 0, "2025-01-01", "2025-12-31", "2025-07-02", [[1, 1, 1, 3]]],
        result: 100 / 3,
        note: "half the time, two of six parts",
      },
      { args: [100, 0, "2025-12-31", "2025-01-01", "2025-07-02"], result: { error: "#NUM!" }, note: "due before start" },
    ],
  },
  KPI_PACE: {
    summary: "Progress against the progress expected by a day: 1 is exactly on pace.",
    details: "(actual - baseline) / (expected - baseline). KPI_STATUS is On track from 0.9 and At risk from 0.75.",
    parameters: {
      actual: "Value reached.",
      target: "Value to reach.",
      baseline: "Value at the start.",
      ...WAY,
    },
    result: "Ratio: 0.8 is 20 % behind.",
    examples: [
      { args: [40, 100, 0, "2025-01-01", "2025-12-31", "2025-07-02"], result: 0.8, note: "40 done, 50 expected" },
      {
        args: [40, 100, 0, "2025-01-01", "2025-12-31", "2025-01-01"],
        result: { error: "#N/A" },
        note: "nothing is expected on the first day",
      },
    ],
  },
  KPI_PROJECTED: {
    summary: "Value at the due day if it goes on as it went so far.",
    details: "A straight line from the baseline at the start through the actual: baseline + (actual - baseline) / share of the days gone.",
    parameters: {
      actual: "Value reached.",
      baseline: "Value at the start.",
      start: "First day of the way: the value is still the baseline.",
      due: "Day by which the target is to be reached.",
      as_of: "Day of the answer, as a date and not TODAY(), so that it stays what it was.",
    },
    result: "Value in the unit of the actual.",
    examples: [
      { args: [38, 0, "2025-01-01", "2025-12-31", "2025-07-02"], result: 76 },
      { args: [38, 0, "2025-01-01", "2025-12-31", "2025-01-01"], result: { error: "#N/A" }, note: "no time has gone by" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
