/**
 * Sheets carries out a script's writes one by one: if one in the middle fails, those before it stand. So what they overwrite is
 * read before the first, and written back; what they made is removed.
 */
import type { Change } from "../../shared/workbook/change";
import { explainError } from "../explain-error";
import type { Reading } from "../reading/read-workbook";
import { keepCells } from "./keep-cells";
import { keepOfSpreadsheet, keepOnSheet } from "./keep-objects";
import type { Target } from "./target";

/** Brings back what a change replaces: done only if that change was begun, so that all else stays untouched. */
export interface PutBack {
  readonly of: Change;
  readonly act: () => void;
}

/** A few calls for each sheet that has something to lose. To be called before the first write: a reading in between holds all up. */
export function lookBefore(target: Target, changes: readonly Change[], reading: Reading): readonly PutBack[] {
  const onSheets = [...target.sheets].flatMap(([key, sheet]) => {
    const own = changes.filter((change) => change.sheet.toLowerCase() === key);
    return [...keepCells(sheet, own), ...keepOnSheet(target, sheet, own)];
  });
  return [...onSheets, ...keepOfSpreadsheet(target, changes, reading)];
}

/** Puts back what was overwritten and removes what was made, as far as Sheets lets it; answers with the sentence for the user. */
export function takeBack(failure: unknown, { made }: Target, before: readonly PutBack[]): string {
  const reason = explainError(failure);
  const failures: unknown[] = [];
  for (const act of [...before.map((each) => each.act), ...[...made].reverse(), () => SpreadsheetApp.flush()]) {
    try {
      act();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 0) return `what was done has been taken back: ${reason}`;
  return `some of the changes were made and could not be taken back (${explainError(failures[0])}), undo them with Ctrl+Z or try again: ${reason}`;
}
