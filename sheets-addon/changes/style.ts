/** Sets the looks of cells; what the style leaves out stays as it is. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyStyle(target: Target, change: Change & { kind: "style" }): void {
  const range = rangeOf(target, change);
  const { bold, italic, fill, color, size, align, vertical, wrap } = change.style;
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
  if (fill !== undefined) range.setBackground(fill);
  if (color !== undefined) range.setFontColor(color);
  if (size !== undefined) range.setFontSize(size);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (vertical !== undefined) range.setVerticalAlignment(vertical);
  if (wrap !== undefined) range.setWrap(wrap);
}
