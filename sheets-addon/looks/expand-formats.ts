/** Rewrites a list of changes for Sheets, which has no data bars: those of conditional formats become formulas. */
import { readArea } from "../../shared/cell/a1";
import { isBlank } from "../../shared/cell/cell";
import type { Change } from "../../shared/workbook/change";
import type { SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { barChanges } from "./bar-changes";

export function expandFormats(changes: readonly Change[], snapshot: Pick<Snapshot, "sheets" | "names">): readonly Change[] {
  return changes.flatMap((change) => {
    if (change.kind !== "conditional formats") return [change];
    const { sheet, id, rules } = change;
    const bars = rules.flatMap((rule) => (rule.type === "bar" ? [rule] : []));
    const existing = snapshot.sheets.find(({ name }) => name === sheet);
    const freeColumn = Math.max(usedColumns(existing), ...changes.filter((each) => each.sheet === sheet).map(reach));
    return [change, ...barChanges(bars, { id, sheet, freeColumn, names: snapshot.names })];
  });
}

function usedColumns(sheet: SheetSnapshot | undefined): number {
  return (sheet?.values ?? []).reduce((most, row) => {
    let width = row.length;
    while (width > most && isBlank(row[width - 1])) width -= 1;
    return Math.max(most, width);
  }, 0);
}

/** Columns that a change of the same list takes up; how far a spilled answer will reach, its formats and widths tell. */
function reach(change: Change): number {
  if (change.kind === "column widths") return Math.max(0, ...change.widths.map(({ column }) => column + 1));
  if (change.kind === "cells") {
    const widest = change.values.reduce((most, row) => Math.max(most, row.length), 0);
    return (readArea(change.at)?.left ?? 0) + widest;
  }
  return "range" in change ? (readArea(change.range)?.right ?? -1) + 1 : 0;
}
