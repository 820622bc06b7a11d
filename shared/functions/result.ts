/** Results: what shape a function's answer has, and the last check before it goes into cells. */
import type { Grid, Value } from "../cell/cell";
import { isGrid } from "../cell/cell";
import { CellError } from "../cell/cell-error";

/** Header names; a function of the width where that depends on the data. */
export type Columns = readonly string[] | ((width: number) => readonly string[]);

/**
 * cell: one value, and one for each cell of a range that stands where one cell is expected; row: several values beside each
 * other; rows: a row a period, point or group; table: rows that always carry their header.
 */
export interface Result {
  readonly shape: "cell" | "row" | "rows" | "table";
  /** What the values of a row are; for a cell, what it spills if it is asked for more. Empty for a plain cell and a table. */
  readonly columns: Columns;
}

export function cell(columns: Columns = []): Result {
  return { shape: "cell", columns };
}

export function row(columns: Columns): Result {
  return { shape: "row", columns };
}

export function rows(columns: Columns): Result {
  return { shape: "rows", columns };
}

export function table(): Result {
  return { shape: "table", columns: [] };
}

/** True if the answer may be more than one cell even where every argument is one. */
export function spills(result: Result): boolean {
  return result.shape !== "cell" || hasColumns(result);
}

export function hasColumns({ columns }: Result): boolean {
  return typeof columns === "function" || columns.length > 0;
}

/** The answer as cells can hold it: no NaN, no Infinity, no minus zero, a missing cell as empty text. */
export function finish(answer: Value | Grid, result: Result, labels: boolean): Value | Grid {
  if (!isGrid(answer)) return finishCell(answer);
  const width = answer.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (width === 0) return new CellError("#N/A", "the answer has no rows");
  const body = answer.map((cells) => finishRow(cells, width));
  return labels ? [[...columnNames(result, width)], ...body] : body;
}

function finishRow(cells: readonly Value[], width: number): Value[] {
  const finished: Value[] = [];
  for (let column = 0; column < width; column += 1) finished.push(finishCell(cells[column]));
  return finished;
}

function columnNames({ columns }: Result, width: number): readonly string[] {
  return typeof columns === "function" ? columns(width) : columns;
}

function finishCell(value: Value | undefined): Value {
  if (value === null || value === undefined) return "";
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return new CellError("#NUM!", `the answer must be a finite number: ${value}`);
  return value === 0 ? 0 : value;
}
