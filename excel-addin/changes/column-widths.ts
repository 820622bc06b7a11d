/** Sets column widths. */
import { areaAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { sheetOf, type Target } from "../writing/target";

/** Excel measures in points: 72 to the inch, where a screen has 96 pixels. */
const POINTS_A_PIXEL = 72 / 96;

export function queueColumnWidths(target: Target, { sheet, widths }: Change & { kind: "column widths" }): void {
  for (const { column, pixels } of widths) {
    const cell = areaAddress({ top: 0, left: column, bottom: 0, right: column });
    sheetOf(target, sheet).getRange(cell).getEntireColumn().format.columnWidth = pixels * POINTS_A_PIXEL;
  }
}
