/** Usage of a product: how often its users come, how many of them use a feature. */
import { ratio, requireNotNegative } from "./ratio";

/** Daily / monthly active users: the share of the month's users whom a day sees. */
export function stickiness(dau: number, mau: number): number {
  requireNotNegative({ dau, mau });
  return ratio(dau, mau, "mau");
}

/** Users of a feature / active users. */
export function adoption(users: number, active: number): number {
  requireNotNegative({ users, active });
  return ratio(users, active, "active");
}

/** present / due, of people or of sessions. */
export function attendance(present: number, due: number): number {
  requireNotNegative({ present, due });
  return ratio(present, due, "due");
}
