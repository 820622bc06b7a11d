/** The looks of a range: font, fill, alignment, column width. */
import { assertWritable } from "../assert-writable";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { Place } from "../model/workbook-model";
import type { CellStyle } from "../../../shared/workbook/change";

const POINTS_A_PIXEL = 0.75;
const HORIZONTAL: Readonly<Record<string, CellStyle["align"]>> = { Left: "left", Center: "center", Right: "right" };
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "middle", Bottom: "bottom" };

export function rangeFormatObject(state: HostState, place: Place): ExcelObject {
  const { sheet, area } = place;
  const setStyle = (style: CellStyle): void => {
    assertWritable(state, place);
    sheet.setStyle(area, style);
  };
  return {
    type: "RangeFormat",
    get: { ColumnWidth: () => sheet.columnWidth(area.left) * POINTS_A_PIXEL },
    set: {
      ColumnWidth: (points) => {
        assertWritable(state, place);
        for (let column = area.left; column <= area.right; column++) sheet.setColumnWidth(column, Number(points) / POINTS_A_PIXEL);
      },
      HorizontalAlignment: (word) => setStyle({ align: HORIZONTAL[String(word)] }),
      VerticalAlignment: (word) => setStyle({ vertical: VERTICAL[String(word)] }),
      WrapText: (wrap) => setStyle({ wrap: wrap === true }),
    },
    go: { Fill: () => fillObject(place, setStyle), Font: () => fontObject(place, setStyle) },
  };
}

function fillObject({ sheet, area }: Place, setStyle: (style: CellStyle) => void): ExcelObject {
  return { type: "RangeFill", get: { Color: () => sheet.style(area).fill }, set: { Color: (color) => setStyle({ fill: String(color) }) } };
}

function fontObject({ sheet, area }: Place, setStyle: (style: CellStyle) => void): ExcelObject {
  const style = (): CellStyle => sheet.style(area);
  return {
    type: "RangeFont",
    get: { Bold: () => style().bold, Italic: () => style().italic, Color: () => style().color, Size: () => style().size },
    set: {
      Bold: (bold) => setStyle({ bold: bold === true }),
      Italic: (italic) => setStyle({ italic: italic === true }),
      Color: (color) => setStyle({ color: String(color) }),
      Size: (size) => setStyle({ size: Number(size) }),
    },
  };
}
