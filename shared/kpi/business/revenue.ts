/** Recurring revenue kept and grown, as shares of the revenue at the start of the period. */
import { ratio, requireNotNegative } from "./ratio";

/** revenue / users; refunds may make it negative. */
export function revenuePerUser(revenue: number, users: number): number {
  requireNotNegative({ users });
  return ratio(revenue, users, "users");
}

/** Net revenue retention (start + expansion - contraction - churn) / start; losses are given as positive amounts. */
export function netRetention(start: number, flows: { expansion: number; contraction: number; churn: number }): number {
  requireNotNegative({ start, ...flows });
  return ratio(start + flows.expansion - flows.contraction - flows.churn, start, "start");
}

/** Gross revenue retention (start - contraction - churn) / start: growth cannot hide a loss. */
export function grossRetention(start: number, flows: { contraction: number; churn: number }): number {
  requireNotNegative({ start, ...flows });
  return ratio(start - flows.contraction - flows.churn, start, "start");
}
