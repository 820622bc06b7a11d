/** A cell's looks in Univer as a workbook file has them: the reverse of reading/to-style.ts. */
import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { DEFAULT_FONT } from "../../cli/writing/file-style";

type Font = NonNullable<CellStyle["font"]>;
type Color = NonNullable<Font["color"]>;
type BorderSide = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, NonNullable<Alignment["horizontal"]>>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, NonNullable<Alignment["vertical"]>>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};
const BORDERS: Readonly<Partial<Record<BorderStyleTypes, BorderSide["style"]>>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.THICK]: "thick",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
};

export function toFileLook(style: IStyleData): CellStyle {
  const font = toFileFont(style);
  const fill = toFileColor(style.bg?.rgb);
  const { t, r, b, l } = style.bd ?? {};
  const [top, right, bottom, left] = [t, r, b, l].map(toSide);
  const alignment: Alignment = {
    ...(style.ht && HORIZONTAL[style.ht] && { horizontal: HORIZONTAL[style.ht] }),
    ...(style.vt && VERTICAL[style.vt] && { vertical: VERTICAL[style.vt] }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
  };
  return {
    ...(font && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill } }),
    ...((top ?? right ?? bottom ?? left) && { border: { top, right, bottom, left } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.n?.pattern && style.n.pattern !== "General" && { numFmt: style.n.pattern }),
  };
}

/** A font of its own must be named in full; undefined for the workbook's own. */
export function toFileFont(style: IStyleData): Font | undefined {
  const color = toFileColor(style.cl?.rgb);
  const said: Font = {
    ...(style.ff && { name: style.ff.split(",")[0]!.replace(/["']/g, "").trim() }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(color && { color }),
  };
  return Object.keys(said).length > 0 ? { ...DEFAULT_FONT, ...said } : undefined;
}

/** "#24384D", "#fff" and "rgb(36, 56, 77)", as Univer's palettes write them; null for what is transparent or none. */
export function toFileColor(text: Nullable<string>): Color | null {
  if (!text) return null;
  const hex = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(text)?.[1]?.replace(/./g, "$&$&");
  if (hex) return { rgb: hex.toUpperCase() };
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*([\d.]+))?/i.exec(text);
  if (!parts || parts[4] === "0") return null;
  return {
    rgb: parts
      .slice(1, 4)
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase(),
  };
}

function toSide(side: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = side ? BORDERS[side.s] : undefined;
  return style && { style, color: toFileColor(side?.cl.rgb) ?? { rgb: "000000" } };
}
