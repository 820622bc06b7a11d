/** What a request of a batchUpdate names, found in the workbook: sheets by number, ranges, contents, colours. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Cell } from "../../../shared/cell/cell";
import type { CellStyle } from "../../../shared/workbook/change";
import type { Area } from "../../../shared/cell/a1";
import type { Content, Place, SheetModel } from "../../excel/model/workbook-model";
import { sheetNumber, type GoogleState } from "../google-state";
import { sizeOf } from "../objects/sheet";

/** Google's "INVALID_ARGUMENT". */
export function apiRefusal(message: string): Error {
  const error = new Error(message);
  error.name = "ApiRefusal";
  return error;
}

export function sheetBy(state: GoogleState, sheetId: number | null | undefined): SheetModel {
  const sheet = state.model.sheets().find((each) => sheetNumber(state, each.id) === (sheetId ?? 0));
  if (!sheet) throw apiRefusal(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

export function placeOf(state: GoogleState, range: sheets_v4.Schema$GridRange | null | undefined): Place {
  const sheet = sheetBy(state, range?.sheetId);
  const { rows, columns } = sizeOf(state, sheet);
  const area = {
    top: range?.startRowIndex ?? 0,
    left: range?.startColumnIndex ?? 0,
    bottom: (range?.endRowIndex ?? rows) - 1,
    right: (range?.endColumnIndex ?? columns) - 1,
  };
  return { sheet, area: within(state, sheet, area) };
}

/** The same area, or a refusal: a request does not make a sheet grow. */
export function within(state: GoogleState, sheet: SheetModel, area: Area): Area {
  const { rows, columns } = sizeOf(state, sheet);
  if (area.bottom >= rows || area.right >= columns)
    throw apiRefusal(`Range exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
  return area;
}

export function toContent(value: sheets_v4.Schema$ExtendedValue | undefined): Content {
  if (value?.formulaValue) return { formula: value.formulaValue };
  const cell: Cell = value?.numberValue ?? value?.boolValue ?? value?.stringValue ?? null;
  return { value: cell };
}

/** What a format says of looks; what it leaves out stays as it is. */
export function toStyle({ textFormat, backgroundColorStyle, horizontalAlignment }: sheets_v4.Schema$CellFormat = {}): CellStyle {
  const color = toHex(textFormat?.foregroundColorStyle);
  const fill = toHex(backgroundColorStyle);
  return {
    ...(textFormat?.bold !== undefined && { bold: textFormat.bold === true }),
    ...(textFormat?.italic !== undefined && { italic: textFormat.italic === true }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(horizontalAlignment && { align: horizontalAlignment.toLowerCase() as "left" }),
  };
}

/** A colour is three shares of 1; one of 0 may be left out. */
export function toHex(style: sheets_v4.Schema$ColorStyle | null | undefined): string | undefined {
  if (!style) return undefined;
  const { red, green, blue } = style.rgbColor ?? {};
  const digits = [red, green, blue].map((share) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`.toUpperCase();
}
