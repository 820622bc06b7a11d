/** One change of the core applied to a workbook in the making; what every host does, here for a file that does not exist yet. */
import { toArea } from "../../shared/cell/a1";
import type { Cell } from "../../shared/cell/cell";
import type { CellStyle, Change } from "../../shared/workbook/change";
import { absoluteReference, toFileChart } from "./file-chart";
import { fileFormula } from "./file-formula";
import { toFileRule } from "./file-style";
import { fileText } from "./file-text";
import { amendCell, newDraftSheet, type DraftSheet } from "./workbook-draft";

export interface WorkbookDraft {
  readonly sheets: Map<string, DraftSheet>;
  /** Absolute references by name. */
  readonly names: Map<string, string>;
  activeSheet: string;
}

const LONGEST_LIST = 255;

/** A formula keeps the value that stands in its cell as its stored result: programs that do not calculate show it. */
export function applyChange(book: WorkbookDraft, change: Change): void {
  const sheet = sheetOf(book, change.sheet);
  switch (change.kind) {
    case "sheet":
      return;
    case "cells":
      return writeCells(sheet, change.at, change.values);
    case "formula":
      return eachCell(change.at, (at) => amendCell(sheet, at, { formula: fileFormula(change.formula), spills: change.spills }));
    case "number format":
      return eachCell(change.range, (at) => amendCell(sheet, at, { format: change.format }));
    case "style":
      return addStyle(sheet, change.range, change.style);
    case "table":
      sheet.tables.set(change.name, change.range);
      return;
    case "name":
      book.names.set(change.name, absoluteReference(change.sheet, change.range));
      return;
    case "conditional formats":
      sheet.rules.set(change.id, change.rules.map(toFileRule));
      return;
    case "freeze":
      sheet.freeze = { rows: change.rows, columns: change.columns };
      return;
    case "column widths":
      for (const { column, pixels } of change.widths) sheet.widths.set(column, pixels);
      return;
    case "validation":
      return setValidation(sheet, change.range, change.list);
    case "chart":
      sheet.charts.set(change.id, toFileChart(change));
      return;
    case "select":
      book.activeSheet = change.sheet;
      return;
  }
}

function sheetOf(book: WorkbookDraft, name: string): DraftSheet {
  const there = book.sheets.get(name);
  if (there) return there;
  const sheet = newDraftSheet();
  book.sheets.set(name, sheet);
  return sheet;
}

function writeCells(sheet: DraftSheet, at: string, values: readonly (readonly Cell[])[]): void {
  const { top, left } = toArea(at);
  values.forEach((row, r) =>
    row.forEach((cell, c) => amendCell(sheet, { row: top + r, column: left + c }, { value: fileValue(cell), formula: "", spills: false })),
  );
}

function fileValue(cell: Cell): Cell {
  if (typeof cell === "string") return fileText(cell);
  return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
}

/** Cells of one look keep having one, so that a look is put together once and not for every cell. */
function addStyle(sheet: DraftSheet, range: string, added: CellStyle): void {
  const merged = new Map<CellStyle | undefined, CellStyle>();
  eachCell(range, (at) => {
    const before = sheet.cells.get(`${at.row},${at.column}`)?.style;
    const style = merged.get(before) ?? { ...before, ...added };
    merged.set(before, style);
    amendCell(sheet, at, { style });
  });
}

function eachCell(range: string, visit: (at: { row: number; column: number }) => void): void {
  const { top, left, bottom, right } = toArea(range);
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit({ row, column });
}

/** The format holds a list as one text with commas; a list that does not fit is left out, since it only helps typing. */
function setValidation(sheet: DraftSheet, range: string, list: readonly string[]): void {
  if (list.some((entry) => entry.includes(",")) || list.join(",").length > LONGEST_LIST) return;
  sheet.validations.set(range, { type: "list", range, values: [...list], allowBlank: true, showErrorMessage: true, errorStyle: "warning" });
}
