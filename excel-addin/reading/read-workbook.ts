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
/** Excel on the desktop knows no limit but five million cells at a time. */
const DESKTOP_BLOCK = 1_000_000;

/** What is given up when Excel refuses a reading, by the code of its error. */
const CONCESSIONS: Readonly<Record<string, (options: ReadingOptions) => Partial<ReadingOptions>>> = {
  ItemNotFound: () => ({ known: NOTHING_KNOWN }),
  ResponsePayloadSizeLimitExceeded: ({ known }) => ({
    known: { ...known, blockCells: Math.max(BLOCK_CELLS.fewest, Math.min(BLOCK_CELLS.most, known.blockCells / 4)) },
  }),
  RangeExceedsLimit: ({ known }) => ({
    known: { ...known, blockCells: Math.max(BLOCK_CELLS.fewest, Math.min(DESKTOP_BLOCK, known.blockCells / 4)) },
  }),
  InvalidSelection: () => ({ withSelection: false }),
};

/** Excel cannot list more than 512 merged areas, and says so in general words. What else may be missing is asked for again without. */
const lastConcession = ({ withMerged }: ReadingOptions): Partial<ReadingOptions> =>
  withMerged ? { withMerged: false } : { withDateSystem: false };

export async function readWorkbook(request: ReadRequest, known: ReadingHints): Promise<Reading> {
  return readWith({ request, known, withMerged: true, withDateSystem: true, withSelection: request.selection === true });
}

async function readWith(options: ReadingOptions): Promise<Reading> {
  try {
    return await Excel.run(async (context) => read(context, options));
  } catch (error) {
    const code = codeOf(error);
    // A refusal of our own: nothing is gained by asking for less.
    if (code === "") throw error;
    const concede = CONCESSIONS[code] ?? lastConcession;
    const next = { ...options, ...concede(options) };
    if (isSame(next, options)) throw error;
    return readWith(next);
  }
}

function isSame(a: ReadingOptions, b: ReadingOptions): boolean {
  const flags = ({ withMerged, withDateSystem, withSelection }: ReadingOptions): string =>
    [withMerged, withDateSystem, withSelection].join();
  return flags(a) === flags(b) && JSON.stringify(a.known) === JSON.stringify(b.known);
}

async function read(context: Excel.RequestContext, options: ReadingOptions): Promise<Reading> {
  let queued = queueReading(context, options);
  await context.sync();
  const known = { ...namesIn(queued), blockCells: options.known.blockCells };
  if (!isSubset(known.sheets, options.known.sheets) || !isSubset(known.tables, options.known.tables)) {
    queued = queueReading(context, { ...options, known });
    await context.sync();
  }
  if (queued.secondOf1904?.value === 1)
    throw new Error(
      "the workbook must count its days from 1900, or every date is four years off (File, Options, Advanced: 1904 date system)",
    );
  const values: SheetValues | null = isWhole(known) ? null : await readInBlocks(context, queued, known.blockCells);
  return { snapshot: toSnapshot(queued, values), state: toWorkbookState(queued), known };
}

function namesIn({ sheets, tables }: Queued): Pick<ReadingHints, "sheets" | "tables"> {
  return { sheets: sheets.items.map((sheet) => sheet.name), tables: tables.items.map((table) => table.name) };
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((name) => whole.includes(name));
}
