/** A workbook in the making: sheets in the order of their first mention, each with what the file writer wants to know about it. */
import type { Cell as FileCell, ConditionalRule, DataValidation, SheetChart, WriteSheet } from "hucre/xlsx";
import { cellAddress, toArea } from "../../shared/cell/a1";
import type { CellStyle } from "../../shared/workbook/change";
import { DEFAULT_FONT, toFileStyle } from "./file-style";
import { tableHeaders } from "./file-text";

export interface DraftCell {
  value: string | number | boolean | null;
  /** As the file stores it; "" for a plain value. */
  formula: string;
  spills: boolean;
  /** Shared by all cells of the same look, never changed in place. */
  style: CellStyle;
  format: string;
}

export interface DraftSheet {
  readonly cells: Map<string, DraftCell>;
  /** Pixels by column. */
  readonly widths: Map<number, number>;
  /** Ranges by table name. */
  readonly tables: Map<string, string>;
  /** By the id of the change that set them. */
  readonly rules: Map<string, readonly ConditionalRule[]>;
  readonly charts: Map<string, SheetChart>;
  readonly validations: Map<string, DataValidation>;
  freeze: { readonly rows: number; readonly columns: number } | null;
}

/** Calibri 11; letters are narrower on the average, words break before the edge. */
const PIXELS_A_LETTER = 6.4;
const POINTS_A_LINE = 15;
const PADDING = 4;
const DEFAULT_PIXELS = 64;
/** Excel's own limit. */
const MAX_HEIGHT = 409;

const BLANK: Readonly<DraftCell> = { value: null, formula: "", spills: false, style: {}, format: "" };

export function newDraftSheet(): DraftSheet {
  return {
    cells: new Map(),
    widths: new Map(),
    tables: new Map(),
    rules: new Map(),
    charts: new Map(),
    validations: new Map(),
    freeze: null,
  };
}

/** Changes some of a cell, counted from 0, and leaves the rest of it. */
export function amendCell(sheet: DraftSheet, at: { row: number; column: number }, part: Partial<DraftCell>): void {
  const key = `${at.row},${at.column}`;
  const there = sheet.cells.get(key);
  if (there) Object.assign(there, part);
  else sheet.cells.set(key, { ...BLANK, ...part });
}

/** The sheet as the file writer takes it. */
export function toWriteSheet(name: string, sheet: DraftSheet): WriteSheet {
  const tables = [...sheet.tables].map(([table, range]) => ({
    name: table,
    range,
    columns: settleHeaders(sheet, range).map((header) => ({ name: header })),
  }));
  return {
    name,
    rows: [],
    columns: columnsOf(sheet),
    rowDefs: rowHeights(sheet),
    cells: fileCells(sheet),
    conditionalRules: [...sheet.rules.values()].flat().map((rule, i) => ({ ...rule, priority: i + 1 })),
    dataValidations: [...sheet.validations.values()],
    charts: [...sheet.charts.values()],
    tables,
    ...(sheet.freeze ? { freezePane: sheet.freeze } : {}),
  };
}

/** A table whose header cells are not its column names opens with a repair message, so the cells are made to agree. */
function settleHeaders(sheet: DraftSheet, range: string): string[] {
  const { top, left, right } = toArea(range);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const headers = tableHeaders(columns.map((column) => sheet.cells.get(`${top},${column}`)?.value));
  headers.forEach((value, i) => amendCell(sheet, { row: top, column: left + i }, { value, formula: "" }));
  return headers;
}

function columnsOf(sheet: DraftSheet): { width?: number }[] {
  return Array.from({ length: Math.max(-1, ...sheet.widths.keys()) + 1 }, (_, column) => {
    const pixels = sheet.widths.get(column);
    return pixels === undefined ? {} : { width: (pixels - 5) / 7 };
  });
}

/** Nobody measures text when a file is written: rows with wrapped or large texts are made as high as their letters will probably need. */
function rowHeights(sheet: DraftSheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  for (const [key, { value, style }] of sheet.cells) {
    const scale = (style.size ?? DEFAULT_FONT.size) / DEFAULT_FONT.size;
    if ((!style.wrap && scale <= 1) || typeof value !== "string") continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const width = (sheet.widths.get(column) ?? DEFAULT_PIXELS) - 2 * PADDING;
    const linesOf = (line: string): number => Math.max(1, Math.ceil((line.length * PIXELS_A_LETTER * scale) / width));
    const lines = style.wrap ? value.split("\n").reduce((sum, line) => sum + linesOf(line), 0) : 1;
    const height = Math.min(MAX_HEIGHT, Math.ceil(lines * POINTS_A_LINE * scale));
    if (height > (heights.get(row)?.height ?? POINTS_A_LINE)) heights.set(row, { height });
  }
  return heights;
}

/** A large sheet has few looks, so each is translated once. */
function fileCells({ cells }: DraftSheet): Map<string, Partial<FileCell>> {
  const looks = new Map<CellStyle, Map<string, FileCell["style"]>>();
  const lookOf = ({ style, format }: DraftCell): FileCell["style"] => {
    const formats = looks.get(style) ?? new Map<string, FileCell["style"]>();
    if (formats.size === 0) looks.set(style, formats);
    if (!formats.has(format)) formats.set(format, toFileStyle(style, format));
    return formats.get(format);
  };
  return new Map([...cells].map(([key, cell]) => [key, { style: lookOf(cell), ...contentOf(cell, key) }]));
}

function contentOf({ value, formula, spills }: DraftCell, key: string): Partial<FileCell> {
  if (formula === "") return { value };
  const [row = 0, column = 0] = key.split(",").map(Number);
  const spill: Partial<FileCell> = { formulaType: "array", formulaDynamic: true, formulaRef: cellAddress(row, column) };
  return { formula, formulaResult: value, ...(spills ? spill : {}) };
}
