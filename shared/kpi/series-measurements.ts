/** A series back into measurements, one a point: to be brought to longer periods, or to stand in for what was worked out. */
import type { Measurement } from "./measurement";
import type { Series } from "./series";

/** In the name of a KPI and its segment; gaps stay gaps. */
export function seriesMeasurements({ points }: Series, kpi: { readonly id: string; readonly segment: string }): readonly Measurement[] {
  return points.map(({ period, value, target, numerator, denominator, where }) => ({
    kpi: kpi.id,
    period,
    actual: value,
    target,
    numerator,
    denominator,
    segment: kpi.segment,
    note: "",
    reportedOn: null,
    where: where ?? { sheet: "", cell: "" },
  }));
}
