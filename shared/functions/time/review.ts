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
  parameters: {
    last_review: required(DAY),
    as_of: required(DAY),
    months: optional(wholeNumber({ min: 1, max: 120 }), REVIEW_MONTHS),
  },
  result: row(["next review", "overdue days"]),
  evaluate: ({ last_review, as_of, months }) => {
    const { due, overdue } = nextReview(last_review, as_of, months);
    if (due > LAST_DAY) throw new CellError("#NUM!", `next review must be a day that the calendar of sheets has: ${due}`);
    return [[due, overdue]];
  },
});
