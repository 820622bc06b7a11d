/** What is told of KPI_TO_DATE, KPI_ROLLING and KPI_PRIOR: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

const MONTH_ENDS = ["2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31"] as const;

export const WINDOWS_TEXTS = {
  KPI_TO_DATE: {
    summary: "Total of dated values from the first day of the year, quarter or month up to a day.",
    parameters: {
      dates: "A date for each value, in any order.",
      values: "The values; text only where they are counted.",
      as_of: "Day of the answer; values after it are left out.",
      span: "year, half, quarter, month or week to date.",
      aggregate: "How the values become one: sum, last, mean, min, max, count or distinct.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
    },
    result: "Number in the unit of the values.",
    examples: [
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-02-28"], result: 30, note: "January and February" },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", "year", "sum", 4], result: 77, note: "a fiscal year from April" },
      {
        args: [MONTH_ENDS, [7, 10, 20, 40], "2025-04-15", "quarter"],
        result: { error: "#N/A" },
        note: "nothing in the quarter yet: not zero",
      },
    ],
  },
  KPI_ROLLING: {
    summary: "Total or mean of dated values over the last periods, such as twelve months.",
    details:
      "The window ends with the period of the as-of day. It is full if every period has a value; for count and distinct, if the dates begin in the " +
      "window's first period or before, since a period without events counts 0.",
    parameters: {
      dates: "A date for each value, in any order.",
      values: "The values; text only where they are counted.",
      as_of: "Day of the answer; values after it are left out.",
      periods: "How many periods, the one of the as-of day included.",
      frequency: "day, week, month, quarter, half or year.",
      aggregate: "How the values become one: sum, last, mean, min, max, count or distinct.",
      partial: "TRUE answers from what is there where the window is not full.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
    },
    result: "Number in the unit of the values.",
    examples: [
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", 3], result: 70 },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-02-28", 3, "month", "mean"], result: 37 / 3 },
      { args: [MONTH_ENDS, [7, 10, null, 40], "2025-03-31", 3], result: { error: "#N/A" }, note: "February is missing" },
      { args: [MONTH_ENDS, [7, 10, null, 40], "2025-03-31", 3, "month", "sum", true], result: 50 },
    ],
  },
  KPI_PRIOR: {
    summary: "Value of an earlier period: last month, or the same month last year.",
    parameters: {
      dates: "A date for each value, in any order.",
      values: "The values; text only where they are counted.",
      as_of: "Day of the answer; values after it are left out.",
      periods: "How many periods back: 12 months is the same period last year, 0 the present one.",
      frequency: "day, week, month, quarter, half or year.",
      aggregate: "How the values become one: sum, last, mean, min, max, count or distinct.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
    },
    result: "Number in the unit of the values.",
    examples: [
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31"], result: 20 },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-12-31", 12], result: 7, note: "December last year" },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", 6], result: { error: "#N/A" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
