/** Replaces the conditional formats that carry our mark; those of other people stay, in their order. */
import { areaAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { toPlainRules, type PlainRule } from "../looks/plain-rules";
import { readMark } from "../marker";
import { rangeOf, sheetOf, type Target } from "../writing/target";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sheets can only replace the whole list; ours come first, as in Excel. */
export function applyConditionalFormats(target: Target, change: Change & { kind: "conditional formats" }): void {
  const sheet = sheetOf(target, change.sheet);
  const foreign = sheet.getConditionalFormatRules().filter((rule) => markOf(rule) !== change.id);
  const ours = toPlainRules(change.rules, change.id).map((rule) => build(target, change.sheet, rule));
  sheet.setConditionalFormatRules([...ours, ...foreign]);
}

/** Rules of another kind, such as colour scales, have no condition. */
function markOf(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  return readMark(String(condition.getCriteriaValues()[0]));
}

function build(target: Target, sheet: string, { area, formula, style }: PlainRule): Rule {
  const { fill, color, bold, italic } = style;
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
  if (fill !== undefined) builder.setBackground(fill);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  if (italic !== undefined) builder.setItalic(italic);
  return builder.setRanges([rangeOf(target, { sheet, range: areaAddress(area) })]).build();
}
