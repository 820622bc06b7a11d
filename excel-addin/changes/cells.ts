/** Writes values: text as text, blanks as nothing. */
import { areaAddress, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { toExcelCell, type ExcelCell } from "../cells";
import { keepContents } from "../writing/keep-contents";
import { rangeOf, type Target } from "../writing/target";

export function queueCells(target: Target, change: Change & { kind: "cells" }): void {
  const range = cellsArea(change);
  if (!range) return;
  const place = { sheet: change.sheet, range };
  keepContents(target, place);
  rangeOf(target, place).values = toExcelRows(change.values);
}

/** The range that the values fill; null if there are none. */
export function cellsArea({ at, values }: Change & { kind: "cells" }): string | null {
  const width = widthOf(values);
  if (values.length === 0 || width === 0) return null;
  const { top, left } = toArea(at);
  return areaAddress({ top, left, bottom: top + values.length - 1, right: left + width - 1 });
}

/** Where a short row ends, Excel is given null, which leaves the cell as it is. */
function toExcelRows(values: (Change & { kind: "cells" })["values"]): (ExcelCell | null)[][] {
  const width = widthOf(values);
  return values.map((row) => Array.from({ length: width }, (_, column) => (column < row.length ? toExcelCell(row[column] ?? null) : null)));
}

function widthOf(values: readonly (readonly unknown[])[]): number {
  return values.reduce((widest, row) => Math.max(widest, row.length), 0);
}
