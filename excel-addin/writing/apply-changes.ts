/** Applies a list of changes: looked over first, queued in order, sent in one round trip. */
import type { Change } from "../../shared/workbook/change";
import { queueCells } from "../changes/cells";
import { queueChart } from "../changes/chart";
import { queueColumnWidths } from "../changes/column-widths";
import { queueConditionalFormats } from "../changes/conditional-formats";
import { queueFormula } from "../changes/formula";
import { queueFreeze } from "../changes/freeze";
import { queueName } from "../changes/name";
import { queueNumberFormat } from "../changes/number-format";
import { queueSelect } from "../changes/select";
import { queueSheet } from "../changes/sheet";
import { queueStyle } from "../changes/style";
import { queueTable } from "../changes/table";
import { queueValidation } from "../changes/validation";
import type { WorkbookState } from "../workbook-state";
import { findObstacles } from "./find-obstacles";
import { inBatches } from "./in-batches";
import { captureContents, captureSheet, takeBack, type Captured } from "./take-back";
import { sheetOf, type Target } from "./target";

/** Throws with a sentence for the user if the list cannot be applied; contents are then as they were. */
export async function applyChanges(changes: readonly Change[], state: WorkbookState): Promise<void> {
  if (changes.length === 0) return;
  const obstacles = findObstacles(changes, state);
  if (obstacles.length > 0) throw new Error(`nothing was changed: ${obstacles.join("; ")}`);
  const captured: Captured[] = [];
  try {
    await Excel.run(async (context) => {
      const target: Target = { context, state, added: new Map() };
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const batch of inBatches(changes)) {
        for (const change of batch) {
          captured.push(...captureContents(target, change));
          const sheets = target.added.size;
          queueChange(target, change);
          if (target.added.size > sheets) captured.push(captureSheet(sheetOf(target, change.sheet)));
        }
        // One batch unless the list is larger than Excel on the web takes at once.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
    });
  } catch (error) {
    throw new Error(await takeBack(error, captured), { cause: error });
  }
}

function queueChange(target: Target, change: Change): void {
  switch (change.kind) {
    case "sheet":
      return queueSheet(target, change);
    case "cells":
      return queueCells(target, change);
    case "formula":
      return queueFormula(target, change);
    case "number format":
      return queueNumberFormat(target, change);
    case "style":
      return queueStyle(target, change);
    case "table":
      return queueTable(target, change);
    case "name":
      return queueName(target, change);
    case "conditional formats":
      return queueConditionalFormats(target, change);
    case "freeze":
      return queueFreeze(target, change);
    case "column widths":
      return queueColumnWidths(target, change);
    case "validation":
      return queueValidation(target, change);
    case "chart":
      return queueChart(target, change);
    case "select":
      return queueSelect(target, change);
  }
}
