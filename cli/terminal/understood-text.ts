/** How the sheets were understood, for a terminal: a line a sheet, or everything. */
import { createColors } from "picocolors";
import type { Understanding } from "../../shared/register/understanding";
import { printable } from "./printable";

/** Lines without line break at the end. */
export function understoodText(
  understood: readonly (Understanding & { readonly sheet: string })[],
  { color, all }: { color: boolean; all: boolean },
): string {
  const colors = createColors(color);
  const lines = understood.flatMap(({ sheet, summary, notes, leftOut, layout, headerRow }) => {
    const line = `${printable(sheet)}: ${all ? printable(summary) : `${layout}, headers in row ${headerRow}`}`;
    return all ? [line, ...[...leftOut, ...notes].map((note) => `  ${printable(note)}`)] : [line];
  });
  return lines.length === 0 ? "" : [colors.dim("Read"), ...lines.map((line) => colors.dim(`  ${line}`))].join("\n");
}
