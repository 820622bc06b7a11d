/** What a write can overwrite in cells: for each aspect, which changes touch it, and how Sheets gives and takes it in one call. */
import { readArea, type Area } from "../../shared/cell/a1";
import type { CellStyle, Change } from "../../shared/workbook/change";
import { toSheetsCell, type SheetsCell } from "../cells";
import { contentArea } from "./content-area";

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface CellAspect<T> {
  readonly areas: (change: Change) => readonly Area[];
  readonly read: (range: Range) => readonly (readonly T[])[];
  readonly write: (range: Range, cells: T[][]) => void;
}

export const contents: CellAspect<SheetsCell | Date> = {
  areas: (change) => listed(contentArea(change)),
  read: (range) => {
    const formulas = range.getFormulas();
    return (range.getValues() as unknown[][]).map((row, i) => row.map((raw, j) => formulas[i]?.[j] || contentOf(raw)));
  },
  write: (range, cells) => void range.setValues(cells),
};

/** Shapes are formats too. Cells without a format of their own answer with one of many digits, which would stay if it were set. */
export const numberFormats: CellAspect<string> = {
  areas: (change) => {
    if (change.kind === "number format") return listed(readArea(change.range));
    return change.kind === "conditional formats"
      ? change.rules.flatMap(({ type, range }) => (type === "icons" ? listed(readArea(range)) : []))
      : [];
  },
  read: (range) => range.getNumberFormats(),
  write: (range, formats) =>
    void range.setNumberFormats(formats.map((row) => row.map((format) => (/^0\.#{9,}$/.test(format) ? "General" : format)))),
};

/** White is how a cell without a fill answers. */
export const fills: CellAspect<string> = {
  areas: styled("fill"),
  read: (range) => range.getBackgrounds(),
  write: (range, colors) =>
    void range.setBackgrounds(colors.map((row) => row.map((color) => (/^#fff(?:fff)?$|^white$/i.test(color) ? null : color)))),
};

export const texts: CellAspect<GoogleAppsScript.Spreadsheet.TextStyle> = {
  areas: styled("bold", "italic", "size", "color"),
  read: (range) => range.getTextStyles(),
  write: (range, styles) => void range.setTextStyles(styles),
};

/** Where nothing is set Sheets answers with words of its own, such as general-left. */
export const alignments: CellAspect<string> = {
  areas: styled("align"),
  read: (range) => range.getHorizontalAlignments(),
  write: (range, words) => {
    range.setHorizontalAlignments(words.map((row) => row.map((word) => (/^(?:left|center|right)$/.test(word) ? (word as "left") : null))));
  },
};

export const verticals: CellAspect<string> = {
  areas: styled("vertical"),
  read: (range) => range.getVerticalAlignments(),
  write: (range, words) => void range.setVerticalAlignments(words as "top"[][]),
};

export const wraps: CellAspect<GoogleAppsScript.Spreadsheet.WrapStrategy> = {
  areas: styled("wrap"),
  read: (range) => range.getWrapStrategies(),
  write: (range, strategies) => void range.setWrapStrategies(strategies),
};

export const lists: CellAspect<GoogleAppsScript.Spreadsheet.DataValidation | null> = {
  areas: (change) => (change.kind === "validation" ? listed(readArea(change.range)) : []),
  read: (range) => range.getDataValidations(),
  write: (range, rules) => void range.setDataValidations(rules),
};

function styled(...looks: readonly (keyof CellStyle)[]): (change: Change) => readonly Area[] {
  return (change) =>
    change.kind === "style" && looks.some((look) => change.style[look] !== undefined) ? listed(readArea(change.range)) : [];
}

/** A date goes back as the date that came. */
function contentOf(raw: unknown): SheetsCell | Date {
  return typeof raw === "string" ? toSheetsCell(raw) : (raw as number | boolean | Date);
}

function listed(area: Area | null): readonly Area[] {
  return area ? [area] : [];
}
