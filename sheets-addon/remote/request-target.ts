/** Sheets by name as the Sheets API wants them: by number, with those that the same list of requests adds. */
import { toArea as readAddress } from "../../shared/cell/a1";
import type { Value } from "../../shared/cell/cell";
import type { Change } from "../../shared/workbook/change";
import type { sheets_v4 } from "@googleapis/sheets";
import { gridSheets, type RemoteState } from "./read-remote";

export interface RequestTarget {
  readonly state: RemoteState;
  /** Number and size of a sheet by its name in lower case. */
  readonly sheets: Map<string, { readonly id: number; rows: number; columns: number }>;
  /** The whole list, for a change that depends on what others of it write. */
  readonly changes: readonly Change[];
}

/** As a new sheet of Google's. */
export const FRESH = { rows: 1000, columns: 26 };

export function createRequestTarget(state: RemoteState, changes: readonly Change[]): RequestTarget {
  const sheets = gridSheets(state.spreadsheet).map(({ properties }) => {
    const { rowCount, columnCount } = properties?.gridProperties ?? {};
    return [
      (properties?.title ?? "").toLowerCase(),
      { id: properties?.sheetId ?? 0, rows: rowCount ?? 0, columns: columnCount ?? 0 },
    ] as const;
  });
  return { state, sheets: new Map(sheets), changes };
}

export function sheetId({ sheets }: RequestTarget, name: string): number {
  const sheet = sheets.get(name.toLowerCase());
  if (!sheet) throw new Error(`sheet must exist: ${name}`);
  return sheet.id;
}

/** The sheet as the API described it; undefined for one that is new. */
export function describedSheet(target: RequestTarget, name: string): sheets_v4.Schema$Sheet | undefined {
  return target.state.spreadsheet.sheets?.find(({ properties }) => properties?.title?.toLowerCase() === name.toLowerCase());
}

export function gridRange(target: RequestTarget, place: { readonly sheet: string; readonly range: string }): sheets_v4.Schema$GridRange {
  const { top, left, bottom, right } = readAddress(place.range);
  return {
    sheetId: sheetId(target, place.sheet),
    startRowIndex: top,
    endRowIndex: bottom + 1,
    startColumnIndex: left,
    endColumnIndex: right + 1,
  };
}

/** What will stand in a cell once the list is done: the last that writes there counts, else what stands there now. */
export function cellAfter({ state, changes }: RequestTarget, sheet: string, { row, column }: { row: number; column: number }): Value {
  const there = (values: readonly (readonly Value[])[] | undefined): Value => values?.[row]?.[column] ?? null;
  return changes.reduce<Value>(
    (value, change) => {
      if (change.kind !== "cells" || change.sheet.toLowerCase() !== sheet.toLowerCase()) return value;
      const { top, left } = readAddress(change.at);
      return change.values[row - top]?.[column - left] === undefined ? value : change.values[row - top]![column - left]!;
    },
    there(state.snapshot.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.values),
  );
}

/** A number that no sheet, chart or name has yet, the same for the same wish. */
export function freeId(wish: string, taken: readonly (number | null | undefined)[]): number {
  let id = 0;
  for (const letter of wish) id = (id * 31 + letter.charCodeAt(0)) % 2_000_000_000;
  while (id === 0 || taken.includes(id)) id += 1;
  return id;
}
