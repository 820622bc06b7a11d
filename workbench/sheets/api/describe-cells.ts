/** Cells as the Sheets API describes them one by one: what was entered, what is shown, how, and what may be chosen. */
import type { sheets_v4 } from "@googleapis/sheets";
import { isError, type Value } from "../../../shared/cell/cell";
import type { SheetModel } from "../../excel/model/workbook-model";

export function describeCells(sheet: SheetModel): sheets_v4.Schema$RowData[] {
  const used = sheet.used();
  if (!used) return [];
  const area = { ...used, top: 0, left: 0 };
  const formulas = sheet.formulas(area);
  const formats = sheet.numberFormats(area);
  return sheet.values(area).map((row, r) => ({
    values: row.map((value, c) => {
      const formula = formulas[r]?.[c] ?? "";
      const words = sheet.choices({ top: r, left: c, bottom: r, right: c });
      return {
        userEnteredValue: formula === "" ? toExtended(value) : { formulaValue: formula },
        effectiveValue: toExtended(value),
        userEnteredFormat: { numberFormat: { pattern: formats[r]?.[c] ?? "" } },
        ...(words && {
          dataValidation: { condition: { type: "ONE_OF_LIST", values: words.map((word) => ({ userEnteredValue: word })) } },
        }),
      };
    }),
  }));
}

function toExtended(value: Value): sheets_v4.Schema$ExtendedValue {
  if (value === null) return {};
  if (isError(value)) return { errorValue: { type: "ERROR", message: value.code } };
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: value };
}
