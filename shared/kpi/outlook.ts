/** Outlook: where a KPI will probably stand, between which bounds, and how likely it meets its target there. */
import { chanceWithin, type Bounds } from "../statistics/chance";
import { checkPeriods, cutOff, expectationOf, expectationOfTotal, intervalReach } from "../statistics/forecast";
import { fitTheta } from "../statistics/theta";
import type { Values } from "../statistics/values";
import { orientation, type Direction } from "./direction";

export interface Outlook {
  /** Periods behind the last one of the series. */
  readonly periods: number;
  /** True if what is expected is the sum up to then. */
  readonly isTotal: boolean;
  readonly point: number;
  /** Bounds meant to hold in nine of ten cases. */
  readonly low: number;
  readonly high: number;
  /** 0.02 to 0.98; null without a target. */
  readonly chance: number | null;
}

export interface OutlookTarget {
  readonly direction: Direction;
  readonly target: number | null;
  /** Bounds of a range. */
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface OutlookOptions {
  readonly periods?: number;
  readonly cycle?: number;
  readonly total?: boolean;
  readonly toDate?: number;
  readonly floor?: number | null;
  readonly ceiling?: number | null;
}

const LEVEL = 0.9;

/** Null for fewer than three values. */
export function outlookOf(values: Values, goal: OutlookTarget, options: OutlookOptions = {}): Outlook | null {
  const { periods = 1, cycle = 1, total = false, toDate = 0, floor = null, ceiling = null } = options;
  checkPeriods(periods);
  const model = fitTheta(values, cycle);
  if (!model) return null;
  const { value, deviation } = total ? expectationOfTotal(model, periods) : expectationOf(model, periods);
  const expected = { value: total ? value + toDate : value, deviation };
  const reach = intervalReach(LEVEL, model) * deviation;
  const bounds = boundsOf(goal);
  return {
    periods,
    isTotal: total,
    point: cutOff(expected.value, floor, ceiling),
    low: cutOff(expected.value - reach, floor, ceiling),
    high: cutOff(expected.value + reach, floor, ceiling),
    chance: bounds && chanceWithin(expected, model.degrees, bounds),
  };
}

function boundsOf({ direction, target, low = null, high = null }: OutlookTarget): Bounds | null {
  if (direction === "range") return low === null || high === null ? null : { atLeast: low, atMost: high };
  const way = orientation(direction);
  if (way === 0 || target === null) return null;
  return way > 0 ? { atLeast: target } : { atMost: target };
}
