/** What is told of KPI_ACTIVE and KPI_COHORT: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const VISITS_TEXTS = {
  KPI_ACTIVE: {
    summary: "Number of different users seen in the days up to a day.",
    details: "The days end with the as-of day and include it: 1 is that day alone, 30 the last thirty.",
    parameters: {
      user_ids: "Id of the user in each event; numbers and text are both fine.",
      dates: "Date of each event, in any order.",
      as_of: "Last day that counts.",
      days: "How many days count.",
    },
    result: "Whole number.",
    examples: [
      { args: [["ann", "bob", "ann"], ["2025-01-30", "2025-01-31", "2025-01-31"], "2025-01-31"], result: 2 },
      { args: [["ann", "bob", "ann"], ["2025-01-30", "2025-01-31", "2025-02-15"], "2025-02-28", 28], result: 1, note: "1 to 28 February" },
    ],
  },
  KPI_COHORT: {
    summary: "Cohorts: users by the period of their first event, and the share of them seen in each period since.",
    details: "Empty beyond the last period of the data, which is not known yet and not zero.",
    parameters: {
      user_ids: "Id of the user in each event; numbers and text are both fine.",
      dates: "Date of each event, in any order.",
      frequency: "day, week, month, quarter, half or year.",
    },
    result: "A row a cohort: first day of its period, number of users, share seen in period 0, 1, 2 and so on.",
    examples: [
      {
        args: [
          ["ann", "bob", "ann", "cid"],
          ["2025-01-05", "2025-01-20", "2025-02-10", "2025-02-11"],
        ],
        result: [
          [45658, 2, 1, 0.5],
          [45689, 1, 1, ""],
        ],
        note: "half of the January cohort came back in February",
      },
      {
        args: [["ann", "bob", "ann"], ["2025-01-06", "2025-01-07", "2025-01-20"], "week", true],
        result: [
          ["period", "size", "0", "1", "2"],
          [45663, 2, 1, 0, 0.5],
        ],
        note: "by week, with a header",
      },
    ],
  },
} satisfies Record<string, FunctionTexts>;
