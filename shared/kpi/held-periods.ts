/** The periods in which a target to be held counts, and in how many of them it was met. */
import type { Day } from "../cell/serial-day";
import { consistency, type Consistency } from "./consistency";
import { isUnfinished } from "./current-value";
import { holds } from "./direction";
import type { Kpi } from "./kpi";
import { middleOf } from "./period";
import type { Series } from "./series";

/** Periods from start to due, all without dates, each against its own target where it has one. Null if none can be counted. */
export function heldPeriods(kpi: Kpi, series: Series, asOf: Day): Consistency | null {
  if (!holds(kpi.direction)) return null;
  const points = series.points.filter(
    ({ value, period }) =>
      value !== null &&
      (kpi.start === null || middleOf(period) >= kpi.start) &&
      (kpi.due === null || middleOf(period) <= kpi.due) &&
      !isUnfinished(series, period, asOf),
  );
  const goals = points.map((point) => (point.target === null || kpi.direction === "range" ? kpi : { ...kpi, target: point.target }));
  const canBeMet = goals.some((goal) => (goal.direction === "range" ? goal.low !== null && goal.high !== null : goal.target !== null));
  return canBeMet
    ? consistency(
        points.map((point) => point.value),
        goals,
      )
    : null;
}
