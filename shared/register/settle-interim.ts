/** Targets on the way that a row names, as far as they can be followed; why not is said at the cell that stands against it. */
import { isoDate } from "../cell/serial-day";
import { holds } from "../kpi/direction";
import type { Kpi } from "../kpi/kpi";
import type { Knot } from "../kpi/polyline";
import type { RegisterKey } from "./columns";
import type { RowReader } from "./row-reader";

type Known = Pick<Kpi, "direction" | "phasing" | "start" | "due" | "target">;

const NONE: readonly Knot[] = [];

/** None, or those before due; of a way only those after its start. */
export function settleInterim(row: RowReader, { direction, phasing, start, due, target }: Known): readonly Knot[] {
  const { interim } = row;
  if (!interim || target === null) return NONE;
  const { from, targets, last } = interim;
  if (last && due !== null && (due < last.start || due > last.end))
    row.say(
      "warning",
      "due",
      `due ${isoDate(due)} must agree with the target, which is ${short(target)} by ${isoDate(last.end)}: the cell of due is used`,
    );
  if (targets.length === 0) return NONE;
  const leaveOut = (key: RegisterKey, some: readonly Knot[], condition: string): readonly Knot[] => {
    row.say("warning", key, `${listed(some)} on the way must ${condition}: left out, the target is ${short(target)}`);
    return NONE;
  };
  if (direction === "range" || direction === "none") return leaveOut(from, targets, `have a direction with one target, not ${direction}`);
  const isHeld = holds(direction);
  if (!isHeld && phasing !== "profile") return leaveOut("phasing", targets, `have the phasing profile, not ${phasing}`);
  const isWithin = ({ day }: Knot): boolean => (isHeld || start === null || day > start) && (due === null || day < due);
  const outside = targets.filter((each) => !isWithin(each) && !(each.day === due && each.value === target));
  if (outside.length > 0) leaveOut(from, outside, "lie between start and due");
  return targets.filter(isWithin).map(({ day, value }) => ({ day, value }));
}

/** "1500000 by 2025-06-30, 1800000 by 2025-09-30". */
export function listed(targets: readonly Knot[]): string {
  return targets.map(({ day, value }) => `${short(value)} by ${isoDate(day)}`).join(", ");
}

function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}
