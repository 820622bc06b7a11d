/**
 * Conditional formats as Google Sheets can have them: a formula and a style, nothing else. Icon sets become three font colours
 * (the shapes come by number format, see glyph-format.ts); data bars stand in cells of their own (see bar-changes.ts).
 */
import { cellAddress, toArea, type Area } from "../../shared/cell/a1";
import { STATUS_LOOKS } from "../../shared/scorecard/palette";
import type { CellStyle, FormatRule } from "../../shared/workbook/change";
import { markedCondition } from "../marker";

export interface PlainRule {
  readonly area: Area;
  /** Relative to the first cell of the area, and marked as ours. */
  readonly formula: string;
  readonly style: CellStyle;
}

/** In the order of their priority. */
export function toPlainRules(rules: readonly FormatRule[], id: string): readonly PlainRule[] {
  return rules.flatMap((rule) => {
    const area = toArea(rule.range);
    const cell = cellAddress(area.top, area.left);
    return conditionsOf(rule, cell).map(({ formula, style }) => ({ area, formula: markedCondition(formula, id), style }));
  });
}

function conditionsOf(rule: FormatRule, cell: string): readonly { readonly formula: string; readonly style: CellStyle }[] {
  switch (rule.type) {
    case "text":
      return [{ formula: `${cell}="${rule.text.replace(/"/g, '""')}"`, style: rule.style }];
    case "formula":
      return [{ formula: rule.formula, style: rule.style }];
    case "icons":
      return [
        { formula: `AND(ISNUMBER(${cell}),${cell}>=${rule.high})`, style: { color: STATUS_LOOKS["On track"].color } },
        { formula: `AND(ISNUMBER(${cell}),${cell}>=${rule.low})`, style: { color: STATUS_LOOKS["At risk"].color } },
        { formula: `ISNUMBER(${cell})`, style: { color: STATUS_LOOKS["Off track"].color } },
      ];
    case "bar":
      // Never true: it tells that there is a bar of ours for these cells.
      return [{ formula: "FALSE", style: {} }];
  }
}
