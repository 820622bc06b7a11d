/** One worksheet. */
import type { Area } from "../../../shared/cell/a1";
import { readAddress, sameName, WHOLE_SHEET } from "../addresses";
import { excelError, invalidArgument, notSimulated } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { sheetProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";

const NOTHING: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function worksheetObject(state: HostState, sheet: SheetModel): ExcelObject {
  const range = (area: Area): ExcelObject => rangeObject(state, { sheet, area });
  return {
    type: "Worksheet",
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: sheet.name,
      Position: () => positionOf(state, sheet),
      Visibility: () => (state.hiddenSheets.has(sheet.id) ? "Hidden" : "Visible"),
    },
    set: { Name: (name) => rename(state, sheet, String(name)) },
    go: {
      Charts: () => chartsObject(state, sheet),
      FreezePanes: () => freezePanesObject(state, sheet),
      Protection: () => sheetProtectionObject(state, sheet),
      Tables: () => tablesObject(state, sheet),
    },
    call: {
      Activate: () => {
        if (state.hiddenSheets.has(sheet.id))
          throw excelError("InvalidOperation", "This operation is not permitted for the current object.");
        state.model.activate(sheet);
      },
      Delete: () => deleteSheet(state, sheet),
      GetCell: (row, column) => range({ top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) }),
      GetRange: (address) => (address === undefined || address === null ? range(WHOLE_SHEET) : toRange(state, sheet, address)),
      GetRangeByIndexes: (top, left, rows, columns) =>
        range({ top: Number(top), left: Number(left), bottom: Number(top) + Number(rows) - 1, right: Number(left) + Number(columns) - 1 }),
      GetUsedRange: (valuesOnly) => range(usedBy(sheet, valuesOnly) ?? NOTHING),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedBy(sheet, valuesOnly);
        return used && range(used);
      },
    },
  };
}

function toRange(state: HostState, sheet: SheetModel, address: Argument): ExcelObject {
  return isExcelObject(address) ? address : rangeObject(state, readAddress(String(address), state, sheet));
}

/** Excel counts formatted cells, too, unless it is asked for values only. */
function usedBy(sheet: SheetModel, valuesOnly: Argument): Area | null {
  if (valuesOnly !== true) throw notSimulated("a used range that counts formats");
  return sheet.used();
}

function positionOf(state: HostState, sheet: SheetModel): number {
  return state.model.sheets().findIndex((each) => each.id === sheet.id);
}

function rename(state: HostState, sheet: SheetModel, name: string): void {
  if (state.model.sheets().some((other) => other.id !== sheet.id && sameName(other.name(), name)))
    throw invalidArgument(`sheet name ${name}`);
  sheet.rename(name);
}

function deleteSheet(state: HostState, sheet: SheetModel): void {
  if (state.structureIsProtected) throw excelError("AccessDenied", "You cannot perform the requested operation.");
  if (state.model.sheets().length === 1) throw excelError("InvalidOperation", "This operation is not permitted for the current object.");
  for (const table of state.model.tables()) if (table.sheet.id === sheet.id) state.model.removeTable(table.name);
  state.model.removeSheet(sheet);
}
