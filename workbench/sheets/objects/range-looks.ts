/** The looks of a range cell by cell, as a script takes them and gives them back in one call. */
import type { Area } from "../../../shared/cell/a1";
import type { CellStyle } from "../../../shared/workbook/change";
import type { Place } from "../../excel/model/workbook-model";
import type { GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { choicesOf, dataValidation } from "./data-validation";

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** What stands behind a text style. */
const texts = new WeakMap<object, CellStyle>();

/** Google's word for cells without an alignment of their own, which it takes back no more. */
const UNALIGNED = "general-left";

/** `edit` refuses where cells are protected. */
export function rangeLooks(state: GoogleState, { sheet, area }: Place, edit: (act: () => void) => Range): Partial<Range> {
  const each = <T>(look: (cell: Area) => T): T[][] => cellsOf(area).map((row) => row.map(look));
  const put = <T>(looks: readonly (readonly T[])[], write: (cell: Area, look: T) => void): Range => {
    const cells = cellsOf(area);
    assertSameSize(looks, cells);
    return edit(() => cells.forEach((row, i) => row.forEach((cell, j) => write(cell, looks[i]![j]!))));
  };
  /** Null takes the look away. */
  const look = (cell: Area, key: keyof CellStyle, value: unknown): void =>
    value === null ? sheet.resetStyle(cell, key) : sheet.setStyle(cell, { [key]: value });
  return {
    getBackgrounds: () => each((cell) => (sheet.style(cell).fill ?? "#FFFFFF").toLowerCase()),
    setBackgrounds: (colors: (string | null)[][]) => put(colors, (cell, color) => look(cell, "fill", color)),
    getHorizontalAlignments: () => each((cell) => sheet.style(cell).align ?? UNALIGNED),
    setHorizontalAlignments: (words: (string | null)[][]) =>
      // An unknown word is passed over in silence, as Google does.
      put(words, (cell, word) => (word === null || /^(?:left|center|right)$/.test(word)) && look(cell, "align", word)),
    getVerticalAlignments: () => each((cell) => sheet.style(cell).vertical ?? "bottom"),
    setVerticalAlignments: (words: (string | null)[][]) => put(words, (cell, word) => look(cell, "vertical", word)),
    getWrapStrategies: () =>
      each((cell) => (sheet.style(cell).wrap ? "WRAP" : "OVERFLOW") as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy),
    setWrapStrategies: (strategies) => put(strategies, (cell, strategy) => look(cell, "wrap", String(strategy) === "WRAP")),
    getTextStyles: () => each((cell) => textStyle(state, sheet.style(cell))),
    setTextStyles: (styles: TextStyle[][]) => put(styles, (cell, style) => sheet.setStyle(cell, texts.get(style) ?? {})),
    getDataValidations: () =>
      each((cell) => {
        const words = sheet.choices(cell);
        return words && dataValidation(state, words);
      }),
    setDataValidations: (rules) => put(rules, (cell, rule) => sheet.setChoices(cell, rule ? choicesOf(rule) : [])),
  };
}

export function assertSameSize(given: readonly (readonly unknown[])[], range: readonly (readonly unknown[])[]): void {
  if (given.length === range.length && given.every((row) => row.length === range[0]?.length)) return;
  throw serviceError(
    `The number of rows or columns in the data does not match the number in the range. The data has ${given.length} but the range has ${range.length}.`,
  );
}

function cellsOf({ top, left, bottom, right }: Area): Area[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_unused, j) => ({ top: top + i, left: left + j, bottom: top + i, right: left + j })),
  );
}

function textStyle(state: GoogleState, { bold, italic, color, size }: CellStyle): TextStyle {
  const style: CellStyle = { bold: bold ?? false, italic: italic ?? false, color: color ?? "#000000", size: size ?? 10 };
  const object = strict<TextStyle>(state, "TextStyle", {
    isBold: () => style.bold ?? null,
    isItalic: () => style.italic ?? null,
    getFontSize: () => style.size ?? null,
    getForegroundColor: () => style.color ?? null,
  });
  texts.set(object, style);
  return object;
}
