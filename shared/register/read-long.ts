/** Measurements in the long layout, one value a row. Runs over a hundred thousand rows, so it reads each distinct text only once. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import type { Measurement } from "../kpi/measurement";
import { textOf } from "./cell-text";
import { MEASUREMENT_COLUMNS, type MeasurementKey } from "./columns";
import { filledColumns, isBlankRow, usedRows } from "./grid-rows";
import type { LongHeader } from "./long-header";
import { periodKey, settlePeriods, type PeriodKey, type PeriodRules } from "./long-periods";
import { settleFigures, type Figures } from "./measurement-parts";
import { mergeRoles, type RoleRow } from "./merge-roles";
import { readRole } from "./roles";
import type { SheetReport, Spot } from "./sheet-report";
import { isTotalHeading, isTotalName } from "./total-words";
import type { ValueReader } from "./value-reader";

export interface LongReading {
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
}

/** What a row is about; an object a row, so nothing in it that is not needed. */
interface Candidate {
  readonly row: number;
  readonly kpi: string;
  readonly key: PeriodKey;
}

interface LongContext {
  readonly rules: PeriodRules;
  readonly values: ValueReader;
  readonly report: SheetReport;
}

export function readLong(grid: Grid, header: LongHeader, context: LongContext): LongReading {
  const { values, report } = context;
  const { candidates, found } = toCandidates(grid, header, report);
  const periods = settlePeriods(found, context.rules);
  const at = columnsOf(header);
  const measurements: Measurement[] = [];
  const others: RoleRow[] = [];
  for (const { row, kpi, key } of candidates) {
    const cells = grid[row] ?? [];
    const period = periods.read(key, kpi);
    if (isError(period)) {
      const isTotal = isTotalHeading(String(key));
      report.add(
        isTotal ? "info" : "error",
        { row, column: at.period },
        { message: isTotal ? `${quote(String(key))} is a total and left out` : period.message, kpi },
      );
      continue;
    }
    const spot = { row, column: at.actual >= 0 ? at.actual : at.numerator };
    const place = { row, kpi };
    const given: Figures = {
      actual: figure(cells, at.actual, place, values.read),
      target: figure(cells, at.target, place, values.target),
      numerator: figure(cells, at.numerator, place, values.read),
      denominator: figure(cells, at.denominator, place, values.read),
    };
    const figures = given.numerator === null && given.denominator === null ? given : settleFigures(given, spot, { report, kpi });
    const measurement: Measurement = {
      kpi,
      period,
      actual: figures.actual,
      target: figures.target,
      numerator: figures.numerator,
      denominator: figures.denominator,
      segment: textOf(cells[at.segment]),
      note: textOf(cells[at.note]),
      reportedOn: reportedDay(cells[at.reportedOn], { row, column: at.reportedOn }, kpi, context),
      where: report.place(spot),
    };
    const role = header.roleColumn === null ? "actual" : (readRole(textOf(cells[header.roleColumn])) ?? "actual");
    if (role === "actual") measurements.push(measurement);
    else others.push({ role, measurement, spot });
  }
  const merged = others.length === 0 ? measurements : mergeRoles(measurements, others, report);
  return { measurements: merged, notes: periods.note === "" ? [] : [periods.note] };
}

/** -1 for a column that the sheet does not have: no row has a cell there. */
function columnsOf({ columns }: LongHeader): Readonly<Record<MeasurementKey, number>> {
  return Object.fromEntries(MEASUREMENT_COLUMNS.map(({ key }) => [key, columns.get(key) ?? -1])) as Record<MeasurementKey, number>;
}

/** Numbers, which are nearly all cells, take the short way. */
function figure(
  cells: readonly Value[],
  column: number,
  { row, kpi }: { row: number; kpi: string },
  read: ValueReader["read"],
): number | null {
  const cell = cells[column];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  return cell === undefined || cell === null || cell === "" ? null : read(cell, { row, column }, kpi);
}

/** Rows that name a KPI and a period, and which KPIs each period stands beside; every other row that holds anything is said. */
function toCandidates(
  grid: Grid,
  header: LongHeader,
  report: SheetReport,
): { candidates: Candidate[]; found: Map<PeriodKey, Set<string>> } {
  const candidates: Candidate[] = [];
  const found = new Map<PeriodKey, Set<string>>();
  const totals = new Map<string, boolean>();
  const name = header.columns.get("kpi") ?? 0;
  const period = header.columns.get("period") ?? 0;
  const used = usedRows(grid);
  for (let row = header.row + 1; row < used; row += 1) {
    const cells = grid[row];
    if (cells === undefined) continue;
    const kpi = textOf(cells[name]);
    const key = periodKey(cells, period, header.split);
    if (kpi === "" && key === null && isBlankRow(cells)) continue;
    let isTotal = totals.get(kpi);
    if (isTotal === undefined) totals.set(kpi, (isTotal = isTotalName(kpi)));
    if (kpi === "" || key === null || isTotal || isError(cells[name]) || isError(key)) {
      sayUnused(cells, { row, name, period, kpi }, report);
      continue;
    }
    if (isRepeatedHeader(cells, header)) {
      report.add("info", { row, column: name }, { message: "the headers are repeated here: the row is left out" });
      continue;
    }
    const kpis = found.get(key);
    if (kpis) kpis.add(kpi);
    else found.set(key, new Set([kpi]));
    candidates.push({ row, kpi, key });
  }
  return { candidates, found };
}

function isRepeatedHeader(cells: readonly Value[], header: LongHeader): boolean {
  return (
    typeof cells[header.columns.get("actual") ?? -1] === "string" &&
    header.matches.every(({ column, header: text }) => textOf(cells[column]) === text)
  );
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

function reportedDay(cell: Value | undefined, spot: Spot, kpi: string, { rules, report }: LongContext): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  const day = readDay(cell, { locale: rules.locale, subject: "reported on" });
  if (!isError(day)) return day === null ? null : Math.floor(day);
  report.add("warning", spot, { message: `${day.message}; not used`, kpi });
  return null;
}
