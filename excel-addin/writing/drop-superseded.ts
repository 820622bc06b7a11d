/** Leaves out what a later change of the same list replaces: Excel cannot delete the same conditional format twice. */
import type { Change } from "../../shared/workbook/change";

export function dropSuperseded(changes: readonly Change[]): readonly Change[] {
  const last = new Map(changes.map((change, i) => [subjectOf(change), i]));
  return changes.filter((change, i) => subjectOf(change) === null || last.get(subjectOf(change)) === i);
}

/** What a change replaces as a whole; null if two of its kind may add up. */
function subjectOf(change: Change): string | null {
  if (change.kind !== "conditional formats" && change.kind !== "chart") return null;
  return JSON.stringify([change.kind, change.sheet.toLowerCase(), change.id]);
}
