/**
 * Sheets carries out a script's writes one by one: if one in the middle fails, those before it stand. So what they overwrite is
 * read before the first, and written back.
 */
import type { Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { toSheetsCell, type SheetsCell } from "../cells";
import { explainError } from "../explain-error";
import type { Reading } from "../reading/read-workbook";
import { boundingArea, contentArea } from "./content-area";
import { keepLooks, type PutBack } from "./keep-looks";
import { existingRange, type Target } from "./target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Before {
  readonly sheetNames: ReadonlySet<string>;
  readonly putBack: readonly PutBack[];
}

/** A few calls for each sheet that has something to lose. */
export function lookBefore(target: Target, changes: readonly Change[], reading: Reading): Before {
  return {
    sheetNames: new Set(target.sheets.keys()),
    putBack: [...keepContents(target, changes), ...keepLooks(target, changes, reading)],
  };
}

/** Puts back what was overwritten and removes added sheets; answers with the sentence for the user. */
export function takeBack(failure: unknown, target: Target, { sheetNames, putBack }: Before): string {
  const reason = explainError(failure);
  try {
    for (const act of putBack) act();
    for (const [key, sheet] of target.sheets) if (!sheetNames.has(key)) target.spreadsheet.deleteSheet(sheet);
    SpreadsheetApp.flush();
    return `values, formulas, names and sheets are as they were: ${reason}`;
  } catch (error) {
    return `some of the changes were made and could not be taken back (${explainError(error)}), undo them with Ctrl+Z or try again: ${reason}`;
  }
}

/** The contents around everything that is to be written, two calls a sheet; each written area is put back by itself. */
function keepContents(target: Target, changes: readonly Change[]): readonly PutBack[] {
  return [...target.sheets].flatMap(([key, sheet]): PutBack[] => {
    const written = changes.flatMap((change) => (change.sheet.toLowerCase() === key ? (contentArea(change) ?? []) : []));
    const around = boundingArea(written);
    if (!around) return [];
    const range = existingRange(sheet, around);
    const values = (range?.getValues() ?? []) as unknown[][];
    const formulas = range?.getFormulas() ?? [];
    const before = (row: number, column: number): SheetsCell | Date =>
      formulas[row - around.top]?.[column - around.left] || contentOf(values[row - around.top]?.[column - around.left]);
    // Cells between the written ones may belong to a spilled answer and must not be touched.
    return written.map((area) => () => putBack(sheet, area, before));
  });
}

/** The sheet may have grown since; what is new is cleared. */
function putBack(sheet: Sheet, area: Area, before: (row: number, column: number) => SheetsCell | Date): void {
  const range = existingRange(sheet, area);
  if (!range) return;
  const rows = Array.from({ length: range.getNumRows() }, (_, i) =>
    Array.from({ length: range.getNumColumns() }, (_unused, j) => before(area.top + i, area.left + j)),
  );
  range.setValues(rows);
}

/** A date goes back as the date that came; what was not there is nothing. */
function contentOf(raw: unknown): SheetsCell | Date {
  if (raw === undefined) return "";
  return typeof raw === "string" ? toSheetsCell(raw) : (raw as number | boolean | Date);
}
