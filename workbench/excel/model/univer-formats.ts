/** Conditional formats between Excel's description and Univer's: Univer keeps and draws them, the description is kept beside. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { toHighlight } from "../../univer-conditional-formats";
import type { Bound, ConditionalFormat, FormatDetails } from "./conditional-format";
import { univerRange } from "./fit-area";

type UniverRule = IConditionFormattingRule["rule"];
type IconType = Extract<UniverRule, { readonly type: CFRuleType.iconSet }>["config"][number]["iconType"];

/** Univer's name for the set of Excel's name; others are drawn as the one set that we use. */
const ICON_SETS: Readonly<Record<string, IconType>> = {
  ThreeSigns: "3Signs" as IconType,
  ThreeTrafficLights1: "3TrafficLights1" as IconType,
};
const BELOW_ZERO = "#C0504D";

/** Details of what was made through Office.js, by the rule's id; a rule without is one that the user made in the grid. */
export type KnownDetails = Map<string, FormatDetails>;

export function readFormats(sheet: FWorksheet, known: KnownDetails): readonly ConditionalFormat[] {
  return sheet.getConditionalFormattingRules().map(({ cfId, ranges: [range] }) => ({
    id: cfId,
    area: { top: range?.startRow ?? 0, left: range?.startColumn ?? 0, bottom: range?.endRow ?? 0, right: range?.endColumn ?? 0 },
    details: known.get(cfId) ?? { type: "Other" },
  }));
}

/** Univer puts a new rule before all others, as Excel does. */
export function putFormat(sheet: FWorksheet, known: KnownDetails, format: ConditionalFormat): void {
  const isNew = !known.has(format.id);
  known.set(format.id, format.details);
  const rule = {
    cfId: format.id,
    ranges: [univerRange(sheet, format.area).getRange()],
    stopIfTrue: false,
    rule: toUniverRule(format.details),
  };
  if (isNew) sheet.addConditionalFormattingRule(rule);
  else sheet.setConditionalFormattingRule(format.id, rule);
}

function toUniverRule(details: FormatDetails): UniverRule {
  switch (details.type) {
    case "Custom":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: details.formula || "=FALSE",
        style: toHighlight(details.style),
      };
    case "DataBar": {
      const config = {
        min: toValue(details.lower, CFValueType.min),
        max: toValue(details.upper, CFValueType.max),
        isGradient: details.gradient,
      };
      return { type: CFRuleType.dataBar, isShowValue: true, config: { ...config, positiveColor: details.color, nativeColor: BELOW_ZERO } };
    }
    case "IconSet": {
      const iconType = ICON_SETS[details.icons] ?? ("3Signs" as IconType);
      // Excel lists the lowest icon first and takes its criterion for granted; Univer lists the highest first.
      const [, low = { type: "Percent", formula: "=33" }, high = { type: "Percent", formula: "=67" }] = details.criteria;
      const icon = (iconId: string, operator: CFNumberOperator, bound: Bound) => ({
        iconType,
        iconId,
        operator,
        value: toValue(bound, CFValueType.percent),
      });
      return {
        type: CFRuleType.iconSet,
        isShowValue: !details.iconOnly,
        config: [
          icon("0", CFNumberOperator.greaterThanOrEqual, high),
          icon("1", CFNumberOperator.greaterThanOrEqual, low),
          icon("2", CFNumberOperator.lessThan, low),
        ],
      };
    }
    case "Other":
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} };
  }
}

/** Bounds that are numbers, or sums of a number and a mark of ours that counts nothing. */
function toValue({ type, formula = "" }: Bound, automatic: CFValueType): IValueConfig {
  const number = Number.parseFloat(formula.replace(/^=/, ""));
  if (!Number.isFinite(number)) return { type: automatic };
  return { type: type === "Percent" ? CFValueType.percent : CFValueType.num, value: number };
}
