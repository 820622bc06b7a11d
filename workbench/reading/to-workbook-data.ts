/** A workbook as hucre reads it, as the plain data that Univer opens: values, formulas, formats, sizes and frozen panes. */
import { CellValueType, LocaleType, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { Cell as FileCell, CellValue, Sheet, Workbook } from "hucre/xlsx";
import { readArea, type Area } from "../../shared/cell/a1";
import { isError, type Cell, type Grid } from "../../shared/cell/cell";
import { toCellData } from "../univer-cells";
import { toConditionalFormats } from "./to-conditional-formats";
import { toFormula } from "./to-formula";
import { toNotes } from "./to-notes";
import { toStyle } from "./to-style";

const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;
const PIXELS_PER_POINT = 4 / 3;
/** Room to go on typing. */
const SPARE = { rows: 200, columns: 10, minColumns: 26 };

export interface WorkbookData {
  readonly data: IWorkbookData;
  readonly notes: readonly string[];
}

export function toWorkbookData(book: Workbook, name: string): WorkbookData {
  const styles = styleTable(book.themeColors ?? []);
  const notes: string[] = [];
  const ids = book.sheets.map((_, index) => `sheet${index + 1}`);
  const sheets = book.sheets.map((sheet, index) => toSheet(sheet, ids[index]!, styles, notes));
  const bySheet = (convert: (sheet: Sheet) => unknown): string =>
    JSON.stringify(Object.fromEntries(book.sheets.map((sheet, index) => [ids[index]!, convert(sheet)])));
  return {
    notes: [...new Set(notes)],
    data: {
      ...emptyData(name),
      sheetOrder: ids,
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
      styles: styles.all,
      resources: [
        { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet((sheet) => toConditionalFormats(sheet, book.themeColors ?? [])) },
        { name: "SHEET_NOTE_PLUGIN", data: bySheet(toNotes) },
      ],
    },
  };
}

/** One sheet of plain values, as a csv has. */
export function gridToWorkbookData(grid: Grid, sheet: string, name: string): IWorkbookData {
  const cellData = Object.fromEntries(
    grid.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, toPlainCell(isError(value) ? value.code : value)]))]),
  );
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return {
    ...emptyData(name),
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: sheet, cellData, ...extent(grid.length, columns) } },
  };
}

/** An id of its own each time: Univer keeps things by it. */
function emptyData(name: string): IWorkbookData {
  return { id: `book-${Date.now().toString(36)}`, name, appVersion: "", locale: LocaleType.EN_US, styles: {}, sheetOrder: [], sheets: {} };
}

function toSheet(sheet: Sheet, id: string, styles: StyleTable, notes: string[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const covered = spillsOf(sheet);
  sheet.rows.forEach((row, r) => {
    const filled: Record<number, ICellData> = (cellData[r] = {});
    row.forEach((value, c) => {
      const details = sheet.cells?.get(`${r},${c}`);
      const isSpilled =
        details?.formula === undefined && covered.some((area) => r >= area.top && r <= area.bottom && c >= area.left && c <= area.right);
      const content = isSpilled ? {} : toContent(value, details, notes);
      const style = details?.style && styles.idOf(details.style);
      if (style || Object.keys(content).length > 0) filled[c] = { ...content, ...(style && { s: style }) };
    });
  });
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    cellData,
    ...extent(sheet.rows.length, Math.max(0, ...sheet.rows.map((row) => row.length))),
    freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 },
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    columnData: Object.fromEntries(
      (sheet.columns ?? []).map(({ width, hidden }, c) => [
        c,
        { ...(width && { w: Math.round(width * 7 + 5) }), ...(hidden && { hd: 1 }) },
      ]),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].map(([r, { height, hidden }]) => [
        r,
        { ...(height && { h: Math.round(height * PIXELS_PER_POINT), ia: 0 }), ...(hidden && { hd: 1 }) },
      ]),
    ),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    ...(sheet.view?.tabColor?.rgb && { tabColor: `#${sheet.view.tabColor.rgb.slice(-6)}` }),
  };
}

function toContent(value: CellValue | undefined, details: FileCell | undefined, notes: string[]): ICellData {
  if (details?.formula !== undefined) {
    const formula = toFormula(details);
    if (formula) return formula;
    notes.push("formulas that use other workbooks keep the values that the file holds");
  }
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: value.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL, t: CellValueType.NUMBER };
  return toPlainCell(value);
}

/** In data there is nothing that would have to be cleared. */
function toPlainCell(cell: Cell): ICellData {
  const { v, t } = toCellData(cell);
  return v === null ? {} : { v, t };
}

/** The file keeps what an array formula filled as values, which would stand in the way of its spilling again. */
function spillsOf(sheet: Sheet): readonly Area[] {
  return [...(sheet.cells?.values() ?? [])].flatMap((cell) => {
    const area = cell.formulaType === "array" || cell.formulaDynamic ? readArea(cell.formulaRef ?? "") : null;
    return area ? [area] : [];
  });
}

function extent(rows: number, columns: number): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  return { rowCount: rows + SPARE.rows, columnCount: Math.max(SPARE.minColumns, columns + SPARE.columns) };
}

interface StyleTable {
  readonly all: Record<string, IStyleData>;
  readonly idOf: (style: NonNullable<FileCell["style"]>) => string;
}

/** Each different style once: a hundred thousand cells have a handful. */
function styleTable(themeColors: readonly string[]): StyleTable {
  const ids = new Map<string, string>();
  const all: Record<string, IStyleData> = {};
  return {
    all,
    idOf: (style) => {
      const key = JSON.stringify(style);
      const known = ids.get(key);
      if (known) return known;
      const id = `s${ids.size + 1}`;
      ids.set(key, id);
      all[id] = toStyle(style, themeColors);
      return id;
    },
  };
}
