/** What stands in the way of a list of changes, found before any of them is queued: so that a refused list changes nothing. */
import { areaAddress, readArea, toArea, type Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { checkChanges } from "../../shared/workbook/check-changes";
import { cellsArea } from "../changes/cells";
import { LONGEST_LIST } from "../changes/validation";
import { supports } from "../features";
import { findSheetState, type SheetState, type WorkbookState } from "../workbook-state";

/** A sentence for each obstacle; none if Excel will take the list. */
export function findObstacles(changes: readonly Change[], state: WorkbookState): readonly string[] {
  const existing = {
    sheets: state.sheets.map((sheet) => sheet.name),
    tables: state.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => ({ name, sheet: sheet.name, area }))),
  };
  const unsound = checkChanges(changes, existing);
  if (unsound.length > 0) return unsound;
  return [...new Set(changes.flatMap((change) => [...onSheet(change, state), ...ownObstacles(change, state)]))];
}

function onSheet(change: Change, state: WorkbookState): readonly string[] {
  const sheet = findSheetState(state, change.sheet);
  if (!sheet) {
    return state.structureIsProtected
      ? [`the workbook's structure must not be protected, so that a sheet can be added (Review, Protect Workbook): ${change.sheet}`]
      : [];
  }
  if (change.kind === "sheet" || change.kind === "select") return [];
  if (sheet.isProtected) return [`sheet must not be protected (Review, Unprotect Sheet): ${sheet.name}`];
  const area = filledArea(change);
  if (!area) return [];
  const spills = change.kind === "formula" && change.spills;
  return [...mergedIn(area, sheet), ...filteredIn(area, sheet), ...(spills ? tablesIn(area, sheet) : [])];
}

/** The cells whose content the change sets; null if it sets none. */
function filledArea(change: Change): Area | null {
  if (change.kind === "cells") return readArea(cellsArea(change) ?? "");
  if (change.kind === "table") return readArea(change.range);
  return change.kind === "formula" ? readArea(change.reach ?? change.at) : null;
}

function mergedIn(area: Area, sheet: SheetState): readonly string[] {
  const merged = sheet.merged.filter((each) => intersect(each, area));
  return merged.map(
    (each) => `cells must not be merged where something is to be written (Home, Unmerge Cells): ${sheet.name}!${areaAddress(each)}`,
  );
}

/** Excel never spills into a table. */
function tablesIn(area: Area, sheet: SheetState): readonly string[] {
  const tables = sheet.tables.filter((table) => intersect(table.area, area));
  return tables.map(({ name, area: there }) => `table must not stand where results go: ${name} in ${sheet.name}!${areaAddress(there)}`);
}

function filteredIn(area: Area, sheet: SheetState): readonly string[] {
  const filtered = sheet.tables.filter((table) => table.filtered && intersect(table.area, area));
  return filtered.map(({ name }) => `table must not be filtered while it is written to (Data, Clear): ${name}`);
}

function ownObstacles(change: Change, state: WorkbookState): readonly string[] {
  if (change.kind === "validation") {
    const list = change.list.join(",");
    const isSound = list.length <= LONGEST_LIST && change.list.every((word) => !word.includes(","));
    return isSound ? [] : [`a list to choose from must be at most ${LONGEST_LIST} characters, without commas in its words: ${list}`];
  }
  if (change.kind !== "table") return [];
  const home = state.sheets.find((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === change.name.toLowerCase()));
  if (!home) return [];
  if (home.name.toLowerCase() !== change.sheet.toLowerCase())
    return [`table must stand on sheet ${change.sheet}, and not on ${home.name}: ${change.name}`];
  const existing = home.tables.find((table) => table.name.toLowerCase() === change.name.toLowerCase());
  if (!existing || areaAddress(existing.area) === areaAddress(toArea(change.range))) return [];
  if (existing.hasTotals) return [`table must have no total row while it grows or shrinks (Table Design, Total Row): ${existing.name}`];
  return supports("1.13") ? [] : [`this Excel cannot resize a table (that requires ExcelApi 1.13): ${change.name}`];
}

function intersect(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
