/** Where a range stands. By numbers, since the addresses of whole columns and rows, such as B:C, say no rows or columns. */
import type { Area } from "../../shared/cell/a1";

export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}
