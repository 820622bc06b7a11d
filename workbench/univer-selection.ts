/** What is selected in Univer, and how to hear of it. */
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { FRange, FWorkbook } from "@univerjs/sheets/facade";
import { areaAddress, type Area } from "../shared/cell/a1";
import type { SelectedRange } from "../shared/workbook/snapshot";
import { changeIdOf } from "./univer-conditional-formats";

/** Null if that is no single rectangle of cells. */
export function readSelection(workbook: FWorkbook): SelectedRange | null {
  const sheet = workbook.getActiveSheet();
  const [range, ...others] = sheet.getSelection()?.getActiveRangeList() ?? [];
  if (!range || others.length > 0) return null;
  const area = toArea(range);
  const touching = sheet
    .getConditionalFormattingRules()
    .filter(({ ranges }) =>
      ranges.some(
        ({ startRow, startColumn, endRow, endColumn }) =>
          startRow <= area.bottom && area.top <= endRow && startColumn <= area.right && area.left <= endColumn,
      ),
    );
  const formats = new Set(touching.flatMap(({ cfId }) => changeIdOf(cfId) ?? []));
  return { sheet: sheet.getSheetName(), range: areaAddress(area), formats: [...formats] };
}

/** Calls the listener after cells were selected, by whomever; returns how to stop it. */
export function onSelection(api: FUniver, listener: () => void): () => void {
  const subscription = api.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) listener();
  });
  return () => subscription.dispose();
}

function toArea(range: FRange): Area {
  return { top: range.getRow(), left: range.getColumn(), bottom: range.getLastRow(), right: range.getLastColumn() };
}
