/** What a table of somebody's own could be to us: a register under other headers, or figures whose KPIs need one. To be confirmed before it is used. */
import { columnName } from "../cell/a1";
import { isBlank, type Grid } from "../cell/cell";
import { textOf } from "./cell-text";
import { headerOf, REGISTER_COLUMNS } from "./columns";
import { findHeader, HEADER_ROWS } from "./find-header";
import { cellAt, isBlankRow, usedGrid } from "./grid-rows";
import { matchHeaders } from "./match-headers";
import { readMeasurements } from "./read-measurements";
import type { UnderstoodColumn } from "./understanding";

export interface Proposal {
  readonly is: "register" | "measurements";
  readonly sheet: string;
  /** Row of the headers, from 1 as the sheet counts. */
  readonly headerRow: number;
  /** Of a register: every column with the one of ours that it may be; the person decides. Of figures: how they were read. */
  readonly columns: readonly UnderstoodColumn[];
  /** What was understood, in a sentence. */
  readonly summary: string;
  /** Names of the KPIs, in their order. */
  readonly names: readonly string[];
}

/** Null for a sheet without a table that has a row below its headers. */
export function proposeRegister(sheet: { readonly name: string; readonly values: Grid }, locale: string): Proposal | null {
  const grid = usedGrid(sheet.values);
  const { measurements, understood } = readMeasurements(grid, { sheet: sheet.name, locale });
  const names = [...new Set(measurements.map(({ kpi }) => kpi))];
  if (names.length > 0) {
    const { headerRow, columns, summary, notes } = understood;
    return { is: "measurements", sheet: sheet.name, headerRow, columns, summary: [summary, ...notes].join("; "), names };
  }
  const row = headerRowOf(grid);
  if (row === null || grid.length <= row + 1) return null;
  const columns = proposeColumns(grid, row);
  return { is: "register", sheet: sheet.name, headerRow: row + 1, columns, ...rowsBelow(grid, row, columns) };
}

/** The columns as proposed, with the Name column where the first texts stand if no header says so. */
function proposeColumns(grid: Grid, row: number): readonly UnderstoodColumn[] {
  const columns = matchHeaders<(typeof REGISTER_COLUMNS)[number]["key"]>(grid[row] ?? [], REGISTER_COLUMNS).map(
    ({ column, header, key }) => ({
      at: columnName(column),
      header,
      readAs: key === null ? null : headerOf(REGISTER_COLUMNS, key),
      column,
    }),
  );
  const isNamed = columns.some(({ readAs }) => readAs === "Name");
  const first = columns.find(({ readAs, column }) => readAs === null && typeof cellAt(grid, row + 1, column) === "string");
  return columns.map(({ at, header, readAs }) => ({ at, header, readAs: !isNamed && at === first?.at ? "Name" : readAs }));
}

function rowsBelow(
  grid: Grid,
  row: number,
  columns: readonly UnderstoodColumn[],
): { readonly summary: string; readonly names: readonly string[] } {
  const at = columns.find(({ readAs }) => readAs === "Name")?.at;
  const column = at === undefined ? -1 : (grid[row] ?? []).findIndex((_, i) => columnName(i) === at);
  const names = grid.slice(row + 1).flatMap((cells) => {
    const name = column < 0 ? "" : textOf(cells?.[column]);
    return name === "" ? [] : [name];
  });
  const known = columns.filter(({ readAs }) => readAs !== null).length;
  return { names, summary: `headers in row ${row + 1}, ${known} of ${columns.length} columns understood` };
}

/** The row in which most headers are understood; else the first with two texts or more. */
function headerRowOf(grid: Grid): number | null {
  const header = findHeader<(typeof REGISTER_COLUMNS)[number]["key"]>(grid, REGISTER_COLUMNS, "name");
  if (header && header.known > 0) return header.row;
  const texts = (cells: Grid[number] | undefined): number =>
    (cells ?? []).filter((cell) => typeof cell === "string" && !isBlank(cell)).length;
  const row = grid.slice(0, HEADER_ROWS).findIndex((cells) => cells !== undefined && !isBlankRow(cells) && texts(cells) > 1);
  return row < 0 ? null : row;
}
