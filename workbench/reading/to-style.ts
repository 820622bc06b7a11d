/** A cell's looks in a workbook file as Univer's style. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from "@univerjs/core";
import { resolveThemeColor, type CellStyle } from "hucre/xlsx";
import { DEFAULT_FONT } from "../../cli/writing/file-style";

type Font = NonNullable<CellStyle["font"]>;
type Color = NonNullable<Font["color"]>;
type BorderSide = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const BORDERS: Readonly<Record<BorderSide["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** themeColors are the workbook's twelve, "RRGGBB". */
export function toStyle({ font, fill, border, alignment, numFmt }: CellStyle, themeColors: readonly string[]): IStyleData {
  const background = fill?.type === "pattern" && fill.pattern !== "none" ? toColor(fill.fgColor ?? fill.bgColor, themeColors) : null;
  return {
    ...(font && toFont(font, themeColors)),
    ...(background && { bg: { rgb: background } }),
    ...(border && { bd: toBorder(border, themeColors) }),
    ...(alignment?.horizontal && HORIZONTAL[alignment.horizontal] && { ht: HORIZONTAL[alignment.horizontal] }),
    ...(alignment?.vertical && VERTICAL[alignment.vertical] && { vt: VERTICAL[alignment.vertical] }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(numFmt && numFmt !== "General" && { n: { pattern: numFmt } }),
  };
}

/** "#RRGGBB"; null for automatic and for the old numbered colours, which keep Univer's default. */
export function toColor(color: Color | undefined, themeColors: readonly string[]): string | null {
  if (color?.rgb) return `#${color.rgb.slice(-6)}`;
  if (color?.theme === undefined || themeColors.length === 0) return null;
  // Files number white before black, the theme lists black first; the same for the second pair.
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
  return `#${resolveThemeColor([...themeColors], index, color.tint)}`;
}

/** Fonts that a machine lacks would become one with serifs; the usual one of files is nobody's choice and becomes that of the page. */
function toFont(font: Font, themeColors: readonly string[]): IStyleData {
  const color = toColor(font.color, themeColors);
  return {
    ...(font.name && font.name !== DEFAULT_FONT.name && { ff: `${font.name}, Arial` }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && { ul: { s: 1 } }),
    ...(font.strikethrough && { st: { s: 1 } }),
    ...(color && { cl: { rgb: color } }),
  };
}

function toBorder(border: NonNullable<CellStyle["border"]>, themeColors: readonly string[]): IBorderData {
  const side = (each: BorderSide | undefined): IBorderData["t"] =>
    each && { s: BORDERS[each.style], cl: { rgb: toColor(each.color, themeColors) ?? "#000000" } };
  return { t: side(border.top), r: side(border.right), b: side(border.bottom), l: side(border.left) };
}
