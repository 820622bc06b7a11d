/** Sets column widths. */
import { areaAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { onFailure } from "../writing/take-back";
import { isAdded, sheetOf, type Target } from "../writing/target";

/** Excel measures in points: 72 to the inch, where a screen has 96 pixels. */
const POINTS_A_PIXEL = 72 / 96;

export function queueColumnWidths(target: Target, { sheet, widths }: Change & { kind: "column widths" }): void {
  for (const { column, pixels } of widths) {
    const cell = areaAddress({ top: 0, left: column, bottom: 0, right: column });
    const formatOf = (worksheet: Excel.Worksheet): Excel.RangeFormat => worksheet.getRange(cell).getEntireColumn().format;
    if (!isAdded(target, sheet)) {
      // Another proxy: the one that is set would answer with what it was set to.
      const before = formatOf(sheetOf(target, sheet)).load("columnWidth");
      onFailure(
        target,
        () => before.columnWidth,
        ({ worksheets }, width) => {
          formatOf(worksheets.getItem(sheet)).columnWidth = width;
        },
      );
    }
    formatOf(sheetOf(target, sheet)).columnWidth = pixels * POINTS_A_PIXEL;
  }
}
