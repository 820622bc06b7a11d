/** KPI_REVIEW_DUE: when a KPI is to be looked at again as such: is it still relevant, still accurate? */
import { LAST_DAY } from "../../cell/serial-day";
import { CellError } from "../../cell/cell-error";
import { nextReview, REVIEW_MONTHS } from "../../journal/reviews-due";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { wholeNumber } from "../kinds/numbers";
import { optional, required } from "../parameter";
import { row } from "../result";

export const KPI_REVIEW_DUE = defineFunction({
  name: "KPI_REVIEW_DUE",
  category: "Scorecard and register",
  summary: "Day of a KPI's next review, and by how many days it is overdue.",
  details:
    "Months count from the day of the last review; a day that the month lacks becomes its last: 31 August and six months are 28 or 29 February.",
  parameters: {
    last_review: required(DAY, "Day of the last review."),
    as_of: required(DAY, "Day of the answer."),
    months: optional(wholeNumber({ min: 1, max: 120 }), "Months between reviews.", REVIEW_MONTHS),
  },
  result: row(["next review", "overdue days"], "Next review as a date (format the cell as one), and days overdue: 0 until then."),
  examples: [
    { args: ["2025-01-15", "2025-08-01"], result: [[45853, 17]], note: "due on 2025-07-15, 17 days ago" },
    { args: ["2025-01-15", "2025-06-30"], result: [[45853, 0]], note: "it lies ahead" },
    { args: ["2025-08-31", "2026-01-31", 6], result: [[46081, 0]], note: "February has no 31st: 2026-02-28" },
    { args: ["2025-01-15", "2025-06-30", 3], result: [[45762, 76]], note: "every three months in a volatile market" },
  ],
  evaluate: ({ last_review, as_of, months }) => {
    const { due, overdue } = nextReview(last_review, as_of, months);
    if (due > LAST_DAY) throw new CellError("#NUM!", `next review must be a day that the calendar of sheets has: ${due}`);
    return [[due, overdue]];
  },
});
