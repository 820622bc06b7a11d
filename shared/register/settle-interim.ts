/** Targets on the way that a row names, as far as they can be followed; why not is said at the cell that stands against it. */
import { isoDate } from "../cell/serial-day";
import { holds } from "../kpi/direction";
import type { Kpi } from "../kpi/kpi";
import type { Knot } from "../kpi/polyline";
import type { RowReader } from "./row-reader";

type Known = Pick<Kpi, "direction" | "phasing" | "start" | "due" | "target">;

const NONE: readonly Knot[] = [];

/** None, or those between start and due. */
export function settleInterim(row: RowReader, { direction, phasing, start, due, target }: Known): readonly Knot[] {
  const { interim } = row;
  if (!interim || target === null) return NONE;
  const { from, targets } = interim;
  if (holds(direction) || direction === "none") {
    row.say(
      "warning",
      from,
      `${listed(targets)} on the way must have a direction increase or decrease, not ${direction}: only the last target, ${short(target)}, is kept`,
    );
    return NONE;
  }
  if (phasing !== "profile") {
    row.say(
      "warning",
      "phasing",
      `phasing ${phasing} passes over ${listed(targets)} on the way: only the last target, ${short(target)}, is followed; profile follows all`,
    );
    return NONE;
  }
  const within = targets.filter(({ day }) => (start === null || day > start) && (due === null || day < due));
  const outside = targets.filter((each) => !within.includes(each));
  if (outside.length > 0) row.say("warning", from, `${listed(outside)} on the way must lie between start and due: it is left out`);
  return within;
}

/** "1500000 by 2025-06-30, 1800000 by 2025-09-30". */
export function listed(targets: readonly Knot[]): string {
  return targets.map(({ day, value }) => `${short(value)} by ${isoDate(day)}`).join(", ");
}

function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}
