/** Applies a list of changes: looked over first, made in order, taken back if one of them fails. */
import { doChange, type ByKind } from "../../shared/workbook/by-kind";
import type { Change } from "../../shared/workbook/change";
import { applyCells } from "../changes/cells";
import { applyChart } from "../changes/chart";
import { applyColumnWidths } from "../changes/column-widths";
import { applyConditionalFormats } from "../changes/conditional-formats";
import { applyFormula } from "../changes/formula";
import { applyFreeze } from "../changes/freeze";
import { applyName } from "../changes/name";
import { applyNumberFormat } from "../changes/number-format";
import { applySelect } from "../changes/select";
import { applySheet } from "../changes/sheet";
import { applyStyle } from "../changes/style";
import { applyTable } from "../changes/table";
import { applyValidation } from "../changes/validation";
import { explainError } from "../explain-error";
import { expandFormats } from "../looks/expand-formats";
import type { Reading } from "../reading/read-workbook";
import type { Stopwatch } from "../stopwatch";
import { findObstacles } from "./find-obstacles";
import { lookBefore, takeBack, type PutBack } from "./take-back";
import { createTarget, type Target } from "./target";

const APPLY: ByKind<Target> = {
  sheet: applySheet,
  cells: applyCells,
  formula: applyFormula,
  "number format": applyNumberFormat,
  style: applyStyle,
  table: applyTable,
  name: applyName,
  "conditional formats": applyConditionalFormats,
  freeze: applyFreeze,
  "column widths": applyColumnWidths,
  validation: applyValidation,
  chart: applyChart,
  select: applySelect,
};

/** Cells. */
const LARGE = 10_000;

/** Null if all is done; else a sentence for the user, and the spreadsheet is as it was. */
export function applyChanges(changes: readonly Change[], reading: Reading, { look }: Pick<Stopwatch, "look">): string | null {
  if (changes.length === 0) return null;
  const list = expandFormats(changes, reading.snapshot);
  const target = createTarget(reading);
  let before: readonly PutBack[];
  try {
    look("Looking over");
    const obstacles = findObstacles(list, reading);
    if (obstacles.length > 0) return `nothing was changed: ${obstacles.join("; ")}`;
    before = lookBefore(target, list, reading);
    look("Writing");
  } catch (error) {
    return `nothing was changed: ${explainError(error)}`;
  }
  const begun = new Set<Change>();
  try {
    for (const [i, change] of list.entries()) {
      look(`Writing, ${i + 1} of ${list.length}`);
      begun.add(change);
      doChange(APPLY, target, change);
      // Google puts writes off until they are needed; one that takes its time is to be seen by the stopwatch.
      if (isLarge(change)) SpreadsheetApp.flush();
    }
    if (target.atTheEnd.length > 0) SpreadsheetApp.flush();
    for (const act of target.atTheEnd) act();
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    return takeBack(
      error,
      target,
      before.filter(({ of }) => begun.has(of)),
    );
  }
}

function isLarge(change: Change): boolean {
  return change.kind === "cells" && change.values.length * (change.values[0]?.length ?? 0) > LARGE;
}
