/** Makes a table, or resizes the one of that name. */
import { areaAddress, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import type { TableState } from "../workbook-state";
import { onFailure } from "../writing/take-back";
import { isAdded, rangeOf, type Target } from "../writing/target";

export function queueTable(target: Target, change: Change & { kind: "table" }): void {
  const made = target.addedTables.get(change.name.toLowerCase());
  if (made) return void made.resize(change.range);
  const existing = findTable(target, change.name);
  if (!existing) {
    const table = target.context.workbook.tables.add(rangeOf(target, change), true).load("id");
    table.name = change.name;
    target.addedTables.set(change.name.toLowerCase(), table);
    if (isAdded(target, change.sheet)) return;
    // Deleting it would delete its cells, too.
    onFailure(
      target,
      () => table.id,
      ({ tables }, id) => void tables.getItem(id).convertToRange(),
    );
    return;
  }
  if (areaAddress(existing.area) === areaAddress(toArea(change.range))) return;
  // Before ExcelApi 1.13 tables cannot be resized: find-obstacles.ts refuses the change there.
  const table = target.context.workbook.tables.getItem(existing.name).load("id");
  table.resize(change.range);
  onFailure(
    target,
    () => table.id,
    ({ tables }, id) => tables.getItem(id).resize(areaAddress(existing.area)),
  );
}

function findTable({ state }: Target, name: string): TableState | undefined {
  return state.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name.toLowerCase() === name.toLowerCase());
}
