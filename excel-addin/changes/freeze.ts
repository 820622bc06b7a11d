/** Freezes rows and columns at the top left, or thaws them. */
import { areaAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { onFailure } from "../writing/take-back";
import { isAdded, sheetOf, type Target } from "../writing/target";

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function queueFreeze(target: Target, { sheet, rows, columns }: Change & { kind: "freeze" }): void {
  if (!isAdded(target, sheet)) keepFrozen(target, sheet);
  freeze(sheetOf(target, sheet), { rows, columns });
}

function keepFrozen(target: Target, sheet: string): void {
  const location = sheetOf(target, sheet).freezePanes.getLocationOrNullObject();
  location.load("rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn");
  onFailure(
    target,
    () => frozenIn(location),
    ({ worksheets }, frozen) => freeze(worksheets.getItem(sheet), frozen),
  );
}

/** Whole rows are frozen where only rows are, and whole columns where only columns are. */
function frozenIn(location: Excel.Range): Frozen {
  if (location.isNullObject) return { rows: 0, columns: 0 };
  return {
    rows: location.isEntireColumn ? 0 : location.rowIndex + location.rowCount,
    columns: location.isEntireRow ? 0 : location.columnIndex + location.columnCount,
  };
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: Frozen): void {
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}
