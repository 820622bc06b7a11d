/** A page to meet over as Markdown: tables with their words, nothing in a text that a reader would take for markup. */
import type { Page, PageCell, Section } from "../../shared/scorecard/meeting/page";
import { printable } from "../terminal/printable";

/** With a line break at its end, as text files have it. */
export function packMarkdown({ title, subtitle, sections }: Page): string {
  return `${[`# ${plain(title)}`, plain(subtitle), ...sections.map(sectionText)].join("\n\n")}\n`;
}

function sectionText({ title, note, header, rows }: Section): string {
  const parts = [`## ${plain(title)}`, ...note.split("\n").map(plain), header.length === 0 ? list(rows) : table(header, rows)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function table(header: readonly string[], rows: readonly (readonly PageCell[])[]): string {
  const numeric = header.map((_, i) => rows.some((row) => row[i]?.format !== "" && row[i] !== undefined));
  const lines = rows.map((row) => header.map((_, i) => text(row[i])));
  return [header.map(plain), numeric.map((isNumber) => (isNumber ? "---:" : "---")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function list(rows: readonly (readonly PageCell[])[]): string {
  return rows
    .map(
      (row) =>
        `- ${row
          .map(text)
          .filter((part) => part !== "")
          .join(" · ")}`,
    )
    .join("\n");
}

/** Several lines of a cell stay several. */
function text(cell: PageCell | undefined): string {
  const words = (cell?.text ?? "").split("\n").map(plain).join("<br>");
  return cell?.isLoud && words !== "" ? `**${words}**` : words;
}

function plain(words: string): string {
  return printable(words)
    .replace(/&/g, "&amp;")
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .trim();
}
