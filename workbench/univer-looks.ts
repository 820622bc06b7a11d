/** Number formats, styles, frozen rows, widths, lists to choose from and the selection, in Univer. */
import { DataValidationErrorStyle, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { FDataValidationBuilder } from "@univerjs/sheets-data-validation/facade";
import type { CellStyle, Change } from "../shared/workbook/change";
import { rangeOf, growTo, sheetOf, type Target } from "./univer-target";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

export function applyNumberFormat(target: Target, change: Change & { kind: "number format" }): void {
  rangeOf(sheetOf(target, change.sheet), change.range).setNumberFormat(change.format);
}

export function applyStyle(target: Target, change: Change & { kind: "style" }): void {
  const range = rangeOf(sheetOf(target, change.sheet), change.range);
  const style = toUniverStyle(change.style);
  range.setValues(Array.from({ length: range.getHeight() }, () => Array.from({ length: range.getWidth() }, () => ({ s: style }))));
}

export function applyFreeze(target: Target, change: Change & { kind: "freeze" }): void {
  const sheet = sheetOf(target, change.sheet);
  if (change.rows === 0 && change.columns === 0) return void sheet.cancelFreeze();
  sheet.setFreeze({
    startRow: change.rows > 0 ? change.rows : -1,
    startColumn: change.columns > 0 ? change.columns : -1,
    ySplit: change.rows,
    xSplit: change.columns,
  });
}

export function applyColumnWidths(target: Target, change: Change & { kind: "column widths" }): void {
  const sheet = sheetOf(target, change.sheet);
  growTo(sheet, 1, Math.max(0, ...change.widths.map(({ column }) => column + 1)));
  for (const { column, pixels } of change.widths) sheet.setColumnWidth(column, pixels);
}

export function applyValidation(target: Target, change: Change & { kind: "validation" }): void {
  const range = rangeOf(sheetOf(target, change.sheet), change.range);
  const current = range.getDataValidation();
  const [, list] = current?.getCriteriaValues() ?? [];
  const builder = new FDataValidationBuilder().requireValueInList([...change.list], false, true).setAllowInvalid(true);
  const rule = builder.setOptions({ errorStyle: DataValidationErrorStyle.WARNING, showErrorMessage: true }).build();
  const sameRange = current?.getRanges().some((other) => other.getA1Notation() === range.getA1Notation());
  if (sameRange && list === rule.getCriteriaValues()[1]) return;
  range.setDataValidation(rule);
}

export function applySelect(target: Target, change: Change & { kind: "select" }): void {
  const sheet = sheetOf(target, change.sheet);
  target.workbook.setActiveSheet(sheet);
  target.workbook.setActiveRange(rangeOf(sheet, change.range));
}

/** What is left out of the style stays as it is in the cell. */
export function toUniverStyle(style: CellStyle): IStyleData {
  return {
    ...(style.bold !== undefined && { bl: style.bold ? 1 : 0 }),
    ...(style.italic !== undefined && { it: style.italic ? 1 : 0 }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.size !== undefined && { fs: style.size }),
    ...(style.align !== undefined && { ht: HORIZONTAL[style.align] }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}
