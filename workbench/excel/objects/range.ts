/** A range of cells: contents, extent, and the ways to other ranges. */
import type { Area } from "../../../shared/cell/a1";
import { isError, type Value } from "../../../shared/cell/cell";
import { readAddress, sameName, WHOLE_SHEET, writeAddress } from "../addresses";
import { readEntered, readEnteredAsText } from "../entered-content";
import { excelError, invalidArgument, notSimulated } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import { assertWritable } from "../assert-writable";
import type { HostState } from "../host-state";
import type { Content, Place } from "../model/workbook-model";
import { readCellProperties, writeCellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

/** The number format of cells that take everything for text. */
const TEXT = "@";
const { bottom: LAST_ROW, right: LAST_COLUMN } = WHOLE_SHEET;

export function rangeObject(state: HostState, place: Place): ExcelObject {
  const { sheet, area } = place;
  const at = (next: Partial<Area>): ExcelObject => rangeObject(state, { sheet, area: withinSheet({ ...area, ...next }) });
  return {
    type: "Range",
    place,
    get: {
      Address: () => writeAddress(place),
      CellCount: () => rowsOf(area) * columnsOf(area),
      ColumnCount: () => columnsOf(area),
      ColumnIndex: () => area.left,
      Formulas: () => formulas(state, place),
      HasSpill: () => sheet.spills(checked(state, area)),
      IsEntireColumn: () => area.top === 0 && area.bottom === LAST_ROW,
      IsEntireRow: () => area.left === 0 && area.right === LAST_COLUMN,
      NumberFormat: () => sheet.numberFormats(checked(state, area)),
      RowCount: () => rowsOf(area),
      RowIndex: () => area.top,
      Values: () => sheet.values(checked(state, area)).map((row) => row.map(toWire)),
    },
    set: {
      Formulas: (raw) => write(state, place, raw),
      NumberFormat: (raw) => setNumberFormats(state, place, raw),
      Values: (raw) => write(state, place, raw),
    },
    go: {
      ConditionalFormats: () => conditionalFormatsObject(state, place),
      DataValidation: () => dataValidationObject(state, place),
      Format: () => rangeFormatObject(state, place),
      Worksheet: () => worksheetObject(state, sheet),
    },
    call: {
      _ValidateArraySize: () => undefined,
      Clear: (what) => {
        if (what !== "Contents") throw notSimulated(`Range.Clear(${String(what)})`);
        write(state, place, "");
      },
      GetBoundingRect: (other) => {
        const { area: far } = toPlace(other, state, place);
        return at({
          top: Math.min(area.top, far.top),
          left: Math.min(area.left, far.left),
          bottom: Math.max(area.bottom, far.bottom),
          right: Math.max(area.right, far.right),
        });
      },
      GetCell: (row, column) =>
        at({
          top: area.top + Number(row),
          bottom: area.top + Number(row),
          left: area.left + Number(column),
          right: area.left + Number(column),
        }),
      GetCellProperties: (wanted) => readCellProperties(state, place, wanted),
      GetColumn: (column) => at({ left: area.left + Number(column), right: area.left + Number(column) }),
      GetEntireColumn: () => at({ top: 0, bottom: LAST_ROW }),
      GetEntireRow: () => at({ left: 0, right: LAST_COLUMN }),
      GetMergedAreasOrNullObject: () => rangeAreasObject(state, sheet, mergedIn(place)),
      GetResizedRange: (rows, columns) => at({ bottom: area.bottom + Number(rows), right: area.right + Number(columns) }),
      GetRow: (row) => at({ top: area.top + Number(row), bottom: area.top + Number(row) }),
      Merge: () => sheet.merge(area),
      Select: () => state.model.select(place),
      SetCellProperties: (rows) => writeCellProperties(state, place, rows),
    },
  };
}

function toPlace(other: Argument, state: HostState, home: Place): Place {
  if (isExcelObject(other) && other.place) return other.place;
  return readAddress(String(other), state, home.sheet);
}

function withinSheet(area: Area): Area {
  const isInside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN;
  if (!isInside) throw invalidArgument("a range outside the sheet");
  return area;
}

function checked({ mostCells }: HostState, area: Area): Area {
  if (rowsOf(area) * columnsOf(area) > mostCells)
    throw excelError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  return area;
}

function formulas(state: HostState, { sheet, area }: Place): unknown[][] {
  const values = sheet.values(checked(state, area));
  return sheet.formulas(area).map((row, r) => row.map((formula, c) => formula || toWire(values[r]?.[c] ?? null)));
}

/** A single value goes to every cell; an array must have the range's size. */
function write(state: HostState, place: Place, raw: unknown): void {
  assertWritable(state, place);
  const { sheet, area } = place;
  const contents = toContents(place, raw);
  contents.flat().forEach((content) => assertTablesExist(state, content));
  sheet.write(checked(state, area), contents);
  state.written.push(place);
}

function toContents({ sheet, area }: Place, raw: unknown): readonly (readonly Content[])[] {
  const formats = sheet.numberFormats(area);
  return fill(area, raw).map((row, r) => row.map((cell, c) => (formats[r]?.[c] === TEXT ? readEnteredAsText(cell) : readEntered(cell))));
}

/** Excel does not accept a formula with a structured reference to a table that is not there. */
function assertTablesExist(state: HostState, content: Content): void {
  if (content === null || !("formula" in content)) return;
  const outsideTexts = content.formula.replace(/"[^"]*"|'[^']*'/g, "");
  for (const [, name = ""] of outsideTexts.matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu)) {
    if (!state.model.tables().some((table) => sameName(table.name, name))) throw invalidArgument(`formula ${content.formula}`);
  }
}

function setNumberFormats(state: HostState, place: Place, raw: unknown): void {
  assertWritable(state, place);
  const { sheet, area } = place;
  if (!Array.isArray(raw)) return sheet.setNumberFormat(area, String(raw));
  fill(area, raw).forEach((row, r) =>
    row.forEach((format, c) => {
      const cell = { top: area.top + r, bottom: area.top + r, left: area.left + c, right: area.left + c };
      if (typeof format === "string") sheet.setNumberFormat(cell, format);
    }),
  );
}

function fill(area: Area, raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => raw));
  const rows = raw as readonly (readonly unknown[])[];
  const fits = rows.length === rowsOf(area) && rows.every((row) => row.length === columnsOf(area));
  if (!fits)
    throw excelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows;
}

function mergedIn({ sheet, area }: Place): readonly Area[] {
  return sheet
    .merged()
    .filter((each) => each.top <= area.bottom && area.top <= each.bottom && each.left <= area.right && area.left <= each.right);
}

/** Blank is "", an error its code. */
function toWire(value: Value): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.code : value;
}

function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}
