/** Applies a list of changes: looked over first, made in order, taken back if one of them fails. */
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
import { findObstacles } from "./find-obstacles";
import { lookBefore, takeBack, type Before } from "./take-back";
import { createTarget, type Target } from "./target";

/** Null if all is done; else a sentence for the user, and contents are as they were. */
export function applyChanges(changes: readonly Change[], reading: Reading, assertTime: () => void): string | null {
  if (changes.length === 0) return null;
  const list = expandFormats(changes, reading.snapshot);
  const target = createTarget(reading);
  let before: Before;
  try {
    const obstacles = findObstacles(list, reading);
    if (obstacles.length > 0) return `nothing was changed: ${obstacles.join("; ")}`;
    before = lookBefore(target, list);
  } catch (error) {
    return `nothing was changed: ${explainError(error)}`;
  }
  try {
    for (const change of list) {
      assertTime();
      applyChange(target, change);
    }
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    return takeBack(error, target, before);
  }
}

function applyChange(target: Target, change: Change): void {
  switch (change.kind) {
    case "sheet":
      return applySheet(target, change);
    case "cells":
      return applyCells(target, change);
    case "formula":
      return applyFormula(target, change);
    case "number format":
      return applyNumberFormat(target, change);
    case "style":
      return applyStyle(target, change);
    case "table":
      return applyTable(target, change);
    case "name":
      return applyName(target, change);
    case "conditional formats":
      return applyConditionalFormats(target, change);
    case "freeze":
      return applyFreeze(target, change);
    case "column widths":
      return applyColumnWidths(target, change);
    case "validation":
      return applyValidation(target, change);
    case "chart":
      return applyChart(target, change);
    case "select":
      return applySelect(target, change);
  }
}
