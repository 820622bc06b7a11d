/** Replaces the conditional formats that carry our mark; those of other people stay, in their order. */
import { cellAddress, toArea } from "../../shared/cell/a1";
import type { CellStyle, Change, FormatRule } from "../../shared/workbook/change";
import { markedCondition, markedNumber } from "../marker";
import { findSheetState } from "../workbook-state";
import { sheetOf, type Target } from "../writing/target";

type MarkedRule<T extends FormatRule["type"]> = FormatRule & { readonly type: T };

export function queueConditionalFormats(target: Target, change: Change & { kind: "conditional formats" }): void {
  const sheet = sheetOf(target, change.sheet);
  const old = findSheetState(target.state, change.sheet)?.formats.filter(({ mark }) => mark === change.id) ?? [];
  const all = sheet.getRange().conditionalFormats;
  for (const { id } of old) all.getItem(id).delete();
  // Excel puts each new rule before all others.
  for (const rule of [...change.rules].reverse()) queueRule(sheet.getRange(rule.range), rule, change.id);
}

function queueRule(range: Excel.Range, rule: FormatRule, id: string): void {
  switch (rule.type) {
    case "text":
      return queueCondition(range, { condition: `${firstCell(rule.range)}=${quoteText(rule.text)}`, style: rule.style, id });
    case "formula":
      return queueCondition(range, { condition: rule.formula, style: rule.style, id });
    case "icons":
      return queueIcons(range, rule, id);
    case "bar":
      return queueBar(range, rule, id);
  }
}

function queueCondition(range: Excel.Range, rule: { readonly condition: string; readonly style: CellStyle; readonly id: string }): void {
  const { custom } = range.conditionalFormats.add("Custom");
  const { bold, italic, color, fill } = rule.style;
  custom.rule.formula = markedCondition(rule.condition, rule.id);
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (color !== undefined) custom.format.font.color = color;
  if (fill !== undefined) custom.format.fill.color = fill;
}

/** Circle, triangle and diamond: three shapes, so that colour is not all that tells them apart. */
function queueIcons(range: Excel.Range, rule: MarkedRule<"icons">, id: string): void {
  const { iconSet } = range.conditionalFormats.add("IconSet");
  const from = (value: number): Excel.ConditionalIconCriterion => ({
    type: "Formula",
    operator: "GreaterThanOrEqual",
    formula: markedNumber(value, id),
  });
  iconSet.style = "ThreeSigns";
  // Excel ignores the first criterion: the lowest icon takes what the others leave.
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from(rule.low), from(rule.high)];
  iconSet.showIconOnly = !rule.showValue;
}

function queueBar(range: Excel.Range, rule: MarkedRule<"bar">, id: string): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Formula", formula: markedNumber(rule.min, id) };
  dataBar.upperBoundRule = { type: "Formula", formula: markedNumber(rule.max, id) };
  dataBar.positiveFormat.fillColor = rule.color;
  dataBar.positiveFormat.gradientFill = false;
}

/** Excel reads a condition as written for the first cell of its range. */
function firstCell(range: string): string {
  const { top, left } = toArea(range);
  return cellAddress(top, left);
}

function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
