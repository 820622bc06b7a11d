/** Whether two readings hold the same cells: a recalculation that changed nothing needs no evaluation. */
import { isError, type Value } from "../cell/cell";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

/** Sheets that we write ourselves may differ, except for the as-of day that someone typed there. */
export function sameValues(a: Snapshot, b: Snapshot, own: ReadonlySet<string>): boolean {
  if (a.sheets.length !== b.sheets.length || a.today !== b.today || a.locale !== b.locale) return false;
  if (JSON.stringify(a.names) !== JSON.stringify(b.names)) return false;
  return a.sheets.every((sheet, i) => own.has(sheet.name) || sameSheet(sheet, b.sheets[i]!));
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a.name !== b.name || a.values.length !== b.values.length) return false;
  return a.values.every((row, r) => {
    const other = b.values[r]!;
    return row.length === other.length && row.every((value, c) => sameValue(value, other[c]!));
  });
}

function sameValue(a: Value, b: Value): boolean {
  return a === b || (isError(a) && isError(b) && a.code === b.code);
}
