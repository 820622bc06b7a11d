/** What the measurements of one period amount to: one value, with what it was made of. */
import type { Place } from "../cell/finding";
import { finite } from "../cell/finite";
import { aggregate, total, type Aggregation } from "./aggregation";
import type { Measurement } from "./measurement";
import type { Period } from "./period";

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

/** The point of a period's measurements, in the order in which they count. #NUM! if what they add up to is not finite. */
export function toPoint(period: Period, group: readonly Measurement[], aggregation: Aggregation): SeriesPoint {
  const valued = group.filter((m) => m.actual !== null);
  const parts = valued.filter((m) => m.numerator !== null && m.denominator !== null);
  const hasParts = parts.length > 0 && parts.length === valued.length;
  const numerator = hasParts ? total(parts.map((m) => m.numerator ?? 0)) : null;
  const denominator = hasParts ? total(parts.map((m) => m.denominator ?? 0)) : null;
  const values = valued.map((m) => m.actual ?? 0);
  const value =
    aggregation === "rate" ? rateOf(numerator, denominator, values) : values.length === 0 ? null : aggregate(values, aggregation);
  const targets = group.map((m) => m.target).filter((target): target is number => target !== null);
  return {
    period,
    value: value === null ? null : finite(value, "the value of a period"),
    target: targets.length === 0 ? null : aggregation === "sum" ? total(targets) : (targets[targets.length - 1] ?? null),
    numerator,
    denominator,
    count: valued.length,
    where: valued[valued.length - 1]?.where ?? null,
  };
}

/** The point of a period in which nothing was measured. */
export function gapAt(period: Period): SeriesPoint {
  return { period, value: null, target: null, numerator: null, denominator: null, count: 0, where: null };
}

/** The common case, one measurement a period, without the arrays that several need. */
export function singlePoint(period: Period, measurement: Measurement, aggregation: Aggregation): SeriesPoint {
  if (aggregation === "rate" || aggregation === "count" || aggregation === "distinct") return toPoint(period, [measurement], aggregation);
  const { actual, target, numerator, denominator, where } = measurement;
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
