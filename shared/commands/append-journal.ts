/** Adds entries to one of the register's neighbours, on a new sheet where the workbook does not have it yet. */
import type { Cell } from "../cell/cell";
import { findJournal } from "../journal/find-journal";
import { JOURNAL_TABLES, type JournalKey, type JournalName } from "../journal/journal-tables";
import type { Column, ColumnKind } from "../register/column";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { appendRows, type Appended, type NewRow } from "./append-row";
import { freeSheetName, freeTableName } from "./free-name";
import { renderTable, type SheetColumn } from "./render-table";

/** Pixels. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 200,
  reference: 200,
  target: 100,
  number: 90,
  fraction: 90,
  date: 95,
  dates: 140,
  period: 95,
  flag: 110,
  choice: 110,
};

export interface AppendedEntries extends Appended {
  readonly sheet: string;
}

/** Rows below the last entry; a sheet that is made for them has all columns of its table. */
export function appendJournal<Name extends JournalName>(
  snapshot: Snapshot,
  name: Name,
  rows: readonly NewRow<JournalKey<Name>>[],
): AppendedEntries {
  const found = findJournal(snapshot.sheets)[name];
  const defined: readonly Column[] = JOURNAL_TABLES[name].columns;
  if (found) return { sheet: found.sheet, ...appendRows<string>(snapshot, { ...found, defined }, rows) };
  const cells = rows.map((row: NewRow<string>) => defined.map(({ key }) => row[key] ?? null));
  const { sheet, changes } = newJournalSheet(snapshot, name, cells);
  return { sheet, changes, range: "A2", missing: [], problem: "" };
}

/** A sheet with the table of that name to fill in. */
export function newJournalSheet(
  snapshot: Snapshot,
  name: JournalName,
  rows: readonly (readonly Cell[])[] = [],
): { readonly sheet: string; readonly changes: readonly Change[] } {
  const table = JOURNAL_TABLES[name];
  const sheet = freeSheetName(snapshot, table.sheet);
  const columns = (table.columns as readonly Column[]).map(toSheetColumn);
  return { sheet, changes: renderTable({ sheet, name: freeTableName(snapshot, table.sheet.replace(/\W/g, "_")) }, columns, rows) };
}

function toSheetColumn({ header, kind, list }: Column): SheetColumn {
  return { header, width: WIDTHS[kind], list: kind === "flag" ? ["yes", "no"] : list, isDay: kind === "date" };
}
