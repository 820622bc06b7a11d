/** Number formats, styles, frozen rows, widths, lists to choose from and the selection, in Univer. */
import { DataValidationErrorStyle, WrapStrategy } from "@univerjs/core";
import { FDataValidationBuilder } from "@univerjs/sheets-data-validation/facade";
import type { Change } from "../shared/workbook/change";
import { rangeOf, growTo, sheetOf, type Target } from "./univer-target";

/** Univer's word for it. */
const RIGHT = "normal";

export function applyNumberFormat(target: Target, change: Change & { kind: "number format" }): void {
  rangeOf(sheetOf(target, change.sheet), change.range).setNumberFormat(change.format);
}

/** By Univer's own style commands: a style written as part of a cell's value would take the formula away. */
export function applyStyle(target: Target, change: Change & { kind: "style" }): void {
  const range = rangeOf(sheetOf(target, change.sheet), change.range);
  const { bold, italic, fill, color, size, align, vertical, wrap } = change.style;
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
  if (fill !== undefined) range.setBackgroundColor(fill);
  if (color !== undefined) range.setFontColor(color);
  if (size !== undefined) range.setFontSize(size);
  if (align !== undefined) range.setHorizontalAlignment(align === "right" ? RIGHT : align);
  if (vertical !== undefined) range.setVerticalAlignment(vertical);
  if (wrap !== undefined) range.setWrapStrategy(wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
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
