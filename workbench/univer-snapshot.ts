/** Reads the workbook that is open in Univer into a Snapshot: plain values, tables and names, with nothing of Univer in it. */
import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, readArea, type Area } from "../shared/cell/a1";
import { isBlank, type Value } from "../shared/cell/cell";
import type { Day } from "../shared/cell/serial-day";
import type { DefinedName, ReadRequest, SheetSnapshot, Snapshot, TableInfo } from "../shared/workbook/snapshot";
import { readCellData } from "./univer-cell-value";
import { readSelection } from "./univer-selection";

/** What a workbook does not know of itself. */
export interface Surroundings {
  readonly today: Day;
  readonly locale: string;
}

/** Univer hands blanks over as blanks and understands structured references: formulas need no wrapping. */
const TRAITS = { blanksBecomeZero: false, structuredReferences: true };

export function readSnapshot(workbook: FWorkbook, request: ReadRequest, { today, locale }: Surroundings): Snapshot {
  const wanted = (name: string): boolean => request.sheets === "all" || request.sheets.includes(name);
  return {
    sheets: workbook
      .getSheets()
      .filter((sheet) => wanted(sheet.getSheetName()))
      .map((sheet) => readSheet(workbook, sheet)),
    names: workbook.getDefinedNames().flatMap((name) => readName(name.getName(), name.getFormulaOrRefString())),
    activeSheet: workbook.getActiveSheet().getSheetName(),
    selection: request.selection ? readSelection(workbook) : null,
    today,
    locale,
    traits: TRAITS,
  };
}

/** The values of one area of a sheet, row by row; blank where the sheet has none. */
export function readAreaValues(sheet: FWorksheet, area: Area): Value[][] {
  const spilled = spilledCells(sheet);
  const cells = sheet.getSheet().getCellMatrix();
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => {
      const own = cells.getValue(area.top + row, area.left + column);
      return readCellData(own, spilled.getValue(area.top + row, area.left + column));
    }),
  );
}

function readSheet(workbook: FWorkbook, sheet: FWorksheet): SheetSnapshot {
  const rows: Value[][] = [];
  const put = (row: number, column: number, value: Value): void => {
    if (isBlank(value)) return;
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  spilledCells(sheet).forValue((row, column, cell) => put(row, column, readCellData(undefined, cell)));
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => put(row, column, readCellData(cell, undefined)));
  return { name: sheet.getSheetName(), values: Array.from(rows, (row) => row ?? []), tables: readTables(workbook, sheet) };
}

/** A spilled result lies beside the cells, not in them. */
export function spilledCells(sheet: FWorksheet): ObjectMatrix<Nullable<ICellData>> {
  const spilled = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  return new ObjectMatrix(spilled[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()]);
}

function readTables(workbook: FWorkbook, sheet: FWorksheet): readonly TableInfo[] {
  return workbook
    .getTableList()
    .filter((table) => table.subUnitId === sheet.getSheetId())
    .map(({ name, range }) => ({
      name,
      range: areaAddress({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }),
    }));
}

/** Names of formulas, constants and unions of ranges are none that a command could use. */
function readName(name: string, reference: string): readonly DefinedName[] {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  const area = readArea(match?.[3] ?? "");
  if (!match || !area) return [];
  return [{ name, sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, range: areaAddress(area) }];
}
