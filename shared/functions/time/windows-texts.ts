/** What is told of KPI_TO_DATE, KPI_ROLLING and KPI_PRIOR: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

const MONTH_ENDS = ["2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31"] as const;

export const WINDOWS_TEXTS = {
  KPI_TO_DATE: {
    summary: "Total of dated values from the first day of the year, quarter or month up to a day.",
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
    examples: [
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", 3], result: 70 },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-02-28", 3, "month", "mean"], result: 37 / 3 },
      { args: [MONTH_ENDS, [7, 10, null, 40], "2025-03-31", 3], result: { error: "#N/A" }, note: "February is missing" },
      { args: [MONTH_ENDS, [7, 10, null, 40], "2025-03-31", 3, "month", "sum", true], result: 50 },
    ],
  },
  KPI_PRIOR: {
    summary: "Value of an earlier period: last month, or the same month last year.",
    examples: [
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31"], result: 20 },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-12-31", 12], result: 7, note: "December last year" },
      { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", 6], result: { error: "#N/A" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
