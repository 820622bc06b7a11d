/** The target of a KPI that holds, where the register names several: each is in force up to its day, the last one from then on. */
import type { Day } from "../cell/serial-day";
import { holds } from "./direction";
import type { Kpi } from "./kpi";
import { middleOf } from "./period";
import type { Series } from "./series";

/** Null where the KPI has one target alone, or none. */
export function targetInForce({ interim, direction, target }: Kpi, day: Day): number | null {
  if (!interim || !holds(direction)) return null;
  return interim.find((each) => each.day >= day)?.value ?? target;
}

/** As if the measurements had said so; what they say themselves counts. */
export function withTargetsInForce(kpi: Kpi, series: Series): Series {
  if (!kpi.interim || !holds(kpi.direction)) return series;
  const points = series.points.map((point) =>
    point.target === null ? { ...point, target: targetInForce(kpi, middleOf(point.period)) } : point,
  );
  return { ...series, points };
}
