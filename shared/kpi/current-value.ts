/** The actual of a KPI as of a day: which period it speaks of, and whether it is a period's value or a total to date. */
import { finite } from "../cell/finite";
import { isoDate, type Day } from "../cell/serial-day";
import { accumulates, total } from "./aggregation";
import type { Kpi } from "./kpi";
import { meanDays, middleOf, type Frequency, type Period } from "./period";
import type { Series } from "./series";
import type { SeriesPoint } from "./series-point";

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
  /** Which measurements do not count or are missing in the actual, each a sentence. */
  readonly notes: readonly string[];
}

/** The series must already end at as of. Without measurements the register's own actual counts, dated by itself or by as of. */
export function currentValue(kpi: Kpi, series: Series, asOf: Day): CurrentValue {
  const points = upToDue(kpi, series.points);
  const newest = lastMeasured(points);
  const late = countMeasured(series.points) - countMeasured(points);
  const notes = late === 0 ? [] : [`${late} ${late === 1 ? "period" : "periods"} after the due date ${isoDate(kpi.due ?? 0)} do not count`];
  if (!newest) return { ...registerValue(kpi, asOf), notes };
  const measured = countMeasured(points);
  const age = ageOf(kpi, newest.period, { asOf, frequency: frequencyOf(kpi, series, measured) });
  if (isTotalToDate(kpi, series)) return { ...totalSinceStart(kpi, points, { age, measured, notes }), period: newest.period };
  const latest = lastMeasured(points, (period) => !isUnfinished(series, period, asOf)) ?? newest;
  const previous = points[points.indexOf(latest) - 1]?.value ?? null;
  return { age, measured, notes, actual: latest.value, previous, period: latest.period, target: latest.target, basis: "period" };
}

/**
 * A flow that has to reach a target from nothing by a date ("1,200 new customers this year") is judged by its total since
 * the start. With a baseline other than zero the target is a level of the period ("from 90 to 120 a month").
 */
export function isTotalToDate(kpi: Kpi, series: Series): boolean {
  const reaches = kpi.direction === "increase" || (kpi.direction === "decrease" && kpi.baseline === 0);
  return reaches && series.aggregation === "sum" && (kpi.baseline === null || kpi.baseline === 0) && kpi.start !== null && kpi.due !== null;
}

/** A sum of days that is not over yet would read as a bad month: no period to be judged by. */
export function isUnfinished(series: Series, period: Period, asOf: Day): boolean {
  return series.isAggregated && accumulates(series.aggregation) && period.end > asOf;
}

/** What is to be reached by a date is not reached by what comes after it; what is held or watched goes on. */
function isPastDue(kpi: Kpi, period: Period): boolean {
  return (kpi.direction === "increase" || kpi.direction === "decrease") && kpi.due !== null && middleOf(period) > kpi.due;
}

/** The points are in order, so those past due are the last ones. */
function upToDue(kpi: Kpi, points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  let end = points.length;
  while (end > 0 && isPastDue(kpi, points[end - 1]!.period)) end -= 1;
  return end === points.length ? points : points.slice(0, end);
}

function countMeasured(points: readonly SeriesPoint[]): number {
  return points.reduce((count, { value }) => (value === null ? count : count + 1), 0);
}

/** The last point with a value, in a period that may count. */
function lastMeasured(points: readonly SeriesPoint[], mayCount: (period: Period) => boolean = () => true): SeriesPoint | undefined {
  let last = points.length - 1;
  while (last >= 0 && (points[last]!.value === null || !mayCount(points[last]!.period))) last -= 1;
  return points[last];
}

type Common = Pick<CurrentValue, "age" | "measured" | "notes">;

function totalSinceStart(kpi: Kpi, points: readonly SeriesPoint[], common: Common): Omit<CurrentValue, "period"> {
  const since = points.filter((point) => kpi.start === null || middleOf(point.period) >= kpi.start);
  const values = since.flatMap((point) => (point.value === null ? [] : [point.value]));
  const gaps = since.length - values.length;
  const notes =
    gaps === 0 ? common.notes : [...common.notes, `${gaps} ${gaps === 1 ? "period has" : "periods have"} no value to add to the total`];
  const none = { ...common, previous: null, target: null };
  if (values.length === 0) return { ...none, actual: null, basis: "none" };
  return { ...none, notes, actual: finite(total(values), "total to date"), basis: "total to date" };
}

function registerValue(kpi: Kpi, asOf: Day): Omit<CurrentValue, "notes"> {
  const day = kpi.actualAsOf ?? asOf;
  const known = kpi.actual !== null && day <= asOf;
  const period: Period = { start: day, end: day, frequency: kpi.frequency ?? "day" };
  return {
    actual: known ? kpi.actual : null,
    period: known && kpi.actualAsOf !== null ? period : null,
    previous: null,
    target: null,
    basis: known ? "register" : "none",
    age: known && kpi.actualAsOf !== null ? ageOf(kpi, period, { asOf, frequency: kpi.frequency }) : null,
    measured: null,
  };
}

/** Known if the register says it, if a period's text says it, or if there are two measurements to tell it from. */
function frequencyOf(kpi: Kpi, series: Series, measured: number): Frequency | null {
  if (kpi.direction === "milestone") return kpi.frequency;
  return kpi.frequency !== null || series.frequency !== "day" || measured > 1 ? series.frequency : null;
}

/** After the due date nothing new is expected, so nothing grows older. */
function ageOf(kpi: Kpi, period: Period, { asOf, frequency }: { asOf: Day; frequency: Frequency | null }): number | null {
  if (frequency === null) return null;
  const until = kpi.due !== null ? Math.min(asOf, kpi.due) : asOf;
  return Math.max(0, until - period.end) / meanDays(frequency);
}
