/** How the register reads with a row new or changed: what was typed goes through the readers that read it later, before it is written. */
import { readArea } from "../cell/a1";
import type { Value } from "../cell/cell";
import type { Finding } from "../cell/finding";
import type { Kpi } from "../kpi/kpi";
import { findSheets } from "../register/find-sheets";
import type { RegisterKey } from "../register/columns";
import { readTables } from "../scorecard/read-tables";
import type { Settings } from "../register/settings";
import type { Snapshot } from "../workbook/snapshot";
import type { RowTarget } from "./append-row";
import type { RowCells } from "./register-input";

export interface TriedRow {
  readonly kpi: Kpi | null;
  /** What is found now and was not found before: errors are reasons to refuse. */
  readonly findings: readonly Finding[];
}

/** The row counts from 0 on the sheet; cells that are not named stay as they are. */
export function tryRow(
  snapshot: Snapshot,
  target: RowTarget<RegisterKey>,
  { row, cells, settings }: { readonly row: number; readonly cells: RowCells; readonly settings: Settings },
): TriedRow {
  const before = read(snapshot, target.sheet, settings);
  const after = read(withRow(snapshot, target, row, cells), target.sheet, settings);
  const known = new Set(before.findings.map(keyOf));
  return {
    kpi: after.kpis.find(({ where }) => readArea(where.cell)?.top === row) ?? null,
    findings: after.findings.filter((finding) => !known.has(keyOf(finding))),
  };
}

function read(
  snapshot: Snapshot,
  sheet: string,
  settings: Settings,
): { readonly kpis: readonly Kpi[]; readonly findings: readonly Finding[] } {
  const { register } = findSheets(snapshot.sheets.filter(({ name }) => name === sheet));
  if (!register) return { kpis: [], findings: [] };
  return readTables({ register, measurements: null }, { locale: snapshot.locale, settings }).register;
}

function keyOf({ severity, where, message }: Finding): string {
  return `${severity} ${where.cell} ${message}`;
}

function withRow(snapshot: Snapshot, { sheet, columns }: RowTarget<RegisterKey>, row: number, cells: RowCells): Snapshot {
  const sheets = snapshot.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const values: (readonly Value[])[] = [...each.values];
    while (values.length <= row) values.push([]);
    const written: Value[] = [...(values[row] ?? [])];
    for (const key of Object.keys(cells) as RegisterKey[]) {
      const column = columns.get(key);
      if (column === undefined) continue;
      while (written.length <= column) written.push(null);
      written[column] = cells[key] ?? null;
    }
    values[row] = written;
    return { ...each, values };
  });
  return { ...snapshot, sheets };
}
