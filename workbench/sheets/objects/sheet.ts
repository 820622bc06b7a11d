/** A sheet of the spreadsheet. */
import { toArea, type Area } from "../../../shared/cell/a1";
import type { SheetModel } from "../../excel/model/workbook-model";
import { listOf, sheetNumber, type GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { chartBuilder, chartsOn, insertChart, removeChart } from "./chart";
import { readRules, writeRules } from "./conditional-rule";
import { assertEditable, rangeObject } from "./range";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** As a new sheet of Google's. */
const FRESH = { rows: 1000, columns: 26 };

export function sizeOf(state: GoogleState, sheet: SheetModel): { rows: number; columns: number } {
  const used = sheet.used();
  const size = state.sizes.get(sheet.id) ?? { ...FRESH };
  state.sizes.set(sheet.id, size);
  if (used) Object.assign(size, { rows: Math.max(size.rows, used.bottom + 1), columns: Math.max(size.columns, used.right + 1) });
  return size;
}

export function sheetObject(state: GoogleState, model: SheetModel): Sheet {
  const range = (area: Area): GoogleAppsScript.Spreadsheet.Range => {
    const size = sizeOf(state, model);
    if (area.top < 0 || area.left < 0 || area.bottom >= size.rows || area.right >= size.columns)
      throw serviceError("The coordinates of the range are outside the dimensions of the sheet.");
    return rangeObject(state, { sheet: model, area });
  };
  const edit = <T>(act: () => T): T => {
    assertEditable(state, { sheet: model, area: { top: 0, left: 0, bottom: 0, right: 0 } });
    return act();
  };
  const sheet: Sheet = strict<Sheet>(state, "Sheet", {
    getName: () => model.name(),
    getSheetId: () => sheetNumber(state, model.id),
    getIndex: () => state.model.sheets().findIndex(({ id }) => id === model.id) + 1,
    setName: (name) => {
      if (state.model.sheets().some((each) => each.id !== model.id && each.name().toLowerCase() === name.toLowerCase()))
        throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      edit(() => model.rename(name));
      return sheet;
    },
    activate: () => {
      state.model.activate(model);
      return sheet;
    },
    getType: () => "GRID" as unknown as GoogleAppsScript.Spreadsheet.SheetType,
    isSheetHidden: () => state.hidden.has(model.id),
    hideSheet: () => {
      edit(() => state.hidden.add(model.id));
      return sheet;
    },
    showSheet: () => {
      edit(() => state.hidden.delete(model.id));
      return sheet;
    },
    getLastRow: () => (model.used()?.bottom ?? -1) + 1,
    getLastColumn: () => (model.used()?.right ?? -1) + 1,
    getMaxRows: () => sizeOf(state, model).rows,
    getMaxColumns: () => sizeOf(state, model).columns,
    insertRowsAfter: (_after, count) => edit(() => void (sizeOf(state, model).rows += count)) ?? sheet,
    insertColumnsAfter: (_after, count) => edit(() => void (sizeOf(state, model).columns += count)) ?? sheet,
    deleteRows: (first, count) => edit(() => cutOff(state, model, { rows: count, from: first })),
    deleteColumns: (first, count) => edit(() => cutOff(state, model, { columns: count, from: first })),
    getDataRange: () => {
      const used = model.used();
      return range({ top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 });
    },
    getRange: (first: number | string, column: number = 1, rows: number = 1, columns: number = 1) =>
      typeof first === "string"
        ? range(toArea(first))
        : range({ top: first - 1, left: column - 1, bottom: first + rows - 2, right: column + columns - 2 }),
    getConditionalFormatRules: () => readRules(state, model),
    setConditionalFormatRules: (rules) => edit(() => writeRules(state, model, rules)),
    getFrozenRows: () => model.frozen().rows,
    getFrozenColumns: () => model.frozen().columns,
    setFrozenRows: (rows) => edit(() => model.freeze(rows, model.frozen().columns)),
    setFrozenColumns: (columns) => edit(() => model.freeze(model.frozen().rows, columns)),
    getColumnWidth: (column) => model.columnWidth(column - 1),
    setColumnWidth: (column, pixels) => {
      edit(() => model.setColumnWidth(column - 1, pixels));
      return sheet;
    },
    newChart: () => chartBuilder(state),
    getCharts: () => chartsOn(state, model),
    insertChart: (chart) => edit(() => insertChart(state, model, chart)),
    removeChart: (chart) => edit(() => removeChart(state, model, chart)),
    getProtections: (type) => protections(state, model, String(type)),
    getDeveloperMetadata: () => listOf(state.metadata, model.id).map((each) => metadataObject(state, model.id, each)),
    addDeveloperMetadata: (key: string, value: unknown = "") => {
      listOf(state.metadata, model.id).push({ key, value: value as string });
      return sheet;
    },
  });
  models.set(sheet, model);
  return sheet;
}

/** Only the last rows and columns: those before them would move what stands in the others. */
function cutOff(
  state: GoogleState,
  model: SheetModel,
  { from, rows = 0, columns = 0 }: { from: number; rows?: number; columns?: number },
): void {
  const size = sizeOf(state, model);
  const left = { rows: size.rows - rows, columns: size.columns - columns };
  if (from !== (rows > 0 ? left.rows : left.columns) + 1) throw new Error("simulated Apps Script deletes only the last rows and columns");
  const area = { top: rows > 0 ? left.rows : 0, left: columns > 0 ? left.columns : 0, bottom: size.rows - 1, right: size.columns - 1 };
  const used = model.used();
  if (used && used.bottom >= area.top && used.right >= area.left)
    model.write(
      area,
      model.formulas(area).map((row) => row.map(() => ({ value: null }))),
    );
  Object.assign(size, left);
}

const models = new WeakMap<object, SheetModel>();

export function modelOf(sheet: Sheet): SheetModel {
  const model = models.get(sheet);
  if (!model) throw serviceError("The parameters do not match the method signature: a sheet was expected.");
  return model;
}

function protections(state: GoogleState, sheet: SheetModel, type: string): Protection[] {
  return state.protections
    .filter((each) => each.sheetId === sheet.id && (each.area === null) === (type === "SHEET"))
    .map(({ area }) =>
      strict<Protection>(state, "Protection", {
        canEdit: () => false,
        getRange: () => rangeObject(state, { sheet, area: area ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
      }),
    );
}

function metadataObject(state: GoogleState, sheetId: string, entry: { readonly key: string; readonly value: string }): Metadata {
  return strict<Metadata>(state, "DeveloperMetadata", {
    getKey: () => entry.key,
    getValue: () => entry.value,
    remove: () =>
      void state.metadata.set(
        sheetId,
        listOf(state.metadata, sheetId).filter((each) => each !== entry),
      ),
  });
}
