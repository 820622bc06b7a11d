/** Calls as an analyst writes them into a cell: =KPI_PROGRESS(38, 100). */
import type { Cell } from "../cell/cell";
import type { ExampleArgument } from "./function-texts";

/** An en-US formula; arguments left out at the end are not written. */
export function emitFormula(name: string, args: readonly ExampleArgument[]): string {
  const used = args.reduce<number>((count, argument, i) => (argument === null ? count : i + 1), 0);
  return `=${name}(${args.slice(0, used).map(emitArgument).join(", ")})`;
}

/** A list is a column: {1;2;3}. */
export function emitArgument(argument: ExampleArgument): string {
  if (!Array.isArray(argument)) return argument === null ? "" : emitCell(argument as Cell);
  const rows = (argument as readonly (Cell | readonly Cell[])[]).map((row) =>
    Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell],
  );
  return `{${rows.map((row) => row.map(emitCell).join(",")).join(";")}}`;
}

/** A blank inside an array constant can only be empty text. */
function emitCell(cell: Cell): string {
  if (cell === null) return '""';
  if (typeof cell === "string") return `"${cell.replace(/"/g, '""')}"`;
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}
