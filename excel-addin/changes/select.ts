/** Shows a range to the user. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, sheetOf, type Target } from "../writing/target";

export function queueSelect(target: Target, change: Change & { kind: "select" }): void {
  sheetOf(target, change.sheet).activate();
  rangeOf(target, change).select();
}
