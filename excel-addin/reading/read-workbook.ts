/** Reads the workbook: a snapshot for the command and the state that its changes will meet, in one round trip where Excel allows it. */
import type { ReadRequest, Snapshot } from "../../shared/workbook/snapshot";
import type { WorkbookState } from "../workbook-state";
import { codeOf } from "../explain-error";
import { isWhole, queueReading, type Queued, type ReadingHints, type ReadingOptions } from "./queue-reading";
import { readInBlocks, type SheetValues } from "./read-values";
import { toSnapshot } from "./to-snapshot";
import { toWorkbookState } from "./to-workbook-state";

export interface Reading {
  readonly snapshot: Snapshot;
  readonly state: WorkbookState;
  /** For the next reading. */
  readonly known: ReadingHints;
}

/** Costs one round trip more. */
export const NOTHING_KNOWN: ReadingHints = { sheets: [], tables: [], blockCells: Infinity };

/** Cells that fit into one answer with a good margin, and the fewest worth a round trip, for sheets of long texts. */
const BLOCK_CELLS = { most: 40_000, fewest: 500 };

/** What is given up when Excel refuses a reading, by the code of its error. */
const CONCESSIONS: Readonly<Record<string, (options: ReadingOptions) => Partial<ReadingOptions>>> = {
  ItemNotFound: () => ({ known: NOTHING_KNOWN }),
  ResponsePayloadSizeLimitExceeded: ({ known }) => ({
    known: { ...known, blockCells: Math.max(BLOCK_CELLS.fewest, Math.min(BLOCK_CELLS.most, known.blockCells / 4)) },
  }),
  InvalidSelection: () => ({ withSelection: false }),
};

/** Excel cannot list more than 512 merged areas, and says so in general words. */
const lastConcession = (): Partial<ReadingOptions> => ({ withMerged: false });

export async function readWorkbook(request: ReadRequest, known: ReadingHints): Promise<Reading> {
  return readWith({ request, known, withMerged: true, withSelection: request.selection === true });
}

async function readWith(options: ReadingOptions): Promise<Reading> {
  try {
    return await Excel.run(async (context) => read(context, options));
  } catch (error) {
    const concede = CONCESSIONS[codeOf(error)] ?? lastConcession;
    const next = { ...options, ...concede(options) };
    if (isSame(next, options)) throw error;
    return readWith(next);
  }
}

function isSame(a: ReadingOptions, b: ReadingOptions): boolean {
  return a.withMerged === b.withMerged && a.withSelection === b.withSelection && JSON.stringify(a.known) === JSON.stringify(b.known);
}

async function read(context: Excel.RequestContext, options: ReadingOptions): Promise<Reading> {
  let queued = queueReading(context, options);
  await context.sync();
  const known = { ...namesIn(queued), blockCells: options.known.blockCells };
  if (!isSubset(known.sheets, options.known.sheets) || !isSubset(known.tables, options.known.tables)) {
    queued = queueReading(context, { ...options, known });
    await context.sync();
  }
  const values: SheetValues | null = isWhole(known) ? null : await readInBlocks(context, queued, known.blockCells);
  return { snapshot: toSnapshot(queued, values), state: toWorkbookState(queued), known };
}

function namesIn({ sheets, tables }: Queued): Pick<ReadingHints, "sheets" | "tables"> {
  return { sheets: sheets.items.map((sheet) => sheet.name), tables: tables.items.map((table) => table.name) };
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((name) => whole.includes(name));
}
