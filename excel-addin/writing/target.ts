/** What every change needs to reach its place in Excel; nothing here waits for Excel, all is queued for one round trip. */
import { findSheetState, type WorkbookState } from "../workbook-state";

export interface Target {
  readonly context: Excel.RequestContext;
  readonly state: WorkbookState;
  /** Sheets that this write adds, by their name in lower case. */
  readonly added: Map<string, Excel.Worksheet>;
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
  return !findSheetState(state, sheet) && !added.has(sheet.toLowerCase());
}
