/** Shows a range to the user. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applySelect(target: Target, change: Change & { kind: "select" }): void {
  rangeOf(target, change).activate();
}
