/** Conditional formats in Univer as a workbook file has them: the reverse of reading/to-conditional-formats.ts. */
import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre/xlsx";
import { absoluteAddress, toArea } from "../../shared/cell/a1";
import { toFileAddress } from "./to-file-address";
import { toFileFormula } from "./to-file-formula";
import { toFileColor, toFileLook } from "./to-file-look";

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;
type Part = Omit<ConditionalRule, "range" | "priority" | "stopIfTrue">;
type Threshold = NonNullable<ConditionalRule["colorScale"]>["cfvo"][number];
interface Where {
  /** The first cell, to which formulas are relative. */
  readonly cell: string;
  /** All cells, in brackets. */
  readonly all: string;
}
interface UniverThreshold {
  readonly type: CFValueType;
  readonly value?: number | string;
}

/** Icons that every Excel from 2007 on has; the others need an extension that the writer lacks. */
const ICONS =
  /^(3Arrows(Gray)?|3Flags|3TrafficLights[12]|3Signs|3Symbols2?|4Arrows(Gray)?|4RedToBlack|4Rating|4TrafficLights|5Arrows(Gray)?|5Rating|5Quarters)$/;

const COMPARISONS: Readonly<Record<Extract<Highlight, { subType: CFSubRuleType.average }>["operator"], string>> = {
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
};
const LOWEST: Threshold = { type: "percent", value: "0" };

/** Null for a rule that the file or its writer knows not. */
export function toFileRule({ ranges, rule, stopIfTrue }: IConditionFormattingRule, priority: number): ConditionalRule | null {
  const range = ranges.map(toFileAddress).join(" ");
  const part = toPart(rule, { cell: range.split(/[ :]/)[0] ?? "A1", all: `(${ranges.map(toAbsolute).join(",")})` });
  return part && range !== "" ? { ...part, range, priority, ...(stopIfTrue && { stopIfTrue }) } : null;
}

function toAbsolute(range: IRange): string {
  return absoluteAddress(toArea(toFileAddress(range)));
}

function toPart(rule: IConditionalFormattingRuleConfig, where: Where): Part | null {
  switch (rule.type) {
    case CFRuleType.dataBar: {
      const { min, max, positiveColor } = rule.config;
      const cfvo = [toThreshold(min), toThreshold(max)];
      return isEach(cfvo) ? { type: "dataBar", dataBar: { cfvo, color: argb(positiveColor) } } : null;
    }
    case CFRuleType.colorScale: {
      const cfvo = rule.config.map(({ value }) => toThreshold(value));
      return isEach(cfvo) ? { type: "colorScale", colorScale: { cfvo, colors: rule.config.map(({ color }) => argb(color)) } } : null;
    }
    case CFRuleType.iconSet:
      return toIcons(rule);
    case CFRuleType.highlightCell:
      return toHighlight(rule, where);
  }
}

function toHighlight(rule: Highlight, { cell, all }: Where): Part | null {
  const style = toFileLook(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: "expression", formula: toFileFormula(rule.value), style };
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return { type: rule.subType, style };
    case CFSubRuleType.number: {
      const values = [rule.value ?? 0].flat().map(String);
      return { type: "cellIs", operator: rule.operator, formula: values, style };
    }
    case CFSubRuleType.text: {
      const formula = textFormula(rule.operator, cell, quoted(rule.value ?? ""));
      return formula === null ? null : { type: "expression", formula, style };
    }
    case CFSubRuleType.average:
      return { type: "expression", formula: `AND(ISNUMBER(${cell}),${cell}${COMPARISONS[rule.operator]}AVERAGE${all})`, style };
    case CFSubRuleType.rank: {
      const place = rule.isPercent ? `MAX(1,INT(COUNT${all}*${rule.value}%))` : `MIN(COUNT${all},${rule.value})`;
      const border = rule.isBottom ? `<=SMALL(${all},${place})` : `>=LARGE(${all},${place})`;
      return { type: "expression", formula: `AND(ISNUMBER(${cell}),${cell}${border})`, style };
    }
    default:
      return null;
  }
}

/** As formulas, which say the same in every program. */
function textFormula(operator: CFTextOperator, cell: string, text: string): string | null {
  switch (operator) {
    case CFTextOperator.containsText:
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case CFTextOperator.notContainsText:
      return `ISERROR(SEARCH(${text},${cell}))`;
    case CFTextOperator.beginsWith:
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.endsWith:
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.equal:
      return `${cell}=${text}`;
    case CFTextOperator.notEqual:
      return `${cell}<>${text}`;
    case CFTextOperator.containsBlanks:
      return `LEN(TRIM(${cell}))=0`;
    case CFTextOperator.notContainsBlanks:
      return `LEN(TRIM(${cell}))>0`;
    case CFTextOperator.containsErrors:
      return `ISERROR(${cell})`;
    case CFTextOperator.notContainsErrors:
      return `NOT(ISERROR(${cell}))`;
  }
}

/** Univer lists the thresholds from the best icon down, files from the worst up. Sets that mix icons of several are none of a file. */
function toIcons({ config, isShowValue }: Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.iconSet }>): Part | null {
  const [first] = config;
  const ids = config.map(({ iconId }) => Number(iconId));
  const isUp = ids.every((id, i) => id === i);
  const isDown = ids.every((id, i) => id === config.length - 1 - i);
  const isOne = config.every(({ iconType }) => iconType === first?.iconType) && (isUp || isDown);
  const cfvo = config
    .slice(0, -1)
    .map(({ value, operator }) => (operator === CFNumberOperator.greaterThanOrEqual ? toThreshold(value) : null));
  if (!first || !isOne || !ICONS.test(first.iconType) || !isEach(cfvo)) return null;
  const iconSet = { iconSet: first.iconType, reverse: isDown && !isUp, showValue: isShowValue };
  return { type: "iconSet", iconSet: { ...iconSet, cfvo: [LOWEST, ...cfvo.reverse()].map(withoutEnds) } };
}

/** An icon has no lowest and highest value for its threshold, but shares of the way between. */
function withoutEnds({ type, value = "0" }: Threshold): { type: "num" | "percent" | "percentile"; value: string } {
  if (type === "min" || type === "max") return { type: "percent", value: type === "min" ? "0" : "100" };
  return { type, value };
}

function toThreshold({ type, value }: UniverThreshold): Threshold | null {
  if (type === CFValueType.formula) return null;
  return type === CFValueType.min || type === CFValueType.max ? { type } : { type, value: String(value ?? 0) };
}

function isEach(list: readonly (Threshold | null)[]): list is Threshold[] {
  return list.every((each) => each !== null);
}

function argb(color: string): string {
  return `FF${toFileColor(color)?.rgb ?? "FFFFFF"}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
