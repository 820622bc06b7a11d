/** The outlook of a KPI of the register: to its due date, or one period ahead where there is none or it has passed. */
import { total } from "./aggregation";
import { isTotalToDate } from "./current-value";
import { holds } from "./direction";
import type { Kpi } from "./kpi";
import { naturalBounds } from "./natural-bounds";
import { outlookOf, type Outlook, type OutlookTarget } from "./outlook";
import { middleOf, periodOf, periodsBetween, shiftPeriod, type Period } from "./period";
import type { Series } from "./series";
import type { SeriesPoint } from "./series-point";
import { readUnit } from "./unit";

export interface KpiOutlook extends Outlook {
  /** The period that the outlook speaks of. */
  readonly period: Period;
}

/** Beyond this a forecast from one series says nothing that its interval would not swallow. */
const FARTHEST_PERIODS = 366;

/** Outlook on points of complete periods; null without enough of them, for a milestone, and for a due date too far away. */
export function outlookOfKpi(kpi: Kpi, series: Series, points: readonly SeriesPoint[], cycle: number): KpiOutlook | null {
  const last = points[points.length - 1];
  if (!last || kpi.direction === "milestone") return null;
  const toDue = kpi.due === null ? null : periodsToDue(kpi.due, last.period, series.fiscalStart);
  const isOver = toDue !== null && toDue < 1;
  const periods = toDue === null || isOver ? 1 : toDue;
  if (periods > FARTHEST_PERIODS) return null;
  const isTotal = isTotalToDate(kpi, series) && !isOver;
  const values = points.map(({ value }) => value);
  const goal: OutlookTarget = isOver || !isReachedBy(kpi) ? { direction: "none", target: null } : kpi;
  const toDate = isTotal ? sumSince(kpi, points) : 0;
  const outlook = outlookOf(values, goal, {
    periods,
    cycle,
    total: isTotal,
    toDate,
    ...naturalBounds(values, readUnit(kpi.unit).kind === "percent"),
  });
  return outlook && { ...outlook, period: shiftPeriod(last.period, periods) };
}

/** A target to be reached needs a day by which: without due date nothing is likely or unlikely about it. */
function isReachedBy(kpi: Kpi): boolean {
  return holds(kpi.direction) || kpi.due !== null;
}

/** A period counts towards a due date if its middle does not lie behind it. */
function periodsToDue(due: number, last: Period, fiscalStart: number): number {
  const ofDue = periodOf(due, last.frequency, fiscalStart);
  return periodsBetween(last, ofDue) - (middleOf(ofDue) > due ? 1 : 0);
}

function sumSince({ start }: Kpi, points: readonly SeriesPoint[]): number {
  return total(points.filter(({ period }) => start === null || middleOf(period) >= start).flatMap(({ value }) => value ?? []));
}
