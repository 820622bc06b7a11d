/** The row of a sheet that holds its headers, under titles and blank rows. */
import type { Grid } from "../cell/cell";
import type { Column } from "./column";
import { isBlankRow } from "./grid-rows";
import { matchHeaders, type HeaderMatch } from "./match-headers";

/** Headers are looked for in this many rows. */
export const HEADER_ROWS = 30;

export interface Header<Key extends string> {
  readonly row: number;
  readonly matches: readonly HeaderMatch<Key>[];
  /** How many columns are understood. */
  readonly known: number;
}

/** The row in which most headers are understood, the first of equals; one with `required` goes before any without. Null for a blank sheet. */
export function findHeader<Key extends string>(grid: Grid, columns: readonly Column<Key>[], required: Key): Header<Key> | null {
  let best: (Header<Key> & { readonly score: number }) | null = null;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row += 1) {
    const cells = grid[row];
    if (cells === undefined || isBlankRow(cells)) continue;
    const matches = matchHeaders(cells, columns);
    const known = matches.filter((match) => match.key !== null).length;
    const score = known + (matches.some((match) => match.key === required) ? 1000 : 0);
    if (best === null || score > best.score) best = { row, matches, known, score };
  }
  return best;
}
