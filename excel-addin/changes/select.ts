/** Shows a range to the user, unless the user has hidden its sheet. */
import type { Change } from "../../shared/workbook/change";
import { findSheetState } from "../workbook-state";
import { onFailure } from "../writing/take-back";
import { rangeOf, sheetOf, type Target } from "../writing/target";

export function queueSelect(target: Target, change: Change & { kind: "select" }): void {
  // Excel refuses to activate a hidden sheet, and with it all the rest.
  if (findSheetState(target.state, change.sheet)?.isHidden) return;
  const before = target.context.workbook.worksheets.getActiveWorksheet().load("name");
  onFailure(
    target,
    () => before.name,
    ({ worksheets }, name) => worksheets.getItem(name).activate(),
  );
  sheetOf(target, change.sheet).activate();
  rangeOf(target, change).select();
}
