/** Measurements with KPIs in rows and periods in columns. The table on its side is read by the same code from its mirror image. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import { DEFAULT_LOCALE } from "../cell/locale";
import { quote } from "../cell/quote";
import type { Measurement } from "../kpi/measurement";
import { textOf } from "./cell-text";
import type { WideTable } from "./find-wide";
import { cellAt, filledColumns, isBlankRow, usedRows } from "./grid-rows";
import { settleFigures, type Figures } from "./measurement-parts";
import type { AxisColumn } from "./period-axis";
import { readMeasured } from "./read-measured";
import { readRole, type Role } from "./roles";
import type { SheetReport } from "./sheet-report";
import { isTotalName } from "./total-words";
import type { ValueReader } from "./value-reader";

export interface WideReading {
  readonly measurements: readonly Measurement[];
  /** Names of the rows left out. */
  readonly leftOut: readonly string[];
}

/** One period's columns by what they hold. */
type Slot = Readonly<Partial<Record<Role, AxisColumn>>> & { readonly any: AxisColumn };

/** The rows of one KPI by what they hold. */
interface Group {
  readonly kpi: string;
  readonly segment: string;
  readonly rows: Partial<Record<Role, number>>;
}

export interface WideSource {
  readonly grid: Grid;
  readonly table: WideTable;
  readonly axis: readonly AxisColumn[];
  /** Segment of each column, where a table on its side has a row of them. */
  readonly segmentOf: (column: number) => string;
  /** Rows that describe the columns, as notes or segments, and hold no KPI. */
  readonly describing: ReadonlySet<number>;
}

export function readWide(source: WideSource, values: ValueReader, report: SheetReport): WideReading {
  const { grid, axis, segmentOf } = source;
  const slots = toSlots(axis, segmentOf);
  const { groups, leftOut } = toGroups(source, report);
  const measurements: Measurement[] = [];
  for (const { kpi, segment, rows } of groups) {
    for (const slot of slots) {
      const cells = roleCells(grid, rows, slot);
      if (cells.every(({ cell }) => isBlank(cell))) continue;
      const at = cells.find(({ role, cell }) => role === "actual" && !isBlank(cell)) ?? cells.find(({ cell }) => !isBlank(cell))!;
      const figure = (wanted: Role): number | null => {
        const found = cells.find(({ role }) => role === wanted);
        return found ? values[wanted === "target" ? "target" : "read"](found.cell, found, kpi) : null;
      };
      const given: Figures = {
        actual: figure("actual"),
        target: figure("target"),
        numerator: figure("numerator"),
        denominator: figure("denominator"),
      };
      const figures = settleFigures(given, at, { report, kpi });
      const own = segmentOf(slot.any.column);
      measurements.push({
        kpi,
        period: slot.any.period,
        ...figures,
        segment: own === "" ? segment : own,
        note: "",
        reportedOn: null,
        where: report.place(at),
      });
    }
  }
  return { measurements, leftOut };
}

/** Target, numerator and denominator columns go to the actual of their period; without one they stand for themselves. */
function toSlots(axis: readonly AxisColumn[], segmentOf: (column: number) => string): Slot[] {
  const slots: Slot[] = axis.filter(({ role }) => role === "actual").map((column) => ({ any: column, actual: column }));
  for (const column of axis) {
    if (column.role === "actual") continue;
    const at = slots.findIndex(
      ({ any, ...roles }) =>
        any.period.start === column.period.start && roles[column.role] === undefined && segmentOf(any.column) === segmentOf(column.column),
    );
    if (at < 0) slots.push({ any: column, [column.role]: column });
    else slots[at] = { ...slots[at]!, [column.role]: column };
  }
  return slots;
}

/** Rows of figures by KPI; every other row that holds anything is said. */
function toGroups({ grid, table, axis, describing }: WideSource, report: SheetReport): { groups: Group[]; leftOut: string[] } {
  const groups: Group[] = [];
  const leftOut: string[] = [];
  let last = "";
  const used = axis.length === 0 ? 0 : usedRows(grid);
  for (let row = table.firstRow; row < used; row += 1) {
    const cells = grid[row];
    if (cells === undefined || isBlankRow(cells) || describing.has(row)) continue;
    const spot = { row, column: table.nameColumn };
    const written = textOf(cells[table.nameColumn]);
    const figure = table.roleColumn === null ? "actual" : (readRole(textOf(cells[table.roleColumn])) ?? "actual");
    const kpi = written === "" && table.roleColumn !== null && !isBlank(cells[table.roleColumn]) ? last : written;
    last = kpi;
    const skip = skipReason({
      cells,
      kpi,
      isOther: figure === "other",
      figures: axis.map(({ column }) => cells[column] ?? null).filter((cell) => !isBlank(cell)),
    });
    if (skip) {
      report.add(skip.severity, kpi === "" ? { row, column: filledColumns(cells)[0] ?? 0 } : spot, { message: skip.message });
      if (skip.isLeftOut) leftOut.push(kpi);
      continue;
    }
    if (isError(cells[table.nameColumn])) {
      report.add("error", spot, { message: `name must be text: the cell holds ${kpi}` });
      continue;
    }
    const segment = table.segmentColumn === null ? "" : textOf(cells[table.segmentColumn]);
    const role = figure === "other" ? "actual" : figure;
    const open = groups[groups.length - 1];
    if (open && open.kpi === kpi && open.segment === segment && open.rows[role] === undefined) open.rows[role] = row;
    else groups.push({ kpi, segment, rows: { [role]: row } });
  }
  return { groups, leftOut };
}

interface Skip {
  readonly severity: "info" | "warning" | "error";
  readonly message: string;
  readonly isLeftOut?: boolean;
}

function skipReason(row: { cells: readonly Value[]; kpi: string; isOther: boolean; figures: readonly Value[] }): Skip | null {
  const { kpi, figures } = row;
  const hasValues = figures.length > 0;
  if (kpi === "" && hasValues) return { severity: "error", message: "row of figures must have a name: the name of its KPI is missing" };
  if (!hasValues)
    return {
      severity: "info",
      message: `${quote(kpi === "" ? textOf(row.cells.find((cell) => !isBlank(cell))) : kpi)} has no figure in any period: read as a heading or remark`,
    };
  if (isTotalName(kpi)) return { severity: "info", message: `${quote(kpi)} is a total: left out`, isLeftOut: true };
  if (row.isOther) return { severity: "info", message: `${quote(kpi)}: another figure than actual or target is left out`, isLeftOut: true };
  const isText =
    figures.length > 1 && figures.every((cell) => typeof cell === "string" && readMeasured(cell, DEFAULT_LOCALE).problem !== "");
  if (isText)
    return {
      severity: "warning",
      message: `${quote(kpi)} holds no figure, only text such as ${quote(textOf(figures[0]))}: left out`,
      isLeftOut: true,
    };
  return null;
}

/** A cell for each role: from the role's own row, else from the actual's row in the role's own column. */
function roleCells(grid: Grid, rows: Group["rows"], slot: Slot): { role: Role; row: number; column: number; cell: Value }[] {
  const plain = slot.actual?.column;
  const found: { role: Role; row: number; column: number; cell: Value }[] = [];
  for (const role of ["actual", "target", "numerator", "denominator"] as const) {
    const ownRow = role === "actual" ? undefined : rows[role];
    const row = ownRow ?? rows.actual;
    const column = ownRow !== undefined ? plain : slot[role]?.column;
    if (row !== undefined && column !== undefined) found.push({ role, row, column, cell: cellAt(grid, row, column) });
  }
  return found;
}
