/** Looks and conditional formats of a change in the file writer's words. */
import type { CellStyle as FileStyle, ConditionalRule } from "hucre/xlsx";
import type { CellStyle, FormatRule } from "../../shared/workbook/change";

/** A font of its own must be named in full, or programs take another one for it. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** A cell's look; a format of "" is General. */
export function toFileStyle(style: CellStyle, format = ""): FileStyle {
  const { bold, italic, color, size, fill, align, vertical, wrap } = style;
  const hasFont = bold !== undefined || italic !== undefined || color !== undefined || size !== undefined;
  const hasAlignment = align !== undefined || vertical !== undefined || wrap !== undefined;
  return {
    ...(hasFont
      ? { font: { ...DEFAULT_FONT, bold, italic, size: size ?? DEFAULT_FONT.size, ...(color === undefined ? {} : { color: rgb(color) }) } }
      : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill), bgColor: rgb(fill) } }),
    ...(hasAlignment ? { alignment: { horizontal: align, vertical: vertical === "middle" ? "center" : vertical, wrapText: wrap } } : {}),
    ...(format === "" ? {} : { numFmt: format }),
  };
}

/** A rule of conditional formatting; priorities are given when all rules of a sheet are known. */
export function toFileRule(rule: FormatRule): ConditionalRule {
  const common = { range: rule.range, priority: 1 };
  switch (rule.type) {
    case "text":
      return { ...common, type: "cellIs", operator: "equal", formula: quoted(rule.text), style: toFileStyle(rule.style) };
    case "formula":
      return { ...common, type: "expression", formula: rule.formula.replace(/^=/, ""), style: toFileStyle(rule.style) };
    case "icons":
      return {
        ...common,
        type: "iconSet",
        // circle, triangle, diamond: told apart without colour
        iconSet: {
          iconSet: "3Signs",
          cfvo: [{ type: "percent", value: "0" }, number(rule.low), number(rule.high)],
          showValue: rule.showValue,
        },
      };
    case "bar":
      return { ...common, type: "dataBar", dataBar: { cfvo: [number(rule.min), number(rule.max)], color: `FF${hex(rule.color)}` } };
  }
}

function number(value: number): { type: "num"; value: string } {
  return { type: "num", value: String(value) };
}

/** A text as it stands in a formula. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function rgb(color: string): { rgb: string } {
  return { rgb: hex(color) };
}

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
