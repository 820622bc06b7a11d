/** A table's mirror image: rows as columns, so that a table on its side is read as one that stands. */
import type { Grid, Value } from "../cell/cell";
import { cellAt, usedRows } from "./grid-rows";

/** Only the part that holds anything. */
export function transpose(grid: Grid): Grid {
  const rows = usedRows(grid);
  let width = 0;
  for (let row = 0; row < rows; row += 1) width = Math.max(width, grid[row]?.length ?? 0);
  return Array.from({ length: width }, (_, column): Value[] => Array.from({ length: rows }, (__, row) => cellAt(grid, row, column)));
}
