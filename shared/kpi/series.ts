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
  /** Measurements of longer periods than the series has, such as a year's total among months: they fit into none. */
  readonly leftOut: number;
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
  const frequency = frequencyOf(measurements, options.frequency);
  const fitting = measurements.every((m) => fits(m, frequency)) ? measurements : measurements.filter((m) => fits(m, frequency));
  const aggregation = options.aggregation ?? (fitting.length > 0 && fitting.every(hasParts) ? "rate" : "last");
  const isAggregated = fitting.some(({ period }) => period.frequency !== frequency);
  const { fiscalStart } = options;
  const points = withGaps(pointsByPeriod(inOrder(fitting), { frequency, aggregation, fiscalStart }));
  return { frequency, aggregation, isAggregated, fiscalStart, points, leftOut: measurements.length - fitting.length };
}

function frequencyOf(measurements: readonly Measurement[], stated: Frequency | null): Frequency {
  const measured = usualFrequency(measurements);
  if (measured === null) return stated ?? "month";
  if (stated !== null) return coarser(stated, measured);
  return (measured === "day" ? spacedFrequency(measurements.map((m) => m.period.start)) : null) ?? measured;
}

/** The frequency that most of the measurements have, of two alike the coarser; null for no measurements. */
function usualFrequency(measurements: readonly Measurement[]): Frequency | null {
  const first = measurements[0]?.period.frequency ?? null;
  if (measurements.every(({ period }) => period.frequency === first)) return first; // as nearly always
  const counts = new Map<Frequency, number>();
  for (const { period } of measurements) counts.set(period.frequency, (counts.get(period.frequency) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...FREQUENCIES].reverse().find((frequency) => counts.get(frequency) === most) ?? null;
}

function fits({ period }: Measurement, frequency: Frequency): boolean {
  return coarser(period.frequency, frequency) === frequency;
}

/** The longer of two. */
export function coarser(a: Frequency, b: Frequency): Frequency {
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
function pointsByPeriod(
  ordered: readonly Measurement[],
  series: Pick<Series, "frequency" | "aggregation" | "fiscalStart">,
): readonly SeriesPoint[] {
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
