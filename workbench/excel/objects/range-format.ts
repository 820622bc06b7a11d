/** The looks of a range: font, fill, alignment, column width. Excel answers with those of a plain cell where none are set. */
import { assertWritable } from "../assert-writable";
import { invalidArgument, notSimulated } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { Place } from "../model/workbook-model";
import type { CellStyle } from "../../../shared/workbook/change";

const POINTS_A_PIXEL = 0.75;
const HORIZONTAL: Readonly<Record<string, CellStyle["align"]>> = { Left: "left", Center: "center", Right: "right" };
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "middle", Bottom: "bottom" };
/** Excel's words for contents that align themselves. */
const GENERAL = "General";
const BOTTOM = "Bottom";

export function rangeFormatObject(state: HostState, place: Place): ExcelObject {
  const { sheet, area } = place;
  const setStyle = (style: CellStyle): void => {
    assertWritable(state, place);
    sheet.setStyle(area, style);
  };
  return {
    type: "RangeFormat",
    get: {
      ColumnWidth: () => sheet.columnWidth(area.left) * POINTS_A_PIXEL,
      HorizontalAlignment: () => wordFor(HORIZONTAL, sheet.style(area).align) ?? GENERAL,
      VerticalAlignment: () => wordFor(VERTICAL, sheet.style(area).vertical) ?? BOTTOM,
      WrapText: () => sheet.style(area).wrap ?? false,
    },
    set: {
      ColumnWidth: (points) => {
        assertWritable(state, place);
        for (let column = area.left; column <= area.right; column++) sheet.setColumnWidth(column, Number(points) / POINTS_A_PIXEL);
      },
      HorizontalAlignment: (word) => {
        if (word !== GENERAL) return setStyle({ align: known(HORIZONTAL, word) });
        assertWritable(state, place);
        sheet.resetStyle(area, "align");
      },
      VerticalAlignment: (word) => setStyle({ vertical: known(VERTICAL, word) }),
      WrapText: (wrap) => setStyle({ wrap: wrap === true }),
    },
    go: { Fill: () => fillObject(state, place, setStyle), Font: () => fontObject(place, setStyle) },
  };
}

function wordFor(words: Readonly<Record<string, string | undefined>>, ours: string | undefined): string | undefined {
  return Object.keys(words).find((word) => ours !== undefined && words[word] === ours);
}

function known<T>(words: Readonly<Record<string, T>>, word: unknown): NonNullable<T> {
  const ours = words[String(word)];
  if (ours === undefined || ours === null) throw invalidArgument(`alignment ${String(word)}`);
  return ours;
}

/** No fill has the colour of white, and is told from it by a tint that is null. */
function fillObject(state: HostState, place: Place, setStyle: (style: CellStyle) => void): ExcelObject {
  const { sheet, area } = place;
  const fill = (): string | undefined => sheet.style(area).fill;
  return {
    type: "RangeFill",
    get: { Color: () => fill() ?? "#FFFFFF", TintAndShade: () => (fill() === undefined ? null : 0) },
    set: { Color: (color) => setStyle({ fill: String(color) }), TintAndShade: assertNoTint },
    call: {
      Clear: () => {
        assertWritable(state, place);
        sheet.resetStyle(area, "fill");
      },
    },
  };
}

function assertNoTint(tint: unknown): void {
  if (tint !== 0) throw notSimulated(`a tint of ${String(tint)}`);
}

function fontObject({ sheet, area }: Place, setStyle: (style: CellStyle) => void): ExcelObject {
  const style = (): CellStyle => sheet.style(area);
  return {
    type: "RangeFont",
    get: {
      Bold: () => style().bold ?? false,
      Italic: () => style().italic ?? false,
      Color: () => style().color ?? "#000000",
      Size: () => style().size ?? 11,
    },
    set: {
      Bold: (bold) => setStyle({ bold: bold === true }),
      Italic: (italic) => setStyle({ italic: italic === true }),
      Color: (color) => setStyle({ color: String(color) }),
      Size: (size) => setStyle({ size: Number(size) }),
    },
  };
}
