/** An XmR chart: segments with their limits, and for every point whether a rule marks it as a signal. */
import { CellError } from "../cell/cell-error";
import { reusable } from "./reusable";
import { countPresent, presentOf, toNumbers, type Values } from "./values";
import { limitsOfStretch, type LimitOptions, type XmrLimits } from "./xmr-limits";
import { applyRules, RULE_SETS, type MarkedPoints, type RuleSetName, type Segment, type ZonedSegment } from "./xmr-rules";

export interface XmrOptions extends LimitOptions {
  readonly rules?: RuleSetName;
  /** Limits of a segment from its first so many values alone; null from all of them. */
  readonly baselinePoints?: number | null;
  /** Positions at which a new segment begins. */
  readonly rebaseAt?: readonly number[];
}

/** Points of the chart from `from` up to, not including, `to`; limits null for fewer than 6 values. */
export interface XmrSegment extends Segment {
  readonly limits: XmrLimits | null;
}

export interface XmrChart {
  readonly segments: readonly XmrSegment[];
  /** A mark a position: the number of the rule in its set, negative below or falling, 0 without signal or value. */
  readonly marks: Int8Array;
}

/**
 * Chart of the values. Rules look at one segment at a time, and past gaps: they are about the order of what was measured, and
 * points are consecutive if no other point lies between them. Ranges, which are about distances, do not span a gap.
 */
export function xmrChart(values: Values, options: XmrOptions = {}): XmrChart {
  const numbers = toNumbers(values);
  const { rules = "nhs", baselinePoints = null } = options;
  const points = { values: presentOf(numbers), zones: zoneSpace(numbers.length), marks: new Int8Array(numbers.length) };
  const isWhole = points.values === numbers;
  let first = 0;
  const segments = boundsOf(numbers.length, options.rebaseAt).map(({ from, to }): XmrSegment => {
    const limits = limitsOfStretch(numbers, { from, to: baselineEnd(numbers, { from, to }, baselinePoints) }, options);
    const segment = { from: first, to: first + (isWhole ? to - from : countPresent(numbers, from, to)) };
    first = segment.to;
    if (limits) applyRules(points, fillZones(points, segment, limits, RULE_SETS[rules].nearLine), rules);
    return { from, to, limits };
  });
  return { segments, marks: isWhole ? points.marks : spreadOverGaps(points.marks, numbers) };
}

const zoneSpace = reusable((length) => new Int8Array(length));

function boundsOf(length: number, rebaseAt: readonly number[] = []): readonly Segment[] {
  if (rebaseAt.length === 0) return [{ from: 0, to: length }];
  const starts = [0, ...rebaseAt.filter((position) => position > 0 && position < length)].sort((a, b) => a - b);
  const distinct = starts.filter((start, i) => start !== starts[i - 1]);
  return distinct.map((from, i) => ({ from, to: distinct[i + 1] ?? length }));
}

/** Behind the k-th value of the segment, gaps not counted. */
function baselineEnd(numbers: Float64Array, { from, to }: Segment, points: number | null): number {
  if (points === null) return to;
  if (!Number.isInteger(points) || points < 1) throw new CellError("#NUM!", `baseline points must be a whole number from 1: ${points}`);
  let left = points;
  let end = from;
  while (end < to && left > 0) if (!Number.isNaN(numbers[end++])) left--;
  return end;
}

/** A point that differs from a line by no more than the last digit of the numbers lies on the line. */
function fillZones({ values, zones }: MarkedPoints, { from, to }: Segment, limits: XmrLimits, nearLine: number): ZonedSegment {
  const { center, lower, upper } = limits;
  const rounding = Number.EPSILON * Math.max(Math.abs(lower), Math.abs(upper));
  const limit = upper - center + rounding;
  const line = (upper - center) * nearLine + rounding;
  let beyond = 0;
  let outside = 0;
  for (let i = from; i < to; i++) {
    const deviation = values[i]! - center;
    const distance = Math.abs(deviation);
    const side = Number(deviation > rounding) - Number(deviation < -rounding);
    const isBeyond = Number(distance > line);
    const isOutside = Number(distance > limit);
    zones[i] = side * (1 + isBeyond + isOutside);
    beyond += isBeyond;
    outside += isOutside;
  }
  return { from, to, near: beyond - outside, outside };
}

function spreadOverGaps(dense: Int8Array, numbers: Float64Array): Int8Array {
  let point = 0;
  return Int8Array.from(numbers, (number) => (Number.isNaN(number) ? 0 : dense[point++]!));
}
