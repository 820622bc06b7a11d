/** What stands in the way of a list of changes, found before any of them is made: so that a refused list changes nothing. */
import { areaAddress, readArea, toArea, type Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { checkChanges } from "../../shared/workbook/check-changes";
import { hasCells, type Reading } from "../reading/read-workbook";
import { boundingArea, contentArea, intersect } from "./content-area";
import { existingRange } from "./target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Characters that a cell of Sheets can hold. */
const LONGEST_TEXT = 50_000;

/** A sentence for each obstacle; none if Sheets will take the list. */
export function findObstacles(changes: readonly Change[], { sheets }: Reading): readonly string[] {
  const unsound = checkChanges(changes, { sheets: sheets.map(({ name }) => name), tables: [] });
  if (unsound.length > 0) return unsound;
  const onSheets = sheets.flatMap(({ name, sheet }) => {
    const own = changes.filter((change) => change.sheet.toLowerCase() === name.toLowerCase() && change.kind !== "select");
    return own.some(({ kind }) => kind !== "sheet") ? obstaclesOn(sheet, name, own) : [];
  });
  return [...new Set([...changes.flatMap(tooLong), ...onSheets])];
}

function obstaclesOn(sheet: Sheet, name: string, changes: readonly Change[]): readonly string[] {
  if (!hasCells(sheet)) return [`sheet must be one of cells, and not a chart or a data source: ${name}`];
  const isLocked = (protection: GoogleAppsScript.Spreadsheet.Protection): boolean => !protection.canEdit();
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some(isLocked))
    return [`sheet must not be protected against you (Data, Protect sheets and ranges): ${name}`];
  const filled = changes.flatMap((change) => contentArea(change) ?? []);
  const touched = [...filled, ...changes.flatMap((change) => ("range" in change ? (readArea(change.range) ?? []) : []))];
  const locked = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter(isLocked)
    .map((protection) => protection.getRange().getA1Notation());
  return [
    ...locked
      .filter((range) => touched.some((area) => intersect(area, areaOf(range))))
      .map((range) => `cells must not be protected against you (Data, Protect sheets and ranges): ${name}!${range}`),
    ...mergedIn(sheet, filled).map(
      (area) => `cells must not be merged where something is to be written (Format, Merge cells, Unmerge): ${name}!${area}`,
    ),
  ];
}

/** Whole columns and rows are protected under addresses such as B:C. */
function areaOf(range: string): Area {
  return readArea(range) ?? { top: 0, left: 0, bottom: Infinity, right: Infinity };
}

function mergedIn(sheet: Sheet, filled: readonly Area[]): readonly string[] {
  const range = existingRange(sheet, boundingArea(filled));
  if (!range) return [];
  return range
    .getMergedRanges()
    .map((merged) => merged.getA1Notation())
    .filter((merged) => filled.some((area) => intersect(area, toArea(merged))))
    .map((merged) => areaAddress(toArea(merged)));
}

function tooLong(change: Change): readonly string[] {
  if (change.kind !== "cells") return [];
  const longest = change.values.flat().reduce<number>((most, cell) => Math.max(most, typeof cell === "string" ? cell.length : 0), 0);
  return longest > LONGEST_TEXT ? [`text must be at most ${LONGEST_TEXT} characters, which is what a cell holds: ${longest}`] : [];
}
