/** The cells of a sheet in Univer as a workbook file has them: values, formulas with their last results, looks, notes. */
import type { ICellData, IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Cell as FileCell, CellStyle } from "hucre/xlsx";
import { fileText } from "../../cli/writing/file-text";
import { isError, type Cell, type Value } from "../../shared/cell/cell";
import { readCellData } from "../univer-cell-value";
import { spilledCells } from "../univer-snapshot";
import { toFileAddress } from "./to-file-address";
import { toFileFormula } from "./to-file-formula";
import { toFileFont, toFileLook } from "./to-file-look";

export type FileCells = Map<string, Partial<FileCell>>;

/** By "row,column", counted from 0. */
export function toFileCells(sheet: FWorksheet, own: ReadonlySet<string>): FileCells {
  const formulas = sheet.getInject().get(FormulaDataModel);
  const [book, id] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const spills = formulas.getArrayFormulaRange()[book]?.[id];
  const spilled = spilledCells(sheet);
  const lookOf = looksOf(sheet);
  const cells: FileCells = new Map();

  spilled.forValue((row, column, cell) => void cells.set(`${row},${column}`, { value: toFileValue(readCellData(undefined, cell)) }));
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const value = toFileValue(readCellData(cell, spilled.getValue(row, column)));
      const formula = cell.f ?? (cell.si ? formulas.getFormulaStringByCell(row, column, id, book) : null);
      const content = formula ? withFormula(toFileFormula(formula, own), value, spills?.[row]?.[column]) : { value, ...richTextOf(cell) };
      const style = lookOf(cell, row, column);
      if (formula || value !== null || style) cells.set(`${row},${column}`, { ...content, ...(style && { style }) });
    });
  return cells;
}

function withFormula(formula: string, formulaResult: Cell, spill: IRange | null | undefined): Partial<FileCell> {
  if (!spill) return { formula, formulaResult };
  return { formula, formulaResult, formulaType: "array", formulaDynamic: true, formulaRef: toFileAddress(spill) };
}

function toFileValue(value: Value): Cell {
  if (isError(value)) return value.code;
  if (typeof value === "string") return fileText(value);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** A sheet has many cells and few looks: each is put together once, what its row or column lends it included. */
function looksOf(sheet: FWorksheet): (cell: ICellData, row: number, column: number) => CellStyle | null {
  const inner = sheet.getSheet();
  const looks = new Map<string, CellStyle | null>();
  return (cell, row, column) => {
    const style = inner.getComposedCellStyleByCellData(row, column, cell);
    const key = JSON.stringify(style);
    const known = looks.get(key);
    if (known !== undefined) return known;
    const look = toFileLook(style);
    const result = Object.keys(look).length > 0 ? look : null;
    looks.set(key, result);
    return result;
  };
}

/** Text whose letters do not all look alike; its breaks of lines are one sign each in Univer too. */
function richTextOf({ p }: ICellData): Pick<FileCell, "richText"> | null {
  const { dataStream = "", textRuns = [] } = p?.body ?? {};
  const text = dataStream.replace(/\r\n$/, "");
  const runs = textRuns.filter(({ st, ts }) => st < text.length && ts);
  if (runs.length === 0) return null;
  const parts: NonNullable<FileCell["richText"]> = [];
  const add = (from: number, to: number, font?: ReturnType<typeof toFileFont>): void => {
    if (to > from) parts.push({ text: fileText(text.slice(from, to).replace(/\r/g, "\n")), ...(font && { font }) });
  };
  let at = 0;
  for (const { st, ed, ts } of runs) {
    add(at, st);
    add(Math.max(at, st), Math.min(ed, text.length), toFileFont(ts ?? {}));
    at = Math.max(at, ed);
  }
  add(at, text.length);
  return { richText: parts };
}
