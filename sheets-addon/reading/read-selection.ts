/** What the user has selected, and which conditional formats of ours touch it. */
import { areaAddress, readArea, type Area } from "../../shared/cell/a1";
import type { SelectedRange } from "../../shared/workbook/snapshot";
import { markOfRule } from "./rule-mark";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Null where that is no single rectangle of cells. */
export function readSelection(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SelectedRange | null {
  const ranges = spreadsheet.getSelection().getActiveRangeList()?.getRanges() ?? [];
  const [range] = ranges;
  const area = range && ranges.length === 1 ? readArea(range.getA1Notation()) : null;
  if (!range || !area) return null;
  const sheet = range.getSheet();
  return { sheet: sheet.getName(), range: areaAddress(area), formats: formatsOn(sheet, area) };
}

function formatsOn(sheet: Sheet, area: Area): readonly string[] {
  const touching = sheet
    .getConditionalFormatRules()
    .filter((rule) => rule.getRanges().some((range) => touches(range.getA1Notation(), area)));
  return [...new Set(touching.flatMap((rule) => markOfRule(rule) ?? []))];
}

/** Rules of whole columns are never ours. */
function touches(range: string, area: Area): boolean {
  const other = readArea(range);
  return other !== null && other.top <= area.bottom && area.top <= other.bottom && other.left <= area.right && area.left <= other.right;
}
