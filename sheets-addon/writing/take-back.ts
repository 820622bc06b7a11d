/**
 * Sheets carries out a script's writes one by one: if one in the middle fails, those before it stand. So what they overwrite is
 * read before the first, and written back.
 */
import { type Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { explainError } from "../explain-error";
import { boundingArea, contentArea } from "./content-area";
import { toSheetsCell, type SheetsCell } from "../cells";
import type { Target } from "./target";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The contents of a sheet around everything that is to be written there. */
interface Picture {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** What will be written, each by itself: cells between them may belong to a spilled answer and must not be touched. */
  readonly written: readonly Area[];
}

export interface Before {
  readonly sheetNames: ReadonlySet<string>;
  readonly pictures: readonly Picture[];
}

/** Two calls a sheet that has something to lose. */
export function lookBefore(target: Target, changes: readonly Change[]): Before {
  const pictures = [...target.sheets].flatMap(([key, sheet]): Picture[] => {
    const areas = changes.flatMap((change) => (change.sheet.toLowerCase() === key ? (contentArea(change) ?? []) : []));
    const wanted = boundingArea(areas);
    if (!wanted) return [];
    const area = {
      ...wanted,
      bottom: Math.min(wanted.bottom, sheet.getMaxRows() - 1),
      right: Math.min(wanted.right, sheet.getMaxColumns() - 1),
    };
    if (area.bottom < area.top || area.right < area.left) return [];
    const range = rangeOn(sheet, area);
    return [{ sheet, area, values: range.getValues() as unknown[][], formulas: range.getFormulas(), written: areas }];
  });
  return { sheetNames: new Set(target.sheets.keys()), pictures };
}

/** Puts back what was overwritten and removes added sheets; answers with the sentence for the user. */
export function takeBack(failure: unknown, target: Target, before: Before): string {
  const reason = explainError(failure);
  try {
    for (const picture of before.pictures) putBack(picture);
    for (const [key, sheet] of target.sheets) if (!before.sheetNames.has(key)) target.spreadsheet.deleteSheet(sheet);
    SpreadsheetApp.flush();
    return `values, formulas and sheets are as they were: ${reason}`;
  } catch (error) {
    return `some of the changes were made and could not be taken back (${explainError(error)}), undo them with Ctrl+Z or try again: ${reason}`;
  }
}

function putBack({ sheet, area, values, formulas, written }: Picture): void {
  for (const { top, left, bottom, right } of written) {
    const last = { bottom: Math.min(bottom, area.bottom), right: Math.min(right, area.right) };
    if (last.bottom < top || last.right < left) continue;
    const rows = Array.from({ length: last.bottom - top + 1 }, (_, row) =>
      Array.from({ length: last.right - left + 1 }, (_unused, column) => {
        const [i, j] = [top - area.top + row, left - area.left + column];
        return formulas[i]?.[j] || contentOf(values[i]?.[j]);
      }),
    );
    rangeOn(sheet, { top, left, ...last }).setValues(rows);
  }
}

/** A date goes back as the date that came. */
function contentOf(raw: unknown): SheetsCell | Date {
  return typeof raw === "string" ? toSheetsCell(raw) : (raw as number | boolean | Date);
}

function rangeOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, { top, left, bottom, right }: Area): Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}
