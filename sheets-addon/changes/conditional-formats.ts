/** Replaces the conditional formats that carry our mark; those of other people stay, in their order. */
import { areaAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { formatBeneath, glyphFormat } from "../looks/glyph-format";
import { toPlainRules, type PlainRule } from "../looks/plain-rules";
import { markOfRule } from "../reading/rule-mark";
import { rangeOf, sheetOf, type Target } from "../writing/target";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sheets can only replace the whole list; ours come first, as in Excel. */
export function applyConditionalFormats(target: Target, change: Change & { kind: "conditional formats" }): void {
  const sheet = sheetOf(target, change.sheet);
  const all = sheet.getConditionalFormatRules();
  const old = all.filter((rule) => markOfRule(rule) === change.id);
  const ours = toPlainRules(change.rules, change.id).map((rule) => build(target, change.sheet, rule));
  takeShapesOff(old);
  sheet.setConditionalFormatRules([...ours, ...all.filter((rule) => !old.includes(rule))]);
  for (const rule of change.rules) {
    if (rule.type !== "icons") continue;
    const range = rangeOf(target, { sheet: change.sheet, range: rule.range });
    range.setNumberFormat(glyphFormat(rule, rule.showValue ? range.getNumberFormat() : ""));
  }
}

/** Shapes are number formats, which stay when a rule goes: the format beneath comes back. */
function takeShapesOff(old: readonly Rule[]): void {
  const ranges = new Map(old.flatMap((rule) => rule.getRanges()).map((range) => [range.getA1Notation(), range]));
  for (const range of ranges.values()) {
    const beneath = formatBeneath(range.getNumberFormat());
    if (beneath !== null) range.setNumberFormat(beneath);
  }
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
