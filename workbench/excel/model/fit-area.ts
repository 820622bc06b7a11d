/** Excel's sheets are endless, Univer's are as large as they were made: whole rows and columns end where the sheet ends, other areas make it grow. */
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../shared/cell/a1";
import { growTo } from "../../univer-target";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export function fitArea(sheet: FWorksheet, area: Area): Area {
  const bottom = area.bottom === LAST_ROW ? Math.max(area.top, sheet.getMaxRows() - 1) : area.bottom;
  const right = area.right === LAST_COLUMN ? Math.max(area.left, sheet.getMaxColumns() - 1) : area.right;
  growTo(sheet, bottom + 1, right + 1);
  return { ...area, bottom, right };
}

export function univerRange(sheet: FWorksheet, wanted: Area): FRange {
  const { top, left, bottom, right } = fitArea(sheet, wanted);
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}
