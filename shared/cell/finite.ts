/** The last check before a number leaves the core: never NaN or Infinity in a cell. */
import { CellError } from "./cell-error";

/** The number itself; #NUM! if it is not finite. */
export function finite(value: number, subject: string): number {
  if (Number.isFinite(value)) return value;
  throw new CellError("#NUM!", `${subject} must be a finite number`);
}
