/** Reads the workbook: a snapshot for the command and the state that its changes will meet, in one round trip where Excel allows it. */
import type { ReadRequest, Snapshot } from "../../shared/workbook/snapshot";
import type { WorkbookState } from "../workbook-state";
import { codeOf } from "../explain-error";
import { queueReading, type KnownNames, type Queued, type ReadingOptions } from "./queue-reading";
import { readInBlocks, type SheetValues } from "./read-values";
import { toSnapshot } from "./to-snapshot";
import { toWorkbookState } from "./to-workbook-state";

export interface Reading {
  readonly snapshot: Snapshot;
  readonly state: WorkbookState;
  /** For the next reading. */
  readonly known: KnownNames;
}

/** With the names that the last reading knew; NOTHING_KNOWN costs one more round trip. */
export const NOTHING_KNOWN: KnownNames = { sheets: [], tables: [] };

/** What is given up when Excel refuses a reading, by the code of its error. */
const CONCESSIONS: Readonly<Record<string, Partial<ReadingOptions>>> = {
  ItemNotFound: { known: NOTHING_KNOWN },
  ResponsePayloadSizeLimitExceeded: { inBlocks: true },
  InvalidSelection: { withSelection: false },
};

/** Excel cannot list more than 512 merged areas, and says so in general words. */
const LAST_CONCESSION: Partial<ReadingOptions> = { withMerged: false };

export async function readWorkbook(request: ReadRequest, known: KnownNames): Promise<Reading> {
  return readWith({ request, known, inBlocks: false, withMerged: true, withSelection: request.selection === true });
}

async function readWith(options: ReadingOptions): Promise<Reading> {
  try {
    return await Excel.run(async (context) => read(context, options));
  } catch (error) {
    const concession = CONCESSIONS[codeOf(error)] ?? LAST_CONCESSION;
    const next = { ...options, ...concession };
    if (JSON.stringify(next) === JSON.stringify(options)) throw error;
    return readWith(next);
  }
}

async function read(context: Excel.RequestContext, options: ReadingOptions): Promise<Reading> {
  let queued = queueReading(context, options);
  await context.sync();
  const known = namesIn(queued);
  if (!isSubset(known.sheets, options.known.sheets) || !isSubset(known.tables, options.known.tables)) {
    queued = queueReading(context, { ...options, known });
    await context.sync();
  }
  const values: SheetValues | null = options.inBlocks ? await readInBlocks(context, queued) : null;
  return { snapshot: toSnapshot(queued, values), state: toWorkbookState(queued), known };
}

function namesIn({ sheets, tables }: Queued): KnownNames {
  return { sheets: sheets.items.map((sheet) => sheet.name), tables: tables.items.map((table) => table.name) };
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((name) => whole.includes(name));
}
