/** What stands in the way of a list of changes from outside, by what the Sheets API says of the sheets. */
import type { Change } from "../../shared/workbook/change";
import { checkChanges } from "../../shared/workbook/check-changes";
import type { sheets_v4 } from "@googleapis/sheets";
import { changesOn, obstaclesOn, overlongTexts } from "../obstacles";
import { intersect } from "../writing/content-area";
import { isGridSheet, toArea, type RemoteState } from "./read-remote";

/** A sentence for each obstacle; none if the API will take the list. */
export function findRemoteObstacles(changes: readonly Change[], { spreadsheet }: RemoteState): readonly string[] {
  const sheets = spreadsheet.sheets ?? [];
  const unsound = checkChanges(changes, { sheets: sheets.map(({ properties }) => properties?.title ?? ""), tables: [] });
  if (unsound.length > 0) return unsound;
  const onSheets = sheets.flatMap((sheet) => {
    const name = sheet.properties?.title ?? "";
    const own = changesOn(name, changes);
    return own.length === 0 ? [] : obstaclesOn({ name, ...lookAt(sheet) }, own);
  });
  return [...new Set([...overlongTexts(changes), ...onSheets])];
}

function lookAt(sheet: sheets_v4.Schema$Sheet): Omit<Parameters<typeof obstaclesOn>[0], "name"> {
  const locked = (sheet.protectedRanges ?? []).filter(
    ({ warningOnly, requestingUserCanEdit }) => warningOnly !== true && requestingUserCanEdit !== true,
  );
  const ranges = locked.flatMap(({ range }) => range ?? []);
  const isWhole = (range: sheets_v4.Schema$GridRange): boolean => range.endRowIndex === undefined && range.endColumnIndex === undefined;
  const merged = (sheet.merges ?? []).map(toArea);
  return {
    hasCells: isGridSheet(sheet),
    isLocked: ranges.some(isWhole),
    locked: ranges.map(toArea),
    mergedIn: (filled) => merged.filter((area) => filled.some((each) => intersect(each, area))),
  };
}
