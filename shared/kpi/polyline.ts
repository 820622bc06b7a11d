/** A line through values at some days: what lies between two of them is reached evenly. */
import type { Day } from "../cell/serial-day";

export interface Knot {
  readonly day: Day;
  readonly value: number;
}

/** The value on a day; flat before the first knot (in the order of time) and after the last. Null without any. */
export function valueOn(knots: readonly Knot[], day: Day): number | null {
  let before: Knot | null = null;
  for (const knot of knots) {
    if (knot.day > day) {
      return before ? before.value + ((knot.value - before.value) * (day - before.day)) / (knot.day - before.day) : knot.value;
    }
    before = knot;
  }
  return before?.value ?? null;
}
