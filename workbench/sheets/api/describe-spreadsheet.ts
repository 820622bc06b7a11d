/** The spreadsheet as the Sheets API describes it, out of the same workbook and state that scripts see. */
import type { sheets_v4 } from "@googleapis/sheets";
import { readArea, type Area } from "../../../shared/cell/a1";
import type { CellStyle } from "../../../shared/workbook/change";
import type { ChartModel, Place, SheetModel } from "../../excel/model/workbook-model";
import { chartNumber, sheetNumber, type GoogleState } from "../google-state";
import { sizeOf } from "../objects/sheet";
import { describeCells } from "./describe-cells";

/** `withCells`: every cell with what was entered and what may be chosen, too, for which a program has to ask. */
export function describeSpreadsheet(state: GoogleState, withCells: boolean): sheets_v4.Schema$Spreadsheet {
  const sheets = state.model.sheets();
  return {
    properties: { title: "Spreadsheet", locale: state.locale, timeZone: state.timeZone },
    sheets: sheets.map((sheet, index) => describeSheet(state, sheet, { index, withCells })),
    namedRanges: [...state.model.names().map(({ name, formula }) => [name, formula] as const), ...state.namesakes].flatMap(
      ([name, formula]) => {
        const [, title, address] = /^='?(.*?)'?!([^!]+)$/.exec(formula) ?? [];
        const sheet = sheets.find((each) => each.name() === title?.replace(/''/g, "'"));
        const area = readArea(address ?? "");
        // A name whose sheet was deleted is still there, and has no range.
        return [{ namedRangeId: name, name, range: sheet && area ? toGridRange(state, { sheet, area }) : {} }];
      },
    ),
  };
}

/** All notes of programs, numbered through the spreadsheet. */
export function metadataOf(
  state: GoogleState,
): readonly { readonly number: number; readonly sheetId: string; readonly entry: { readonly key: string; readonly value: string } }[] {
  return [...state.metadata]
    .flatMap(([sheetId, entries]) => entries.map((entry) => ({ sheetId, entry })))
    .map((each, i) => ({ number: i + 1, ...each }));
}

function describeSheet(
  state: GoogleState,
  sheet: SheetModel,
  { index, withCells }: { readonly index: number; readonly withCells: boolean },
): sheets_v4.Schema$Sheet {
  const { rows, columns } = sizeOf(state, sheet);
  const frozen = sheet.frozen();
  return {
    properties: {
      sheetId: sheetNumber(state, sheet.id),
      title: sheet.name(),
      index,
      sheetType: "GRID",
      gridProperties: { rowCount: rows, columnCount: columns, frozenRowCount: frozen.rows, frozenColumnCount: frozen.columns },
    },
    conditionalFormats: sheet.conditionalFormats().map(({ area, details }) => ({
      ranges: [toGridRange(state, { sheet, area })],
      ...(details.type === "Custom" && { booleanRule: toBooleanRule(details.formula, details.style) }),
    })),
    merges: sheet.merged().map((area) => toGridRange(state, { sheet, area })),
    protectedRanges: state.protections
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ area }, i) => ({
        protectedRangeId: i + 1,
        range: area ? toGridRange(state, { sheet, area }) : { sheetId: sheetNumber(state, sheet.id) },
        warningOnly: false,
        requestingUserCanEdit: false,
      })),
    charts: state.model.charts(sheet).map((chart) => describeChart(state, sheet, chart)),
    tables: state.model
      .tables()
      .filter((table) => table.sheet.id === sheet.id)
      .map(({ id, name, area }) => ({ tableId: id, name, range: toGridRange(state, { sheet, area }) })),
    developerMetadata: metadataOf(state)
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ number, entry: { key, value } }) => ({ metadataId: number, metadataKey: key, metadataValue: value })),
    ...(withCells && { data: [{ rowData: describeCells(sheet) }] }),
  };
}

function describeChart(state: GoogleState, sheet: SheetModel, { id, at, title, series }: ChartModel): sheets_v4.Schema$EmbeddedChart {
  const source = (place: Place): sheets_v4.Schema$ChartData => ({ sourceRange: { sources: [toGridRange(state, place)] } });
  const categories = series[0]?.categories;
  return {
    chartId: chartNumber(state, id),
    position: { overlayPosition: { anchorCell: { sheetId: sheetNumber(state, sheet.id), rowIndex: at.top, columnIndex: at.left } } },
    spec: {
      title,
      basicChart: {
        chartType: "LINE",
        domains: categories ? [{ domain: source(categories) }] : [],
        series: series.map(({ values }) => ({ series: source(values) })),
      },
    },
  };
}

function toGridRange(state: GoogleState, place: Place): sheets_v4.Schema$GridRange {
  const { top, left, bottom, right }: Area = place.area;
  const sheetId = sheetNumber(state, place.sheet.id);
  return { sheetId, startRowIndex: top, endRowIndex: bottom + 1, startColumnIndex: left, endColumnIndex: right + 1 };
}

function toBooleanRule(formula: string, { bold, italic, color, fill }: CellStyle): sheets_v4.Schema$BooleanRule {
  return {
    condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] },
    format: {
      textFormat: { bold, italic, ...(color && { foregroundColorStyle: { rgbColor: toShares(color) } }) },
      ...(fill && { backgroundColorStyle: { rgbColor: toShares(fill) } }),
    },
  };
}

function toShares(hex: string): sheets_v4.Schema$Color {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  return { red, green, blue };
}
