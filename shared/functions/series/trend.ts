/** KPI_SLOPE, KPI_TREND and KPI_TREND_TEST: how fast a series moves, in which direction, and whether it moves at all. */
import { CellError } from "../../cell/cell-error";
import { slopeOf } from "../../kpi/slope";
import { trendOf } from "../../kpi/trend";
import { testTrend } from "../../statistics/trend-test";
import { defineFunction } from "../define-function";
import { DAYS } from "../kinds/days";
import { NUMBERS } from "../kinds/numbers";
import { BETTER, CORRECTION, SEASON, SLOPE_METHOD } from "../kinds/statistics";
import { optional, required } from "../parameter";
import { cell, row } from "../result";

const VALUES = required(NUMBERS);
const DATES = optional(DAYS);

export const KPI_SLOPE = defineFunction({
  name: "KPI_SLOPE",
  category: "Series",
  parameters: {
    values: VALUES,
    dates: DATES,
    method: optional(SLOPE_METHOD, "theil-sen"),
  },
  aligned: ["values", "dates"],
  result: cell(),
  evaluate: ({ values, dates, method }) => slopeOf(values, { times: dates ?? undefined, method }),
});

export const KPI_TREND = defineFunction({
  name: "KPI_TREND",
  category: "Series",
  parameters: { values: VALUES, dates: DATES, direction: BETTER, season: SEASON },
  aligned: ["values", "dates"],
  result: cell(),
  evaluate: ({ values, dates, direction, season }) => trendOf(values, { direction, times: dates ?? undefined, cycle: season }).word,
});

export const KPI_TREND_TEST = defineFunction({
  name: "KPI_TREND_TEST",
  category: "Series",
  parameters: {
    values: VALUES,
    season: SEASON,
    correction: optional(CORRECTION, "hamed-rao"),
  },
  result: row(["S", "z", "p", "tau", "slope", "low", "high"]),
  evaluate: ({ values, season, correction }) => {
    const test = testTrend(values, { season, correction });
    if (!test) throw new CellError("#N/A", `a trend test requires two values${season > 1 ? " of the same phase of the season" : ""}`);
    const { score, z, p, tau, slope, low, high } = test;
    const unbounded = new CellError("#N/A", "an interval of the slope requires more values");
    return [[score, z, p, tau, slope, low ?? unbounded, high ?? unbounded]];
  },
});
