/** What the host remembers of the workbook from one reading to the next. */
import { ownSheets } from "../shared/scorecard/own-sheets";
import type { Change } from "../shared/workbook/change";
import type { Snapshot } from "../shared/workbook/snapshot";
import type { ReadingHints } from "./reading/queue-reading";
import { NOTHING_KNOWN, type Reading } from "./reading/read-workbook";
import { findSheetState } from "./workbook-state";

export interface KnownWorkbook {
  readonly hints: ReadingHints;
  /** Excel's ids of the sheets that only commands of ours write. */
  readonly ownSheets: ReadonlySet<string>;
}

export const UNREAD: KnownWorkbook = { hints: NOTHING_KNOWN, ownSheets: new Set() };

/** As it was read. */
export function knownFrom({ snapshot, state, known }: Reading): KnownWorkbook {
  return { hints: known, ownSheets: new Set([...ownSheets(snapshot)].flatMap((name) => findSheetState(state, name)?.id ?? [])) };
}

/** As it is after changes: what we have just made need not be discovered by the next reading. `added` has ids by sheet. */
export function knownAfter(reading: Reading, changes: readonly Change[], added: ReadonlyMap<string, string>): KnownWorkbook {
  const { snapshot, state, known } = reading;
  const snapshotAfter: Snapshot = {
    ...snapshot,
    sheets: [...snapshot.sheets, ...[...added.keys()].map((name) => ({ name, values: [], tables: [] }))],
    names: [
      ...snapshot.names,
      ...changes.flatMap((change) => (change.kind === "name" ? [{ name: change.name, sheet: change.sheet, range: change.range }] : [])),
    ],
  };
  const tables = changes.flatMap((change) => (change.kind === "table" ? [change.name] : []));
  return {
    hints: { ...known, sheets: [...known.sheets, ...added.keys()], tables: [...new Set([...known.tables, ...tables])] },
    ownSheets: new Set([...ownSheets(snapshotAfter)].flatMap((name) => added.get(name) ?? findSheetState(state, name)?.id ?? [])),
  };
}
