/** Replaces the conditional formats that carry our mark; those of other people stay, in their order. */
import { cellAddress, toArea } from "../../shared/cell/a1";
import type { CellStyle, Change, FormatRule } from "../../shared/workbook/change";
import { markedCondition, markedNumber } from "../marker";
import { findSheetState } from "../workbook-state";
import { onFailure } from "../writing/take-back";
import { isAdded, sheetOf, type Target } from "../writing/target";

type MarkedRule<T extends FormatRule["type"]> = FormatRule & { readonly type: T };

export function queueConditionalFormats(target: Target, change: Change & { kind: "conditional formats" }): void {
  const sheet = sheetOf(target, change.sheet);
  const old = findSheetState(target.state, change.sheet)?.formats.filter(({ mark }) => mark === change.id) ?? [];
  // Excel puts each new rule before all others.
  for (const rule of [...change.rules].reverse()) {
    const format = queueRule(sheet.getRange(rule.range), rule, change.id).load("id");
    if (isAdded(target, change.sheet)) continue;
    onFailure(
      target,
      () => format.id,
      ({ worksheets }, id) => worksheets.getItem(change.sheet).getRange().conditionalFormats.getItem(id).delete(),
    );
  }
  target.atTheEnd.push(
    ...old.map(
      ({ id }) =>
        () =>
          sheet.getRange().conditionalFormats.getItem(id).delete(),
    ),
  );
}

function queueRule(range: Excel.Range, rule: FormatRule, id: string): Excel.ConditionalFormat {
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

interface Condition {
  readonly condition: string;
  readonly style: CellStyle;
  readonly id: string;
}

function queueCondition(range: Excel.Range, rule: Condition): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  const { custom } = format;
  const { bold, italic, color, fill } = rule.style;
  custom.rule.formula = markedCondition(rule.condition, rule.id);
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (color !== undefined) custom.format.font.color = color;
  if (fill !== undefined) custom.format.fill.color = fill;
  return format;
}

/** Circle, triangle and diamond: three shapes, so that colour is not all that tells them apart. */
function queueIcons(range: Excel.Range, rule: MarkedRule<"icons">, id: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("IconSet");
  const { iconSet } = format;
  const from = (value: number): Excel.ConditionalIconCriterion => ({
    type: "Formula",
    operator: "GreaterThanOrEqual",
    formula: markedNumber(value, id),
  });
  iconSet.style = "ThreeSigns";
  // Excel ignores the first criterion: the lowest icon takes what the others leave.
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from(rule.low), from(rule.high)];
  iconSet.showIconOnly = !rule.showValue;
  return format;
}

function queueBar(range: Excel.Range, rule: MarkedRule<"bar">, id: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("DataBar");
  const { dataBar } = format;
  dataBar.lowerBoundRule = { type: "Formula", formula: markedNumber(rule.min, id) };
  dataBar.upperBoundRule = { type: "Formula", formula: markedNumber(rule.max, id) };
  dataBar.positiveFormat.fillColor = rule.color;
  dataBar.positiveFormat.gradientFill = false;
  return format;
}

/** Excel reads a condition as written for the first cell of its range. */
function firstCell(range: string): string {
  const { top, left } = toArea(range);
  return cellAddress(top, left);
}

function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
