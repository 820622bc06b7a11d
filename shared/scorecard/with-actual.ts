/** A register and its measurements as if a KPI's actual were another. */
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { middleOf, periodOf, type Period } from "../kpi/period";
import { isWhole } from "../kpi/whole-segment";
import type { ScorecardInput } from "./evaluate-scorecard";
import type { WorkedFormula } from "./work-formulas";

export interface NewActual {
  readonly value: number;
  /** The KPI's formula as worked out, if it has one: its other periods stay what they are. */
  readonly worked: WorkedFormula | null;
}

/** The period that the actual speaks of gets one value in place of those that it has; the total of a total to date changes by it. */
export function withActual(input: ScorecardInput, result: KpiResult, { value, worked }: NewActual): ScorecardInput {
  const { kpi, basis } = result;
  const isKept = result.series.points.some((point) => point.value !== null);
  if (basis === "register" || (basis === "none" && !isKept)) {
    const kpis = input.kpis.map((each) => (each.id === kpi.id ? { ...each, actual: value, formula: undefined } : each));
    return { ...input, kpis };
  }
  const period = result.period ?? periodOf(input.asOf, result.series.frequency, input.fiscalStart);
  const point = result.series.points.find((each) => each.period.start === period.start);
  const actual = basis === "total to date" ? (point?.value ?? 0) + value - (result.actual ?? 0) : value;
  const speaks = speaksOf(result);
  const isReplaced = (m: Measurement): boolean =>
    speaks(m) && m.actual !== null && isIn(m, period) && (kpi.segment !== "" || isWhole(m.segment)); // a value of the whole wins over its segments
  const rest = input.measurements.filter((m) => !isReplaced(m));
  const isMeasured = input.measurements.some((m) => speaks(m) && m.actual !== null);
  const others = isMeasured || !worked ? [] : worked.measurements.filter((m) => !isIn(m, period));
  // of a rate the denominator stays, and with it the weight in longer periods
  const denominator = point?.denominator ?? null;
  const numerator = denominator === null ? null : actual * denominator;
  const { where } = kpi;
  const changed: Measurement = {
    kpi: kpi.id,
    period,
    actual,
    numerator,
    denominator,
    target: point?.target ?? null,
    segment: kpi.segment,
    note: "",
    reportedOn: null,
    where,
  };
  return { ...input, measurements: [...rest, ...others, changed] };
}

function isIn(measurement: Measurement, period: Period): boolean {
  const middle = middleOf(measurement.period);
  return middle >= period.start && middle <= period.end;
}

/** True for measurements of this KPI, by its ID or name and of its segment. */
function speaksOf({ kpi }: KpiResult): (measurement: Measurement) => boolean {
  const words = new Set([nameKey(kpi.id), nameKey(kpi.name)]);
  return (m) => words.has(nameKey(m.kpi)) && (kpi.segment === "" || nameKey(m.segment) === nameKey(kpi.segment));
}
