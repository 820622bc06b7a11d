/** What was understood of a register's headers, and what to say where nothing was. */
import { columnName } from "../cell/a1";
import { isBlank } from "../cell/cell";
import { quote } from "../cell/quote";
import { headerOf, REGISTER_COLUMNS, type RegisterKey } from "./columns";
import type { RegisterHeader } from "./register-header";
import type { FilledRow } from "./register-rows";
import type { Origin, SheetReport } from "./sheet-report";
import type { Understanding } from "./understanding";

/** A second column of the same meaning becomes a warning; a column without meaning is only named. */
export function understandRegister(header: RegisterHeader, rows: readonly FilledRow[], origin: Origin, report: SheetReport): Understanding {
  const at = (column: number): string => columnName(origin.left + column);
  const timed = new Set(header.targets.map(({ column }) => column));
  for (const { column, header: text, duplicates } of header.matches) {
    if (duplicates === null || timed.has(column)) continue;
    const message = `column ${at(column)} ${quote(text)} is not used: column ${at(header.columns.get(duplicates) ?? 0)} is ${nameOf(duplicates)} already`;
    report.add("warning", { row: header.row, column }, { message });
  }
  const headed = new Set(header.matches.map(({ column }) => column));
  const bare = bareColumns(rows, headed);
  const meaning = ({ key, column, header: text }: RegisterHeader["matches"][number]): string | null =>
    timed.has(column) ? text : key === null ? null : nameOf(key);
  const known = header.matches.flatMap((match) => (meaning(match) === null ? [] : [`${meaning(match)} in ${at(match.column)}`]));
  const unknown = header.matches
    .filter((match) => meaning(match) === null)
    .map(({ column, header: text }) => `column ${at(column)} ${quote(text)}`);
  const leftOut = [...unknown, ...bare.map((column) => `column ${at(column)} without a header`)];
  return {
    summary: `register: ${known.join(", ")}${leftOut.length === 0 ? "" : `; not used: ${leftOut.join(", ")}`}`,
    layout: "register",
    headerRow: origin.top + header.row + 1,
    columns: header.matches.map(({ column, header: text, key }) => ({
      at: at(column),
      header: text,
      readAs: timed.has(column) ? nameOf("target") : key === null ? null : nameOf(key),
    })),
    leftOut,
    notes: [],
  };
}

/** Columns that hold something and have no header. */
function bareColumns(rows: readonly FilledRow[], headed: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) if (!headed.has(column) && !isBlank(cells[column])) found.add(column);
  }
  return [...found].sort((a, b) => a - b);
}

/** Nothing can be read: one finding says why and what to do. */
export function refuseRegister(header: RegisterHeader | null, report: SheetReport): Understanding {
  const found = header?.matches.slice(0, 8).map((match) => quote(match.header));
  const message = found
    ? `register requires a Name column: found ${found.join(", ")}; call the column that names the KPIs Name`
    : "register requires a header row with a Name column: the sheet is empty";
  report.add("error", { row: header?.row ?? 0, column: header?.matches[0]?.column ?? 0 }, { message });
  return { summary: message, layout: "none", headerRow: 0, columns: [], leftOut: [], notes: [] };
}

function nameOf(key: RegisterKey): string {
  return headerOf(REGISTER_COLUMNS, key);
}
