/** A register and its measurements as if a KPI's actual were another. */
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { middleOf, periodOf, type Period } from "../kpi/period";
import { seriesMeasurements } from "../kpi/series-measurements";
import { isWhole } from "../kpi/whole-segment";
import type { ScorecardInput } from "./evaluate-scorecard";

/**
 * The period that the actual speaks of gets one value in place of those that it has; of a total to date it takes what the total changes
 * by, and a rate keeps its denominator. Values that a formula or a rule gave stay in all other periods.
 */
export function withActual(input: ScorecardInput, result: KpiResult, value: number): ScorecardInput {
  const { kpi, basis, series } = result;
  const hasHistory = series.points.some((point) => point.value !== null);
  if (basis === "register" || (!hasHistory && kpi.actual !== null)) {
    const kpis = input.kpis.map((each) => (each.id === kpi.id ? { ...each, actual: value, formula: undefined } : each));
    return { ...input, kpis };
  }
  const period = result.period ?? periodOf(input.asOf, series.frequency, input.fiscalStart);
  const point = series.points.find((each) => each.period.start === period.start);
  const actual = basis === "total to date" ? (point?.value ?? 0) + value - (result.actual ?? 0) : value;
  const denominator = point?.denominator ?? null;
  const own = input.measurements.filter((m) => speaksOf(m, result) && m.actual !== null);
  // a new value of the whole wins over its segments, which stay for their own KPIs
  const replaced = new Set(own.filter((m) => isIn(m, period) && (kpi.segment !== "" || isWhole(m.segment))));
  const workedOut = own.length > 0 ? [] : seriesMeasurements(series, kpi).filter((m) => !isIn(m, period));
  const changed: Measurement = {
    kpi: own[0]?.kpi ?? kpi.id, // as the sheet calls it, so that a KPI of the whole hears of its segment
    period,
    actual,
    numerator: denominator === null ? null : actual * denominator,
    denominator,
    target: point?.target ?? null,
    segment: kpi.segment,
    note: "",
    reportedOn: null,
    where: kpi.where,
  };
  return { ...input, measurements: [...input.measurements.filter((m) => !replaced.has(m)), ...workedOut, changed] };
}

function isIn(measurement: Measurement, period: Period): boolean {
  const middle = middleOf(measurement.period);
  return middle >= period.start && middle <= period.end;
}

/** By the KPI's ID or name, and of its segment. */
function speaksOf(measurement: Measurement, { kpi }: KpiResult): boolean {
  const word = nameKey(measurement.kpi);
  const isNamed = word === nameKey(kpi.id) || word === nameKey(kpi.name);
  return isNamed && (kpi.segment === "" || nameKey(measurement.segment) === nameKey(kpi.segment));
}
