/** Freezes rows and columns at the top left, or thaws them. */
import { areaAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { sheetOf, type Target } from "../writing/target";

export function queueFreeze(target: Target, { sheet, rows, columns }: Change & { kind: "freeze" }): void {
  const { freezePanes } = sheetOf(target, sheet);
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}
