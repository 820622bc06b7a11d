/** What the file format allows in texts and table headers, where data knows no such limits. */
import type { Cell } from "../../shared/cell/cell";

const MAX_CELL_TEXT = 32_767;
/** Characters that XML cannot hold in any form. */
const NOT_IN_XML = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a cell can hold it: cut at Excel's limit, and nothing in it that the file would take for its own escape signs. */
export function fileText(text: string): string {
  const clean = text.replace(NOT_IN_XML, "\uFFFD").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return clean.length <= MAX_CELL_TEXT ? clean : `${clean.slice(0, MAX_CELL_TEXT - 1)}…`;
}

/** A table's header cells: texts on one line, none blank, no two the same in any case. */
export function tableHeaders(headers: readonly (Cell | undefined)[]): string[] {
  const seen = new Set<string>();
  return headers.map((header, column) => {
    const text =
      fileText(String(header ?? ""))
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 250) || `Column ${column + 1}`;
    let name = text;
    for (let n = 2; seen.has(name.toLowerCase()); n += 1) name = `${text} (${n})`;
    seen.add(name.toLowerCase());
    return name;
  });
}
