/** A page to meet over for a terminal: the facts of a row in columns, the words about it below them. */
import { createColors } from "picocolors";
import type { Page, PageCell, Section } from "../../shared/scorecard/meeting/page";
import { displayWidth, fitted, printable } from "./printable";
import { statusColor, type Colors } from "./status-colors";
import { tableText, type TextCell } from "./table-text";

/** Where nothing limits a line, words still break for eyes. */
const READABLE = 100;
const INDENT = "    ";
const GAP = "  ";

interface Layout {
  readonly limit: number | null;
  readonly colors: Colors;
}

export function packText({ title, subtitle, sections }: Page, { columns, color }: { columns: number | null; color: boolean }): string {
  const layout = { limit: columns, colors: createColors(color) };
  const head = [layout.colors.bold(printable(title)), ...wrapped(subtitle, columns ?? READABLE).map(layout.colors.dim)].join("\n");
  return [head, ...sections.map((section) => sectionText(section, layout))].join("\n\n");
}

function sectionText({ title, note, header, rows }: Section, layout: Layout): string {
  const { colors, limit } = layout;
  const filled = rows.filter((row) => row.some(({ text }) => text !== ""));
  const body = filled.length === 0 ? "" : header.length === 0 ? list(filled, layout) : table(header, filled, layout);
  return [
    colors.bold(printable(title)),
    ...note
      .split("\n")
      .flatMap((line) => wrapped(line, limit ?? READABLE))
      .map(colors.dim),
    body,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** A line each, cut where the terminal ends: what it names stands in full further down. */
function list(rows: readonly (readonly PageCell[])[], { limit, colors }: Layout): string {
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, i) => i);
  const widths = columns.map((i) => Math.max(...rows.map((row) => displayWidth(printable(row[i]?.text ?? "")))));
  return rows
    .map((row) => {
      let room = limit ?? Infinity;
      return columns
        .map((i) => {
          const { text, paint = String } = painted(row[i], colors);
          const shown = fitted(text, Math.max(room, 1));
          room -= widths[i]! + GAP.length;
          return `${paint(shown)}${i === columns.length - 1 ? "" : " ".repeat(Math.max(0, widths[i]! - displayWidth(shown)))}`;
        })
        .join(GAP)
        .trimEnd();
    })
    .join("\n");
}

/** The last column's words go below the row. */
function table(header: readonly string[], rows: readonly (readonly PageCell[])[], { limit, colors }: Layout): string {
  const facts = header.slice(0, -1);
  const columns = facts.map((name, i) => ({
    header: name,
    align: rows.some((row) => typeof row[i]?.value === "number") ? ("right" as const) : ("left" as const),
    least: i === 0 || i === facts.length - 1 ? 10 : 0,
    dispensable: i === facts.length - 1 ? 1 : 0,
  }));
  const cells = rows.map((row) => facts.map((_, i) => painted(row[i], colors)));
  const [top = "", line = "", ...lines] = tableText(columns, cells, { limit, colors }).split("\n");
  const room = (limit ?? READABLE) - INDENT.length;
  return [
    top,
    line,
    ...lines.flatMap((each, i) => [each, ...wrapped(rows[i]?.[facts.length]?.text ?? "", room).map((words) => INDENT + words)]),
  ].join("\n");
}

function painted(cell: PageCell | undefined, colors: Colors): TextCell {
  if (!cell) return { text: "" };
  const text = printable(cell.text);
  if (cell.status !== null) return { text, paint: statusColor(cell.status, colors) };
  return cell.isLoud ? { text, paint: colors.bold } : { text };
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of printable(text)
    .split(" ")
    .filter((each) => each !== "")) {
    const last = lines[lines.length - 1];
    if (last === undefined || displayWidth(last) + displayWidth(word) >= Math.max(width, 20)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
