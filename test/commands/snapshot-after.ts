/** A snapshot as a host would read it after some changes: cells, tables and names only, no formulas worked out. */
import { toArea } from "../../shared/cell/a1";
import type { Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import type { Change } from "../../shared/workbook/change";
import type { DefinedName, SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";

export const TODAY = serialOf(2026, 11, 22);

export const EMPTY_WORKBOOK: Snapshot = {
  sheets: [],
  names: [],
  activeSheet: "Sheet1",
  today: TODAY,
  locale: "en-GB",
  traits: { blanksBecomeZero: true, structuredReferences: true },
};

export function sheet(name: string, values: readonly (readonly Value[])[]): SheetSnapshot {
  return { name, values, tables: [] };
}

type Writable = Omit<SheetSnapshot, "values"> & { readonly values: Value[][] };

export function snapshotAfter(before: Snapshot, changes: readonly Change[]): Snapshot {
  const sheets = new Map<string, Writable>(
    before.sheets.map((each) => [each.name, { ...each, values: each.values.map((row) => [...row]) }]),
  );
  const names = new Map<string, DefinedName>(before.names.map((name) => [name.name, name]));
  for (const change of changes) {
    const there = sheets.get(change.sheet) ?? { name: change.sheet, values: [], tables: [] };
    if (change.kind === "table")
      sheets.set(change.sheet, {
        ...there,
        tables: [...there.tables.filter((table) => table.name !== change.name), { name: change.name, range: change.range }],
      });
    else sheets.set(change.sheet, there);
    if (change.kind === "name") names.set(change.name, { name: change.name, sheet: change.sheet, range: change.range });
    if (change.kind === "cells") write(there.values, change.at, change.values);
  }
  return { ...before, sheets: [...sheets.values()], names: [...names.values()] };
}

function write(grid: Value[][], at: string, values: readonly (readonly Value[])[]): void {
  const { top, left } = toArea(at);
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      while (grid.length <= top + i) grid.push([]);
      const cells = grid[top + i]!;
      while (cells.length < left + j) cells.push(null);
      cells[left + j] = value;
    });
  });
}
