/** A number shown with a shape of its own, by number format: what Sheets has in place of icon sets. */
import { STATUS_LOOKS } from "../../shared/scorecard/palette";
import type { FormatRule } from "../../shared/workbook/change";

const GLYPHS = [STATUS_LOOKS["Off track"].glyph, STATUS_LOOKS["At risk"].glyph, STATUS_LOOKS["On track"].glyph] as const;

/** Formats of cells that nobody has formatted; a section of a format needs digits. */
const AUTOMATIC = /^(?:General|0\.#+)?$/i;

/** Beside the shape the value keeps the format that it had. The lowest first: a section for negative numbers alone shows no minus sign. */
export function glyphFormat({ low, high, showValue }: FormatRule & { readonly type: "icons" }, before: string): string {
  const plain = Number.isInteger(low) && Number.isInteger(high) ? "0" : "0.00";
  const digits = AUTOMATIC.test(before) ? plain : (before.split(";")[0] ?? plain);
  const [bad, middling, good] = GLYPHS.map((glyph) => (showValue ? `"${glyph} "${digits}` : `"${glyph}"`));
  return `[<${low}]${bad};[<${high}]${middling};${good}`;
}

/** The format under a format of ours; null for somebody else's. */
export function formatBeneath(format: string): string | null {
  const [, good = null] = /^\[<[-\d.e]+\]"◆ ?".*;\[<[-\d.e]+\]"▲ ?".*;"● ?"(.*)$/.exec(format) ?? [];
  return good === "" ? "General" : good;
}
