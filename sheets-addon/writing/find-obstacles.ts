/** What stands in the way of a list of changes, found before any of them is made: so that a refused list changes nothing. */
import { toArea, type Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { checkChanges } from "../../shared/workbook/check-changes";
import { changesOn, obstaclesOn, overlongTexts } from "../obstacles";
import { areaOf } from "../reading/area-of";
import { hasCells, type Reading } from "../reading/read-workbook";
import { boundingArea, intersect } from "./content-area";
import { existingRange } from "./target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A sentence for each obstacle; none if Sheets will take the list. */
export function findObstacles(changes: readonly Change[], { sheets }: Reading): readonly string[] {
  const unsound = checkChanges(changes, { sheets: sheets.map(({ name }) => name), tables: [] });
  if (unsound.length > 0) return unsound;
  const onSheets = sheets.flatMap(({ name, sheet }) => {
    const own = changesOn(name, changes);
    return own.length === 0 ? [] : obstaclesOn({ name, ...lookAt(sheet) }, own);
  });
  return [...new Set([...overlongTexts(changes), ...onSheets])];
}

function lookAt(sheet: Sheet): Omit<Parameters<typeof obstaclesOn>[0], "name"> {
  const mergedIn = (filled: readonly Area[]): readonly Area[] =>
    (existingRange(sheet, boundingArea(filled))?.getMergedRanges() ?? [])
      .map((merged) => toArea(merged.getA1Notation()))
      .filter((merged) => filled.some((area) => intersect(area, merged)));
  if (!hasCells(sheet)) return { hasCells: false, isLocked: false, locked: [], mergedIn };
  const isLocked = (protection: Protection): boolean => !protection.canEdit();
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return {
    hasCells: true,
    isLocked: sheet.getProtections(SHEET).some(isLocked),
    locked: sheet
      .getProtections(RANGE)
      .filter(isLocked)
      .map((protection) => areaOf(protection.getRange())),
    mergedIn,
  };
}
