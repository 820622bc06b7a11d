/** The actual of a KPI as of a day: which period it speaks of, and whether it is a period's value or a total to date. */
import type { Day } from "../cell/serial-day";
import { accumulates, total } from "./aggregation";
import { holds } from "./direction";
import type { Kpi } from "./kpi";
import { meanDays, type Frequency, type Period } from "./period";
import type { Series, SeriesPoint } from "./series";

export interface CurrentValue {
  readonly actual: number | null;
  readonly period: Period | null;
  /** The value of the period before; null for a gap, a total to date or a register's own value. */
  readonly previous: number | null;
  /** The period's own target, where the measurements give one. */
  readonly target: number | null;
  readonly basis: "period" | "total to date" | "register" | "none";
  /** Periods since the end of the latest measurement, up to the due date; null without known frequency. */
  readonly age: number | null;
  /** Number of periods with a value; null where no history is kept. */
  readonly measured: number | null;
}

/** The series must already end at as of. Without measurements the register's own actual counts, dated by itself or by as of. */
export function currentValue(kpi: Kpi, series: Series, asOf: Day): CurrentValue {
  const measured = series.points.filter((point) => point.value !== null);
  const newest = measured[measured.length - 1];
  if (!newest) return registerValue(kpi, asOf);
  const latest = latestJudged(kpi, series, measured, asOf);
  const common = { target: latest.target, period: latest.period, age: ageOf(kpi, newest.period, asOf, frequencyOf(kpi, series, measured)), measured: measured.length };
  if (isTotalToDate(kpi, series)) {
    const since = measured.filter((point) => kpi.start === null || point.period.end >= kpi.start);
    if (since.length === 0) return { ...common, actual: null, previous: null, basis: "none" };
    return { ...common, actual: total(since.map((point) => point.value ?? 0)), period: newest.period, target: null, previous: null, basis: "total to date" };
  }
  const before = series.points[series.points.indexOf(latest) - 1];
  return { ...common, actual: latest.value, previous: before?.value ?? null, basis: "period" };
}

/**
 * A flow that has to reach a target from nothing by a date ("1,200 new customers this year") is judged by its total since
 * the start. With a baseline other than zero the target is a level of the period ("from 90 to 120 a month").
 */
export function isTotalToDate(kpi: Kpi, series: Series): boolean {
  const reaches = kpi.direction === "increase" || (kpi.direction === "decrease" && kpi.baseline === 0);
  return reaches && series.aggregation === "sum" && (kpi.baseline === null || kpi.baseline === 0) && kpi.start !== null && kpi.due !== null;
}

/** A sum of days that is not over yet would read as a bad month: where the target is to be held, the last complete period is judged. */
function latestJudged(kpi: Kpi, series: Series, measured: readonly SeriesPoint[], asOf: Day): SeriesPoint {
  const newest = measured[measured.length - 1]!;
  const unfinished = series.isAggregated && accumulates(series.aggregation) && newest.period.end > asOf;
  const complete = measured[measured.length - 2];
  return unfinished && complete && holds(kpi.direction) ? complete : newest;
}

function registerValue(kpi: Kpi, asOf: Day): CurrentValue {
  const day = kpi.actualAsOf ?? asOf;
  const known = kpi.actual !== null && day <= asOf;
  const period: Period = { start: day, end: day, frequency: kpi.frequency ?? "day" };
  return {
    actual: known ? kpi.actual : null,
    period: known && kpi.actualAsOf !== null ? period : null,
    previous: null,
    target: null,
    basis: known ? "register" : "none",
    age: known && kpi.actualAsOf !== null ? ageOf(kpi, period, asOf, kpi.frequency) : null,
    measured: null,
  };
}

/** Known if the register says it, if a period's text says it, or if there are two measurements to tell it from. */
function frequencyOf(kpi: Kpi, series: Series, measured: readonly SeriesPoint[]): Frequency | null {
  if (kpi.frequency !== null || series.frequency !== "day" || measured.length > 1) return kpi.direction === "milestone" ? kpi.frequency : series.frequency;
  return null;
}

/** After the due date nothing new is expected, so nothing grows older. */
function ageOf(kpi: Kpi, period: Period, asOf: Day, frequency: Frequency | null): number | null {
  if (frequency === null) return null;
  const until = kpi.due !== null ? Math.min(asOf, kpi.due) : asOf;
  return Math.max(0, until - period.end) / meanDays(frequency);
}
