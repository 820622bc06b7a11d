/** An export sheet as changes: values, formulas over them, formats by kind and unit, a header in the colour of its group. */
import { areaAddress, cellAddress } from "../../shared/cell/a1";
import type { Cell } from "../../shared/cell/cell";
import { HEADER_STYLE } from "../../shared/scorecard/palette";
import type { CellStyle, Change } from "../../shared/workbook/change";
import type { ValueFormats } from "./value-format";
import { cellOf, type ExportColumn, type ExportGroup, type ExportKind, type ExportSheet } from "./export-sheet";

const HEADERS: Readonly<Record<ExportGroup, CellStyle>> = {
  answer: HEADER_STYLE,
  given: { ...HEADER_STYLE, fill: "#4A6580" },
  working: { bold: true, fill: "#DDE4EA", color: "#24384D" },
};

/** Values get theirs a row, by the KPI's unit. */
const FORMATS: Readonly<Partial<Record<ExportKind, string>>> = {
  share: "0%",
  day: "yyyy-mm-dd;;",
  rag: "0",
  number: "General",
  decimal: "0.00",
};
const ALIGNED: Readonly<Partial<Record<ExportKind, CellStyle["align"]>>> = {
  status: "center",
  rag: "center",
  value: "right",
  difference: "right",
};

/** `formatsOf` gives the number formats of a row. */
export function renderSheet<Row>(sheet: ExportSheet<Row>, formatsOf: (row: Row) => ValueFormats): Change[] {
  const { name, columns, rows, headerRow } = sheet;
  const values = [columns.map(({ header }) => header), ...rows.map((row) => columns.map((column) => storedValue(column, row)))];
  return [
    { kind: "cells", sheet: name, at: cellAddress(headerRow, 0), values },
    ...columns.map((column, left): Change => {
      const range = cellAddress(headerRow, left);
      return {
        kind: "style",
        sheet: name,
        range,
        style: { ...HEADERS[column.group], vertical: "middle", wrap: true, align: headerAlign(column.kind) },
      };
    }),
    ...columns.flatMap((column, left) => columnChanges(sheet, { column, left }, formatsOf)),
    { kind: "column widths", sheet: name, widths: columns.map(({ pixels }, column) => ({ column, pixels })) },
  ];
}

/** A formula's result is stored even where it is nothing: a formula without stored result reads as one that was never calculated. */
function storedValue<Row>({ value, formula }: ExportColumn<Row>, row: Row): Cell {
  const hasFormula = (formula?.(row, (key) => key) ?? null) !== null;
  return value(row) ?? (hasFormula ? "" : null);
}

function headerAlign(kind: ExportKind): CellStyle["align"] {
  return kind === "text" || kind === "long text" ? "left" : "center";
}

function columnChanges<Row>(
  sheet: ExportSheet<Row>,
  { column, left }: { column: ExportColumn<Row>; left: number },
  formatsOf: (row: Row) => ValueFormats,
): Change[] {
  const { name, rows, headerRow } = sheet;
  if (rows.length === 0) return [];
  const range = (from: number, to: number): string =>
    areaAddress({ top: headerRow + 1 + from, left, bottom: headerRow + 1 + to, right: left });
  const all = range(0, rows.length - 1);
  const changes: Change[] = rows.flatMap((row, i): Change[] => {
    const formula = column.formula?.(row, (key) => cellOf(sheet, key, i)) ?? null;
    return formula === null ? [] : [{ kind: "formula", sheet: name, at: range(i, i), formula, spills: false }];
  });
  const isText = column.kind === "text" || column.kind === "long text";
  const align = ALIGNED[column.kind];
  changes.push({
    kind: "style",
    sheet: name,
    range: all,
    style: { vertical: "middle", ...(align ? { align } : {}), ...(isText ? { wrap: true } : {}) },
  });
  if (column.group === "working") changes.push({ kind: "style", sheet: name, range: all, style: { color: "#5B6770" } });
  const format = FORMATS[column.kind];
  if (format !== undefined) changes.push({ kind: "number format", sheet: name, range: all, format });
  const { kind } = column;
  if (kind === "value" || kind === "difference")
    changes.push(
      ...unitFormats(
        rows.map((row) => formatsOf(row)[kind]),
        (from, to) => ({ sheet: name, range: range(from, to) }),
      ),
    );
  return changes;
}

/** One change for each run of rows of the same format. */
function unitFormats(formats: readonly string[], place: (from: number, to: number) => { sheet: string; range: string }): Change[] {
  const changes: Change[] = [];
  for (let from = 0, to = 0; from < formats.length; from = to) {
    while (to < formats.length && formats[to] === formats[from]) to += 1;
    changes.push({ kind: "number format", ...place(from, to - 1), format: withRoom(formats[from] ?? "General") });
  }
  return changes;
}

/** Room on the right, so that a number does not touch a text in the next column. */
function withRoom(format: string): string {
  return format
    .split(";")
    .map((section) => `${section}_)`)
    .join(";");
}
