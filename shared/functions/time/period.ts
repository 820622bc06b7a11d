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
    date: required(DAY),
    frequency: optional(FREQUENCY, "month"),
    fiscal_start: FISCAL_START,
    label: optional(FLAG, false),
  },
  result: cell(),
  evaluate: ({ date, frequency, fiscal_start, label }) => {
    const period = periodOf(date, frequency, fiscal_start);
    return label ? periodLabel(period, fiscal_start) : period.start;
  },
});

export const KPI_BUCKET = defineFunction({
  name: "KPI_BUCKET",
  category: "Time and events",
  parameters: {
    dates: required(DAYS),
    values: required(ENTRIES),
    frequency: optional(FREQUENCY, "month"),
    aggregate: optional(AGGREGATE, "sum"),
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: rows(["period", "value", "n"]),
  evaluate: ({ dates, values, frequency, aggregate, fiscal_start }) =>
    bucket(toDated(dates, values), { frequency, aggregation: aggregate, fiscalStart: fiscal_start }).map(({ period, value, n }) => [
      period.start,
      value,
      n,
    ]),
});
