/** A sheet of the export as data: columns with their values and formulas, and how a formula names a cell of its own row or a whole column. */
import { absoluteAddress, areaAddress, columnName, quoteSheet } from "../../shared/cell/a1";
import type { Cell } from "../../shared/cell/cell";

/** value, difference: in the KPI's unit; share: a fraction shown in percent; decimal: a number with two decimals. */
export type ExportKind = "text" | "value" | "difference" | "share" | "number" | "decimal" | "day" | "status" | "rag" | "long text";

/** answer: what a reader looks for; given: what the register and the measurements say; working: steps of the calculation. */
export type ExportGroup = "answer" | "given" | "working";

export interface ExportColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly kind: ExportKind;
  readonly group: ExportGroup;
  readonly pixels: number;
  /** The value; where there is a formula, its result as we computed it. */
  readonly value: (row: Row) => Cell;
  /** Null where the value stands for itself. `at` names this row's cell of a column, `$H7`. */
  readonly formula?: (row: Row, at: (key: string) => string) => string | null;
}

export interface ExportSheet<Row> {
  readonly name: string;
  /** Row of the headers, from 0. */
  readonly headerRow: number;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
}

/** "$H7": fixed in its column, free in its row, so that sorting the table keeps formula and row together. */
export function cellOf<Row>({ columns, headerRow }: ExportSheet<Row>, key: string, index: number): string {
  return `$${columnName(columnIndex(columns, key))}${headerRow + 2 + index}`;
}

/** "'Series'!$F$2:$F$217": all cells of a column below its header; one blank row where there are none. */
export function columnOf<Row>(sheet: ExportSheet<Row>, key: string): string {
  return `${quoteSheet(sheet.name)}!${absoluteAddress(bodyArea(sheet, key))}`;
}

/** "F2:F217". */
export function bodyAddress<Row>(sheet: ExportSheet<Row>, key: string): string {
  return areaAddress(bodyArea(sheet, key));
}

function bodyArea<Row>(
  { columns, headerRow, rows }: ExportSheet<Row>,
  key: string,
): { top: number; left: number; bottom: number; right: number } {
  const left = columnIndex(columns, key);
  return { top: headerRow + 1, left, bottom: headerRow + Math.max(1, rows.length), right: left };
}

function columnIndex(columns: readonly { readonly key: string }[], key: string): number {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`no column of the export has the key ${key}`);
  return index;
}
