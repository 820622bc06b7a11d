/** Sets column widths: of those columns that have others. */
import type { Change } from "../../shared/workbook/change";
import { growTo, sheetOf, widthKey, type Target } from "../writing/target";

export function applyColumnWidths(target: Target, { sheet, widths }: Change & { kind: "column widths" }): void {
  growTo(target, sheet, { rows: 1, columns: Math.max(0, ...widths.map(({ column }) => column + 1)) });
  for (const { column, pixels } of widths) {
    const key = widthKey(sheet, column);
    if (target.widths.get(key) === pixels) continue;
    sheetOf(target, sheet).setColumnWidth(column + 1, pixels);
    target.widths.set(key, pixels);
  }
}
