/** Assurance: can the process, as it runs, hold the target? */
import { targetPosition } from "../statistics/target-position";
import type { Values } from "../statistics/values";
import type { XmrChart } from "../statistics/xmr-chart";
import { orientation, type Direction } from "./direction";

export type Assurance = "consistently met" | "hit or miss" | "consistently missed";

/** Targets a period, in the places of the values; a range has two bounds. */
export interface AssuranceTargets {
  readonly targets: Values;
  /** For direction range the upper bounds; targets are then the lower ones. */
  readonly upper?: Values;
}

/**
 * The limits of the latest segment against its targets. Higher is better: targets below the lower limit are consistently met, above
 * the upper one consistently missed, all else is hit or miss; mirrored where lower is better. A range is met if both limits lie in
 * it, missed if it lies beyond a limit. Null without limits, without targets, and where no way is better.
 */
export function assuranceOf(chart: XmrChart, { targets, upper }: AssuranceTargets, direction: Direction): Assurance | null {
  const { from, to, limits } = chart.segments[chart.segments.length - 1]!;
  if (!limits) return null;
  const position = targetPosition(limits, slice(targets, from, to));
  if (position === null) return null;
  if (direction === "range") {
    const above = upper ? targetPosition(limits, slice(upper, from, to)) : null;
    if (above === null) return null;
    if (position === -1 && above === 1) return "consistently met";
    return position === 1 || above === -1 ? "consistently missed" : "hit or miss";
  }
  const way = orientation(direction);
  if (way === 0) return null;
  if (position === 0) return "hit or miss";
  return position === way ? "consistently missed" : "consistently met";
}

function slice(values: Values, from: number, to: number): Values {
  return Array.from({ length: to - from }, (_, i) => values[from + i] ?? null);
}
