/** The rows below a register's headers that hold a KPI. Blank ones are passed over in silence, all others are accounted for. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import { nameKey } from "../kpi/name-key";
import { textOf } from "./cell-text";
import { filledColumns, isBlankRow, usedRows } from "./grid-rows";
import type { RegisterHeader } from "./register-header";
import type { SheetReport } from "./sheet-report";
import { isTotalName } from "./total-words";
import { quote } from "../cell/quote";

export interface FilledRow {
  readonly row: number;
  readonly cells: readonly Value[];
}

/** Headings, remarks, totals and repeated headers are left out with an info, rows without a name with an error. */
export function registerRows(grid: Grid, header: RegisterHeader, report: SheetReport): FilledRow[] {
  const filled = filledRows(grid, header.row + 1);
  const isList = filled.every(({ cells }) => filledColumns(cells).length === 1);
  const parents = parentNames(filled, header);
  const name = header.columns.get("name") ?? 0;
  return filled.filter((candidate, i) => {
    const { row, cells } = candidate;
    const say = (severity: "info" | "error", column: number, message: string): false => {
      report.add(severity, { row, column }, { message });
      return false;
    };
    const alone = isList ? null : standsAlone(candidate);
    if (alone !== null) {
      const text = textOf(cells[alone]);
      const leads = filled.slice(i + 1, i + 4).some((later) => filledColumns(later.cells).length > 1) && !parents.has(nameKey(text));
      if (alone !== name || leads)
        return say(
          "info",
          alone,
          `${quote(text)} stands alone in its row: read as a heading or remark; fill in another cell if it is a KPI`,
        );
    }
    if (isRepeatedHeader(cells, header)) return say("info", name, "the headers are repeated here: the row is left out");
    if (isError(cells[name])) return say("error", name, `name must be text: the cell holds ${textOf(cells[name])}`);
    const [first = 0] = filledColumns(cells);
    if (isBlank(cells[name])) {
      const found = textOf(cells[first]);
      return isTotalName(found)
        ? say("info", first, `${quote(found)} is read as a row of totals and left out`)
        : say("error", name, `row must have a name: found ${quote(found)}`);
    }
    const isTotal =
      isTotalName(textOf(cells[name])) &&
      (["objective", "target", "direction", "unit"] as const).every((key) => isBlank(cells[header.columns.get(key) ?? -1]));
    return isTotal
      ? say("info", name, `${quote(textOf(cells[name]))} is read as a row of totals and left out; name its objective if it is a KPI`)
      : true;
  });
}

/** The rows from `first` on that hold anything. */
export function filledRows(grid: Grid, first: number): FilledRow[] {
  const filled: FilledRow[] = [];
  const used = usedRows(grid);
  for (let row = first; row < used; row += 1) {
    const cells = grid[row];
    if (cells !== undefined && !isBlankRow(cells)) filled.push({ row, cells });
  }
  return filled;
}

/** The column of the only cell that the row holds, if that is text. */
function standsAlone({ cells }: FilledRow): number | null {
  const columns = filledColumns(cells);
  const [only = 0] = columns;
  return columns.length === 1 && typeof cells[only] === "string" ? only : null;
}

/** A KPI that others roll up to may well have nothing but its name. */
function parentNames(rows: readonly FilledRow[], header: RegisterHeader): ReadonlySet<string> {
  const column = header.columns.get("parent");
  return new Set(column === undefined ? [] : rows.map(({ cells }) => nameKey(textOf(cells[column]))));
}

function isRepeatedHeader(cells: readonly Value[], header: RegisterHeader): boolean {
  return header.matches.length > 1 && header.matches.every(({ column, header: text }) => textOf(cells[column]) === text);
}
