/** What every change needs to reach its place in Univer: the workbook, the board for charts, and A1 addresses as Univer's ranges. */
import type { IRange } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { toArea } from "../shared/cell/a1";
import type { ChartBoard } from "./univer-charts";

export interface Target {
  readonly workbook: FWorkbook;
  /** Null where there is no page to draw on: charts are then left out. */
  readonly charts: ChartBoard | null;
}

/** Sheet names are equal without regard to case, as in Excel. */
export function findSheet(workbook: FWorkbook, name: string): FWorksheet | undefined {
  return workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
}

/** Throws for a sheet that is missing: the list was checked before, so the program is at fault. */
export function sheetOf(target: Target, name: string): FWorksheet {
  const sheet = findSheet(target.workbook, name);
  if (!sheet) throw new Error(`sheet must exist: ${name}`);
  return sheet;
}

export function toUniverRange(address: string): IRange {
  const { top, left, bottom, right } = toArea(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The range of an address on a sheet that is made large enough to hold it. */
export function rangeOf(sheet: FWorksheet, address: string): FRange {
  const range = toUniverRange(address);
  growTo(sheet, range.endRow + 1, range.endColumn + 1);
  return sheet.getRange(range);
}

/** Univer's sheets have as many rows and columns as they were made with, and drop what is written beyond. */
export function growTo(sheet: FWorksheet, rows: number, columns: number): void {
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
}
