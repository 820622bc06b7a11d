/** A range of cells. */
import { areaAddress, type Area } from "../../../shared/cell/a1";
import type { Content, Place } from "../../excel/model/workbook-model";
import type { GoogleState } from "../google-state";
import { fromRaw, toRaw } from "../raw-values";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { addBanding, bandingsIn } from "./banding";
import { choicesOf, dataValidation } from "./data-validation";
import { assertSameSize, rangeLooks } from "./range-looks";
import { sheetObject } from "./sheet";

type Range = GoogleAppsScript.Spreadsheet.Range;

const places = new WeakMap<object, Place>();

/** Where a range that a script hands back stands. */
export function placeOf(range: Range): Place {
  const place = places.get(range);
  if (!place) throw serviceError("The parameters do not match the method signature: a range was expected.");
  return place;
}

export function rangeObject(state: GoogleState, place: Place): Range {
  const { sheet, area } = place;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const style = (change: Parameters<typeof sheet.setStyle>[1]): Range => then(() => sheet.setStyle(area, change));
  const then = (act: () => void): Range => {
    assertEditable(state, place);
    act();
    return range;
  };
  const first: Area = { ...area, bottom: area.top, right: area.left };
  const valuesOf = (part: Area): unknown[][] => {
    const formats = sheet.numberFormats(part);
    return sheet.values(part).map((row, i) => row.map((value, j) => toRaw(state, value, formats[i]?.[j] ?? "")));
  };
  const at = (row: number, column: number): Area => ({
    top: area.top + row,
    left: area.left + column,
    bottom: area.top + row,
    right: area.left + column,
  });
  const range: Range = strict<Range>(state, "Range", {
    ...rangeLooks(state, place, (act) => then(act)),
    getA1Notation: () => areaAddress(area),
    getSheet: () => sheetObject(state, sheet),
    getRow: () => area.top + 1,
    getColumn: () => area.left + 1,
    getLastRow: () => area.bottom + 1,
    getLastColumn: () => area.right + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getCell: (row, column) => rangeObject(state, { sheet, area: at(row - 1, column - 1) }),
    offset: (down: number, across: number, height: number = rows, width: number = columns) => {
      const { top, left } = at(down, across);
      if (top < 0 || left < 0) throw serviceError("The coordinates of the range are outside the dimensions of the sheet.");
      return rangeObject(state, { sheet, area: { top, left, bottom: top + height - 1, right: left + width - 1 } });
    },
    getValue: () => valuesOf(first)[0]?.[0],
    getValues: () => valuesOf(area),
    isBlank: () => valuesOf(area).every((row) => row.every((value) => value === "")),
    getFormula: () => sheet.formulas(first)[0]?.[0] ?? "",
    getFormulas: () => sheet.formulas(area).map((row) => [...row]),
    getNumberFormats: () => sheet.numberFormats(area).map((row) => [...row]),
    getNumberFormat: () => sheet.numberFormats(first)[0]?.[0] ?? "",
    getBackground: () => (sheet.style(first).fill ?? "#FFFFFF").toLowerCase(),
    getFontColor: () => (sheet.style(first).color ?? "#000000").toLowerCase(),
    getFontSize: () => sheet.style(first).size ?? 10,
    getFontWeight: () => (sheet.style(first).bold ? "bold" : "normal"),
    getFontStyle: () => (sheet.style(first).italic ? "italic" : "normal"),
    getDataValidation: () => {
      const words = sheet.choices(first);
      return words && dataValidation(state, words);
    },
    setValue: (value: unknown) => then(() => fill(fromRaw(state, value))),
    setValues: (values: unknown[][]) => {
      assertSameSize(values, sheet.formulas(area));
      return then(() =>
        sheet.write(
          area,
          values.map((row) => row.map((raw) => fromRaw(state, raw))),
        ),
      );
    },
    clearContent: () => then(() => fill({ value: null })),
    setFormula: (formula) => then(() => fill({ formula })),
    merge: () => then(() => sheet.merge(area)),
    setNumberFormat: (format) => then(() => sheet.setNumberFormat(area, format)),
    setNumberFormats: (formats: string[][]) => {
      assertSameSize(formats, sheet.formulas(area));
      return then(() =>
        runsOf(formats).forEach(({ top, bottom, column, format }) =>
          sheet.setNumberFormat({ ...at(top, column), bottom: area.top + bottom }, format),
        ),
      );
    },
    setFontWeight: (weight) => style({ bold: weight === "bold" }),
    setFontStyle: (slant) => style({ italic: slant === "italic" }),
    setBackground: (color) => (color === null ? then(() => sheet.resetStyle(area, "fill")) : style({ fill: color })),
    setFontColor: (color) => style({ color: color ?? "#000000" }),
    setFontSize: (size) => style({ size }),
    setHorizontalAlignment: (align) => style({ align: align as "left" }),
    setVerticalAlignment: (vertical) => style({ vertical: vertical as "top" }),
    setWrap: (wrap) => style({ wrap }),
    setDataValidation: (rule) => then(() => sheet.setChoices(area, rule ? choicesOf(rule) : [])),
    getMergedRanges: () =>
      sheet
        .merged()
        .filter((merged) => intersect(merged, area))
        .map((merged) => rangeObject(state, { sheet, area: merged })),
    getBandings: () => bandingsIn(state, place),
    applyRowBanding: () => {
      assertEditable(state, place);
      return addBanding(state, place);
    },
    activate: () => {
      state.model.select(place);
      return range;
    },
  });
  const fill = (content: Content): void =>
    sheet.write(
      area,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => content)),
    );
  places.set(range, place);
  return range;
}

export function assertEditable(state: GoogleState, { sheet, area }: Place): void {
  const isProtected = state.protections.some((each) => each.sheetId === sheet.id && (!each.area || intersect(each.area, area)));
  if (isProtected)
    throw serviceError(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
}

function intersect(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Cells of a column that follow each other with the same format, since each call costs. */
function runsOf(formats: readonly (readonly string[])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of (formats[0] ?? []).keys()) {
    formats.forEach((row, i) => {
      const last = runs[runs.length - 1];
      const format = row[column] ?? "";
      if (i > 0 && last?.format === format) last.bottom = i;
      else runs.push({ top: i, bottom: i, column, format });
    });
  }
  return runs;
}

interface Run {
  readonly top: number;
  bottom: number;
  readonly column: number;
  readonly format: string;
}
