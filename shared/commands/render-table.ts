/** A new sheet with one table to fill in: headers, formats, lists to choose from, widths. */
import { areaAddress } from "../cell/a1";
import type { Cell } from "../cell/cell";
import { HEADER_STYLE } from "../scorecard/palette";
import type { Change } from "../workbook/change";

export interface SheetColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Choices offered in a cell, other entries are allowed; empty for none. */
  readonly list: readonly string[];
  readonly isDay: boolean;
}

/** Rows below the last that already have formats and lists to choose from. */
const SPARE_ROWS = 200;

export function renderTable(
  { sheet, name }: { readonly sheet: string; readonly name: string },
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
): Change[] {
  const right = columns.length - 1;
  const below = (left: number): string => areaAddress({ top: 1, left, bottom: rows.length + SPARE_ROWS, right: left });
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: "A1", values: [columns.map(({ header }) => header), ...rows] },
    { kind: "table", sheet, range: areaAddress({ top: 0, left: 0, bottom: Math.max(rows.length, 1), right }), name },
    { kind: "style", sheet, range: areaAddress({ top: 0, left: 0, bottom: 0, right }), style: HEADER_STYLE },
    ...columns.flatMap(({ isDay }, i): Change[] =>
      isDay ? [{ kind: "number format", sheet, range: below(i), format: "yyyy-mm-dd" }] : [],
    ),
    ...columns.flatMap(({ list }, i): Change[] => (list.length === 0 ? [] : [{ kind: "validation", sheet, range: below(i), list }])),
    { kind: "column widths", sheet, widths: columns.map(({ width }, i) => ({ column: i, pixels: width })) },
    { kind: "freeze", sheet, rows: 1, columns: 1 },
  ];
}
