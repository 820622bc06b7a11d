/** A number shown as a shape of its own, by number format: what Sheets has in place of icon sets. */
import { STATUS_LOOKS } from "../../shared/scorecard/palette";
import type { FormatRule } from "../../shared/workbook/change";

/** The lowest first: a section whose condition can only hold for negative numbers shows no minus sign. */
export function glyphFormat({ low, high, showValue }: FormatRule & { readonly type: "icons" }): string {
  const value = showValue ? " 0.##" : "";
  const [bad, middling, good] = [STATUS_LOOKS["Off track"], STATUS_LOOKS["At risk"], STATUS_LOOKS["On track"]].map(
    ({ glyph }) => `"${glyph}"${value}`,
  );
  return `[<${low}]${bad};[<${high}]${middling};${good}`;
}
