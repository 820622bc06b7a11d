/** Which rows of the long layout name a KPI and a period. Lists side by side: of a hundred thousand rows, an object each takes longer than reading them. */
import { isError, type Grid, type Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { textOf } from "./cell-text";
import { filledColumns, isBlankRow, usedRows } from "./grid-rows";
import type { LongHeader, SplitPeriod } from "./long-header";
import type { SheetReport } from "./sheet-report";
import { isTotalName } from "./total-words";

/** A cell's period before its frequency is settled; a row's cells brought to one value to look up. */
export type PeriodKey = number | string;

export interface LongRows {
  /** Rows of the grid, from top to bottom. */
  readonly rows: Int32Array;
  /** For each of them the place of its KPI in `names`. */
  readonly kpis: Int32Array;
  /** For each of them the place of its period in `keys`. */
  readonly periods: Int32Array;
  /** As written, each once. */
  readonly names: readonly string[];
  /** Each once, in the order in which the rows come to them. */
  readonly keys: readonly PeriodKey[];
}

/** Every other row that holds anything is said. */
export function readLongRows(grid: Grid, header: LongHeader, report: SheetReport): LongRows {
  const names = createIndex<string>();
  const keys = createIndex<PeriodKey>();
  const isTotal: boolean[] = [];
  const name = header.columns.get("kpi") ?? 0;
  const period = header.columns.get("period") ?? 0;
  const actual = header.columns.get("actual") ?? null;
  const used = usedRows(grid);
  const [rows, kpis, periods] = [new Int32Array(used), new Int32Array(used), new Int32Array(used)];
  let count = 0;
  for (let row = header.row + 1; row < used; row += 1) {
    const cells = grid[row];
    if (cells === undefined) continue;
    const written = textOf(cells[name]);
    const key = periodKey(cells, period, header.split);
    if (written === "" && key === null && isBlankRow(cells)) continue;
    const kpi = names.placeOf(written);
    if (kpi === isTotal.length) isTotal.push(isTotalName(written));
    if (written === "" || key === null || isTotal[kpi] || isError(cells[name]) || isError(key)) {
      sayUnused(cells, { row, name, period, kpi: written }, report);
      continue;
    }
    if (actual !== null && typeof cells[actual] === "string" && isRepeatedHeader(cells, header)) {
      report.add("info", { row, column: name }, { message: "the headers are repeated here: the row is left out" });
      continue;
    }
    rows[count] = row;
    kpis[count] = kpi;
    periods[count] = keys.placeOf(key);
    count += 1;
  }
  return {
    rows: rows.subarray(0, count),
    kpis: kpis.subarray(0, count),
    periods: periods.subarray(0, count),
    names: names.items,
    keys: keys.items,
  };
}

/** What a row says of its period, as a number or text; null where it says nothing. */
function periodKey(cells: readonly Value[], column: number, split: SplitPeriod | null): PeriodKey | CellError | null {
  const cell = cells[column];
  if (cell === undefined || cell === null || cell === "") return null;
  if (split === null) return typeof cell === "number" || cell instanceof CellError ? cell : textOf(cell) || null;
  const part = textOf(cell);
  const year = textOf(cells[split.year]);
  if (part === "" || year === "") return part === "" ? null : part;
  const named = /^\d{1,2}$/.test(part) ? `${split.prefix}${part}` : part;
  return `${named} ${split.isFiscal && !/^f/i.test(year) ? "FY" : ""}${year}`;
}

interface Index<T> {
  readonly items: readonly T[];
  readonly placeOf: (item: T) => number;
}

/** Items numbered as they come. The one before is asked first: rows of one KPI often follow each other. */
function createIndex<T>(): Index<T> {
  const items: T[] = [];
  const places = new Map<T, number>();
  let last = -1;
  const placeOf = (item: T): number => {
    if (last >= 0 && items[last] === item) return last;
    const known = places.get(item);
    last = known ?? items.push(item) - 1;
    if (known === undefined) places.set(item, last);
    return last;
  };
  return { items, placeOf };
}

function isRepeatedHeader(cells: readonly Value[], header: LongHeader): boolean {
  return header.matches.every(({ column, header: text }) => textOf(cells[column]) === text);
}

function sayUnused(cells: readonly Value[], row: { row: number; name: number; period: number; kpi: string }, report: SheetReport): void {
  const filled = filledColumns(cells);
  const [first = row.name] = filled;
  const say = (severity: "error" | "info", column: number, message: string): void =>
    report.add(severity, { row: row.row, column }, { message });
  if (filled.length === 1 && typeof cells[first] === "string")
    return say("info", first, `${quote(textOf(cells[first]))} stands alone in its row: read as a heading or remark`);
  if (isTotalName(row.kpi) || isTotalName(textOf(cells[first])))
    return say("info", first, `row ${quote(textOf(cells[first]))} is a total and left out`);
  if (isError(cells[row.name])) return say("error", row.name, `KPI must be text: the cell holds ${row.kpi}`);
  if (row.kpi === "") return say("error", row.name, "measurement requires a KPI: the cell is empty; repeat the name in every row");
  const offending = cells[row.period];
  return say(
    "error",
    row.period,
    isError(offending)
      ? `period must be a date: the cell holds ${offending.code}`
      : `measurement of ${quote(row.kpi)} requires a period: the cell is empty`,
  );
}
