/** An owner's three duties for a KPI, monitor, interpret and communicate: done or not since its last period ended. */
import type { Day } from "../../cell/serial-day";
import type { CheckIn } from "../../journal/journal";
import { isInUse } from "../../journal/reviews-due";
import type { KpiResult } from "../../kpi/kpi-result";
import { periodOf, shiftPeriod, type Period } from "../../kpi/period";

export interface Duties {
  /** The last period that was over by the day. */
  readonly period: Period;
  /** A check-in speaks of it. */
  readonly monitored: boolean;
  /** One of them names a cause. */
  readonly interpreted: boolean;
  /** One of them says who was told. */
  readonly communicated: boolean;
  /** The latest of them; null where there is none. */
  readonly checkIn: CheckIn | null;
}

/** Null where nothing is owed: a metric is only watched, and what is not in use or has not begun has nothing to tell. */
export function dutiesOf({ kpi, status, series }: KpiResult, checkIns: readonly CheckIn[], asOf: Day): Duties | null {
  if (status === null || status === "Not started" || !isInUse(kpi)) return null;
  const frequency = series.points.length > 0 ? series.frequency : (kpi.frequency ?? "month");
  const period = shiftPeriod(periodOf(asOf + 1, frequency, series.fiscalStart), -1);
  const since = checkIns
    .filter((each) => each.kpi === kpi.id && each.date <= asOf)
    .filter((each) => (each.period ? each.period.end >= period.end : each.date >= period.end));
  return {
    period,
    monitored: since.length > 0,
    interpreted: since.some(({ cause }) => cause !== ""),
    communicated: since.some(({ told }) => told !== ""),
    checkIn: since.reduce<CheckIn | null>((latest, each) => (latest && latest.date > each.date ? latest : each), null),
  };
}
