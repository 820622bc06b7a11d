/** Formats, widths, frozen rows, lists to choose from and conditional formats as requests of the Sheets API. */
import { areaAddress } from "../../shared/cell/a1";
import type { CellStyle, Change } from "../../shared/workbook/change";
import type { sheets_v4 } from "@googleapis/sheets";
import { glyphFormat } from "../looks/glyph-format";
import { toPlainRules } from "../looks/plain-rules";
import { readMark } from "../marker";
import { describedSheet, gridRange, sheetId, type RequestTarget } from "./request-target";

type Request = sheets_v4.Schema$Request;
type Of<K extends Change["kind"]> = Change & { readonly kind: K };

const HORIZONTAL = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;
const VERTICAL = { top: "TOP", middle: "MIDDLE", bottom: "BOTTOM" } as const;

export function numberFormatRequests(target: RequestTarget, change: Of<"number format">): readonly Request[] {
  const { format } = change;
  const type = /[yd]/i.test(format.replace(/"[^"]*"/g, "")) ? "DATE" : format.includes("%") ? "PERCENT" : "NUMBER";
  const cell = format === "General" ? {} : { userEnteredFormat: { numberFormat: { type, pattern: format } } };
  return [{ repeatCell: { range: gridRange(target, change), cell, fields: "userEnteredFormat.numberFormat" } }];
}

export function styleRequests(target: RequestTarget, change: Of<"style">): readonly Request[] {
  const { size, align, vertical, wrap } = change.style;
  const text = textFormat({ ...change.style, ...(size !== undefined && { size }) });
  const format = {
    ...(change.style.fill !== undefined && { backgroundColorStyle: colorStyle(change.style.fill) }),
    ...(align && { horizontalAlignment: HORIZONTAL[align] }),
    ...(vertical && { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap !== undefined && { wrapStrategy: wrap ? "WRAP" : "OVERFLOW_CELL" }),
  };
  const fields = [...Object.keys(format), ...Object.keys(text).map((key) => `textFormat.${key}`)];
  if (fields.length === 0) return [];
  const cell = { userEnteredFormat: { ...format, textFormat: text } };
  return [{ repeatCell: { range: gridRange(target, change), cell, fields: `userEnteredFormat(${fields.join(",")})` } }];
}

export function freezeRequests(target: RequestTarget, { sheet, rows, columns }: Of<"freeze">): readonly Request[] {
  const properties = { sheetId: sheetId(target, sheet), gridProperties: { frozenRowCount: rows, frozenColumnCount: columns } };
  return [{ updateSheetProperties: { properties, fields: "gridProperties.frozenRowCount,gridProperties.frozenColumnCount" } }];
}

export function widthRequests(target: RequestTarget, { sheet, widths }: Of<"column widths">): readonly Request[] {
  return widths.map(({ column, pixels }) => ({
    updateDimensionProperties: {
      range: { sheetId: sheetId(target, sheet), dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
      properties: { pixelSize: pixels },
      fields: "pixelSize",
    },
  }));
}

export function validationRequests(target: RequestTarget, change: Of<"validation">): readonly Request[] {
  const condition = { type: "ONE_OF_LIST", values: change.list.map((word) => ({ userEnteredValue: word })) };
  const rule = { condition, strict: false, showCustomUi: true, inputMessage: "Synonyms are read too." };
  return [{ setDataValidation: { range: gridRange(target, change), rule } }];
}

/** Ours come first, as in Excel; other people's keep their order. */
export function conditionalFormatRequests(target: RequestTarget, change: Of<"conditional formats">): readonly Request[] {
  const id = sheetId(target, change.sheet);
  const old = (describedSheet(target, change.sheet)?.conditionalFormats ?? []).flatMap((rule, index) =>
    markOf(rule) === change.id ? [index] : [],
  );
  const rules = toPlainRules(change.rules, change.id).map(({ area, formula, style }, index) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [gridRange(target, { sheet: change.sheet, range: areaAddress(area) })],
        booleanRule: {
          condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] },
          format: { ...(style.fill !== undefined && { backgroundColorStyle: colorStyle(style.fill) }), textFormat: textFormat(style) },
        },
      },
    },
  }));
  const shapes = change.rules.flatMap((rule) =>
    rule.type === "icons"
      ? numberFormatRequests(target, { kind: "number format", sheet: change.sheet, range: rule.range, format: glyphFormat(rule, "") })
      : [],
  );
  // From the last to the first: each removal moves those behind it up.
  return [...old.reverse().map((index) => ({ deleteConditionalFormatRule: { sheetId: id, index } })), ...rules, ...shapes];
}

function markOf({ booleanRule }: sheets_v4.Schema$ConditionalFormatRule): string | null {
  if (booleanRule?.condition?.type !== "CUSTOM_FORMULA") return null;
  return readMark(booleanRule.condition.values?.[0]?.userEnteredValue ?? "");
}

function textFormat({ bold, italic, color, size }: CellStyle): sheets_v4.Schema$TextFormat {
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { foregroundColorStyle: colorStyle(color) }),
  };
}

/** "#24384D" → shares of red, green and blue. */
export function colorStyle(color: string): sheets_v4.Schema$ColorStyle {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return { rgbColor: { red, green, blue } };
}
