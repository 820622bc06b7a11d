/** Conditional formats of a workbook file as Univer's rules; kinds that Univer lacks are left out. */
import { generateRandomId } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type CFValueType,
  type IConditionFormattingRule,
  type IIconSet,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule, Sheet } from "hucre/xlsx";
import { cellAddress, readArea } from "../../shared/cell/a1";
import { toStyle } from "./to-style";

type Rule = IConditionFormattingRule["rule"];
interface Threshold {
  readonly type: string;
  readonly value?: string;
}

const TEXT_OPERATORS: Partial<Record<ConditionalRule["type"], CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
};
const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};
const BAR_BELOW_ZERO = "#C0504D";

/** In the file's order of priority, the first wins. */
export function toConditionalFormats(sheet: Sheet, themeColors: readonly string[]): readonly IConditionFormattingRule[] {
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return rules.flatMap((rule) => {
    const ranges = rule.range.split(/\s+/).flatMap((address) => {
      const area = readArea(address);
      return area ? [{ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right }] : [];
    });
    const first = ranges[0];
    const converted = first && toRule(rule, cellAddress(first.startRow, first.startColumn), themeColors);
    return converted ? [{ cfId: generateRandomId(8), ranges, stopIfTrue: rule.stopIfTrue === true, rule: converted }] : [];
  });
}

function toRule(rule: ConditionalRule, cell: string, themeColors: readonly string[]): Rule | null {
  const style = highlightStyle(rule, themeColors);
  const [first, second] = [rule.formula ?? []].flat();
  const byFormula = (formula: string): Rule => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=${formula}`,
    style,
  });
  const operator = TEXT_OPERATORS[rule.type];
  if (operator && rule.text) return { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator, value: rule.text, style };
  switch (rule.type) {
    case "expression":
    case "containsBlanks":
    case "notContainsBlanks":
      return first === undefined ? null : byFormula(first);
    case "cellIs":
      if (first === undefined) return null;
      if (rule.operator === "between") return byFormula(`AND(${cell}>=${first},${cell}<=${second ?? first})`);
      if (rule.operator === "notBetween") return byFormula(`OR(${cell}<${first},${cell}>${second ?? first})`);
      return byFormula(`${cell}${COMPARISONS[rule.operator ?? "equal"]}${first}`);
    case "duplicateValues":
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.duplicateValues, style };
    case "uniqueValues":
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.uniqueValues, style };
    case "dataBar":
      return rule.dataBar ? toBar(rule.dataBar) : null;
    case "colorScale":
      return rule.colorScale ? toScale(rule.colorScale) : null;
    case "iconSet":
      return rule.iconSet ? toIcons(rule.iconSet) : null;
    default:
      return null;
  }
}

/** In a rule, the fill that shows is the background colour. */
function highlightStyle({ style }: ConditionalRule, themeColors: readonly string[]): ReturnType<typeof toStyle> {
  if (style?.fill?.type !== "pattern") return toStyle(style ?? {}, themeColors);
  const { bgColor, fgColor } = style.fill;
  return toStyle({ ...style, fill: { type: "pattern", pattern: "solid", fgColor: bgColor ?? fgColor } }, themeColors);
}

function toBar({ cfvo, color }: NonNullable<ConditionalRule["dataBar"]>): Rule {
  const [min, max] = [toThreshold(cfvo[0] ?? { type: "min" }), toThreshold(cfvo[1] ?? { type: "max" })];
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: { min, max, isGradient: false, positiveColor: `#${color.slice(-6)}`, nativeColor: BAR_BELOW_ZERO },
  };
}

function toScale({ cfvo, colors }: NonNullable<ConditionalRule["colorScale"]>): Rule {
  return {
    type: CFRuleType.colorScale,
    config: cfvo.map((value, index) => ({ index, color: `#${(colors[index] ?? "FFFFFF").slice(-6)}`, value: toThreshold(value) })),
  };
}

/** Files list the thresholds from the worst icon up, Univer from the best down. */
function toIcons({ iconSet, cfvo, reverse, showValue }: NonNullable<ConditionalRule["iconSet"]>): Rule {
  const best = cfvo.length - 1;
  const config = [...cfvo].reverse().map((value, index) => ({
    iconType: iconSet as IIconSet["config"][number]["iconType"],
    iconId: String(reverse ? best - index : index),
    operator: index === best ? CFNumberOperator.lessThan : CFNumberOperator.greaterThanOrEqual,
    value: toThreshold(index === best ? (cfvo[1] ?? value) : value),
  }));
  return { type: CFRuleType.iconSet, isShowValue: showValue !== false, config };
}

function toThreshold({ type, value }: Threshold): { type: CFValueType; value?: number } {
  return { type: type as CFValueType, ...(value !== undefined && { value: Number(value) }) };
}
