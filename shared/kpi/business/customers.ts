/** Customers gained, kept and lost. */
import { CellError } from "../../cell/cell-error";
import { ratio, requireNotNegative } from "./ratio";

/** converted / visitors. */
export function conversion(converted: number, visitors: number): number {
  requireNotNegative({ converted, visitors });
  return ratio(converted, visitors, "visitors");
}

/** (end - new) / start: the share of the customers at the start who are still there. New ones cannot be more than all at the end. */
export function retention(start: number, end: number, gained: number): number {
  requireNotNegative({ start, end, new: gained });
  if (gained > end) throw new CellError("#NUM!", `new must not exceed end: ${gained} of ${end}`);
  return ratio(end - gained, start, "start");
}

/** lost / start. */
export function churnRate(lost: number, start: number): number {
  requireNotNegative({ lost, start });
  return ratio(lost, start, "start");
}
