/** A KPI's measurements as a series: one point a period, ordered, gaps explicit. */
import type { Aggregation } from "./aggregation";
import type { Measurement } from "./measurement";
import { FREQUENCIES, middleOf, periodOf, periodsBetween, shiftPeriod, type Frequency } from "./period";
import { gapAt, singlePoint, toPoint, type SeriesPoint } from "./series-point";
import { spacedFrequency } from "./spacing";

export interface Series {
  readonly frequency: Frequency;
  readonly aggregation: Aggregation;
  /** True if a point may be made of several finer measurements, so that the latest may be unfinished. */
  readonly isAggregated: boolean;
  /** Month in which the fiscal year of its periods begins. */
  readonly fiscalStart: number;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesOptions {
  /** The register's frequency; null or a finer one than measured: the frequency of the measurements, single days by their spacing. */
  readonly frequency: Frequency | null;
  /** Null: rate where all measurements have numerator and denominator, else last. */
  readonly aggregation: Aggregation | null;
  readonly fiscalStart: number;
}

/** Measurements in any order, of one KPI; several in one period become one value. No measurements: no points. */
export function toSeries(measurements: readonly Measurement[], options: SeriesOptions): Series {
  const measured = coarsestMeasured(measurements);
  const frequency = frequencyOf(measurements, measured, options.frequency);
  const aggregation = options.aggregation ?? (measurements.length > 0 && measurements.every(hasParts) ? "rate" : "last");
  const series = { frequency, aggregation, isAggregated: frequency !== measured, fiscalStart: options.fiscalStart };
  return { ...series, points: withGaps(pointsByPeriod(inOrder(measurements), series)) };
}

function frequencyOf(measurements: readonly Measurement[], measured: Frequency | null, stated: Frequency | null): Frequency {
  if (measured === null) return stated ?? "month";
  if (stated !== null) return coarser(stated, measured);
  return (measured === "day" ? spacedFrequency(measurements.map((m) => m.period.start)) : null) ?? measured;
}

/** The coarsest frequency among the measurements, so that every one of them fits into a period; null for none. */
function coarsestMeasured(measurements: readonly Measurement[]): Frequency | null {
  return measurements.reduce<Frequency | null>((frequency, { period }) => coarser(frequency ?? period.frequency, period.frequency), null);
}

function coarser(a: Frequency, b: Frequency): Frequency {
  if (a === b) return a;
  return FREQUENCIES.indexOf(a) >= FREQUENCIES.indexOf(b) ? a : b;
}

function hasParts({ actual, numerator, denominator }: Measurement): boolean {
  return actual === null || (numerator !== null && denominator !== null);
}

/** By the days on which they are grouped; of one period the later reported comes later, else the sheet's order stands. */
function inOrder(measurements: readonly Measurement[]): readonly Measurement[] {
  const isOrdered = measurements.every((m, i) => i === 0 || middleOf(m.period) > middleOf((measurements[i - 1] ?? m).period));
  if (isOrdered) return measurements;
  return [...measurements].sort((a, b) => middleOf(a.period) - middleOf(b.period) || (a.reportedOn ?? 0) - (b.reportedOn ?? 0));
}

/** A week on the edge of a month goes where most of its days are. */
function pointsByPeriod(ordered: readonly Measurement[], series: Omit<Series, "points">): SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    const first = ordered[from]!;
    const isOwn = first.period.frequency === series.frequency;
    const period = isOwn ? first.period : periodOf(middleOf(first.period), series.frequency, series.fiscalStart);
    while (to < ordered.length && middleOf(ordered[to]!.period) <= period.end) to += 1;
    points.push(
      to - from === 1 ? singlePoint(period, first, series.aggregation) : toPoint(period, ordered.slice(from, to), series.aggregation),
    );
  }
  return points;
}

function withGaps(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const isGapless = points.every((point, i) => i === 0 || points[i - 1]!.period.end + 1 >= point.period.start);
  if (isGapless) return points;
  const all: SeriesPoint[] = [];
  for (const point of points) {
    const last = all[all.length - 1];
    const missing = last ? periodsBetween(last.period, point.period) - 1 : 0;
    for (let i = 1; last && i <= missing; i++) all.push(gapAt(shiftPeriod(last.period, i)));
    all.push(point);
  }
  return all;
}
