/** The options of the catalogue that are words, each with its list and the synonyms that the field knows. */
import { AGGREGATIONS, readAggregation, type Aggregation } from "../../kpi/aggregation";
import { DIRECTIONS, readDirection } from "../../kpi/direction";
import { readRuleAggregate, RULE_AGGREGATE_WORDS } from "../../kpi/event-rule";
import { CHANGE_KINDS } from "../../kpi/growth-target";
import { RATE_UNITS } from "../../kpi/pace";
import { FREQUENCIES, readFrequency } from "../../kpi/period";
import { ROLLUP_METHODS } from "../../kpi/rollup";
import { readTimeWindow } from "../../kpi/time-window";
import { synonyms } from "./synonyms";
import { choice } from "./words";

/** Rates have a function of their own, KPI_RATE, since they take two columns. */
type ValueAggregation = Exclude<Aggregation, "rate">;
const isOfValues = (word: Aggregation | null): word is ValueAggregation => word !== null && word !== "rate";

export const DIRECTION = choice(DIRECTIONS, readDirection);

export const FREQUENCY = choice(FREQUENCIES, readFrequency);

export const AGGREGATE = choice(AGGREGATIONS.filter(isOfValues), (text) => {
  const word = readAggregation(text);
  return isOfValues(word) ? word : null;
});

export const RULE_AGGREGATE = choice(RULE_AGGREGATE_WORDS, readRuleAggregate, { open: true });

export const WINDOW = choice(["15 minutes", "hour", "2 days", "week", "month", "quarter", "year"], readTimeWindow, { open: true });

export const CHANGE_KIND = choice(
  CHANGE_KINDS,
  synonyms({
    percent: ["%", "relative", "per cent"],
    points: ["percentage points", "percentage point", "pp", "pts", "point"],
    absolute: ["amount", "number", "units", "unit"],
  }),
);

export const RATE_UNIT = choice(
  RATE_UNITS,
  synonyms({
    day: ["days", "daily"],
    workday: ["workdays", "working day", "working days", "business day", "business days"],
    week: ["weeks", "weekly"],
    month: ["months", "monthly"],
    quarter: ["quarters", "quarterly"],
    half: ["half year", "half years", "half yearly"],
    year: ["years", "yearly", "annual", "annually"],
  }),
);

export const ROLLUP_METHOD = choice(
  ROLLUP_METHODS,
  synonyms({
    weighted: ["weighted mean", "weighted average"],
    mean: ["average", "avg"],
    worst: ["worst of", "min", "minimum", "lowest"],
    best: ["best of", "max", "maximum", "highest"],
    ratio: ["sum", "sum/sum", "additive"],
  }),
);
