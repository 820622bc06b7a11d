/** The values of a metric as a formula needs them: of one segment or all, measured or worked out, in periods of a given length. */
import type { Day } from "../cell/serial-day";
import { isUnfinished } from "../kpi/current-value";
import type { Aggregation } from "../kpi/aggregation";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { middleOf, periodOf, type Frequency, type Period } from "../kpi/period";
import { coarser, toSeries } from "../kpi/series";

/** What formulas are worked out from. */
export interface FormulaSources {
  readonly byKpi: ReadonlyMap<Kpi, readonly Measurement[]>;
  /** With all segments of a KPI of the whole, for formulas of one of them. */
  readonly inSegments: ReadonlyMap<Kpi, readonly Measurement[]>;
  /** How values of several periods become one, where the register does not say but a rule over events does. */
  readonly aggregations: ReadonlyMap<Kpi, Aggregation>;
  readonly asOf: Day;
  readonly fiscalStart: number;
}

/** Which values of a metric are wanted; no frequency: its own. */
export interface PartQuestion {
  readonly segment: string;
  readonly frequency: Frequency | null;
}

export interface PartValue {
  readonly period: Period;
  readonly value: number;
}

/** Values by the first day of their period; a sum of a period that is not over is no value yet. */
export interface PartSeries {
  /** Null without any value, and for a register's own actual, which is of any frequency. */
  readonly frequency: Frequency | null;
  readonly values: ReadonlyMap<Day, PartValue>;
}

const NOTHING: PartSeries = { frequency: null, values: new Map() };

/** True for a KPI with a value of its own among the measurements, up to the day. */
export function isMeasuredIn({ byKpi, asOf }: Pick<FormulaSources, "byKpi" | "asOf">): (kpi: Kpi) => boolean {
  return (kpi) => (byKpi.get(kpi) ?? []).some(({ actual, period }) => actual !== null && period.start <= asOf);
}

/** The measured values as of the day. */
export function measuredPart(kpi: Kpi, { segment, frequency }: PartQuestion, sources: FormulaSources): PartSeries {
  const isWanted = (m: Measurement): boolean =>
    m.actual !== null && m.period.start <= sources.asOf && (segment === "" || nameKey(m.segment) === nameKey(segment));
  const measured = ((segment === "" ? sources.byKpi : sources.inSegments).get(kpi) ?? []).filter(isWanted);
  return seriesOfPart(kpi, measured, { frequency, sources });
}

/** The register's own value, in the period of its day; without a frequency asked for it has none. */
export function registerPart(kpi: Kpi, { segment, frequency }: PartQuestion, { asOf, fiscalStart }: FormulaSources): PartSeries {
  const day = kpi.actualAsOf ?? asOf;
  const own = frequency ?? kpi.frequency;
  if (kpi.actual === null || day > asOf || segment !== "" || own === null) return NOTHING;
  const period = periodOf(day, own, fiscalStart);
  return { frequency: frequency === null ? null : own, values: new Map([[period.start, { period, value: kpi.actual }]]) };
}

/** Measurements, read or worked out, brought to periods of at least this length by the metric's own aggregation. */
export function seriesOfPart(
  kpi: Kpi,
  measurements: readonly Measurement[],
  { frequency, sources }: { readonly frequency: Frequency | null; readonly sources: FormulaSources },
): PartSeries {
  if (measurements.length === 0) return NOTHING;
  const { asOf, fiscalStart } = sources;
  const wanted = kpi.frequency === null || frequency === null ? (kpi.frequency ?? frequency) : coarser(kpi.frequency, frequency);
  const series = toSeries(measurements, { frequency: wanted, aggregation: sources.aggregations.get(kpi) ?? kpi.aggregation, fiscalStart });
  const values = new Map<Day, PartValue>();
  for (const { period, value } of series.points) {
    if (value === null || isUnfinished(series, period, asOf)) continue;
    const whole = periodOf(middleOf(period), series.frequency, fiscalStart);
    values.set(whole.start, { period: whole, value });
  }
  return { frequency: series.frequency, values };
}
