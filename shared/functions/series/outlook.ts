/** KPI_SEASON, KPI_FORECAST and KPI_PROBABILITY: what comes back every year, what is to be expected, and how likely that is enough. */
import { CellError } from "../../cell/cell-error";
import { agreedDirection } from "../../kpi/evaluate-numbers";
import { naturalBounds } from "../../kpi/natural-bounds";
import { outlookOf } from "../../kpi/outlook";
import { forecast } from "../../statistics/forecast";
import { seasonOf } from "../../statistics/season";
import { sampleOf } from "../../statistics/season-sample";
import { FEWEST_FOR_FORECAST } from "../../statistics/theta";
import { toNumbers } from "../../statistics/values";
import { defineFunction } from "../define-function";
import { NUMBER, NUMBERS, wholeNumber } from "../kinds/numbers";
import { DIRECTION } from "../kinds/options";
import { SEASON } from "../kinds/statistics";
import { TARGET } from "../kinds/target";
import { FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell, rows } from "../result";

const VALUES = required(NUMBERS);
const PERIODS = wholeNumber({ min: 1, max: 1000 });

export const KPI_SEASON = defineFunction({
  name: "KPI_SEASON",
  category: "Series",
  parameters: {
    values: VALUES,
    season: required(wholeNumber({ min: 2, max: 1000 })),
  },
  result: rows(["index"]),
  evaluate: ({ values, season }) => {
    const numbers = toNumbers(values);
    if (sampleOf(numbers, season) === null) throw new CellError("#N/A", `a season of ${season} periods requires two full cycles of values`);
    return Array.from(seasonOf(numbers, season).indices, (index) => [index]);
  },
});

export const KPI_FORECAST = defineFunction({
  name: "KPI_FORECAST",
  category: "Series",
  parameters: {
    values: VALUES,
    periods: optional(PERIODS, 1),
    season: SEASON,
    level: optional(NUMBER, 0.9),
    floor: optional(NUMBER),
    ceiling: optional(NUMBER),
  },
  result: rows(["point", "low", "high"]),
  evaluate: ({ values, periods, season, level, floor, ceiling }) => {
    const natural = naturalBounds(values);
    const bounds = { floor: floor ?? natural.floor, ceiling: ceiling ?? natural.ceiling };
    if (bounds.floor !== null && bounds.ceiling !== null && bounds.floor > bounds.ceiling) {
      throw new CellError("#NUM!", `floor must not be above ceiling: ${bounds.floor} and ${bounds.ceiling}`);
    }
    const points = forecast(values, { periods, cycle: season, level, ...bounds });
    if (!points) throw new CellError("#N/A", `a forecast requires at least ${FEWEST_FOR_FORECAST} values`);
    return points.map(({ point, low, high }) => [point, low, high]);
  },
});

export const KPI_PROBABILITY = defineFunction({
  name: "KPI_PROBABILITY",
  category: "Series",
  parameters: {
    values: VALUES,
    target: required(TARGET),
    periods: optional(PERIODS, 1),
    direction: optional(DIRECTION),
    season: SEASON,
    total: optional(FLAG, false),
    to_date: optional(NUMBER, 0),
  },
  result: cell(),
  evaluate: ({ values, target, periods, direction, season, total, to_date }) => {
    if (to_date !== 0 && !total) throw new CellError("#VALUE!", `to_date requires total to be TRUE: ${to_date}`);
    const stated = agreedDirection(direction, target) ?? "at least";
    const goal = { direction: stated, target: target.value, low: target.low, high: target.high };
    const outlook = outlookOf(values, goal, { periods, cycle: season, total, toDate: to_date });
    if (!outlook) throw new CellError("#N/A", `a probability requires at least ${FEWEST_FOR_FORECAST} values`);
    if (outlook.chance === null) throw new CellError("#N/A", `a probability requires a direction in which a target is met: ${stated}`);
    return outlook.chance;
  },
});
