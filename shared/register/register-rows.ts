/** The rows below a register's headers that hold a KPI. Blank ones are passed over in silence, all others are accounted for. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { nameKey } from "../kpi/name-key";
import { textOf } from "./cell-text";
import type { RegisterKey } from "./columns";
import { filledColumns, isBlankRow, usedRows } from "./grid-rows";
import type { RegisterHeader } from "./register-header";
import type { SheetReport } from "./sheet-report";
import { isTotalName } from "./total-words";

export interface FilledRow {
  readonly row: number;
  readonly cells: readonly Value[];
}

interface Unused {
  readonly severity: "info" | "error";
  readonly column: number;
  readonly message: string;
}

/**
 * Headings, remarks, totals and repeated headers are left out with an info, rows without a name with an error. An objective
 * alone in its row is the objective of the rows below that name none, up to one that does.
 */
export function registerRows(grid: Grid, header: RegisterHeader, report: SheetReport): FilledRow[] {
  const filled = filledRows(grid, header.row + 1);
  const context = { header, isList: filled.every(({ cells }) => filledColumns(cells).length === 1), parents: parentNames(filled, header) };
  const objective = header.columns.get("objective") ?? -1;
  const rows: FilledRow[] = [];
  let heading: Value = null;
  filled.forEach((candidate, i) => {
    const { row, cells } = candidate;
    const isFollowed = (): boolean => filled.slice(i + 1, i + 4).some((later) => filledColumns(later.cells).length > 1);
    const unused = whyUnused(candidate, context, isFollowed);
    if (objective >= 0 && !isBlank(cells[objective]))
      heading = unused && standsAlone(candidate) === objective ? (cells[objective] ?? null) : null;
    if (unused) report.add(unused.severity, { row, column: unused.column }, { message: unused.message });
    else rows.push(heading === null ? candidate : { row, cells: withCell(cells, objective, heading) });
  });
  return rows;
}

interface RowContext {
  readonly header: RegisterHeader;
  /** True for a mere list of names, in which every row has one cell. */
  readonly isList: boolean;
  readonly parents: ReadonlySet<string>;
}

/** Null for a row that holds a KPI. `isFollowed` is true if a fuller row is near below. */
function whyUnused(candidate: FilledRow, { header, isList, parents }: RowContext, isFollowed: () => boolean): Unused | null {
  const { cells } = candidate;
  const name = header.columns.get("name") ?? 0;
  const alone = isList ? null : standsAlone(candidate);
  if (alone !== null && (alone !== name || (isFollowed() && !parents.has(nameKey(textOf(cells[alone])))))) {
    const meaning = alone === header.columns.get("objective") ? "read as the objective of the rows below" : "read as a heading or remark";
    return {
      severity: "info",
      column: alone,
      message: `${quote(textOf(cells[alone]))} stands alone in its row: ${meaning}; fill in another cell if it is a KPI`,
    };
  }
  if (isRepeatedHeader(cells, header))
    return { severity: "info", column: name, message: "the headers are repeated here: the row is left out" };
  if (isError(cells[name])) return { severity: "error", column: name, message: `name must be text: the cell holds ${textOf(cells[name])}` };
  if (isBlank(cells[name])) {
    const [first = 0] = filledColumns(cells);
    const found = textOf(cells[first]);
    if (isTotalName(found)) return { severity: "info", column: first, message: `${quote(found)} is read as a row of totals and left out` };
    return { severity: "error", column: name, message: `row must have a name: found ${quote(found)}` };
  }
  const says = (key: RegisterKey): boolean => !isBlank(cells[header.columns.get(key) ?? -1]);
  if (!isTotalName(textOf(cells[name])) || TELLING.some(says)) return null;
  return {
    severity: "info",
    column: name,
    message: `${quote(textOf(cells[name]))} is read as a row of totals and left out; name its objective if it is a KPI`,
  };
}

/** What no row of totals has. */
const TELLING: readonly RegisterKey[] = ["objective", "target", "direction", "unit"];

function withCell(cells: readonly Value[], column: number, value: Value): readonly Value[] {
  const copy = [...cells];
  while (copy.length <= column) copy.push(null);
  copy[column] = value;
  return copy;
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
