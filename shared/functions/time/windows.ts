/** KPI_TO_DATE, KPI_ROLLING and KPI_PRIOR: the year so far, the last twelve months, the same month last year. */
import { toDated } from "../../kpi/dated";
import { prior } from "../../kpi/prior";
import { rolling } from "../../kpi/rolling";
import { toDate } from "../../kpi/to-date";
import { defineFunction } from "../define-function";
import { DAY, DAYS } from "../kinds/days";
import { wholeNumber } from "../kinds/numbers";
import { AGGREGATE, FREQUENCY } from "../kinds/options";
import { ENTRIES, FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell } from "../result";
import { FISCAL_START } from "./fiscal-start";

const DATES = required(DAYS, "A date for each value, in any order.");
const VALUES = required(ENTRIES, "The values; text only where they are counted.");
const AS_OF = required(DAY, "Day of the answer; values after it are left out.");
const HOW = optional(AGGREGATE, "How the values become one: sum, last, mean, min, max, count or distinct.", "sum");

const MONTH_ENDS = ["2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31"] as const;

export const KPI_TO_DATE = defineFunction({
  name: "KPI_TO_DATE",
  category: "Time and events",
  summary: "Total of dated values from the first day of the year, quarter or month up to a day.",
  parameters: {
    dates: DATES,
    values: VALUES,
    as_of: AS_OF,
    span: optional(FREQUENCY, "year, half, quarter, month or week to date.", "year"),
    aggregate: HOW,
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: cell("Number in the unit of the values."),
  examples: [
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-02-28"], result: 30, note: "January and February" },
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", "year", "sum", 4], result: 77, note: "a fiscal year from April" },
    {
      args: [MONTH_ENDS, [7, 10, 20, 40], "2025-04-15", "quarter"],
      result: { error: "#N/A" },
      note: "nothing in the quarter yet: not zero",
    },
  ],
  evaluate: ({ dates, values, as_of, span, aggregate, fiscal_start }) =>
    toDate(toDated(dates, values), as_of, { span, aggregation: aggregate, fiscalStart: fiscal_start }),
});

export const KPI_ROLLING = defineFunction({
  name: "KPI_ROLLING",
  category: "Time and events",
  summary: "Total or mean of dated values over the last periods, such as twelve months.",
  details:
    "The window ends with the period of the as-of day. It is full if every period has a value; for count and distinct, if the dates begin in the " +
    "window's first period or before, since a period without events counts 0.",
  parameters: {
    dates: DATES,
    values: VALUES,
    as_of: AS_OF,
    periods: required(wholeNumber({ min: 1, max: 10_000 }), "How many periods, the one of the as-of day included."),
    frequency: optional(FREQUENCY, "day, week, month, quarter, half or year.", "month"),
    aggregate: HOW,
    partial: optional(FLAG, "TRUE answers from what is there where the window is not full.", false),
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: cell("Number in the unit of the values."),
  examples: [
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", 3], result: 70 },
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-02-28", 3, "month", "mean"], result: 37 / 3 },
    { args: [MONTH_ENDS, [7, 10, null, 40], "2025-03-31", 3], result: { error: "#N/A" }, note: "February is missing" },
    { args: [MONTH_ENDS, [7, 10, null, 40], "2025-03-31", 3, "month", "sum", true], result: 50 },
  ],
  evaluate: ({ dates, values, as_of, periods, frequency, aggregate, partial, fiscal_start }) =>
    rolling(toDated(dates, values), as_of, { periods, frequency, aggregation: aggregate, partial, fiscalStart: fiscal_start }),
});

export const KPI_PRIOR = defineFunction({
  name: "KPI_PRIOR",
  category: "Time and events",
  summary: "Value of an earlier period: last month, or the same month last year.",
  parameters: {
    dates: DATES,
    values: VALUES,
    as_of: AS_OF,
    periods: optional(
      wholeNumber({ min: 0, max: 100_000 }),
      "How many periods back: 12 months is the same period last year, 0 the present one.",
      1,
    ),
    frequency: optional(FREQUENCY, "day, week, month, quarter, half or year.", "month"),
    aggregate: HOW,
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: cell("Number in the unit of the values."),
  examples: [
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31"], result: 20 },
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-12-31", 12], result: 7, note: "December last year" },
    { args: [MONTH_ENDS, [7, 10, 20, 40], "2025-03-31", 6], result: { error: "#N/A" } },
  ],
  evaluate: ({ dates, values, as_of, periods, frequency, aggregate, fiscal_start }) =>
    prior(toDated(dates, values), as_of, { periods, frequency, aggregation: aggregate, fiscalStart: fiscal_start }),
});
