/** Applies a list of changes to the workbook that is open in Univer: all of them or none, as one step of the undo history. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { doChange, type ByKind } from "../shared/workbook/by-kind";
import type { Change } from "../shared/workbook/change";
import { checkChanges, type Existing } from "../shared/workbook/check-changes";
import { asOneStep } from "./step-history";
import { applyCells, applyFormula, applySheet } from "./univer-cells";
import type { ChartBoard } from "./univer-charts";
import { applyConditionalFormats } from "./univer-conditional-formats";
import { applyColumnWidths, applyFreeze, applyNumberFormat, applySelect, applyStyle, applyValidation } from "./univer-looks";
import { applyName, applyTable } from "./univer-tables";
import type { Target } from "./univer-target";

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
  chart: ({ charts }, change) => charts?.show(change),
  select: applySelect,
};

/** Throws with a sentence for the user, and the workbook as it was, if a change cannot be applied. */
export function applyChanges(workbook: FWorkbook, changes: readonly Change[], charts: ChartBoard | null = null): void {
  const problems = checkChanges(changes, existingIn(workbook));
  if (problems.length > 0) throw new Error(`nothing was changed: ${problems.join("; ")}`);
  asOneStep(workbook, () => {
    for (const [index, change] of changes.entries()) {
      try {
        doChange(APPLY, { workbook, charts }, change);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const place = `change ${index + 1} of ${changes.length}, ${change.kind} on ${change.sheet}`;
        throw new Error(`nothing was changed: ${place}, was refused: ${reason}`, { cause: error });
      }
    }
  });
}

function existingIn(workbook: FWorkbook): Existing {
  const nameOf = (id: string): string => workbook.getSheetBySheetId(id)?.getSheetName() ?? "";
  return {
    sheets: workbook.getSheets().map((sheet) => sheet.getSheetName()),
    tables: workbook.getTableList().map(({ name, subUnitId, range }) => ({
      name,
      sheet: nameOf(subUnitId),
      area: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn },
    })),
  };
}
