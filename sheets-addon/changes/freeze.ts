/** Freezes rows and columns at the top left, or thaws them. */
import type { Change } from "../../shared/workbook/change";
import { growTo, sheetOf, type Target } from "../writing/target";

/** Sheets refuses to freeze all rows or all columns, so one of each is kept beyond. */
export function applyFreeze(target: Target, { sheet, rows, columns }: Change & { kind: "freeze" }): void {
  growTo(target, sheet, { rows: rows + 1, columns: columns + 1 });
  sheetOf(target, sheet).setFrozenRows(rows);
  sheetOf(target, sheet).setFrozenColumns(columns);
}
