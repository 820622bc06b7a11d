/** Protection of a sheet and of the workbook's structure. */
import { notSimulated } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";

export function sheetProtectionObject(state: HostState, sheet: SheetModel): ExcelObject {
  return {
    type: "WorksheetProtection",
    get: { Protected: () => state.protectedSheets.has(sheet.id) },
    call: {
      Protect: (options, password) => {
        assertPlain(options, password);
        state.protectedSheets.add(sheet.id);
      },
      Unprotect: () => void state.protectedSheets.delete(sheet.id),
    },
  };
}

export function workbookProtectionObject(state: HostState): ExcelObject {
  return {
    type: "WorkbookProtection",
    get: { Protected: () => state.structureIsProtected },
    call: {
      Protect: (password) => {
        assertPlain(password);
        state.structureIsProtected = true;
      },
      Unprotect: () => void (state.structureIsProtected = false),
    },
  };
}

/** Options leave some things allowed, and a password locks: neither is there. */
function assertPlain(...options: readonly unknown[]): void {
  if (options.some((option) => option !== undefined && option !== null)) throw notSimulated("protection with options or a password");
}
