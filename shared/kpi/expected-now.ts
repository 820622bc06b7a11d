/** What a KPI with a way to go should have reached by a day, by its phasing; with a note where the phasing lacks its data. */
import { addMonths, type Day } from "../cell/serial-day";
import { expectedValue } from "./pace";
import { expectedShare, timeShare, type Span } from "./phasing";
import type { Kpi } from "./kpi";
import type { Series, SeriesPoint } from "./series";

export interface ExpectedNow {
  readonly value: number;
  /** Why linear was used in place of the phasing that was asked for; "" if it was not. */
  readonly note: string;
}

/** `history` is the whole series up to as of; `targets` all points of the measurements that carry a target, the future included. */
export function expectedNow(kpi: Kpi & { target: number; baseline: number }, span: Span, data: { asOf: Day; history: Series; targets: readonly SeriesPoint[] }): ExpectedNow {
  const { asOf } = data;
  if (kpi.phasing === "profile") {
    const expected = profileValue(kpi.baseline, span, asOf, data.targets);
    return expected === null ? linear(kpi, span, asOf, "phasing profile requires targets in the measurements: linear is used") : { value: expected, note: "" };
  }
  if (kpi.phasing === "last year") {
    const weights = lastYearsWeights(data.history, span);
    if (!weights) return linear(kpi, span, asOf, "phasing last year requires measurements of the year before: linear is used");
    return { value: expectedValue(kpi.target, kpi.baseline, expectedShare(span, asOf, { phasing: "linear", weights })), note: "" };
  }
  return { value: expectedValue(kpi.target, kpi.baseline, expectedShare(span, asOf, { phasing: kpi.phasing })), note: "" };
}

function linear(kpi: { target: number; baseline: number }, span: Span, asOf: Day, note: string): ExpectedNow {
  return { value: expectedValue(kpi.target, kpi.baseline, timeShare(span, asOf)), note };
}

/** The measurements' own targets as a line through the period ends, from the baseline at the start. */
function profileValue(baseline: number, span: Span, asOf: Day, points: readonly SeriesPoint[]): number | null {
  const within = points.filter((point) => point.target !== null && point.period.end >= span.start);
  if (within.length === 0) return null;
  let from = { day: span.start, value: baseline };
  for (const point of within) {
    const to = { day: point.period.end, value: point.target ?? baseline };
    if (to.day >= asOf) return to.day === from.day ? to.value : from.value + ((to.value - from.value) * Math.max(0, asOf - from.day)) / (to.day - from.day);
    from = to;
  }
  return from.value;
}

/** For a flow last year's values, for a level last year's steps; null where a period of the year before is missing or nothing moved. */
function lastYearsWeights(history: Series, span: Span): readonly number[] | null {
  const from = addMonths(span.start, -12);
  const to = addMonths(span.due, -12);
  const first = history.points.findIndex((point) => point.period.end >= from);
  const year = history.points.filter((point) => point.period.end >= from && point.period.start <= to);
  const covers = year.length > 0 && (year[0]?.period.start ?? Infinity) <= from && (year[year.length - 1]?.period.end ?? 0) >= to;
  if (!covers || year.some((point) => point.value === null)) return null;
  const values = year.map((point) => point.value ?? 0);
  if (history.aggregation === "sum") return nonZero(values);
  const before = history.points[first - 1]?.value ?? values[0] ?? 0;
  return nonZero(values.map((value, i) => value - (i === 0 ? before : (values[i - 1] ?? 0))));
}

function nonZero(weights: readonly number[]): readonly number[] | null {
  return weights.reduce((sum, weight) => sum + weight, 0) === 0 ? null : weights;
}
