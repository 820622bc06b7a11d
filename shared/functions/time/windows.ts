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

const DATES = required(DAYS);
const VALUES = required(ENTRIES);
const AS_OF = required(DAY);
const HOW = optional(AGGREGATE, "sum");

export const KPI_TO_DATE = defineFunction({
  name: "KPI_TO_DATE",
  category: "Time and events",
  parameters: {
    dates: DATES,
    values: VALUES,
    as_of: AS_OF,
    span: optional(FREQUENCY, "year"),
    aggregate: HOW,
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: cell(),
  evaluate: ({ dates, values, as_of, span, aggregate, fiscal_start }) =>
    toDate(toDated(dates, values), as_of, { span, aggregation: aggregate, fiscalStart: fiscal_start }),
});

export const KPI_ROLLING = defineFunction({
  name: "KPI_ROLLING",
  category: "Time and events",
  parameters: {
    dates: DATES,
    values: VALUES,
    as_of: AS_OF,
    periods: required(wholeNumber({ min: 1, max: 10_000 })),
    frequency: optional(FREQUENCY, "month"),
    aggregate: HOW,
    partial: optional(FLAG, false),
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: cell(),
  evaluate: ({ dates, values, as_of, periods, frequency, aggregate, partial, fiscal_start }) =>
    rolling(toDated(dates, values), as_of, { periods, frequency, aggregation: aggregate, partial, fiscalStart: fiscal_start }),
});

export const KPI_PRIOR = defineFunction({
  name: "KPI_PRIOR",
  category: "Time and events",
  parameters: {
    dates: DATES,
    values: VALUES,
    as_of: AS_OF,
    periods: optional(wholeNumber({ min: 0, max: 100_000 }), 1),
    frequency: optional(FREQUENCY, "month"),
    aggregate: HOW,
    fiscal_start: FISCAL_START,
  },
  aligned: ["dates", "values"],
  result: cell(),
  evaluate: ({ dates, values, as_of, periods, frequency, aggregate, fiscal_start }) =>
    prior(toDated(dates, values), as_of, { periods, frequency, aggregation: aggregate, fiscalStart: fiscal_start }),
});
