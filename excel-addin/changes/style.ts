/** Sets the looks of cells; what the style leaves out stays as it is. */
import type { CellStyle, Change } from "../../shared/workbook/change";
import { keepStyle } from "../writing/keep-looks";
import { rangeOf, type Target } from "../writing/target";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

export function queueStyle(target: Target, change: Change & { kind: "style" }): void {
  keepStyle(target, change, change.style);
  const { format } = rangeOf(target, change);
  const { align, vertical, wrap, fill } = change.style;
  setFont(format.font, change.style);
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = HORIZONTAL[align];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
}

function setFont(font: Excel.RangeFont, { bold, italic, color, size }: CellStyle): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
  if (size !== undefined) font.size = size;
}
