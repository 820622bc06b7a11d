/** A KPI's measurements as a series: one point a period, ordered, gaps explicit. */
import type { Place } from "../cell/finding";
import { aggregate, total, type Aggregation } from "./aggregation";
import type { Measurement } from "./measurement";
import { FREQUENCIES, periodOf, periodsBetween, shiftPeriod, type Frequency, type Period } from "./period";

/** value null is a gap: a period between the first and the last that has no value. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
  /** The period's own target, where the measurements give one. */
  readonly target: number | null;
  /** Sums of the period, where the measurements give both. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many measurements are in the value. */
  readonly count: number;
  /** The last cell that the value came from; null for a gap. */
  readonly where: Place | null;
}

export interface Series {
  readonly frequency: Frequency;
  readonly aggregation: Aggregation;
  /** True if a point may be made of several finer measurements, so that the latest may be unfinished. */
  readonly isAggregated: boolean;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesOptions {
  /** The register's frequency; null or a finer one than measured: the frequency of the measurements. */
  readonly frequency: Frequency | null;
  /** Null: rate where all measurements have numerator and denominator, else last. */
  readonly aggregation: Aggregation | null;
  readonly fiscalStart: number;
}

/** Measurements in any order, of one KPI; several in one period become one value. No measurements: no points. */
export function toSeries(measurements: readonly Measurement[], options: SeriesOptions): Series {
  const measured = coarsestMeasured(measurements);
  const frequency = options.frequency === null ? measured : coarser(options.frequency, measured);
  const hasParts = measurements.length > 0 && measurements.every((m) => m.actual === null || (m.numerator !== null && m.denominator !== null));
  const aggregation = options.aggregation ?? (hasParts ? "rate" : "last");
  const ordered = isOrdered(measurements) ? measurements : [...measurements].sort((a, b) => a.period.start - b.period.start || a.period.end - b.period.end);
  const groups = groupByPeriod(ordered, frequency, options.fiscalStart);
  const points = groups.map(([period, group]) => toPoint(period, group, aggregation));
  return { frequency, aggregation, isAggregated: frequency !== measured, points: withGaps(points) };
}

function toPoint(period: Period, group: readonly Measurement[], aggregation: Aggregation): SeriesPoint {
  const [only] = group;
  if (group.length === 1 && only && isPlain(aggregation)) return pointOf(period, only);
  const valued = group.filter((m) => m.actual !== null);
  const parts = valued.filter((m) => m.numerator !== null && m.denominator !== null);
  const hasParts = parts.length > 0 && parts.length === valued.length;
  const numerator = hasParts ? total(parts.map((m) => m.numerator ?? 0)) : null;
  const denominator = hasParts ? total(parts.map((m) => m.denominator ?? 0)) : null;
  const values = valued.map((m) => m.actual ?? 0);
  const targets = group.map((m) => m.target).filter((target): target is number => target !== null);
  return {
    period,
    value: aggregation === "rate" ? rateOf(numerator, denominator, values) : valued.length === 0 ? null : aggregate(values, aggregation),
    target: targets.length === 0 ? null : aggregation === "sum" ? total(targets) : (targets[targets.length - 1] ?? null),
    numerator,
    denominator,
    count: valued.length,
    where: valued[valued.length - 1]?.where ?? null,
  };
}

/** True where a single value stands for itself. */
function isPlain(aggregation: Aggregation): boolean {
  return aggregation !== "rate" && aggregation !== "count" && aggregation !== "distinct";
}

/** The common case: one measurement a period. */
function pointOf(period: Period, { actual, target, numerator, denominator, where }: Measurement): SeriesPoint {
  const hasParts = actual !== null && numerator !== null && denominator !== null;
  return {
    period,
    value: actual,
    target,
    numerator: hasParts ? numerator : null,
    denominator: hasParts ? denominator : null,
    count: actual === null ? 0 : 1,
    where: actual === null ? null : where,
  };
}

/** Sum over sum; measurements without parts leave only the last value to go by. */
function rateOf(numerator: number | null, denominator: number | null, values: readonly number[]): number | null {
  if (numerator === null || denominator === null) return values[values.length - 1] ?? null;
  return denominator === 0 ? null : numerator / denominator;
}

/** A measurement belongs to the period that holds its middle: a week on the edge goes where most of its days are. */
function groupByPeriod(ordered: readonly Measurement[], frequency: Frequency, fiscalStart: number): [Period, Measurement[]][] {
  const groups: [Period, Measurement[]][] = [];
  for (const measurement of ordered) {
    const middle = Math.floor((measurement.period.start + measurement.period.end) / 2);
    const current = groups[groups.length - 1];
    if (current && middle >= current[0].start && middle <= current[0].end) current[1].push(measurement);
    else groups.push([measurement.period.frequency === frequency ? measurement.period : periodOf(middle, frequency, fiscalStart), [measurement]]);
  }
  return groups;
}

function withGaps(points: readonly SeriesPoint[]): SeriesPoint[] {
  const all: SeriesPoint[] = [];
  for (const point of points) {
    const last = all[all.length - 1];
    if (last && last.period.end + 1 < point.period.start) {
      const missing = periodsBetween(last.period, point.period) - 1;
      for (let i = 1; i <= missing; i++) all.push(gap(shiftPeriod(last.period, i)));
    }
    all.push(point);
  }
  return all;
}

function gap(period: Period): SeriesPoint {
  return { period, value: null, target: null, numerator: null, denominator: null, count: 0, where: null };
}

function isOrdered(measurements: readonly Measurement[]): boolean {
  return measurements.every((m, i) => i === 0 || m.period.start > (measurements[i - 1]?.period.start ?? -Infinity));
}

/** The coarsest frequency among the measurements, so that every one of them fits into a period; month for none. */
function coarsestMeasured(measurements: readonly Measurement[]): Frequency {
  const [first, ...rest] = measurements;
  return first ? rest.reduce((frequency, m) => coarser(frequency, m.period.frequency), first.period.frequency) : "month";
}

function coarser(a: Frequency, b: Frequency): Frequency {
  return FREQUENCIES.indexOf(a) >= FREQUENCIES.indexOf(b) ? a : b;
}
