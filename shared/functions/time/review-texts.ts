/** What is told of KPI_REVIEW_DUE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const REVIEW_TEXTS = {
  KPI_REVIEW_DUE: {
    summary: "Day of a KPI's next review, and by how many days it is overdue.",
    details:
      "Months count from the day of the last review; a day that the month lacks becomes its last: 31 August and six months are 28 or 29 February.",
    parameters: {
      last_review: "Day of the last review.",
      as_of: "Day of the answer.",
      months: "Months between reviews.",
    },
    result: "Next review as a date (format the cell as one), and days overdue: 0 until then.",
    examples: [
      { args: ["2025-01-15", "2025-08-01"], result: [[45853, 17]], note: "due on 2025-07-15, 17 days ago" },
      { args: ["2025-01-15", "2025-06-30"], result: [[45853, 0]], note: "it lies ahead" },
      { args: ["2025-08-31", "2026-01-31", 6], result: [[46081, 0]], note: "February has no 31st: 2026-02-28" },
      { args: ["2025-01-15", "2025-06-30", 3], result: [[45762, 76]], note: "every three months in a volatile market" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
