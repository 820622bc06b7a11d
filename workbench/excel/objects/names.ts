/** Defined names of the workbook. */
import { absoluteAddress, quoteSheet } from "../../../shared/cell/a1";
import { readAddress, sameName } from "../addresses";
import { excelError, itemNotFound } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { NameModel } from "../model/workbook-model";
import { rangeObject } from "./range";

export function namesObject(state: HostState): ExcelObject {
  const find = (key: Argument): NameModel | undefined => state.model.names().find(({ name }) => sameName(name, String(key)));
  const required = (key: Argument): NameModel => {
    const name = find(key);
    if (!name) throw itemNotFound();
    return name;
  };
  return {
    type: "NamedItemCollection",
    items: () => state.model.names().map(({ name }) => nameObject(state, name)),
    item: (key) => nameObject(state, required(key).name),
    call: {
      Add: (name, reference) => nameObject(state, addName(state, String(name), reference)),
      GetCount: () => state.model.names().length,
      GetItem: (key) => nameObject(state, required(key).name),
      GetItemOrNullObject: (key) => {
        const known = find(key);
        return known ? nameObject(state, known.name) : null;
      },
    },
  };
}

function nameObject(state: HostState, name: string): ExcelObject {
  const formula = (): string => {
    const known = state.model.names().find((each) => sameName(each.name, name));
    if (!known) throw itemNotFound();
    return known.formula;
  };
  return {
    type: "NamedItem",
    id: name,
    get: { Name: () => name, Formula: formula, Scope: () => "Workbook" },
    set: { Formula: (text) => state.model.putName(name, String(text)) },
    call: {
      Delete: () => state.model.removeName(name),
      GetRange: () => rangeObject(state, readAddress(formula(), state, state.model.activeSheet())),
    },
  };
}

function addName(state: HostState, name: string, reference: Argument): string {
  if (state.model.names().some((each) => sameName(each.name, name))) {
    throw excelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  state.model.putName(name, toFormula(reference));
  return name;
}

function toFormula(reference: Argument): string {
  if (isExcelObject(reference) && reference.place) {
    return `=${quoteSheet(reference.place.sheet.name())}!${absoluteAddress(reference.place.area)}`;
  }
  return String(reference);
}
