/** A plain table for the terminal: a line under the header, no boxes, cut to fit. */
import Table from "cli-table3";
import type { Colors } from "./status-colors";
import { fitColumns } from "./fit-columns";
import { displayWidth, fitted } from "./printable";

export interface TextColumn {
  readonly header: string;
  readonly align: "left" | "right";
  /** Characters below which the text must not be cut; 0 if it must not be cut at all. */
  readonly least: number;
  /** See fit-columns.ts. */
  readonly dispensable: number;
}

export interface TextCell {
  /** Printable. */
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const GAP = 2;
const NO_LINES = Object.fromEntries(
  [
    "top",
    "top-mid",
    "top-left",
    "top-right",
    "bottom",
    "bottom-mid",
    "bottom-left",
    "bottom-right",
    "left",
    "left-mid",
    "mid",
    "mid-mid",
    "right",
    "right-mid",
  ].map((part) => [part, ""]),
);

/** Lines without line break at the end. */
export function tableText(
  columns: readonly TextColumn[],
  rows: readonly (readonly TextCell[])[],
  options: { limit: number | null; colors: Colors },
): string {
  const { limit, colors } = options;
  const natural = (i: number): number => Math.max(displayWidth(columns[i]!.header), ...rows.map((row) => displayWidth(row[i]?.text ?? "")));
  const fitting = columns.map((column, i) => ({ ...column, natural: natural(i), least: column.least === 0 ? natural(i) : column.least }));
  const widths = fitColumns(fitting, limit, GAP);
  const kept = columns.map((column, index) => ({ ...column, index })).filter(({ header }) => widths.has(header));
  const table = new Table({
    chars: { ...NO_LINES, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colAligns: kept.map(({ align }) => align),
    colWidths: kept.map(({ header }) => widths.get(header)!),
  });
  table.push(kept.map(({ header }) => colors.bold(fitted(header, widths.get(header)!))));
  table.push(kept.map(({ header }) => colors.dim("─".repeat(widths.get(header)!))));
  for (const row of rows) {
    table.push(
      kept.map(({ index, header }) => {
        const { text = "", paint = String } = row[index] ?? {};
        return paint(fitted(text, widths.get(header)!));
      }),
    );
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
