/** Columns that a register lacks, added right of its last header: what a person typed is kept, and nothing that stands there is touched. */
import { areaAddress, cellAddress, columnName, readArea } from "../cell/a1";
import { isBlank, type Grid, type Value } from "../cell/cell";
import { headerOf, REGISTER_COLUMNS, type RegisterKey } from "../register/columns";
import type { FoundTable } from "../register/found-table";
import { findRegisterHeader } from "../register/register-header";
import type { Change } from "../workbook/change";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { RowTarget } from "./append-row";

export interface WidenedRegister {
  readonly changes: readonly Change[];
  /** As it will be once the headers are there: rows are added on this. */
  readonly snapshot: Snapshot;
  readonly target: RowTarget<RegisterKey>;
  readonly added: readonly string[];
  /** Why a column could not be added; "" if all were. */
  readonly problem: string;
}

/** The register with a column for each of these keys. */
export function widenRegister(snapshot: Snapshot, register: FoundTable, keys: readonly RegisterKey[]): WidenedRegister {
  const header = findRegisterHeader(register.grid);
  if (!header) throw new Error("a register that was found must have a header");
  const headerRow = register.top + header.row;
  const columns = new Map([...header.columns].map(([key, column]) => [key, register.left + column]));
  const missing = keys.filter((key) => !columns.has(key));
  const sheet = snapshot.sheets.find(({ name }) => name === register.sheet)!;
  const table = sheet.tables.find(({ range }) => coversHeader(range, headerRow, [...columns.values()]));
  const area = table ? readArea(table.range) : null;
  const last = Math.max(area?.right ?? 0, register.left + header.matches.reduce((right, { column }) => Math.max(right, column), 0));
  const headers = missing.map((key) => headerOf(REGISTER_COLUMNS, key));
  missing.forEach((key, i) => columns.set(key, last + 1 + i));
  const inTheWay = firstFilled(sheet.values, { top: headerRow, left: last + 1, right: last + missing.length, bottom: area?.bottom });
  const widened = area && { ...area, right: last + missing.length };
  const target = { sheet: register.sheet, headerRow, columns, defined: REGISTER_COLUMNS };
  if (missing.length === 0) return { changes: [], snapshot, target, added: [], problem: "" };
  if (inTheWay !== null)
    return {
      changes: [],
      snapshot,
      target,
      added: [],
      problem: `${sheet.name}!${inTheWay} must be empty, so that a column ${headers[0]} can be added: move what stands there, or name a column of the register so`,
    };
  const at = cellAddress(headerRow, last + 1);
  const range = areaAddress({ top: headerRow, left: last + 1, bottom: headerRow, right: last + missing.length });
  const changes: Change[] = [
    { kind: "cells", sheet: sheet.name, at, values: [headers] },
    ...(table && widened
      ? [{ kind: "table", sheet: sheet.name, range: areaAddress(widened), name: table.name } as const]
      : [{ kind: "style", sheet: sheet.name, range, style: { bold: true } } as const]),
  ];
  const tables = sheet.tables.map((each) => (each === table && widened ? { ...each, range: areaAddress(widened) } : each));
  const grown: SheetSnapshot = { ...sheet, values: withHeaders(sheet.values, { row: headerRow, column: last + 1, headers }), tables };
  return {
    changes,
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((each) => (each === sheet ? grown : each)) },
    target,
    added: headers,
    problem: "",
  };
}

function coversHeader(range: string, headerRow: number, columns: readonly number[]): boolean {
  const area = readArea(range);
  return area?.top === headerRow && columns.some((column) => column >= area.left && column <= area.right);
}

/** A new column must be blank as far down as the table reaches, or the sheet where there is none. */
function firstFilled(
  grid: Grid,
  { top, left, right, bottom }: { top: number; left: number; right: number; bottom: number | undefined },
): string | null {
  for (let row = top; row <= Math.min(bottom ?? Infinity, grid.length - 1); row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isBlank(grid[row]?.[column])) return `${columnName(column)}${row + 1}`;
    }
  }
  return null;
}

function withHeaders(grid: Grid, { row, column, headers }: { row: number; column: number; headers: readonly string[] }): Grid {
  return grid.map((cells, i) => {
    if (i !== row) return cells;
    const longer: Value[] = [...cells];
    while (longer.length < column) longer.push(null);
    longer.splice(column, headers.length, ...headers);
    return longer;
  });
}
