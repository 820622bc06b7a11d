/** Finds the register's neighbours among the sheets of a workbook: by the sheet's name and its headers, or by headers that nothing else has. */
import type { Grid } from "../cell/cell";
import { findHeader } from "../register/find-header";
import type { SheetValues } from "../register/find-sheets";
import { usedGrid } from "../register/grid-rows";
import { isOwnOutput } from "../register/own-output";
import { findRegisterHeader } from "../register/register-header";
import { JOURNAL_TABLES, type JournalName } from "./journal-tables";

export interface FoundJournalTable {
  readonly sheet: string;
  /** Counted in the sheet, from 0. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The sheet from its first cell on. */
  readonly grid: Grid;
}

const NAMES = Object.keys(JOURNAL_TABLES) as JournalName[];

/** A sheet serves for one table at most, and the first of two that would do is taken. */
export function findJournal(sheets: readonly SheetValues[]): Readonly<Partial<Record<JournalName, FoundJournalTable>>> {
  const own = sheets
    .map(({ name, values }) => ({ name, values: usedGrid(values) }))
    .filter(({ values }) => values.length > 0 && !isOwnOutput(values));
  const found: Partial<Record<JournalName, FoundJournalTable>> = {};
  const taken = new Set<string>();
  for (const pass of [byName, byHeaders]) {
    for (const name of NAMES) {
      if (found[name]) continue;
      for (const sheet of own) {
        const table = taken.has(sheet.name) ? null : pass(sheet, name);
        if (!table) continue;
        found[name] = table;
        taken.add(sheet.name);
        break;
      }
    }
  }
  return found;
}

function byName(sheet: SheetValues, name: JournalName): FoundJournalTable | null {
  const { named, required } = JOURNAL_TABLES[name];
  return named.test(sheet.name.trim()) ? tableWith(sheet, name, required) : null;
}

/** A register has columns such as Actions and Objective as well, and is none of these. */
function byHeaders(sheet: SheetValues, name: JournalName): FoundJournalTable | null {
  const { telling } = JOURNAL_TABLES[name];
  const table = tableWith(sheet, name, telling);
  if (!table) return null;
  const register = findRegisterHeader(sheet.values);
  return register?.columns.has("name") && (["target", "direction", "baseline", "unit"] as const).some((key) => register.columns.has(key))
    ? null
    : table;
}

function tableWith({ name: sheet, values }: SheetValues, name: JournalName, keys: readonly string[]): FoundJournalTable | null {
  const { columns, required } = JOURNAL_TABLES[name];
  const header = findHeader<string>(values, columns, required[0]);
  if (!header) return null;
  const found = new Map(header.matches.flatMap(({ key, column }) => (key === null ? [] : [[key, column] as const])));
  return keys.every((key) => found.has(key)) ? { sheet, headerRow: header.row, columns: found, grid: values } : null;
}
