/** Targets on the way that a row names, as far as they can be followed; why not is said at the cell that stands against it. */
import { isoDate, type Day } from "../cell/serial-day";
import { holds } from "../kpi/direction";
import type { Kpi } from "../kpi/kpi";
import type { Knot } from "../kpi/polyline";
import type { RowReader } from "./row-reader";

type Known = Pick<Kpi, "direction" | "phasing" | "start" | "due" | "target">;

const NONE: readonly Knot[] = [];

/** None, or those before due; of a way only those after its start. */
export function settleInterim(row: RowReader, { direction, phasing, start, due, target }: Known): readonly Knot[] {
  const { interim } = row;
  if (!interim || target === null) return NONE;
  const { from, targets } = interim;
  if (direction === "range" || direction === "none") {
    row.say(
      "warning",
      from,
      `${listed(targets)} on the way must have a direction with one target, not ${direction}: only the last, ${short(target)}, is kept`,
    );
    return NONE;
  }
  if (!holds(direction) && phasing !== "profile") {
    row.say(
      "warning",
      "phasing",
      `phasing ${phasing} passes over ${listed(targets)} on the way: only the last target, ${short(target)}, is followed; profile follows all`,
    );
    return NONE;
  }
  const isAfterStart = (day: Day): boolean => start === null || holds(direction) || day > start;
  const within = targets.filter(({ day }) => isAfterStart(day) && (due === null || day < due));
  const isLast = (each: Knot): boolean => each.day === due && each.value === target;
  const outside = targets.filter((each) => !within.includes(each) && !isLast(each));
  if (outside.length > 0) row.say("warning", from, `${listed(outside)} on the way must lie between start and due: it is left out`);
  return within.map(({ day, value }) => ({ day, value }));
}

/** "1500000 by 2025-06-30, 1800000 by 2025-09-30". */
export function listed(targets: readonly Knot[]): string {
  return targets.map(({ day, value }) => `${short(value)} by ${isoDate(day)}`).join(", ");
}

function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}
