/** Writes one formula; an array spills by itself, into cells that must be empty. */
import { cellAddress, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { VALUES_NAME } from "../marker";
import { rangeOf, type Target } from "../writing/target";

export function applyFormula(target: Target, change: Change & { kind: "formula" }): void {
  if (change.spills) clearValues(target, change);
  rangeOf(target, { sheet: change.sheet, range: change.at }).setFormula(change.formula);
}

/** Where `kpi sheets` has written values in place of this formula. */
function clearValues({ spreadsheet }: Target, { sheet, at }: Change & { kind: "formula" }): void {
  const left = spreadsheet.getNamedRanges().find((each) => each.getName() === VALUES_NAME);
  if (!left) return;
  const range = left.getRange();
  const { top, left: column } = toArea(at);
  const isHere =
    range.getSheet().getName() === sheet && cellAddress(range.getRow() - 1, range.getColumn() - 1) === cellAddress(top, column);
  if (!isHere) return;
  range.clearContent();
  left.remove();
}
