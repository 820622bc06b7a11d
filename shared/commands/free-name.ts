/** Names that nobody uses yet: another's sheet or table is never written over because it happens to be called the same. */
import type { Snapshot } from "../workbook/snapshot";

/** "Scorecard", or "Scorecard 2" and so on if sheets of these names exist. Sheet names ignore case. */
export function freeSheetName(snapshot: Snapshot, wanted: string): string {
  return freeName(
    wanted,
    " ",
    snapshot.sheets.map((sheet) => sheet.name),
  );
}

/** "Register", or "Register_2" and so on: table names share one space with defined names. */
export function freeTableName(snapshot: Snapshot, wanted: string): string {
  const taken = [
    ...snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    ...snapshot.names.map((name) => name.name),
  ];
  return freeName(wanted, "_", taken);
}

function freeName(wanted: string, joint: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let i = 2; lower.has(name.toLowerCase()); i++) name = `${wanted}${joint}${i}`;
  return name;
}
