/**
 * The scorecard is one formula, which needs the add-on in the spreadsheet. From outside nobody knows whether it is there: where its
 * formula stands already, it stays a formula; everywhere else the scorecard is written as values, which everyone can read.
 */
import { cellAddress, areaAddress, toArea } from "../../shared/cell/a1";
import type { Cell } from "../../shared/cell/cell";
import { asOfDay, readScorecard } from "../../shared/commands/refresh-scorecard";
import { findScorecard, SCORECARD_NAME } from "../../shared/scorecard/scorecard-layout";
import { scorecardTable } from "../../shared/scorecard/scorecard-table";
import { isError } from "../../shared/cell/cell";
import type { Change } from "../../shared/workbook/change";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { VALUES_NAME } from "../marker";

const SCORECARD_FORMULA = /^=KPI_SCORECARD\(/;

/** Range whose formula tells whether the add-on is at work here; null if there is no scorecard yet. */
export function formulaPlace({ names }: Snapshot): { readonly sheet: string; readonly range: string } | null {
  return names.find(({ name }) => name === SCORECARD_NAME) ?? null;
}

export function isLive(formula: unknown): boolean {
  return typeof formula === "string" && SCORECARD_FORMULA.test(formula);
}

/** The same changes with the scorecard's formula replaced by what it would show as of that day. */
export function freezeScorecard(changes: readonly Change[], snapshot: Snapshot, asOf: Cell): readonly Change[] {
  const existing = findScorecard(snapshot);
  const day = asOfDay(asOf, existing, snapshot);
  const read = isError(day) ? null : readScorecard(snapshot, day);
  if (!read) return changes;
  const table = scorecardTable(read.scorecard).map((row) => row.map((cell) => (cell === "" ? null : cell)));
  const width = table[0]?.length ?? 0;
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind !== "formula" || !SCORECARD_FORMULA.test(change.formula)) return [change];
    const { top, left } = toArea(change.at);
    const spare = Math.max(0, (existing?.rows ?? 0) + 1 - table.length);
    const values = [...table, ...Array.from({ length: spare }, () => Array.from({ length: width }, () => null))];
    const range = areaAddress({ top, left, bottom: top + table.length - 1, right: left + width - 1 });
    return [
      { kind: "cells", sheet: change.sheet, at: cellAddress(top, left), values },
      { kind: "name", sheet: change.sheet, range, name: VALUES_NAME },
    ];
  });
}
