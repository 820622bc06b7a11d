/** A table: Apps Script cannot make those of Sheets, so a named range over banded rows is one. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyTable(target: Target, change: Change & { kind: "table" }): void {
  const range = rangeOf(target, change);
  target.spreadsheet.setNamedRange(change.name, range);
  // Bands over bands are an error in Sheets; those that are there, ours or the user's, stay.
  if (range.getBandings().length > 0) return;
  const bands = range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  target.made.push(() => bands.remove());
}
