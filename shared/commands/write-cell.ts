/** One value into one cell. */
import { cellAddress } from "../cell/a1";
import type { Cell } from "../cell/cell";
import type { Change } from "../workbook/change";

/** A day gets the format of one. */
export function writeCell(sheet: string, at: { readonly row: number; readonly column: number }, value: Cell, isDay = false): Change[] {
  const address = cellAddress(at.row, at.column);
  const write: Change = { kind: "cells", sheet, at: address, values: [[value]] };
  return isDay ? [{ kind: "number format", sheet, range: address, format: "yyyy-mm-dd" }, write] : [write];
}
