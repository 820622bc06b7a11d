/** Natural process limits of an XmR chart: between which values a process moves as long as nothing about it changes. */
import { median, type Stretch } from "./select";
import { sum } from "./sums";
import { presentOf, toNumbers, type Values } from "./values";

export type Center = "mean" | "median";

export interface XmrLimits {
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
  /** A moving range above this is itself a signal. */
  readonly rangeLimit: number;
  /** Mean (or median) moving range that the limits rest on. */
  readonly typicalRange: number;
  /** Values in the limits. */
  readonly count: number;
  /** True for 6 to 11 values: better than nothing, but a further value may move them. */
  readonly areProvisional: boolean;
}

export interface LimitOptions {
  /** median: centre and range are medians, which a few wild values do not widen. */
  readonly center?: Center;
  /** Leave out once the moving ranges of 3.267 times their mean and more (Nelson 1982). */
  readonly screen?: boolean;
}

/** Below this there are no limits. */
export const FEWEST_FOR_LIMITS = 6;
const FEWEST_FOR_FIRM_LIMITS = 12;

/** Distance of the limits from the centre, and the limit of the range, in typical ranges (Wheeler 2000). */
const FACTORS = { mean: { reach: 2.66, range: 3.268 }, median: { reach: 3.145, range: 3.865 } } as const;
const SCREEN_FACTOR = 3.267;

/** Limits of the values; no moving range spans a gap. Null for fewer than 6 values, or if no two of them are neighbours. */
export function xmrLimits(values: Values, options: LimitOptions = {}): XmrLimits | null {
  const numbers = toNumbers(values);
  return limitsOfStretch(numbers, { from: 0, to: numbers.length }, options);
}

/** As above, of numbers[from, to) alone. */
export function limitsOfStretch(
  numbers: Float64Array,
  { from, to }: Stretch,
  { center = "mean", screen = false }: LimitOptions,
): XmrLimits | null {
  const { count, mean, meanRange } = momentsOf(numbers, from, to);
  if (count < FEWEST_FOR_LIMITS || Number.isNaN(meanRange)) return null;
  const isMedian = center === "median";
  const typicalRange =
    isMedian || screen ? rangeAsked(numbers, { from, to }, { isMedian, below: screen ? SCREEN_FACTOR * meanRange : Infinity }) : meanRange;
  const middle = isMedian ? median(presentOf(numbers.slice(from, to))) : mean;
  const reach = FACTORS[center].reach * typicalRange;
  return {
    center: middle,
    lower: middle - reach,
    upper: middle + reach,
    rangeLimit: FACTORS[center].range * typicalRange,
    typicalRange,
    count,
    areProvisional: count < FEWEST_FOR_FIRM_LIMITS,
  };
}

interface Moments {
  readonly count: number;
  readonly mean: number;
  /** NaN if no two values are neighbours. */
  readonly meanRange: number;
}

/** The mean is summed from the first value on: of differences, so that an offset costs no digit and equal values have exactly their mean. */
function momentsOf(numbers: Float64Array, from: number, to: number): Moments {
  let count = 0;
  let origin = 0;
  let total = 0;
  let ranges = 0;
  let totalRange = 0;
  let before = NaN;
  for (let i = from; i < to; i++) {
    const value = numbers[i]!;
    const range = Math.abs(value - before);
    before = value;
    if (Number.isNaN(value)) continue;
    if (count === 0) origin = value;
    count++;
    total += value - origin;
    if (Number.isNaN(range)) continue;
    ranges++;
    totalRange += range;
  }
  return { count, mean: origin + total / count, meanRange: totalRange / ranges };
}

/** Mean or median of the moving ranges below a bound; all ranges being 0, none is below it and the answer is 0. */
function rangeAsked(numbers: Float64Array, { from, to }: Stretch, { isMedian, below }: { isMedian: boolean; below: number }): number {
  const all = new Float64Array(to - from - 1);
  for (let i = 0; i < all.length; i++) all[i] = Math.abs(numbers[from + i + 1]! - numbers[from + i]!);
  const ranges = all.filter((range) => range < below);
  if (ranges.length === 0) return 0;
  return isMedian ? median(ranges) : sum(ranges) / ranges.length;
}
