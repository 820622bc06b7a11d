/** The workbook that is open in Univer, as the simulated Excel needs it: formulas calculate, and what Office.js writes shows in the grid. */
import { ICommandService } from "@univerjs/core";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
} from "@univerjs/sheets";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, type Area } from "../../../shared/cell/a1";
import type { ChartBoard } from "../../univer-charts";
import { asOneStep } from "../../step-history";
import { calculated } from "../../univer-host";
import { onSelection } from "../../univer-selection";
import { applyTable } from "../../univer-tables";
import { createChartStore } from "./chart-store";
import { univerRange } from "./fit-area";
import { watchEdits } from "./univer-edits";
import type { KnownDetails } from "./univer-formats";
import { univerSheet } from "./univer-sheet";
import type { Place, SheetModel, WorkbookModel } from "./workbook-model";

export function univerWorkbook(api: FUniver, charts: ChartBoard | null): WorkbookModel {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("no workbook is open");
  const known: KnownDetails = new Map();
  const store = createChartStore(workbook, charts);
  const edits = watchEdits(workbook, (id) => {
    const sheet = workbook.getSheetBySheetId(id);
    return sheet && sheetModel(sheet);
  });
  const sheetModel = (sheet: FWorksheet): SheetModel => quietSheet(univerSheet(workbook, sheet, known));
  const quietSheet = (sheet: SheetModel): SheetModel => ({
    ...sheet,
    write: edits.silently(sheet.write),
    setNumberFormat: edits.silently(sheet.setNumberFormat),
    setStyle: edits.silently(sheet.setStyle),
    resetStyle: edits.silently(sheet.resetStyle),
  });
  const fromModel = ({ id }: SheetModel): FWorksheet => sheetById(workbook, id);
  const selected = (): Place | null => {
    const [range, ...others] = workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return range && others.length === 0 ? { sheet: sheetModel(sheetById(workbook, range.getSheetId())), area: toArea(range) } : null;
  };
  return {
    sheets: () => workbook.getSheets().map(sheetModel),
    activeSheet: () => sheetModel(workbook.getActiveSheet()),
    addSheet: (name) => {
      workbook.insertSheet(name);
      return sheetModel(workbook.getSheetByName(name)!);
    },
    removeSheet: (sheet) => void workbook.deleteSheet(fromModel(sheet)),
    selection: selected,
    select: ({ sheet, area }) => {
      workbook.setActiveSheet(fromModel(sheet));
      workbook.setActiveRange(univerRange(fromModel(sheet), area));
    },
    activate: (sheet) => void workbook.setActiveSheet(fromModel(sheet)),
    tables: () =>
      workbook.getTableList().map(({ id, name, subUnitId, range }) => ({
        id,
        name,
        sheet: sheetModel(sheetById(workbook, subUnitId)),
        area: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn },
      })),
    putTable: edits.silently((name, { sheet, area }) =>
      applyTable({ workbook, charts }, { kind: "table", name, sheet: sheet.name(), range: areaAddress(area) }),
    ),
    renameTable: edits.silently((name, wanted) => replaceTable(workbook, name, wanted)),
    removeTable: edits.silently((name) => replaceTable(workbook, name, null)),
    names: () => workbook.getDefinedNames().map((name) => ({ name: name.getName(), formula: toFormula(name.getFormulaOrRefString()) })),
    putName: edits.silently((name, formula) => putName(workbook, name, formula.slice(1))),
    removeName: edits.silently((name) => void workbook.deleteDefinedName(name)),
    charts: store.on,
    putChart: store.put,
    removeChart: store.remove,
    asOneStep: (act) => {
      const formats = new Map(known);
      const redraw = store.remember();
      try {
        edits.silently(() => asOneStep(workbook, act))();
      } catch (error) {
        known.clear();
        for (const [id, details] of formats) known.set(id, details);
        redraw();
        throw error;
      }
    },
    calculated: async () => {
      if (!edits.isStale()) return;
      await calculated(api);
      edits.settle();
    },
    onEdit: edits.onEdit,
    onSheets: (listener) => {
      const subscription = api.onCommandExecuted(({ id, params }) => {
        if (id === InsertSheetMutation.id) listener("Added", (params as IInsertSheetMutationParams).sheet.id);
        if (id === RemoveSheetMutation.id) listener("Deleted", (params as IRemoveSheetMutationParams).subUnitId);
      });
      return () => subscription.dispose();
    },
    onSelection: (listener) =>
      onSelection(api, () => {
        const place = selected();
        if (place) listener(place);
      }),
    onCalculated: edits.onCalculated,
  };
}

function sheetById(workbook: FWorkbook, id: string): FWorksheet {
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error(`unknown sheet: ${id}`);
  return sheet;
}

function toArea(range: { getRow: () => number; getColumn: () => number; getLastRow: () => number; getLastColumn: () => number }): Area {
  return { top: range.getRow(), left: range.getColumn(), bottom: range.getLastRow(), right: range.getLastColumn() };
}

function toFormula(reference: string): string {
  return reference.startsWith("=") ? reference : `=${reference}`;
}

function putName(workbook: FWorkbook, name: string, reference: string): void {
  const existing = workbook.getDefinedNames().find((each) => each.getName().toLowerCase() === name.toLowerCase());
  if (!existing) workbook.insertDefinedName(name, reference);
  else if (existing.getFormulaOrRefString() !== reference) existing.setRef(reference);
}

/** Under another name, or not at all; formulas that use its id follow. */
function replaceTable(workbook: FWorkbook, name: string, wanted: string | null): void {
  const table = workbook.getTableList().find((each) => each.name === name);
  if (!table) return;
  const commands = workbook.getActiveSheet().getInject().get(ICommandService);
  const { id: tableId, subUnitId, range, columns } = table;
  const unitId = workbook.getId();
  commands.syncExecuteCommand(DeleteSheetTableMutation.id, { unitId, tableId });
  if (wanted === null) return;
  commands.syncExecuteCommand(AddSheetTableMutation.id, {
    unitId,
    subUnitId,
    tableId,
    name: wanted,
    range,
    header: columns.map((column) => column.displayName),
  });
}
