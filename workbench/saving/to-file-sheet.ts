/** A sheet of Univer as the file writer takes it. */
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Cell as FileCell, TableDefinition, WriteSheet } from "hucre/xlsx";
import { toFileChart } from "../../cli/writing/file-chart";
import { tableHeaders } from "../../cli/writing/file-text";
import type { Cell } from "../../shared/cell/cell";
import type { ChartChange } from "../univer-charts";
import type { Note } from "./extras-of";
import { toFileAddress } from "./to-file-address";
import { toFileCells, type FileCells } from "./to-file-cells";
import { toFileColor } from "./to-file-look";
import { toFileRule } from "./to-file-rules";
import { toFileValidation } from "./to-file-validations";

export interface SheetParts {
  /** Names of the add-in's functions. */
  readonly own: ReadonlySet<string>;
  readonly charts: readonly ChartChange[];
  readonly notes: readonly Note[];
  readonly tables: ReturnType<FWorkbook["getTableList"]>;
  /** Hears of what a file cannot have, one at a time. */
  readonly leave: (what: string) => void;
}

const POINTS_A_PIXEL = 3 / 4;

export function toFileSheet(sheet: FWorksheet, { own, charts, notes, tables, leave }: SheetParts): WriteSheet {
  const config = sheet.getSheet().getConfig();
  const cells = toFileCells(sheet, own);
  for (const { row, col, note } of notes) cells.set(`${row},${col}`, { ...cells.get(`${row},${col}`), comment: { text: note } });
  const { xSplit, ySplit } = config.freeze;
  const tabColor = toFileColor(config.tabColor);
  return {
    name: sheet.getSheetName(),
    rows: [],
    tables: tablesOf(tables, cells, leave),
    cells,
    columns: columnsOf(config, cells),
    rowDefs: rowsOf(config),
    merges: config.mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    conditionalRules: kept(
      sheet.getConditionalFormattingRules().map((rule, i) => toFileRule(rule, i + 1)),
      () => leave("conditional format"),
    ),
    dataValidations: kept(
      sheet.getDataValidations().map(({ rule }) => toFileValidation(rule)),
      () => leave("entry rule"),
    ),
    charts: charts.map(toFileChart),
    hidden: config.hidden === BooleanNumber.TRUE,
    view: { showGridLines: config.showGridlines !== BooleanNumber.FALSE, ...(tabColor && { tabColor }) },
    ...((xSplit > 0 || ySplit > 0) && { freezePane: { rows: ySplit, columns: xSplit } }),
  };
}

/** A table whose header cells are not its column names opens with a repair message, so the cells are made to agree. */
function tablesOf(tables: SheetParts["tables"], cells: FileCells, leave: SheetParts["leave"]): TableDefinition[] {
  return tables.flatMap(({ name, range, showHeader }) => {
    if (!showHeader || range.endRow === range.startRow) {
      leave("headerless table");
      return [];
    }
    const keys = Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, i) => `${range.startRow},${range.startColumn + i}`);
    const headers = tableHeaders(keys.map((key) => headerOf(cells.get(key))));
    headers.forEach((value, i) => {
      const style = cells.get(keys[i]!)?.style;
      cells.set(keys[i]!, { value, ...(style && { style }) });
    });
    return [{ name: tableName(name), range: toFileAddress(range), columns: headers.map((header) => ({ name: header })) }];
  });
}

/** What Univer lets through and Excel repairs: spaces, signs, a digit in front, and words for rows and columns, as R2C. */
function tableName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_.\\]/gu, "_").replace(/^(?=[\p{N}.])/u, "_");
  return /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(plain) ? `_${plain}` : plain;
}

function headerOf(cell: Partial<FileCell> | undefined): Cell {
  const shown = cell?.formulaResult ?? cell?.value ?? null;
  return shown instanceof Date ? null : shown;
}

/** In pixels everywhere, since a column that nobody has made wider is wider here than in Excel. */
function columnsOf({ columnData, defaultColumnWidth }: IWorksheetData, cells: FileCells): NonNullable<WriteSheet["columns"]> {
  let used = Math.max(-1, ...Object.keys(columnData).map(Number));
  for (const key of cells.keys()) used = Math.max(used, Number(key.slice(key.indexOf(",") + 1)));
  return Array.from({ length: used + 1 }, (_, column) => {
    const { w = defaultColumnWidth, hd } = columnData[column] ?? {};
    return { width: (w - 5) / 7, ...(hd === BooleanNumber.TRUE && { hidden: true }) };
  });
}

/** Heights that somebody has set; the others follow their text in every program. */
function rowsOf({ rowData }: IWorksheetData): NonNullable<WriteSheet["rowDefs"]> {
  const rows = Object.entries(rowData).flatMap(([row, { h, ia, hd } = {}]) => {
    const isSet = h !== undefined && ia === BooleanNumber.FALSE;
    if (!isSet && hd !== BooleanNumber.TRUE) return [];
    return [[Number(row), { ...(isSet && { height: h * POINTS_A_PIXEL }), ...(hd === BooleanNumber.TRUE && { hidden: true }) }] as const];
  });
  return new Map(rows);
}

function kept<T>(list: readonly (T | null)[], leave: () => void): T[] {
  return list.flatMap((each) => {
    if (each === null) leave();
    return each ?? [];
  });
}
