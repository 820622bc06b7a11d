/** Conditional formats in Univer: ours carry an id of their own and are replaced together; all others stay, in their order. */
import type { IStyleData } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IIconSet,
} from "@univerjs/sheets-conditional-formatting";
import { cellAddress, toArea } from "../shared/cell/a1";
import type { CellStyle, Change, FormatRule } from "../shared/workbook/change";
import { rangeOf, sheetOf, type Target } from "./univer-target";

/** Circle, triangle and rhombus: three shapes, so that colour is not all that tells them apart. */
const ICONS = "3Signs" as IIconSet["config"][number]["iconType"];
const BELOW_ZERO = "#C0504D";

export function applyConditionalFormats(target: Target, change: Change & { kind: "conditional formats" }): void {
  const sheet = sheetOf(target, change.sheet);
  const old = sheet.getConditionalFormattingRules().filter((rule) => changeIdOf(rule.cfId) === change.id);
  const wanted = change.rules.map((rule, index): IConditionFormattingRule => ({
    cfId: `plumbline:${change.id}:${index}`,
    ranges: [rangeOf(sheet, rule.range).getRange()],
    stopIfTrue: false,
    rule: toUniverRule(rule),
  }));
  if (JSON.stringify(old.map(identity)) === JSON.stringify(wanted.map(identity))) return;
  for (const rule of old) sheet.deleteConditionalFormattingRule(rule.cfId);
  // Univer puts each new rule before the others.
  for (const rule of [...wanted].reverse()) sheet.addConditionalFormattingRule(rule);
}

/** The id of the change that made the rule; null for a rule of somebody else. */
export function changeIdOf(ruleId: string): string | null {
  return /^plumbline:(.*):\d+$/.exec(ruleId)?.[1] ?? null;
}

/** What makes two rules the same; Univer adds to ranges what we did not write. */
function identity({ cfId, ranges, rule }: IConditionFormattingRule): unknown {
  return [cfId, ranges.map((range) => [range.startRow, range.startColumn, range.endRow, range.endColumn]), rule];
}

function toUniverRule(rule: FormatRule): IConditionFormattingRule["rule"] {
  switch (rule.type) {
    case "text":
      return highlight(`=LOWER(${firstCell(rule.range)})=${quoteText(rule.text.toLowerCase())}`, rule.style);
    case "formula":
      return highlight(rule.formula, rule.style);
    case "bar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: { min: number(rule.min), max: number(rule.max), isGradient: false, positiveColor: rule.color, nativeColor: BELOW_ZERO },
      };
    case "icons":
      return {
        type: CFRuleType.iconSet,
        isShowValue: rule.showValue,
        config: [
          { iconType: ICONS, iconId: "0", operator: CFNumberOperator.greaterThanOrEqual, value: number(rule.high) },
          { iconType: ICONS, iconId: "1", operator: CFNumberOperator.greaterThanOrEqual, value: number(rule.low) },
          { iconType: ICONS, iconId: "2", operator: CFNumberOperator.lessThan, value: number(rule.low) },
        ],
      };
  }
}

/** Univer's own "text equals" minds upper and lower case; comparing in a formula does not. */
function highlight(formula: string, style: CellStyle): IConditionFormattingRule["rule"] {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: toHighlight(style) };
}

export function toHighlight({ bold, italic, fill, color }: CellStyle): IStyleData {
  return {
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

function firstCell(range: string): string {
  const { top, left } = toArea(range);
  return cellAddress(top, left);
}

function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function number(value: number): { type: CFValueType; value: number } {
  return { type: CFValueType.num, value };
}
