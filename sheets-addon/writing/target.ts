/** What every change needs to reach its place: sheets by name, and sheets that are large enough. */
import { toArea, type Area } from "../../shared/cell/a1";
import type { Reading } from "../reading/read-workbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Target {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** By their name in lower case; those that this write adds come in when they are added. */
  readonly sheets: Map<string, Sheet>;
  /** Sizes that were asked for once: asking in between writes would make Google carry out each write by itself. */
  readonly sizes: Map<string, { rows: number; columns: number }>;
  /** Pixels of columns, as far as they were asked for, by `widthKey`. */
  readonly widths: Map<string, number>;
  /** Removes what this write has made, in the order in which it was made. */
  readonly made: (() => void)[];
  /** What is replaced goes last, when hardly anything can fail any more. */
  readonly atTheEnd: (() => void)[];
}

export function createTarget({ spreadsheet, sheets }: Reading): Target {
  return {
    spreadsheet,
    sheets: new Map(sheets.map(({ name, sheet }) => [name.toLowerCase(), sheet])),
    ...{ sizes: new Map(), widths: new Map(), made: [], atTheEnd: [] },
  };
}

export function widthKey(sheet: string, column: number): string {
  return `${sheet.toLowerCase()}!${column}`;
}

/** Throws for a sheet that is missing: the list was checked before, so the program is at fault. */
export function sheetOf({ sheets }: Target, name: string): Sheet {
  const sheet = sheets.get(name.toLowerCase());
  if (!sheet) throw new Error(`sheet must exist: ${name}`);
  return sheet;
}

/** The range of an address, on a sheet that is made large enough to hold it. */
export function rangeOf(target: Target, place: { readonly sheet: string; readonly range: string }): Range {
  const { top, left, bottom, right } = toArea(place.range);
  growTo(target, place.sheet, { rows: bottom + 1, columns: right + 1 });
  return sheetOf(target, place.sheet).getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** The part of an area that the sheet has now; null if there is none. */
export function existingRange(sheet: Sheet, area: Area | null): Range | null {
  if (!area) return null;
  const bottom = Math.min(area.bottom, sheet.getMaxRows() - 1);
  const right = Math.min(area.right, sheet.getMaxColumns() - 1);
  if (bottom < area.top || right < area.left) return null;
  return sheet.getRange(area.top + 1, area.left + 1, bottom - area.top + 1, right - area.left + 1);
}

export function growTo(target: Target, name: string, needed: { readonly rows: number; readonly columns: number }): void {
  const sheet = sheetOf(target, name);
  const key = name.toLowerCase();
  const size = target.sizes.get(key) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  target.sizes.set(key, size);
  const { rows, columns } = size;
  if (rows < needed.rows) {
    sheet.insertRowsAfter(rows, needed.rows - rows);
    target.made.push(() => sheet.deleteRows(rows + 1, needed.rows - rows));
    size.rows = needed.rows;
  }
  if (columns < needed.columns) {
    sheet.insertColumnsAfter(columns, needed.columns - columns);
    target.made.push(() => sheet.deleteColumns(columns + 1, needed.columns - columns));
    size.columns = needed.columns;
  }
}
