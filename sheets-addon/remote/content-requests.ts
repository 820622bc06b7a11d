/** Sheets, values, formulas, names and tables as requests of the Sheets API. */
import { cellAddress, toArea as readAddress } from "../../shared/cell/a1";
import type { Cell } from "../../shared/cell/cell";
import type { Change } from "../../shared/workbook/change";
import type { sheets_v4 } from "@googleapis/sheets";
import { describedSheet, freeId, FRESH, gridRange, sheetId, type RequestTarget } from "./request-target";

type Request = sheets_v4.Schema$Request;
type Of<K extends Change["kind"]> = Change & { readonly kind: K };

export function sheetRequests(target: RequestTarget, { sheet }: Of<"sheet">): readonly Request[] {
  const key = sheet.toLowerCase();
  if (target.sheets.has(key)) return [];
  const taken = [
    ...(target.state.spreadsheet.sheets ?? []).map(({ properties }) => properties?.sheetId),
    ...[...target.sheets.values()].map(({ id }) => id),
  ];
  const id = freeId(`sheet ${sheet}`, taken);
  target.sheets.set(key, { id, ...FRESH });
  return [
    { addSheet: { properties: { sheetId: id, title: sheet, gridProperties: { rowCount: FRESH.rows, columnCount: FRESH.columns } } } },
  ];
}

/** Text goes as text: the API does not read it as if it were typed. */
export function cellRequests(target: RequestTarget, { sheet, at, values }: Of<"cells">): readonly Request[] {
  const { top, left } = readAddress(at);
  return [
    {
      updateCells: {
        start: { sheetId: sheetId(target, sheet), rowIndex: top, columnIndex: left },
        rows: values.map((row) => ({ values: row.map((cell) => ({ userEnteredValue: toExtendedValue(cell) })) })),
        fields: "userEnteredValue",
      },
    },
  ];
}

export function formulaRequests(target: RequestTarget, { sheet, at, formula }: Of<"formula">): readonly Request[] {
  const { top, left } = readAddress(at);
  const start = { sheetId: sheetId(target, sheet), rowIndex: top, columnIndex: left };
  return [{ updateCells: { start, rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }], fields: "userEnteredValue" } }];
}

export function nameRequests(target: RequestTarget, change: Of<"name">): readonly Request[] {
  const existing = target.state.spreadsheet.namedRanges?.find(({ name }) => name?.toLowerCase() === change.name.toLowerCase());
  const range = gridRange(target, change);
  if (!existing) return [{ addNamedRange: { namedRange: { name: change.name, range } } }];
  return [{ updateNamedRange: { namedRange: { namedRangeId: existing.namedRangeId, name: existing.name, range }, fields: "range" } }];
}

/** Google's own tables, which only the API can make. A named range that a script made in place of one is kept. */
export function tableRequests(target: RequestTarget, change: Of<"table">): readonly Request[] {
  const isNamedRange = target.state.spreadsheet.namedRanges?.some(({ name }) => name?.toLowerCase() === change.name.toLowerCase());
  if (isNamedRange) return nameRequests(target, { ...change, kind: "name" });
  const range = gridRange(target, change);
  const existing = describedSheet(target, change.sheet)?.tables?.find(({ name }) => name?.toLowerCase() === change.name.toLowerCase());
  if (!existing) return [{ addTable: { table: { name: change.name, range } } }];
  return [{ updateTable: { table: { tableId: existing.tableId, range }, fields: "range" } }];
}

/** Makes sheets large enough for everything that follows. */
export function growRequests(target: RequestTarget, changes: readonly Change[]): readonly Request[] {
  return [...target.sheets].flatMap(([key, sheet]): Request[] => {
    const own = changes.filter((change) => change.sheet.toLowerCase() === key).map(extentOf);
    const rows = Math.max(sheet.rows, ...own.map((extent) => extent.rows));
    const columns = Math.max(sheet.columns, ...own.map((extent) => extent.columns));
    if (rows === sheet.rows && columns === sheet.columns) return [];
    const properties = { sheetId: sheet.id, gridProperties: { rowCount: rows, columnCount: columns } };
    return [{ updateSheetProperties: { properties, fields: "gridProperties.rowCount,gridProperties.columnCount" } }];
  });
}

function extentOf(change: Change): { readonly rows: number; readonly columns: number } {
  if (change.kind === "column widths") return { rows: 0, columns: Math.max(0, ...change.widths.map(({ column }) => column + 1)) };
  if (change.kind === "freeze") return { rows: change.rows + 1, columns: change.columns + 1 };
  const { bottom, right } = readAddress("range" in change ? change.range : lastCell(change));
  return { rows: bottom + 1, columns: right + 1 };
}

function lastCell(change: Change): string {
  if (change.kind === "formula") return change.at;
  if (change.kind !== "cells") return "A1";
  const { top, left } = readAddress(change.at);
  const width = change.values.reduce((widest, row) => Math.max(widest, row.length), 1);
  return cellAddress(top + Math.max(change.values.length, 1) - 1, left + width - 1);
}

/** Nothing clears the cell. */
function toExtendedValue(cell: Cell): sheets_v4.Schema$ExtendedValue | undefined {
  if (cell === null || cell === "") return undefined;
  if (typeof cell === "number") return { numberValue: cell };
  return typeof cell === "boolean" ? { boolValue: cell } : { stringValue: cell };
}
