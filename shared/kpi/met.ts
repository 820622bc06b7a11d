/** Whether a value meets its target in its period; equality is met. */
import type { Direction } from "./direction";
import { reaches } from "./border";

/** One target, or both bounds of a range. */
export interface Goal {
  readonly direction: Direction;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** True, false, or null where there is nothing to meet (no target, direction none). */
export function isMet(actual: number, goal: Goal): boolean | null {
  if (goal.direction === "none") return null;
  if (goal.direction === "range") {
    if (goal.low === null || goal.high === null) return null;
    return reaches(actual, goal.low) && reaches(goal.high, actual);
  }
  if (goal.target === null) return null;
  return goal.direction === "at most" || goal.direction === "decrease" ? reaches(goal.target, actual) : reaches(actual, goal.target);
}
