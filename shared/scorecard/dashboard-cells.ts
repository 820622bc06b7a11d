/** Single cells of the dashboard as changes: texts, formulas, looks, and the lines above its tables. */
import { areaAddress, cellAddress } from "../cell/a1";
import type { CellStyle, Change } from "../workbook/change";
import { LAST_COLUMN } from "./dashboard-layout";
import { HEADER_STYLE } from "./palette";

/** Row and column from 0. */
export type Spot = readonly [row: number, column: number];

export function text(sheet: string, [row, column]: Spot, content: string, looks: CellStyle): Change[] {
  const at = cellAddress(row, column);
  return [
    { kind: "cells", sheet, at, values: [[content]] },
    { kind: "style", sheet, range: at, style: looks },
  ];
}

export function formula(sheet: string, [row, column]: Spot, content: string): Change {
  return { kind: "formula", sheet, at: cellAddress(row, column), formula: content, spills: false };
}

export function style(sheet: string, [top, left, bottom, right]: readonly [number, number, number, number], looks: CellStyle): Change {
  return { kind: "style", sheet, range: areaAddress({ top, left, bottom, right }), style: looks };
}

/** A dark line across the page, with words over their columns. */
export function heading(sheet: string, row: number, words: readonly string[], columns: readonly number[]): Change[] {
  return [
    style(sheet, [row, 0, row, LAST_COLUMN], HEADER_STYLE),
    ...words.map((word, i): Change => ({ kind: "cells", sheet, at: cellAddress(row, columns[i] ?? i), values: [[word]] })),
  ];
}
