/** Adds rows to a sheet's table: into its first free row or right below it, never over anything that stands there. */
import { areaAddress, cellAddress, readArea, type Area } from "../cell/a1";
import { isBlank, type Cell, type Grid, type Value } from "../cell/cell";
import { textOf } from "../register/cell-text";
import type { Column } from "../register/column";
import { isTotalName } from "../register/total-words";
import type { Change } from "../workbook/change";
import type { Snapshot, TableInfo } from "../workbook/snapshot";

/** A header row that was found on a sheet; rows and columns are counted in the sheet, from 0. */
export interface RowTarget<Key extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly defined: readonly Column<Key>[];
  /** The last row that was read as an entry, where that is known: a row of a name alone is one too. */
  readonly lastRow?: number;
}

export type NewRow<Key extends string> = Readonly<Partial<Record<Key, Cell>>>;

export interface Appended {
  /** None if there is a problem. */
  readonly changes: readonly Change[];
  /** The cells of the first new row, "A7:F7". */
  readonly range: string;
  /** Headers of the values for which the sheet has no column: they are not kept, which is to be said. */
  readonly missing: readonly string[];
  /** Why no row could be added; "" if it was. */
  readonly problem: string;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The rows one below the other; a column of the sheet that a row says nothing about keeps what a formula puts there. */
export function appendRows<Key extends string>(snapshot: Snapshot, target: RowTarget<Key>, rows: readonly NewRow<Key>[]): Appended {
  const { sheet, headerRow, columns } = target;
  const found = snapshot.sheets.find((each) => each.name === sheet);
  const grid = found?.values ?? [];
  const table = tableAt(found?.tables ?? [], headerRow, [...columns.values()]);
  const edges = [...columns.values(), ...(table ? [table.area.left, table.area.right] : [])];
  const span = { left: Math.min(...edges), right: Math.max(...edges) };
  const first = table
    ? firstFreeRow(grid, { ...table.area, top: headerRow })
    : Math.max(lastEntry(grid, headerRow, target), target.lastRow ?? 0) + 1;
  const bottom = first + rows.length - 1;
  const range = areaAddress({ top: first, left: span.left, bottom: first, right: span.right });
  const problem = obstacle(grid, { top: first, bottom, left: span.left, right: span.right }, { table, headerRow });
  if (problem !== "") return { changes: [], range, missing: [], problem: `${sheet}!${problem}` };
  const grown = table && bottom > table.area.bottom ? [{ ...table.area, bottom }] : [];
  return {
    changes: [
      ...grown.map((area): Change => ({ kind: "table", sheet, range: areaAddress(area), name: table?.info.name ?? "" })),
      ...(table ? [] : grownNames(snapshot, { sheet, headerRow, span, bottom })),
      ...rows.flatMap((row, i) => cellsOf(target, first + i, row)),
    ],
    range,
    missing: target.defined.filter(({ key }) => !columns.has(key) && rows.some((row) => !isBlank(row[key]))).map(({ header }) => header),
    problem: "",
  };
}

/** The table whose header row this is. */
function tableAt(
  tables: readonly TableInfo[],
  headerRow: number,
  columns: readonly number[],
): { readonly info: TableInfo; readonly area: Area } | null {
  for (const info of tables) {
    const area = readArea(info.range);
    if (area?.top === headerRow && columns.some((column) => column >= area.left && column <= area.right)) return { info, area };
  }
  return null;
}

interface NewBottom {
  readonly sheet: string;
  readonly headerRow: number;
  readonly span: Span;
  readonly bottom: number;
}

/** Where a host has no tables, a name over the header and the rows stands for one, and grows like it. */
function grownNames({ names, traits }: Snapshot, { sheet, headerRow, span, bottom }: NewBottom): Change[] {
  if (traits.structuredReferences) return [];
  return names.flatMap((defined): Change[] => {
    const area = defined.sheet === sheet ? readArea(defined.range) : null;
    if (!area || area.top !== headerRow || area.left > span.left || area.right < span.right) return [];
    return area.bottom >= bottom ? [] : [{ kind: "name", sheet, range: areaAddress({ ...area, bottom }), name: defined.name }];
  });
}

/** Below the last row of the table that holds anything. */
function firstFreeRow(grid: Grid, area: Area): number {
  let row = area.bottom;
  while (row > area.top && isFree(grid[row], area)) row -= 1;
  return row + 1;
}

/** Without a table: the last row that fills at least two of its columns; a remark further down is none of its rows. */
function lastEntry<Key extends string>(grid: Grid, headerRow: number, { columns }: RowTarget<Key>): number {
  const own = [...columns.values()];
  const least = Math.min(2, own.length);
  for (let row = grid.length - 1; row > headerRow; row -= 1) {
    if (own.filter((column) => !isBlank(grid[row]?.[column])).length >= least) return row;
  }
  return headerRow;
}

function obstacle(
  grid: Grid,
  area: Area,
  { table, headerRow }: { readonly table: ReturnType<typeof tableAt>; readonly headerRow: number },
): string {
  const above = grid[area.top - 1]?.slice(area.left, area.right + 1).find((cell) => !isBlank(cell));
  const isBelow = area.top - 1 > headerRow && (!table || area.top > table.area.bottom);
  if (isBelow && isTotalName(textOf(above)))
    return `${cellAddress(area.top - 1, area.left)} must not be a row of totals, so that a row can be added: ${table ? "switch the total row off" : "move it away"}`;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!isBlank(grid[row]?.[column]))
        return `${cellAddress(row, column)} must be empty, so that a row can be added: move what stands there`;
    }
  }
  return "";
}

function isFree(row: readonly Value[] | undefined, { left, right }: Span): boolean {
  return (row ?? []).slice(left, right + 1).every(isBlank);
}

/** One change for each run of neighbouring columns that have a value; days look like days. */
function cellsOf<Key extends string>({ sheet, columns, defined }: RowTarget<Key>, row: number, values: NewRow<Key>): Change[] {
  const cells = defined
    .flatMap(({ key, kind }) => {
      const column = columns.get(key);
      const value = values[key] ?? null;
      return column === undefined || value === null
        ? []
        : [{ column, value, isDay: /^(?:date|period)$/.test(kind) && typeof value === "number" }];
    })
    .sort((a, b) => a.column - b.column);
  const runs: { at: string; values: Cell[]; next: number }[] = [];
  for (const { column, value } of cells) {
    const last = runs[runs.length - 1];
    if (last?.next === column) {
      last.values.push(value);
      last.next += 1;
    } else runs.push({ at: cellAddress(row, column), values: [value], next: column + 1 });
  }
  const days = cells.filter(({ isDay }) => isDay);
  return [
    ...days.map(({ column }): Change => ({ kind: "number format", sheet, range: cellAddress(row, column), format: "yyyy-mm-dd" })),
    ...runs.map((run): Change => ({ kind: "cells", sheet, at: run.at, values: [run.values] })),
  ];
}
