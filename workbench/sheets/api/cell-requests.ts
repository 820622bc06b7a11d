/** Requests that change sheets, cells, names and tables. */
import type { sheets_v4 } from "@googleapis/sheets";
import { absoluteAddress, quoteSheet } from "../../../shared/cell/a1";
import type { GoogleState } from "../google-state";
import { sizeOf } from "../objects/sheet";
import { apiRefusal, placeOf, sheetBy, toContent, toStyle, within } from "./request-places";
import type { Handlers } from "./apply-request";

export const CELL_REQUESTS: Handlers = {
  addSheet: (state, { properties }) => {
    const { title = "", sheetId } = properties ?? {};
    if (state.model.sheets().some((sheet) => sheet.name().toLowerCase() === (title ?? "").toLowerCase()))
      throw apiRefusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
    if (sheetId !== undefined && state.model.sheets().some((sheet) => state.sheetNumbers.get(sheet.id) === sheetId))
      throw apiRefusal(`A sheet with the id ${sheetId} already exists.`);
    const active = state.model.activeSheet();
    const sheet = state.model.addSheet(title ?? "");
    if (sheetId !== undefined && sheetId !== null) state.sheetNumbers.set(sheet.id, sheetId);
    state.model.activate(active);
  },
  deleteSheet: (state, { sheetId }) => state.model.removeSheet(sheetBy(state, sheetId)),
  updateSheetProperties: (state, { properties, fields }) => {
    const sheet = sheetBy(state, properties?.sheetId);
    const { rowCount, columnCount, frozenRowCount, frozenColumnCount } = properties?.gridProperties ?? {};
    const size = sizeOf(state, sheet);
    Object.assign(size, { rows: rowCount ?? size.rows, columns: columnCount ?? size.columns });
    if (properties?.title && fields?.includes("title")) sheet.rename(properties.title);
    if (fields?.includes("frozen")) sheet.freeze(frozenRowCount ?? 0, frozenColumnCount ?? 0);
  },
  updateCells: (state, { start, rows }) => {
    const sheet = sheetBy(state, start?.sheetId);
    (rows ?? []).forEach(({ values = [] }, i) => {
      if (values.length === 0) return;
      const [top, left] = [(start?.rowIndex ?? 0) + i, start?.columnIndex ?? 0];
      const area = within(state, sheet, { top, left, bottom: top, right: left + values.length - 1 });
      sheet.write(area, [values.map(({ userEnteredValue }) => toContent(userEnteredValue))]);
    });
  },
  repeatCell: (state, { range, cell, fields }) => {
    const { sheet, area } = placeOf(state, range);
    const format = cell?.userEnteredFormat;
    if (fields?.includes("numberFormat")) sheet.setNumberFormat(area, format?.numberFormat?.pattern ?? "General");
    sheet.setStyle(area, toStyle(format));
  },
  updateDimensionProperties: (state, { range, properties }) => {
    const sheet = sheetBy(state, range?.sheetId);
    for (let column = range?.startIndex ?? 0; column < (range?.endIndex ?? 0); column++)
      sheet.setColumnWidth(column, properties?.pixelSize ?? 100);
  },
  setDataValidation: (state, { range, rule }) => {
    const { sheet, area } = placeOf(state, range);
    sheet.setChoices(
      area,
      (rule?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? ""),
    );
  },
  addNamedRange: (state, { namedRange }) => {
    if (state.model.names().some(({ name }) => name === namedRange?.name))
      throw apiRefusal(`A named range ${namedRange?.name} already exists.`);
    putName(state, namedRange);
  },
  updateNamedRange: (state, { namedRange }) => putName(state, namedRange),
  addTable: (state, { table }) => {
    const { name = "", range } = table ?? {};
    if (state.model.tables().some((each) => each.name.toLowerCase() === (name ?? "").toLowerCase()))
      throw apiRefusal(`A table with the name ${name} already exists.`);
    state.model.putTable(name ?? "", placeOf(state, range));
  },
  updateTable: (state, { table }) => {
    const known = state.model.tables().find(({ id }) => id === table?.tableId);
    if (!known) throw apiRefusal(`No table with id: ${table?.tableId}`);
    state.model.putTable(known.name, placeOf(state, table?.range));
  },
};

function putName(state: GoogleState, named: sheets_v4.Schema$NamedRange | undefined): void {
  const { sheet, area } = placeOf(state, named?.range ?? undefined);
  state.model.putName(named?.name ?? "", `=${quoteSheet(sheet.name())}!${absoluteAddress(area)}`);
}
