/** Looking over a grid without paying for its blank part: sheets are often formatted a million rows down. */
import { isBlank, type Grid, type Value } from "../cell/cell";

/** True for a missing row and for one of nothing but blanks. */
export function isBlankRow(row: readonly Value[] | undefined): boolean {
  if (row === undefined) return true;
  for (let column = 0; column < row.length; column += 1) {
    if (!isBlank(row[column])) return false;
  }
  return true;
}

/** Number of rows up to the last that holds anything. */
export function usedRows(grid: Grid): number {
  let rows = grid.length;
  while (rows > 0 && isBlankRow(grid[rows - 1])) rows -= 1;
  return rows;
}

/** The grid without blank rows at its end. */
export function usedGrid(grid: Grid): Grid {
  const rows = usedRows(grid);
  return rows < grid.length ? grid.slice(0, rows) : grid;
}

/** The columns of a row that hold anything. */
export function filledColumns(row: readonly Value[]): number[] {
  const columns: number[] = [];
  row.forEach((value, column) => {
    if (!isBlank(value)) columns.push(column);
  });
  return columns;
}

/** A cell; null where the row ends before it or a host left it undefined. */
export function cellAt(grid: Grid, row: number, column: number): Value {
  return grid[row]?.[column] ?? null;
}
