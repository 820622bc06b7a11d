/** Protection of a sheet and of the workbook's structure. */
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";

export function sheetProtectionObject(state: HostState, sheet: SheetModel): ExcelObject {
  return {
    type: "WorksheetProtection",
    get: { Protected: () => state.protectedSheets.has(sheet.id) },
    call: { Protect: () => void state.protectedSheets.add(sheet.id), Unprotect: () => void state.protectedSheets.delete(sheet.id) },
  };
}

export function workbookProtectionObject(state: HostState): ExcelObject {
  return {
    type: "WorkbookProtection",
    get: { Protected: () => state.structureIsProtected },
    call: { Protect: () => void (state.structureIsProtected = true), Unprotect: () => void (state.structureIsProtected = false) },
  };
}
