/** The values of sheets too large for one answer: Excel on the web sends no more than 5 MB at a time. */
import { cellAddress } from "../../shared/cell/a1";
import type { Queued } from "./queue-reading";

/** Values of the used range by the sheet's name. */
export type SheetValues = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** As a table of a million rows and thirty columns; what reaches further is one stray cell far away. */
const MOST_CELLS = 30_000_000;

/** One round trip a block; blocks of several sheets share one where they fit. */
export async function readInBlocks(
  context: Excel.RequestContext,
  { sheets, knownSheets }: Queued,
  blockCells: number,
): Promise<SheetValues> {
  const values = new Map<string, (readonly unknown[])[]>();
  const blocks = knownSheets.flatMap(({ name, used }) => {
    values.set(name, []);
    if (!used || used.isNullObject) return [];
    assertReadable(name, used);
    const sheet = sheets.getItem(name);
    const rows = Math.max(1, Math.floor(blockCells / used.columnCount));
    return Array.from({ length: Math.ceil(used.rowCount / rows) }, (_, i) => {
      const count = Math.min(rows, used.rowCount - i * rows);
      return {
        name,
        cells: count * used.columnCount,
        range: sheet.getRangeByIndexes(used.rowIndex + i * rows, used.columnIndex, count, used.columnCount),
      };
    });
  });
  let waiting = 0;
  for (const [i, { cells, range }] of blocks.entries()) {
    range.load("values");
    waiting += cells;
    if (waiting + (blocks[i + 1]?.cells ?? blockCells) <= blockCells) continue;
    // Each answer has to leave room for itself: here a round trip in a loop is the point.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    waiting = 0;
  }
  for (const { name, range } of blocks) values.get(name)?.push(...(range.values as unknown[][]));
  return values;
}

function assertReadable(name: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): void {
  if (rowCount * columnCount <= MOST_CELLS) return;
  const last = cellAddress(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  throw new Error(`sheet must not reach further than can be read, and it reaches to ${last} (Ctrl+End shows what stands there): ${name}`);
}
