/**
 * Excel has no transactions: a batch that fails in its middle has done its first half. So what it overwrites is read in the same
 * round trip, before it is overwritten, and written back if the batch fails.
 */
import { areaAddress, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { readCell, toExcelCell, type ExcelCell } from "../cells";
import { explainError } from "../explain-error";
import { isError } from "../../shared/cell/cell";
import { cellsArea } from "../changes/cells";
import { isMissing, rangeOf, type Target } from "./target";

/** Contents before the change, or a sheet that the change adds; loaded if Excel came that far. */
export type Captured =
  | { readonly kind: "contents"; readonly sheet: string; readonly range: string; readonly cells: Excel.Range }
  | { readonly kind: "added"; readonly sheet: Excel.Worksheet };

/** More than this is not read only in order to be put back. */
const MOST_CELLS = 50_000;

/** Queues the reading of what the change is about to overwrite; to be called before the change is queued. */
export function captureContents(target: Target, change: Change): readonly Captured[] {
  const range = contentsOf(change);
  if (range === null || isLarge(range) || target.added.has(change.sheet.toLowerCase()) || isMissing(target, change.sheet)) return [];
  return [{ kind: "contents", sheet: change.sheet, range, cells: rangeOf(target, { sheet: change.sheet, range }).load("values,formulas") }];
}

/** Queues the reading of the id of a sheet that was just queued to be added. */
export function captureSheet(sheet: Excel.Worksheet): Captured {
  return { kind: "added", sheet: sheet.load("id") };
}

/** Puts back what was overwritten and removes added sheets; answers with the sentence for the user. */
export async function takeBack(failure: unknown, captured: readonly Captured[]): Promise<string> {
  const reason = explainError(failure);
  const done = captured.filter(isLoaded);
  if (done.length === 0) return `nothing was changed: ${reason}`;
  try {
    await Excel.run(async (context) => {
      for (const each of [...done].reverse()) queueTakingBack(context, each);
      await context.sync();
    });
    return `values, formulas and sheets are as they were: ${reason}`;
  } catch (error) {
    return `some of the changes were made and could not be taken back (${explainError(error)}), undo them with Ctrl+Z or try again: ${reason}`;
  }
}

function contentsOf(change: Change): string | null {
  if (change.kind === "cells") return cellsArea(change);
  return change.kind === "formula" ? areaAddress(toArea(change.at)) : null;
}

function isLarge(range: string): boolean {
  const { top, left, bottom, right } = toArea(range);
  return (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
}

function queueTakingBack(context: Excel.RequestContext, captured: Captured): void {
  const { worksheets } = context.workbook;
  if (captured.kind === "added") worksheets.getItemOrNullObject(captured.sheet.id).delete();
  else worksheets.getItem(captured.sheet).getRange(captured.range).formulas = contentsBefore(captured.cells);
}

/** Formulas as formulas, constants as what they were: a text that begins with = is still a text. */
function contentsBefore({ values, formulas }: Excel.Range): ExcelCell[][] {
  return (formulas as ExcelCell[][]).map((row, i) =>
    row.map((formula, j) => {
      const value = readCell((values as unknown[][])[i]?.[j]);
      return formula === (values as unknown[][])[i]?.[j] && !isError(value) ? toExcelCell(value) : formula;
    }),
  );
}

/** Reading what Excel did not send is an error in Office.js. */
function isLoaded(captured: Captured): boolean {
  try {
    return captured.kind === "added" ? captured.sheet.id !== "" : captured.cells.formulas.length > 0;
  } catch {
    return false;
  }
}
