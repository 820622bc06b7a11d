/** What a KPI with a way to go should have reached by a day, by its phasing; with a note where the phasing lacks its data. */
import type { Day } from "../cell/serial-day";
import { isTotalToDate } from "./current-value";
import type { Kpi } from "./kpi";
import { lastYearsShare } from "./last-year";
import { expectedValue } from "./pace";
import { expectedShare, timeShare, type Span } from "./phasing";
import { valueOn, type Knot } from "./polyline";
import type { Series } from "./series";
import { middleOf } from "./period";
import type { SeriesPoint } from "./series-point";
import type { Way } from "./way";

export interface ExpectedNow {
  readonly value: number;
  /** Why linear was used in place of the phasing that was asked for; "" if it was not. */
  readonly note: string;
  /** The target on the way that comes next, before the last one; null where none is followed. */
  readonly next: Knot | null;
}

const LAST_YEAR_NEEDS = "a value in every period of the year before, and most of their movement one way";

/** `history` is the whole series up to as of; `targets` all points of the measurements that carry a target, the future included. */
export function expectedNow(kpi: Kpi, way: Way, data: { asOf: Day; history: Series; targets: readonly SeriesPoint[] }): ExpectedNow {
  const asOf = Math.min(data.asOf, way.due);
  const valueAt = (share: number): number => expectedValue(way.target, way.baseline, share);
  const linear = (missing: string): ExpectedNow => ({
    value: valueAt(timeShare(way, asOf)),
    note: `phasing ${way.phasing} requires ${missing}: linear is used`,
    next: null,
  });
  if (way.phasing === "profile") {
    const targets = isTotalToDate(kpi, data.history) ? runningTotal(way, data.targets) : data.targets;
    const value = valueOn(profileLine(way, targets), asOf);
    if (value !== null) return { value, note: "", next: null };
    if (way.interim.length === 0) return linear("targets in the measurements");
    return { value: valueOn(interimLine(way), asOf) ?? way.baseline, note: "", next: way.interim.find(({ day }) => day >= asOf) ?? null };
  }
  if (way.phasing === "last year") {
    const share = lastYearsShare(data.history, way, asOf);
    return share === null ? linear(LAST_YEAR_NEEDS) : { value: valueAt(share), note: "", next: null };
  }
  return { value: valueAt(expectedShare(way, asOf, { phasing: way.phasing })), note: "", next: null };
}

/** From the baseline at the start through the targets on the way to the last one at due. */
export function interimLine({ start, due, baseline, target, interim }: Way): readonly Knot[] {
  return [{ day: start, value: baseline }, ...interim, { day: due, value: target }];
}

/** Targets of single periods as what they add up to since the start: for a KPI that is judged by its total. */
function runningTotal(span: Span, points: readonly SeriesPoint[]): SeriesPoint[] {
  let sum = 0;
  const within = points.filter((point) => point.target !== null && middleOf(point.period) >= span.start);
  return within.map((point) => ({ ...point, target: (sum += point.target ?? 0) }));
}

/** The measurements' own targets as a line through the period ends, from the baseline at the start. */
function profileLine(way: Way, points: readonly SeriesPoint[]): Knot[] {
  const within = points.filter((point) => point.target !== null && point.period.end >= way.start);
  const knots = within.map((point) => ({ day: point.period.end, value: point.target ?? way.baseline }));
  return knots.length === 0 ? [] : [{ day: way.start, value: way.baseline }, ...knots];
}
