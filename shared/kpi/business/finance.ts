/** Returns on what was put in. */
import { ratio, requireNotNegative } from "./ratio";

/** (revenue - cost) / revenue. */
export function margin(revenue: number, cost: number): number {
  requireNotNegative({ revenue });
  return ratio(revenue - cost, revenue, "revenue");
}

/** (gain - cost) / cost; gain is all that came back, not the surplus. */
export function returnOnInvestment(gain: number, cost: number): number {
  requireNotNegative({ cost });
  return ratio(gain - cost, cost, "cost");
}

/** output / input. */
export function productivity(output: number, input: number): number {
  requireNotNegative({ input });
  return ratio(output, input, "input");
}
