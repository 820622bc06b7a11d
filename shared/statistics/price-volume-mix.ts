/** Why sales changed: other prices, another volume, or another mix of what was sold. */
import { CellError } from "../cell/cell-error";
import { sum } from "./sums";

export interface Sales {
  readonly quantities: readonly number[];
  /** Null where nothing was sold and so no price is known. */
  readonly prices: readonly (number | null)[];
}

export interface PriceVolumeMix {
  /** (Q1 - Q0) × mean price before. */
  readonly volume: number;
  /** Σ (q1 - Q1·q0/Q0) × price before. */
  readonly mix: number;
  /** Σ q1 × (price after - price before). */
  readonly price: number;
}

/** The three effects; together they are the change of Σ quantity × price. A new product without a price before is priced as now: its sales are mix. */
export function priceVolumeMix(before: Sales, after: Sales): PriceVolumeMix {
  const count = before.quantities.length;
  for (const { length } of [before.prices, after.quantities, after.prices]) {
    if (length !== count) throw new CellError("#N/A", `quantities and prices must be given for the same products: ${count} and ${length}`);
  }
  const totalBefore = sum(before.quantities);
  const totalAfter = sum(after.quantities);
  if (totalBefore === 0) throw new CellError("#N/A", "quantities before must not add up to zero");
  const pricesBefore = filledPrices(before, after);
  const pricesAfter = filledPrices(after, before);
  const meanPrice = sum(before.quantities.map((quantity, i) => quantity * pricesBefore[i]!)) / totalBefore;
  const growth = totalAfter / totalBefore;
  return {
    volume: (totalAfter - totalBefore) * meanPrice,
    mix: sum(after.quantities.map((quantity, i) => (quantity - before.quantities[i]! * growth) * pricesBefore[i]!)),
    price: sum(after.quantities.map((quantity, i) => quantity * (pricesAfter[i]! - pricesBefore[i]!))),
  };
}

function filledPrices({ quantities, prices }: Sales, other: Sales): readonly number[] {
  return prices.map((price, i) => {
    if (price === null && quantities[i] !== 0) throw new CellError("#N/A", `a product that was sold requires a price: product ${i + 1}`);
    return price ?? other.prices[i] ?? 0;
  });
}
