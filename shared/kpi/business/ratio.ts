/** Plain ratios of business amounts: what is checked is the same for all of them. */
import { CellError } from "../../cell/cell-error";
import { finite } from "../../cell/finite";

/** Amounts by the name under which they were given. */
export type Amounts = Readonly<Record<string, number>>;

/** part / whole. #DIV/0! for a whole of zero. Above 1 is an answer too: it shows that the two do not belong together. */
export function ratio(part: number, whole: number, wholeName: string): number {
  if (whole === 0) throw new CellError("#DIV/0!", `${wholeName} must not be zero`);
  return finite(part / whole, "ratio");
}

/** #NUM! for the first amount below zero: people and money spent are counted from zero up. */
export function requireNotNegative(amounts: Amounts): void {
  for (const [name, amount] of Object.entries(amounts)) {
    if (amount < 0) throw new CellError("#NUM!", `${name} must not be negative: ${amount}`);
  }
}

/** #NUM! outside 0 to 1: 5 for 5 % is the usual slip. */
export function requireShare(amounts: Amounts): void {
  for (const [name, amount] of Object.entries(amounts)) {
    if (amount < 0 || amount > 1) throw new CellError("#NUM!", `${name} must be a fraction from 0 to 1: ${amount}`);
  }
}
