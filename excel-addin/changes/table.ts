/** Makes a table, or resizes the one of that name. */
import { areaAddress, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import type { TableState } from "../workbook-state";
import { rangeOf, type Target } from "../writing/target";

export function queueTable(target: Target, change: Change & { kind: "table" }): void {
  const existing = findTable(target, change.name);
  if (!existing) {
    const table = target.context.workbook.tables.add(rangeOf(target, change), true);
    table.name = change.name;
    return;
  }
  if (areaAddress(existing.area) === areaAddress(toArea(change.range))) return;
  // Before ExcelApi 1.13 tables cannot be resized: find-obstacles.ts refuses the change there.
  target.context.workbook.tables.getItem(existing.name).resize(change.range);
}

function findTable({ state }: Target, name: string): TableState | undefined {
  return state.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name.toLowerCase() === name.toLowerCase());
}
