/** The spreadsheet as the Sheets API describes it, out of the same workbook and state that scripts see. */
import type { sheets_v4 } from "@googleapis/sheets";
import { readArea, type Area } from "../../../shared/cell/a1";
import type { CellStyle } from "../../../shared/workbook/change";
import type { SheetModel } from "../../excel/model/workbook-model";
import { listOf, type GoogleState } from "../google-state";
import { sizeOf } from "../objects/sheet";

/** The API's numbers of sheets, by the model's ids; given when they are first asked for. */
export type SheetNumbers = Map<string, number>;

export function numberOf(numbers: SheetNumbers, sheet: SheetModel): number {
  const known = numbers.get(sheet.id);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(sheet.id, number);
  return number;
}

export function describeSpreadsheet(state: GoogleState, numbers: SheetNumbers): sheets_v4.Schema$Spreadsheet {
  const sheets = state.model.sheets();
  return {
    properties: { title: "Spreadsheet", locale: state.locale, timeZone: state.timeZone },
    sheets: sheets.map((sheet, index) => {
      const { rows, columns } = sizeOf(state, sheet);
      const sheetId = numberOf(numbers, sheet);
      return {
        properties: { sheetId, title: sheet.name(), index, sheetType: "GRID", gridProperties: { rowCount: rows, columnCount: columns } },
        conditionalFormats: sheet.conditionalFormats().map(({ area, details }) => ({
          ranges: [toGridRange(sheetId, area)],
          ...(details.type === "Custom" && { booleanRule: toBooleanRule(details.formula, details.style) }),
        })),
        charts: listOf(state.charts, sheet.id).map(({ id }) => ({ chartId: id })),
        developerMetadata: listOf(state.metadata, sheet.id).map(({ key, value }, i) => ({
          metadataId: i + 1,
          metadataKey: key,
          metadataValue: value,
        })),
      };
    }),
    namedRanges: [...state.model.names().map(({ name, formula }) => [name, formula] as const), ...state.namesakes].flatMap(
      ([name, formula]) => {
        const [, title, address] = /^='?(.*?)'?!([^!]+)$/.exec(formula) ?? [];
        const sheet = sheets.find((each) => each.name() === title?.replace(/''/g, "'"));
        const area = readArea(address ?? "");
        return sheet && area ? [{ namedRangeId: name, name, range: toGridRange(numberOf(numbers, sheet), area) }] : [];
      },
    ),
  };
}

function toGridRange(sheetId: number, { top, left, bottom, right }: Area): sheets_v4.Schema$GridRange {
  return { sheetId, startRowIndex: top, endRowIndex: bottom + 1, startColumnIndex: left, endColumnIndex: right + 1 };
}

function toBooleanRule(formula: string, { bold }: CellStyle): sheets_v4.Schema$BooleanRule {
  return { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] }, format: { textFormat: { bold } } };
}
