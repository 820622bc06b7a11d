/** Cuts a list of changes where Excel forces it: the web takes 5 MB at a time. An ordinary list is one batch. */
import { cellAddress, toArea } from "../../shared/cell/a1";
import type { Cell } from "../../shared/cell/cell";
import type { Change } from "../../shared/workbook/change";

/** Characters of a request, with room for what Office.js puts around them. */
const MOST_CHARACTERS = 3_000_000;

/** Commas, quotes and the digits of a number. */
const CELL_OVERHEAD = 20;

export function inBatches(changes: readonly Change[]): readonly (readonly Change[])[] {
  const batches: Change[][] = [[]];
  let size = 0;
  for (const change of changes.flatMap(cut)) {
    const own = sizeOf(change);
    if (size > 0 && size + own > MOST_CHARACTERS) {
      batches.push([]);
      size = 0;
    }
    batches[batches.length - 1]!.push(change);
    size += own;
  }
  return batches;
}

/** A block of cells that is too large by itself becomes several, one below the other. */
function cut(change: Change): readonly Change[] {
  if (change.kind !== "cells" || sizeOf(change) <= MOST_CHARACTERS) return [change];
  const { top, left } = toArea(change.at);
  const pieces: Change[] = [];
  let from = 0;
  while (from < change.values.length) {
    let to = from;
    for (let size = 0; to < change.values.length && (to === from || size <= MOST_CHARACTERS / 2); to++) size += rowSize(change.values[to]!);
    pieces.push({ ...change, at: cellAddress(top + from, left), values: change.values.slice(from, to) });
    from = to;
  }
  return pieces;
}

function sizeOf(change: Change): number {
  return change.kind === "cells" ? change.values.reduce((sum, row) => sum + rowSize(row), 0) : JSON.stringify(change).length;
}

function rowSize(row: readonly Cell[]): number {
  return row.reduce<number>((sum, cell) => sum + CELL_OVERHEAD + (typeof cell === "string" ? cell.length : 0), 0);
}
