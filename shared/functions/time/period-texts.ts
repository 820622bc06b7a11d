/** What is told of KPI_PERIOD and KPI_BUCKET: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const PERIOD_TEXTS = {
  KPI_PERIOD: {
    summary: "First day of the period that a date falls into, or the period's name.",
    details: "Weeks are ISO weeks and begin on Monday. A fiscal year is named after the calendar year in which it ends.",
    parameters: {
      date: "A date; its time of day does not matter.",
      frequency: "day, week, month, quarter, half or year.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
      label: "TRUE answers the name: 2025-01-31, 2025-W05, 2025-01, FY25 Q1, FY25 H1, FY25.",
    },
    result: "Date (format the cell as one), or text.",
    examples: [
      { args: ["2025-08-20"], result: 45870, note: "2025-08-01" },
      { args: ["2025-08-20", "quarter", 4, true], result: "FY26 Q2", note: "a fiscal year from April 2025 to March 2026" },
      { args: ["2024-12-30", "week", 1, true], result: "2025-W01", note: "the ISO week decides the year" },
      { args: ["20/08/2025"], result: { error: "#VALUE!" }, note: "text in another order than year, month, day is not guessed" },
    ],
  },
  KPI_BUCKET: {
    summary: "Dated values gathered into periods: a row a period with its value and the number of values in it.",
    details:
      "Periods between the first and the last without any value are rows too, with an empty value (a count of 0) and n 0, so that a chart shows the gap.",
    parameters: {
      dates: "A date for each value, in any order.",
      values: "The values; text only where they are counted.",
      frequency: "day, week, month, quarter, half or year.",
      aggregate: "How the values of one period become one: sum, last, mean, min, max, count or distinct.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
    },
    result: "A row a period: its first day, the value, the number of values.",
    examples: [
      {
        args: [
          ["2025-01-05", "2025-01-20", "2025-03-02"],
          [10, 20, 5],
        ],
        result: [
          [45658, 30, 2],
          [45689, "", 0],
          [45717, 5, 1],
        ],
        note: "January, an empty February, March",
      },
      {
        args: [["2025-01-05", "2025-01-20", "2025-01-21"], ["ann", "bob", "ann"], "month", "distinct", null, true],
        result: [
          ["period", "value", "n"],
          [45658, 2, 3],
        ],
        note: "with a header",
      },
    ],
  },
} satisfies Record<string, FunctionTexts>;
