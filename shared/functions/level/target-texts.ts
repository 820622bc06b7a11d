/** What is told of KPI_TARGET and KPI_REQUIRED_RATE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const TARGET_TEXTS = {
  KPI_TARGET: {
    summary: "Target that a stated change from the baseline means, such as 5 % per quarter.",
    details:
      "percent is relative: baseline × (1 + change)^periods, or baseline × (1 + change) where the change is meant over the whole time. " +
      "points are percentage points of a rate, absolute is in the baseline's own unit; both count once a period, or once over the whole time. " +
      'So "satisfaction 60 % up by 20 %" is 0.72 as percent and 0.80 as points: say which.',
    parameters: {
      baseline: "Value at the start.",
      change: "The change: a fraction for percent (0.05 is 5 %), points for points, an amount for absolute.",
      kind: "What the change is.",
      periods: "Number of periods.",
      compound: "TRUE: the change happens in every period. FALSE: it is meant over the whole time.",
    },
    result: "Value in the unit of the baseline.",
    examples: [
      { args: [100, 0.05, "percent", 4], result: 121.550625, note: "5 % per quarter for a year" },
      { args: [40, 0.25, "percent", 3, false], result: 50, note: "25 % over the next three years" },
      { args: [0.6, 20, "points"], result: 0.8 },
      { args: [200, 10, "absolute", 6], result: 260, note: "10 more each month" },
    ],
  },
  KPI_REQUIRED_RATE: {
    summary: "Change still needed per day, week or month to reach the target by the due day.",
    details:
      "(target - actual) / units left; negative where the way goes down. 0 once the target is met, which depends on the direction: say " +
      "decrease or at most where lower is better. Months, quarters and years are counted by the calendar.",
    parameters: {
      actual: "Value reached.",
      target: "Value to reach.",
      as_of: "Day from which time is left.",
      due: "Day by which the target is to be reached.",
      unit: "Unit of time.",
      direction: "Which way is better, to know when the target is met.",
    },
    result: "Change per unit of time.",
    examples: [
      { args: [40, 100, "2025-07-01", "2026-01-01", "month"], result: 10, note: "60 in six months" },
      { args: [30, 20, "2025-06-01", "2025-06-11", "day", "decrease"], result: -1 },
      { args: [120, 100, "2025-06-30", "2025-12-31"], result: 0, note: "met" },
      { args: [40, 100, "2026-01-01", "2025-12-31"], result: { error: "#NUM!" }, note: "no time left" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
