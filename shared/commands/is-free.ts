/** Which cells a command may write into that takes only empty ones. */
import { isBlank, type Value } from "../cell/cell";

/** Behind the refusal, since the cell looks empty. */
export const SHOWS_NOTHING = " (a formula in it shows nothing)";

/** True for a blank and for spaces; "" is a formula that shows nothing, see ReadRequest. */
export function isFree(value: Value | undefined): boolean {
  return isBlank(value) && value !== "";
}
