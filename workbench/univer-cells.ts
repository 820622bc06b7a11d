/** Writes cells, formulas and sheets into Univer: text stays text, whatever it begins with. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { cellAddress, toArea } from "../shared/cell/a1";
import type { Cell } from "../shared/cell/cell";
import type { Change } from "../shared/workbook/change";
import { findSheet, growTo, sheetOf, type Target } from "./univer-target";

/** What a cell may hold besides its value; all of it goes when a value is written. */
const NOTHING_ELSE = { f: null, si: null, p: null };

export function applySheet(target: Target, change: Change & { kind: "sheet" }): void {
  if (!findSheet(target.workbook, change.sheet)) target.workbook.insertSheet(change.sheet);
}

export function applyCells(target: Target, change: Change & { kind: "cells" }): void {
  const rows = change.values.length;
  const columns = Math.max(0, ...change.values.map((row) => row.length));
  if (rows === 0 || columns === 0) return;
  const { top, left } = toArea(change.at);
  const sheet = sheetOf(target, change.sheet);
  growTo(sheet, top + rows, left + columns);
  const cells: Record<number, Record<number, ICellData>> = {};
  change.values.forEach((row, r) => {
    const filled: Record<number, ICellData> = (cells[top + r] = {});
    row.forEach((cell, c) => (filled[left + c] = toCellData(cell)));
  });
  sheet.getRange(top, left, rows, columns).setValues(cells);
}

export function applyFormula(target: Target, change: Change & { kind: "formula" }): void {
  const { top, left } = toArea(change.at);
  const sheet = sheetOf(target, change.sheet);
  growTo(sheet, top + 1, left + 1);
  const range = sheet.getRange(top, left);
  // Writing the same formula again would show an empty cell until it is calculated.
  if (range.getFormula() === change.formula) return;
  if (change.reach !== undefined) clear(target, { sheet: change.sheet, reach: change.reach });
  range.setValue({ ...NOTHING_ELSE, v: null, t: null, f: change.formula });
}

function clear(target: Target, { sheet, reach }: { readonly sheet: string; readonly reach: string }): void {
  const { top, left, bottom, right } = toArea(reach);
  const blank = Array.from({ length: right - left + 1 }, () => null);
  applyCells(target, { kind: "cells", sheet, at: cellAddress(top, left), values: Array.from({ length: bottom - top + 1 }, () => blank) });
}

/** The type is stated, so Univer neither guesses a formula, a date or a number from text nor shortens 007 to 7. */
export function toCellData(cell: Cell): ICellData {
  if (cell === null) return { ...NOTHING_ELSE, v: null, t: null };
  if (typeof cell === "number") return { ...NOTHING_ELSE, v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { ...NOTHING_ELSE, v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NOTHING_ELSE, v: cell, t: wouldBeReadAs(cell) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that would turn into something else when the user opens the cell and leaves it again: as with a leading ' in Excel. */
function wouldBeReadAs(text: string): boolean {
  return /^[=+\-@]/.test(text) || /^[\s\d]*\d[\d\s.,:/%eE+-]*$/.test(text) || /^(true|false)$/i.test(text);
}
