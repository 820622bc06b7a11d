/** What a customer costs and brings: acquisition cost, lifetime value, payback. */
import { CellError } from "../../cell/cell-error";
import { finite } from "../../cell/finite";
import { ratio, requireNotNegative, requireShare } from "./ratio";

/** Margins are fractions and may be negative, but no one keeps more than all: 60 for 60 % is refused. */
function requireMargin(margin: number): void {
  if (margin > 1) throw new CellError("#NUM!", `margin must be a fraction of at most 1: ${margin}`);
}

/** spend / new customers. */
export function acquisitionCost(spend: number, newCustomers: number): number {
  requireNotNegative({ spend, new_customers: newCustomers });
  return ratio(spend, newCustomers, "new_customers");
}

/** ARPU · margin / churn, arpu and churn of the same period. Without churn customers stay for ever: #N/A, unbounded. */
export function lifetimeValue(arpu: number, churn: number, margin: number): number {
  requireShare({ churn });
  requireMargin(margin);
  if (churn === 0) throw new CellError("#N/A", "lifetime value requires churn above zero: without churn it is unbounded");
  return finite((arpu * margin) / churn, "lifetime value");
}

/** CAC / (ARPU · margin): the periods until a customer has paid back. Never, if each period loses money: #N/A. */
export function payback(cac: number, arpu: number, margin: number): number {
  requireNotNegative({ cac });
  requireMargin(margin);
  if (arpu * margin < 0) throw new CellError("#N/A", `payback requires arpu times margin above zero: ${arpu * margin}`);
  return ratio(cac, arpu * margin, "arpu times margin");
}
