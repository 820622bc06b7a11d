/** What every change needs to reach its place in Excel and to be taken back; nothing here waits for Excel, all is queued for one round trip. */
import { findSheetState, type WorkbookState } from "../workbook-state";
import type { WrittenFormula } from "./formulas-in-text-cells";

/** Queues what takes one change back; does nothing, and answers false, if Excel did not come so far as to make it. */
export type TakeBack = (workbook: Excel.Workbook) => boolean;

export interface Target {
  readonly context: Excel.RequestContext;
  readonly state: WorkbookState;
  /** Sheets that this write adds, by their name in lower case. */
  readonly added: Map<string, Excel.Worksheet>;
  /** Tables that this write makes, by their name in lower case. */
  readonly addedTables: Map<string, Excel.Table>;
  /** Names that this write defines anew, in lower case. */
  readonly addedNames: Set<string>;
  /** In the order of the changes. */
  readonly takesBack: TakeBack[];
  /** What is replaced goes last, when nothing can fail any more. */
  readonly atTheEnd: (() => void)[];
  /** Cells that are read only in order to be put back. */
  readonly kept: { cells: number };
  /** Ranges that cannot be put back: too large to be kept, or of too many kinds. */
  readonly notKept: Set<string>;
  /** On sheets that were there before. */
  readonly formulas: WrittenFormula[];
  /** Can be read if Excel came so far as to remove the first of what is replaced, from where there is no way back. */
  readonly noReturn: (() => unknown)[];
}

/** A sheet that exists, or that an earlier change of the same list adds. */
export function sheetOf({ context, added }: Target, name: string): Excel.Worksheet {
  return added.get(name.toLowerCase()) ?? context.workbook.worksheets.getItem(name);
}

export function rangeOf(target: Target, place: { readonly sheet: string; readonly range: string }): Excel.Range {
  return sheetOf(target, place.sheet).getRange(place.range);
}

/** False for a sheet that is there, however its name is capitalised. */
export function isMissing({ state, added }: Target, sheet: string): boolean {
  return !findSheetState(state, sheet) && !isAdded({ added }, sheet);
}

/** What stands on a sheet that this write adds goes with the sheet. */
export function isAdded({ added }: Pick<Target, "added">, sheet: string): boolean {
  return added.has(sheet.toLowerCase());
}
