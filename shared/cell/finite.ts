/** The last check before a number leaves the core: never NaN, Infinity or minus zero in a cell. */
import { CellError } from "./cell-error";

/** The number itself; #NUM! if it is not finite. */
export function finite(value: number, subject: string): number {
  if (Number.isFinite(value)) return value + 0; // -0 + 0 is 0
  throw new CellError("#NUM!", `${subject} must be a finite number`);
}
