/** The collection of worksheets, whose events tell of every sheet's changes. */
import { readArea } from "../../../shared/cell/a1";
import { sameName } from "../addresses";
import { excelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Argument, ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";
import { worksheetObject } from "./worksheet";

const VALID_NAME = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;

export function worksheetsObject(state: HostState): ExcelObject {
  const { model } = state;
  const find = (key: Argument): SheetModel | undefined =>
    model.sheets().find((sheet) => sheet.id === key || sameName(sheet.name(), String(key)));
  const register = (event: string) => () => void state.registered.add(event);
  const unregister = (event: string) => () => void state.registered.delete(event);
  return {
    type: "WorksheetCollection",
    items: () => model.sheets().map((sheet) => worksheetObject(state, sheet)),
    item: (key) => worksheetObject(state, found(find(key))),
    call: {
      GetItem: (key) => worksheetObject(state, found(find(key))),
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheetObject(state, sheet) : null;
      },
      GetActiveWorksheet: () => worksheetObject(state, model.activeSheet()),
      GetFirst: () => worksheetObject(state, found(model.sheets()[0])),
      GetCount: () => model.sheets().length,
      Add: (name) => worksheetObject(state, addSheet(state, typeof name === "string" ? name : freeName(model.sheets()))),
      _RegisterDataChangedEvent: register("Changed"),
      _UnregisterDataChangedEvent: unregister("Changed"),
      _RegisterCalculatedEvent: register("Calculated"),
      _UnregisterCalculatedEvent: unregister("Calculated"),
      _RegisterSelectionChangedEvent: register("SelectionChanged"),
      _UnregisterSelectionChangedEvent: unregister("SelectionChanged"),
      _RegisterAddedEvent: register("Added"),
      _UnregisterAddedEvent: unregister("Added"),
      _RegisterDeletedEvent: register("Deleted"),
      _UnregisterDeletedEvent: unregister("Deleted"),
    },
  };
}

function found(sheet: SheetModel | undefined): SheetModel {
  if (!sheet) throw itemNotFound();
  return sheet;
}

function addSheet(state: HostState, name: string): SheetModel {
  if (state.structureIsProtected) throw excelError("AccessDenied", "You cannot perform the requested operation.");
  if (!VALID_NAME.test(name)) throw invalidArgument(`sheet name ${name}`);
  if (state.model.sheets().some((sheet) => sameName(sheet.name(), name))) {
    throw excelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  return state.model.addSheet(name);
}

function freeName(sheets: readonly SheetModel[]): string {
  for (let i = 1; ; i++) {
    const name = `Sheet${i}`;
    if (!readArea(name) && !sheets.some((sheet) => sameName(sheet.name(), name))) return name;
  }
}
