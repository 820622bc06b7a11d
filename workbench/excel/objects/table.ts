/** One table. */
import { readAddress, sameName } from "../addresses";
import { assertWritable } from "../assert-writable";
import { invalidArgument, itemNotFound } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { TableModel } from "../model/workbook-model";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

export function tableObject(state: HostState, id: string): ExcelObject {
  const table = (): TableModel => {
    const found = state.model.tables().find((each) => each.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    type: "Table",
    id,
    get: { Id: () => id, Name: () => table().name, ShowTotals: () => state.tablesWithTotals.has(table().name) },
    set: { Name: (name) => rename(state, table(), String(name)) },
    go: { AutoFilter: () => autoFilterObject(state, table()), Worksheet: () => worksheetObject(state, table().sheet) },
    call: {
      ConvertToRange: () => {
        const place = table();
        state.model.removeTable(place.name);
        return rangeObject(state, place);
      },
      Delete: () => {
        const { name, sheet, area } = table();
        assertWritable(state, { sheet });
        state.model.removeTable(name);
        sheet.write(
          area,
          Array.from({ length: area.bottom - area.top + 1 }, () =>
            Array.from({ length: area.right - area.left + 1 }, () => ({ value: null })),
          ),
        );
      },
      GetDataBodyRange: () => rangeObject(state, { ...table(), area: { ...table().area, top: table().area.top + 1 } }),
      GetHeaderRowRange: () => rangeObject(state, { ...table(), area: { ...table().area, bottom: table().area.top } }),
      GetRange: () => rangeObject(state, table()),
      Resize: (range) => resize(state, table(), range),
    },
  };
}

function rename(state: HostState, table: TableModel, name: string): void {
  const taken = [...state.model.tables().map((each) => each.name), ...state.model.names().map((each) => each.name)];
  if (taken.some((other) => other !== table.name && sameName(other, name))) throw invalidArgument(`table name ${name}`);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`table name ${name}`);
  state.model.renameTable(table.name, name);
}

function resize(state: HostState, table: TableModel, range: Argument): void {
  const place = isExcelObject(range) && range.place ? range.place : readAddress(String(range), state, table.sheet);
  assertWritable(state, place);
  if (place.sheet.id !== table.sheet.id || place.area.top !== table.area.top)
    throw invalidArgument("a table keeps its header row when it is resized");
  if (state.tablesWithTotals.has(table.name)) throw invalidArgument("a table with totals is not resized");
  state.model.putTable(table.name, place);
}

function autoFilterObject(state: HostState, { name }: TableModel): ExcelObject {
  return {
    type: "AutoFilter",
    get: { Enabled: () => true, IsDataFiltered: () => state.filteredTables.has(name) },
    call: { ClearCriteria: () => void state.filteredTables.delete(name) },
  };
}
