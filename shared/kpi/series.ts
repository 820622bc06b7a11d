/** A KPI's measurements as a series: one point a period, ordered, gaps explicit. */
import type { Aggregation } from "./aggregation";
import type { Measurement } from "./measurement";
import { FREQUENCIES, middleOf, periodOf, periodsBetween, shiftPeriod, type Frequency, type Period } from "./period";
import { gapAt, toPoint, type SeriesPoint } from "./series-point";
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
  const { fiscalStart } = options;
  const groups = groupByPeriod(inOrder(measurements), frequency, fiscalStart);
  const points = groups.map(([period, group]) => toPoint(period, group, aggregation));
  return { frequency, aggregation, isAggregated: frequency !== measured, fiscalStart, points: withGaps(points) };
}

function frequencyOf(measurements: readonly Measurement[], measured: Frequency | null, stated: Frequency | null): Frequency {
  if (measured === null) return stated ?? "month";
  if (stated !== null) return coarser(stated, measured);
  return (measured === "day" ? spacedFrequency(measurements.map((m) => m.period.start)) : null) ?? measured;
}

/** The coarsest frequency among the measurements, so that every one of them fits into a period; null for none. */
function coarsestMeasured(measurements: readonly Measurement[]): Frequency | null {
  const [first, ...rest] = measurements;
  return first ? rest.reduce((frequency, m) => coarser(frequency, m.period.frequency), first.period.frequency) : null;
}

function coarser(a: Frequency, b: Frequency): Frequency {
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
function groupByPeriod(ordered: readonly Measurement[], frequency: Frequency, fiscalStart: number): [Period, Measurement[]][] {
  const groups: [Period, Measurement[]][] = [];
  for (const measurement of ordered) {
    const middle = middleOf(measurement.period);
    const current = groups[groups.length - 1];
    if (current && middle >= current[0].start && middle <= current[0].end) current[1].push(measurement);
    else
      groups.push([
        measurement.period.frequency === frequency ? measurement.period : periodOf(middle, frequency, fiscalStart),
        [measurement],
      ]);
  }
  return groups;
}

function withGaps(points: readonly SeriesPoint[]): SeriesPoint[] {
  const all: SeriesPoint[] = [];
  for (const point of points) {
    const last = all[all.length - 1];
    if (last && last.period.end + 1 < point.period.start) {
      const missing = periodsBetween(last.period, point.period) - 1;
      for (let i = 1; i <= missing; i++) all.push(gapAt(shiftPeriod(last.period, i)));
    }
    all.push(point);
  }
  return all;
}
