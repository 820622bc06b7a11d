/** Tables and defined names in Univer. */
import { generateRandomId, ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { absoluteAddress, quoteSheet, toArea } from "../shared/cell/a1";
import { CellError } from "../shared/cell/cell-error";
import type { Value } from "../shared/cell/cell";
import type { Change } from "../shared/workbook/change";
import { readAreaValues } from "./univer-snapshot";
import { growTo, rangeOf, sheetOf, toUniverRange, type Target } from "./univer-target";

/**
 * Univer's own command gives a table another name if a sheet is called so ("Register" on sheet Register, which Excel and
 * every register has), and cannot change a table's columns: so its mutations are used, a changed table being made anew.
 */
export function applyTable(target: Target, change: Change & { kind: "table" }): void {
  const { workbook } = target;
  const sheet = sheetOf(target, change.sheet);
  const range = toUniverRange(change.range);
  const area = toArea(change.range);
  growTo(sheet, area.bottom + 1, area.right + 1);
  const old = workbook.getTableList().find((table) => table.name.toLowerCase() === change.name.toLowerCase());
  const header = headerOf(readAreaValues(sheet, { ...area, bottom: area.top })[0] ?? []);
  const table = {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    tableId: old?.id ?? generateRandomId(),
    name: change.name,
    range,
    header,
  };
  if (
    old &&
    JSON.stringify([old.subUnitId, old.range, old.columns.map((column) => column.displayName)]) ===
      JSON.stringify([table.subUnitId, range, header])
  ) {
    return;
  }
  const remove = { id: DeleteSheetTableMutation.id, params: { unitId: workbook.getId(), tableId: table.tableId } };
  const add = { id: AddSheetTableMutation.id, params: table };
  const addOld = old && {
    id: AddSheetTableMutation.id,
    params: {
      ...table,
      subUnitId: old.subUnitId,
      name: old.name,
      range: old.range,
      header: old.columns.map((column) => column.displayName),
    },
  };
  run(workbook, old ? [remove, add] : [add], addOld ? [remove, addOld] : [remove]);
}

export function applyName(target: Target, change: Change & { kind: "name" }): void {
  const { workbook } = target;
  rangeOf(sheetOf(target, change.sheet), change.range);
  const reference = `${quoteSheet(change.sheet)}!${absoluteAddress(toArea(change.range))}`;
  const old = workbook.getDefinedNames().find((name) => name.getName().toLowerCase() === change.name.toLowerCase());
  if (old?.getFormulaOrRefString() === reference) return;
  if (old) return old.setRef(reference);
  workbook.insertDefinedNameBuilder({
    id: generateRandomId(10),
    unitId: workbook.getId(),
    name: change.name,
    formulaOrRefString: reference,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

/** Column names as Excel gives them: never blank, never twice. */
function headerOf(cells: readonly Value[]): string[] {
  const names: string[] = [];
  cells.forEach((cell, index) => {
    const wanted = (cell instanceof CellError ? cell.code : String(cell ?? "")).trim() || `Column${index + 1}`;
    let name = wanted;
    for (let count = 2; names.includes(name); count++) name = `${wanted}${count}`;
    names.push(name);
  });
  return names;
}

function run(workbook: FWorkbook, redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
  const injector = workbook.getActiveSheet().getInject();
  const commands = injector.get(ICommandService);
  for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: workbook.getId(), redoMutations, undoMutations });
}
