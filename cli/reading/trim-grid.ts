/** Cuts blank cells off the ends of rows and blank rows off the end of a sheet, so that a sheet is as large as what stands in it. */
import { isBlank, type Grid, type Value } from "../../shared/cell/cell";

const EMPTY: readonly Value[] = [];

/** The same grid, ends cut; blank rows in between share one empty row. */
export function trimGrid(grid: Grid): Grid {
  const rows = grid.map(trimRow);
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.length === 0) count -= 1;
  return count === rows.length ? rows : rows.slice(0, count);
}

function trimRow(row: readonly Value[]): readonly Value[] {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width -= 1;
  if (width === 0) return EMPTY;
  return width === row.length ? row : row.slice(0, width);
}
