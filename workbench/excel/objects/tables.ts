/** Tables of the workbook or of one sheet. */
import { readArea, type Area } from "../../../shared/cell/a1";
import { readAddress, sameName } from "../addresses";
import { assertWritable } from "../assert-writable";
import { excelError, invalidArgument, itemNotFound, notSimulated } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { Place, SheetModel, TableModel } from "../model/workbook-model";
import { tableObject } from "./table";

/** Of all sheets where none is given. */
export function tablesObject(state: HostState, sheet: SheetModel | null): ExcelObject {
  const all = (): readonly TableModel[] => state.model.tables().filter((table) => !sheet || table.sheet.id === sheet.id);
  const find = (key: Argument): TableModel | undefined => all().find((table) => table.id === key || sameName(table.name, String(key)));
  return {
    type: "TableCollection",
    get: { Count: () => all().length },
    items: () => all().map((table) => tableObject(state, table.id)),
    item: (key) => tableObject(state, required(find(key)).id),
    call: {
      Add: (address, hasHeaders) => {
        if (hasHeaders !== true) throw notSimulated("a table without headers of its own");
        return tableObject(state, addTable(state, toPlace(state, address, sheet)).id);
      },
      GetCount: () => all().length,
      GetItem: (key) => tableObject(state, required(find(key)).id),
      GetItemOrNullObject: (key) => {
        const table = find(key);
        return table ? tableObject(state, table.id) : null;
      },
    },
  };
}

function required(table: TableModel | undefined): TableModel {
  if (!table) throw itemNotFound();
  return table;
}

function toPlace(state: HostState, address: Argument, sheet: SheetModel | null): Place {
  if (isExcelObject(address) && address.place) return address.place;
  return readAddress(String(address), state, sheet ?? state.model.activeSheet());
}

function addTable(state: HostState, place: Place): TableModel {
  assertWritable(state, place);
  const inTheWay = state.model.tables().some((table) => table.sheet.id === place.sheet.id && overlap(table.area, place.area));
  if (inTheWay) throw invalidArgument("a table cannot overlap another table");
  const isMerged = place.sheet.merged().some((area) => overlap(area, place.area));
  if (isMerged) throw excelError("MergedRangeConflict", "The requested operation can't be performed on merged cells.");
  const name = freeName(state);
  state.model.putTable(name, place);
  return required(state.model.tables().find((table) => table.name === name));
}

function freeName(state: HostState): string {
  for (let i = 1; ; i++) {
    const name = `Table${i}`;
    if (!readArea(name) && !state.model.tables().some((table) => sameName(table.name, name))) return name;
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
