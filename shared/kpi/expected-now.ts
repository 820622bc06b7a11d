/** What a KPI with a way to go should have reached by a day, by its phasing; with a note where the phasing lacks its data. */
import { addMonths, type Day } from "../cell/serial-day";
import { total } from "./aggregation";
import { isTotalToDate } from "./current-value";
import { expectedValue } from "./pace";
import type { Kpi } from "./kpi";
import { expectedShare, timeShare, type Span } from "./phasing";
import type { Series } from "./series";
import type { SeriesPoint } from "./series-point";
import type { Way } from "./way";

export interface ExpectedNow {
  readonly value: number;
  /** Why linear was used in place of the phasing that was asked for; "" if it was not. */
  readonly note: string;
}

const LAST_YEAR_NEEDS = "a value in every period of the year before, and most of their movement one way";

/** `history` is the whole series up to as of; `targets` all points of the measurements that carry a target, the future included. */
export function expectedNow(kpi: Kpi, way: Way, data: { asOf: Day; history: Series; targets: readonly SeriesPoint[] }): ExpectedNow {
  const asOf = Math.min(data.asOf, way.due);
  const valueAt = (share: number): number => expectedValue(way.target, way.baseline, share);
  const linear = (missing: string): ExpectedNow => ({
    value: valueAt(timeShare(way, asOf)),
    note: `phasing ${way.phasing} requires ${missing}: linear is used`,
  });
  if (way.phasing === "profile") {
    const line = isTotalToDate(kpi, data.history) ? runningTotal(way, data.targets) : data.targets;
    const value = profileValue(way, asOf, line);
    return value === null ? linear("targets in the measurements") : { value, note: "" };
  }
  if (way.phasing === "last year") {
    const weights = lastYearsWeights(data.history, way);
    return weights ? { value: valueAt(expectedShare(way, asOf, { phasing: way.phasing, weights })), note: "" } : linear(LAST_YEAR_NEEDS);
  }
  return { value: valueAt(expectedShare(way, asOf, { phasing: way.phasing })), note: "" };
}

/** Targets of single periods as what they add up to since the start: for a KPI that is judged by its total. */
function runningTotal(span: Span, points: readonly SeriesPoint[]): SeriesPoint[] {
  let sum = 0;
  const within = points.filter((point) => point.target !== null && point.period.end >= span.start);
  return within.map((point) => ({ ...point, target: (sum += point.target ?? 0) }));
}

/** The measurements' own targets as a line through the period ends, from the baseline at the start. */
function profileValue(way: Way, asOf: Day, points: readonly SeriesPoint[]): number | null {
  const within = points.filter((point) => point.target !== null && point.period.end >= way.start);
  if (within.length === 0) return null;
  let from = { day: way.start, value: way.baseline };
  for (const point of within) {
    const to = { day: point.period.end, value: point.target ?? way.baseline };
    if (to.day >= asOf && to.day === from.day) return to.value;
    if (to.day >= asOf) return from.value + ((to.value - from.value) * Math.max(0, asOf - from.day)) / (to.day - from.day);
    from = to;
  }
  return from.value;
}

/** For a flow last year's values, for a level its steps; null where a period of the year before is missing or shows no way. */
function lastYearsWeights(history: Series, span: Span): readonly number[] | null {
  const from = addMonths(span.start, -12);
  const to = addMonths(span.due, -12);
  const first = history.points.findIndex((point) => point.period.end >= from);
  const year = history.points.filter((point) => point.period.end >= from && point.period.start <= to);
  const covers = year.length > 0 && (year[0]?.period.start ?? Infinity) <= from && (year[year.length - 1]?.period.end ?? 0) >= to;
  if (!covers || year.some((point) => point.value === null)) return null;
  const values = year.map((point) => point.value ?? 0);
  if (history.aggregation === "sum") return usable(values);
  const before = history.points[first - 1]?.value ?? values[0] ?? 0;
  return usable(values.map((value, i) => value - (i === 0 ? before : (values[i - 1] ?? 0))));
}

/** Steps that mostly cancel each other would put the expected value many times the way beyond the target: no shape of a way. */
function usable(weights: readonly number[]): readonly number[] | null {
  const moved = total(weights.map(Math.abs));
  return moved > 0 && Math.abs(total(weights)) >= moved / 2 ? weights : null;
}
