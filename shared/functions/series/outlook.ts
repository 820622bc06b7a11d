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

const VALUES = required(NUMBERS, "Values in the order of time, a position a period; a gap is a blank cell.");
const PERIODS = wholeNumber({ min: 1, max: 1000 });

export const KPI_SEASON = defineFunction({
  name: "KPI_SEASON",
  category: "Series",
  parameters: {
    values: VALUES,
    season: required(wholeNumber({ min: 2, max: 1000 }), "Periods of a cycle: 12 for months, 4 for quarters."),
  },
  result: rows(["index"], "A row a phase."),
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
    periods: optional(PERIODS, "How many periods are forecast.", 1),
    season: SEASON,
    level: optional(NUMBER, "What the interval is meant to cover, above 0 and below 1.", 0.9),
    floor: optional(NUMBER, "No value can be lower; blank: 0 for counts and for fractions, else none."),
    ceiling: optional(NUMBER, "No value can be higher; blank: 1 for fractions, else none."),
  },
  result: rows(["point", "low", "high"], "A row a period, the next one first."),
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
    target: required(TARGET, 'Target of the period, or of the total; "80 to 90" is a range.'),
    periods: optional(PERIODS, "How many periods from now.", 1),
    direction: optional(DIRECTION, "Which way is better; blank: as the target's text says, else at least."),
    season: SEASON,
    total: optional(FLAG, "TRUE: the target is for the sum of the periods to come, with what has come in to date.", false),
    to_date: optional(NUMBER, "What has come in already, for total.", 0),
  },
  result: cell("Fraction from 0.02 to 0.98."),
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
