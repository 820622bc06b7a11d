/** KPI_PERIOD and KPI_BUCKET: the period of a date, and a list of dated values gathered into periods. */
import { bucket } from "../../kpi/bucket";
import { toDated } from "../../kpi/dated";
import { periodLabel, periodOf } from "../../kpi/period";
import { defineFunction } from "../define-function";
import { DAY, DAYS } from "../kinds/days";
import { AGGREGATE, FREQUENCY } from "../kinds/options";
import { ENTRIES, FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell, rows } from "../result";
import { FISCAL_START } from "./fiscal-start";

export const KPI_PERIOD = defineFunction({
  name: "KPI_PERIOD",
  category: "Time and events",
  parameters: {
    date: required(DAY, "A date; its time of day does not matter."),
    frequency: optional(FREQUENCY, "day, week, month, quarter, half or year.", "month"),
    fiscal_start: FISCAL_START,
    label: optional(FLAG, "TRUE answers the name: 2025-01-31, 2025-W05, 2025-01, FY25 Q1, FY25 H1, FY25.", false),
  },
  result: cell("Date (format the cell as one), or text."),
  evaluate: ({ date, frequency, fiscal_start, label }) => {
    const period = periodOf(date, frequency, fiscal_start);
    return label ? periodLabel(period, fiscal_start) : period.start;
  },
});

export const KPI_BUCKET = defineFunction({
  name: "KPI_BUCKET",
  category: "Time and events",
  parameters: {
    dates: required(DAYS, "A date for each value, in any order."),
    values: required(ENTRIES, "The values; text only where they are counted."),
    frequency: optional(FREQUENCY, "day, week, month, quarter, half or year.", "month"),
    aggregate: optional(AGGREGATE, "How the values of one period become one: sum, last, mean, min, max, count or distinct.", "sum"),
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: rows(["period", "value", "n"], "A row a period: its first day, the value, the number of values."),
  evaluate: ({ dates, values, frequency, aggregate, fiscal_start }) =>
    bucket(toDated(dates, values), { frequency, aggregation: aggregate, fiscalStart: fiscal_start }).map(({ period, value, n }) => [
      period.start,
      value,
      n,
    ]),
});
