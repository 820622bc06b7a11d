/** Measurements in the long layout, one value a row. Runs over a hundred thousand rows, so it reads each distinct text only once. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import { readDay } from "../cell/read-day";
import type { Measurement } from "../kpi/measurement";
import type { MeasurementKey } from "./columns";
import { textOf } from "./cell-text";
import { filledColumns, isBlankRow, usedRows } from "./grid-rows";
import type { LongHeader } from "./long-header";
import { periodKey, settlePeriods, type PeriodKey, type PeriodRules } from "./long-periods";
import { mergeRoles, type RoleRow } from "./merge-roles";
import { settleFigures } from "./measurement-parts";
import { readRole } from "./roles";
import type { SheetReport } from "./sheet-report";
import { isTotalHeading, isTotalName } from "./total-words";
import type { ValueReader } from "./value-reader";

export interface LongReading {
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
}

interface Candidate {
  readonly row: number;
  readonly cells: readonly Value[];
  readonly kpi: string;
  readonly key: PeriodKey;
}

export function readLong(grid: Grid, header: LongHeader, { rules, values, report }: { readonly rules: PeriodRules; readonly values: ValueReader; readonly report: SheetReport }): LongReading {
  const found = new Map<PeriodKey, Set<string>>();
  const candidates = toCandidates(grid, header, { found, report });
  const periods = settlePeriods(found, rules);
  const column = (key: MeasurementKey): number => header.columns.get(key) ?? -1;
  const [actual, target, numerator, denominator] = [column("actual"), column("target"), column("numerator"), column("denominator")];
  const measurements: Measurement[] = [];
  const others: RoleRow[] = [];
  for (const { row, cells, kpi, key } of candidates) {
    const period = periods.read(key, kpi);
    if (isError(period)) {
      report.add(isTotalHeading(String(key)) ? "info" : "error", { row, column: column("period") }, { message: isTotalHeading(String(key)) ? `"${key}" is a total and left out` : period.message, kpi });
      continue;
    }
    const at = { row, column: actual >= 0 ? actual : numerator };
    const figure = (from: number): number | null => {
      const cell = cells[from];
      return typeof cell === "number" && Number.isFinite(cell) ? cell : values.read(cell, { row, column: from }, kpi);
    };
    const given = { actual: figure(actual), target: values.target(cells[target], { row, column: target }, kpi), numerator: figure(numerator), denominator: figure(denominator) };
    const figures = given.numerator === null && given.denominator === null ? given : settleFigures(given, at, { report, kpi });
    const measurement: Measurement = {
      kpi,
      period,
      actual: figures.actual,
      target: figures.target,
      numerator: figures.numerator,
      denominator: figures.denominator,
      segment: textOf(cells[column("segment")]),
      note: textOf(cells[column("note")]),
      reportedOn: reportedDay(cells[column("reportedOn")], { row, column: column("reportedOn") }, { rules, report, kpi }),
      where: report.place(at),
    };
    const role = header.roleColumn === null ? "actual" : (readRole(textOf(cells[header.roleColumn])) ?? "actual");
    if (role === "actual") measurements.push(measurement);
    else others.push({ role, measurement, spot: at });
  }
  const merged = others.length === 0 ? measurements : mergeRoles(measurements, others, report);
  return { measurements: merged, notes: periods.note === "" ? [] : [periods.note] };
}

/** Rows that name a KPI and a period; every other row that holds anything is said. */
function toCandidates(grid: Grid, header: LongHeader, { found, report }: { found: Map<PeriodKey, Set<string>>; report: SheetReport }): Candidate[] {
  const candidates: Candidate[] = [];
  const name = header.columns.get("kpi") ?? 0;
  const period = header.columns.get("period") ?? 0;
  const used = usedRows(grid);
  for (let row = header.row + 1; row < used; row += 1) {
    const cells = grid[row];
    if (cells === undefined) continue;
    const cell = cells[name];
    const kpi = textOf(cell);
    const key = periodKey(cells, period, header.split);
    if (kpi === "" && key === null && isBlankRow(cells)) continue;
    if (kpi === "" || key === null || isError(cell) || isError(key) || isTotalName(kpi) || row === header.row) {
      sayUnused(cells, { row, name, period, kpi, key }, report);
      continue;
    }
    if (isRepeatedHeader(cells, header)) {
      report.add("info", { row, column: name }, { message: "the headers are repeated here: the row is left out" });
      continue;
    }
    const kpis = found.get(key);
    if (kpis) kpis.add(kpi);
    else found.set(key, new Set([kpi]));
    candidates.push({ row, cells, kpi, key });
  }
  return candidates;
}

function isRepeatedHeader(cells: readonly Value[], header: LongHeader): boolean {
  return typeof cells[header.columns.get("actual") ?? -1] === "string" && header.matches.every(({ column, header: text }) => textOf(cells[column]) === text);
}

function sayUnused(cells: readonly Value[], row: { row: number; name: number; period: number; kpi: string; key: PeriodKey | Error | null }, report: SheetReport): void {
  const filled = filledColumns(cells);
  const [first = row.name] = filled;
  const say = (severity: "error" | "info", column: number, message: string): void => report.add(severity, { row: row.row, column }, { message });
  if (filled.length === 1 && typeof cells[first] === "string") return say("info", first, `"${textOf(cells[first])}" stands alone in its row: read as a heading or remark`);
  if (isTotalName(row.kpi) || isTotalName(textOf(cells[first]))) return say("info", first, `row "${textOf(cells[first])}" is a total and left out`);
  if (isError(cells[row.name])) return say("error", row.name, `KPI must be text: the cell holds ${row.kpi}`);
  if (row.kpi === "") return say("error", row.name, "measurement requires a KPI: the cell is empty; repeat the name in every row");
  const offending = cells[row.period];
  return say("error", row.period, isError(offending) ? `period must be a date: the cell holds ${offending.code}` : `measurement of ${row.kpi} requires a period: the cell is empty`);
}

function reportedDay(cell: Value | undefined, spot: { row: number; column: number }, { rules, report, kpi }: { rules: PeriodRules; report: SheetReport; kpi: string }): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  const day = readDay(cell, { locale: rules.locale, subject: "reported on" });
  if (!isError(day)) return day === null ? null : Math.floor(day);
  report.add("warning", spot, { message: `${day.message}; not used`, kpi });
  return null;
}
