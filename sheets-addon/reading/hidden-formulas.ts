/** Reads the formulas of cells that a command wants to be empty. */
import { cellsInQuestion, tellHiddenFormulas } from "../../shared/workbook/hidden-formulas";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Reading } from "./read-workbook";

/** The snapshot with "" for formulas that show nothing. */
export function readHiddenFormulas({ snapshot, sheets }: Reading): Snapshot {
  const cells = cellsInQuestion(snapshot);
  const sheet = sheets.find(({ name }) => name === cells?.sheet)?.sheet;
  if (!cells || !sheet) return snapshot;
  const { top, left, bottom, right } = cells.area;
  // The column behind the selection may not be there yet.
  const columns = Math.min(right + 1, sheet.getMaxColumns()) - left;
  return tellHiddenFormulas(snapshot, cells, sheet.getRange(top + 1, left + 1, bottom - top + 1, columns).getFormulas());
}
