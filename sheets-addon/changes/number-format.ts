/** Sets a number format. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyNumberFormat(target: Target, change: Change & { kind: "number format" }): void {
  rangeOf(target, change).setNumberFormat(change.format);
}
