/** Snapshots for the pane's tests: the example register as sheets, with a day on which it shows many statuses. */
import type { Cell, Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { exampleRegister } from "../../shared/commands/example-register";
import type { SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";

export const TODAY = serialOf(2026, 11, 22);

type Row = Readonly<Record<string, Cell>>;

/** The example, with further rows of the register and further measurements. */
export function exampleSnapshot(more: { readonly register?: readonly Row[]; readonly measurements?: readonly Row[] } = {}): Snapshot {
  const example = exampleRegister(TODAY);
  return snapshotOf([
    sheetOf("Register", [...example.register, ...(more.register ?? [])]),
    sheetOf("Measurements", [...example.measurements, ...(more.measurements ?? [])]),
  ]);
}

export function snapshotOf(sheets: readonly SheetSnapshot[]): Snapshot {
  const traits = { blanksBecomeZero: false, structuredReferences: true };
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? "", today: TODAY, locale: "en-GB", traits };
}

export function sheetOf(name: string, rows: readonly Row[]): SheetSnapshot {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values: Value[][] = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
  return { name, values, tables: [] };
}
