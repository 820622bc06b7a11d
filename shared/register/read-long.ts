/** Measurements in the long layout, one value a row. Runs over a hundred thousand rows, so it reads each distinct text only once. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import type { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import type { Measurement } from "../kpi/measurement";
import { textOf } from "./cell-text";
import { MEASUREMENT_COLUMNS, type MeasurementKey } from "./columns";
import type { LongHeader } from "./long-header";
import { settlePeriods, type PeriodRules } from "./long-periods";
import { readLongRows } from "./long-rows";
import { settleFigures } from "./measurement-parts";
import { mergeRoles, type RoleRow } from "./merge-roles";
import { readRole } from "./roles";
import type { SheetReport, Spot } from "./sheet-report";
import { isTotalHeading } from "./total-words";
import type { ValueReader } from "./value-reader";

export interface LongReading {
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
}

interface LongContext {
  readonly rules: PeriodRules;
  readonly values: ValueReader;
  readonly report: SheetReport;
}

export function readLong(grid: Grid, header: LongHeader, context: LongContext): LongReading {
  const { values, report } = context;
  const found = readLongRows(grid, header, report);
  const periods = settlePeriods(found, context.rules);
  const at = columnsOf(header);
  const valueColumn = at.actual >= 0 ? at.actual : at.numerator;
  const hasParts = at.numerator >= 0 || at.denominator >= 0;
  const measurements: Measurement[] = [];
  const others: RoleRow[] = [];
  for (let i = 0; i < found.rows.length; i += 1) {
    const row = found.rows[i]!;
    const cells = grid[row]!;
    const kpi = found.names[found.kpis[i]!]!;
    const period = periods.of(i);
    if (isError(period)) {
      sayNoPeriod(period, String(found.keys[found.periods[i]!]), { spot: { row, column: at.period }, kpi, report });
      continue;
    }
    const place = { cells, row, kpi };
    const actual = figure(place, at.actual, values.read);
    const target = figure(place, at.target, values.target);
    const parts = hasParts && {
      actual,
      target,
      numerator: figure(place, at.numerator, values.read),
      denominator: figure(place, at.denominator, values.read),
    };
    const figures = parts && settleFigures(parts, { row, column: valueColumn }, { report, kpi });
    const measurement: Measurement = {
      kpi,
      period,
      actual: figures ? figures.actual : actual,
      target,
      numerator: figures ? figures.numerator : null,
      denominator: figures ? figures.denominator : null,
      segment: textIn(cells, at.segment),
      note: textIn(cells, at.note),
      reportedOn: at.reportedOn < 0 ? null : reportedDay(cells[at.reportedOn], { row, column: at.reportedOn }, kpi, context),
      where: report.place({ row, column: valueColumn }),
    };
    const role = header.roleColumn === null ? "actual" : (readRole(textOf(cells[header.roleColumn])) ?? "actual");
    if (role === "actual") measurements.push(measurement);
    else others.push({ role, measurement, spot: { row, column: valueColumn } });
  }
  const merged = others.length === 0 ? measurements : mergeRoles(measurements, others, report);
  return { measurements: merged, notes: periods.note === "" ? [] : [periods.note] };
}

/** -1 for a column that the sheet does not have. */
function columnsOf({ columns }: LongHeader): Readonly<Record<MeasurementKey, number>> {
  return Object.fromEntries(MEASUREMENT_COLUMNS.map(({ key }) => [key, columns.get(key) ?? -1])) as Record<MeasurementKey, number>;
}

interface RowPlace {
  readonly cells: readonly Value[];
  readonly row: number;
  readonly kpi: string;
}

/** Numbers, which are nearly all cells, take the short way. */
function figure({ cells, row, kpi }: RowPlace, column: number, read: ValueReader["read"]): number | null {
  const cell = column < 0 ? null : cells[column];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  return cell === undefined || cell === null || cell === "" ? null : read(cell, { row, column }, kpi);
}

function textIn(cells: readonly Value[], column: number): string {
  return column < 0 ? "" : textOf(cells[column]);
}

function sayNoPeriod(
  problem: CellError,
  written: string,
  { spot, kpi, report }: { readonly spot: Spot; readonly kpi: string; readonly report: SheetReport },
): void {
  if (isTotalHeading(written)) report.add("info", spot, { message: `${quote(written)} is a total and left out`, kpi });
  else report.add("error", spot, { message: problem.message, kpi });
}

function reportedDay(cell: Value | undefined, spot: Spot, kpi: string, { rules, report }: LongContext): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  const day = readDay(cell, { locale: rules.locale, subject: "reported on" });
  if (!isError(day)) return day === null ? null : Math.floor(day);
  report.add("warning", spot, { message: `${day.message}; not used`, kpi });
  return null;
}
