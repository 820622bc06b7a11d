/** What the user has selected, and which conditional formats of ours touch it. */
import { areaAddress, type Area } from "../../shared/cell/a1";
import type { SelectedRange } from "../../shared/workbook/snapshot";
import { intersect } from "../writing/content-area";
import { areaOf } from "./area-of";
import { markOfRule } from "./rule-mark";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Null where that is no single rectangle of cells. */
export function readSelection(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SelectedRange | null {
  const ranges = spreadsheet.getSelection().getActiveRangeList()?.getRanges() ?? [];
  const [range] = ranges;
  if (!range || ranges.length !== 1) return null;
  const [sheet, area] = [range.getSheet(), areaOf(range)];
  return { sheet: sheet.getName(), range: areaAddress(area), formats: formatsOn(sheet, area) };
}

/** A rule is asked where it stands only if it is ours. */
function formatsOn(sheet: Sheet, area: Area): readonly string[] {
  const ids = sheet.getConditionalFormatRules().flatMap((rule) => {
    const id = markOfRule(rule);
    return id !== null && rule.getRanges().some((range) => intersect(areaOf(range), area)) ? [id] : [];
  });
  return [...new Set(ids)];
}
