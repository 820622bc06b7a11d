/** What was understood of a sheet of measurements, in a sentence and in parts. */
import { columnName } from "../cell/a1";
import { quote } from "../cell/quote";
import type { Measurement } from "../kpi/measurement";
import { FREQUENCIES, periodLabel, type Period } from "../kpi/period";
import { textOf } from "./cell-text";
import { headerOf, MEASUREMENT_COLUMNS } from "./columns";
import type { Layout } from "./find-layout";
import { cellAt } from "./grid-rows";
import type { LongHeader } from "./long-header";
import { matchHeaders } from "./match-headers";
import type { PeriodAxis } from "./period-axis";
import type { Origin, SheetReport } from "./sheet-report";
import type { Understanding, UnderstoodColumn } from "./understanding";

interface LongFacts {
  readonly origin: Origin;
  readonly rules: { readonly fiscalStart: number };
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
  readonly report: SheetReport;
}

/** A second column of the same meaning becomes a warning; a column without meaning is only named. */
export function understandLong(header: LongHeader, { origin, rules, measurements, notes, report }: LongFacts): Understanding {
  const at = (column: number): string => columnName(origin.left + column);
  const used = new Map([...header.columns].map(([key, column]) => [column, headerOf(MEASUREMENT_COLUMNS, key)]));
  if (header.split) used.set(header.split.year, "Period").set(header.split.part, "Period");
  if (header.roleColumn !== null) used.set(header.roleColumn, "Actual or Target");
  const columns = header.matches.map(({ column, header: text }): UnderstoodColumn => ({
    at: at(column),
    header: text,
    readAs: used.get(column) ?? null,
  }));
  for (const { column, header: text, duplicates } of header.matches) {
    if (duplicates === null || used.has(column)) continue;
    const message = `column ${at(column)} ${quote(text)} is not used: column ${at(header.columns.get(duplicates) ?? 0)} is ${headerOf(MEASUREMENT_COLUMNS, duplicates)} already`;
    report.add("warning", { row: header.row, column }, { message });
  }
  const known = columns.flatMap(({ at: place, readAs }) => (readAs === null ? [] : [`${readAs} in ${place}`]));
  const leftOut = columns.filter(({ readAs }) => readAs === null).map(({ at: place, header: text }) => `column ${place} ${quote(text)}`);
  return {
    summary: sentence(`long: ${known.join(", ")}`, periodsIn(measurements, rules.fiscalStart), leftOut),
    layout: "long",
    headerRow: origin.top + header.row + 1,
    columns,
    leftOut,
    notes,
  };
}

interface AcrossFacts {
  readonly origin: Origin;
  readonly rules: { readonly fiscalStart: number };
  readonly axis: PeriodAxis;
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
  readonly leftOutRows: readonly string[];
}

export function understandAcross({ is, grid, table }: Exclude<Layout, { is: "long" }>, facts: AcrossFacts): Understanding {
  const { origin, rules, axis, measurements } = facts;
  const isDown = is === "transposed";
  const across = (column: number): string => (isDown ? String(origin.top + column + 1) : columnName(origin.left + column));
  const down = (row: number): string => (isDown ? columnName(origin.left + row) : String(origin.top + row + 1));
  const [line, crossLine] = isDown ? ["row", "column"] : ["column", "row"];
  const taken = new Map<number, string>(
    axis.columns.map(({ column, period, role }) => [
      column,
      `${periodLabel(period, rules.fiscalStart)}${role === "actual" ? "" : ` ${role}`}`,
    ]),
  );
  taken.set(table.nameColumn, "KPI");
  if (table.roleColumn !== null) taken.set(table.roleColumn, "Actual or Target");
  if (table.segmentColumn !== null) taken.set(table.segmentColumn, "Segment");
  const headers = matchHeaders<string>(grid[table.headerRow] ?? [], []).map(({ column, header }): UnderstoodColumn => ({
    at: across(column),
    header,
    readAs: taken.get(column) ?? null,
  }));
  const totals = axis.leftOut.map(({ column, text }) => `${line} ${across(column)} ${quote(text)}`);
  const describing = headers
    .filter(({ at, readAs }) => readAs === null && !axis.leftOut.some(({ column }) => across(column) === at))
    .map(({ at, header }) => `${line} ${at} ${quote(header)}`);
  const leftOut = [...totals, ...facts.leftOutRows.map((name) => `${crossLine} ${quote(name)}`)];
  const beside = describing.length === 0 ? "" : `; not figures: ${describing.join(", ")}`;
  const kpis = new Set(measurements.map(({ kpi }) => kpi)).size;
  const lead = isDown
    ? `transposed: KPIs in columns with their names in row ${across(table.nameColumn)}, periods in column ${down(table.headerRow)}`
    : `wide: KPI in ${across(table.nameColumn)}, periods in row ${down(table.headerRow)}`;
  return {
    summary: `${sentence(`${lead}; ${kpis} ${kpis === 1 ? "KPI" : "KPIs"}`, periodsIn(measurements, rules.fiscalStart), leftOut)}${beside}`,
    layout: is,
    headerRow: isDown ? origin.top + table.nameColumn + 1 : origin.top + table.headerRow + 1,
    columns: headers.map((column) => ({
      ...column,
      header: column.header === "" ? textOf(cellAt(grid, table.headerRow, table.nameColumn)) : column.header,
    })),
    leftOut,
    notes: facts.notes,
  };
}

function sentence(lead: string, periods: string, leftOut: readonly string[]): string {
  return [lead, periods, leftOut.length === 0 ? "" : `left out: ${leftOut.join(", ")}`].filter((part) => part !== "").join("; ");
}

/** "36 periods 2016-04 to 2019-03 by month", for each frequency. */
function periodsIn(measurements: readonly Measurement[], fiscalStart: number): string {
  const distinct = new Set<Period>(); // readers share the objects, so few are left
  for (const { period } of measurements) distinct.add(period);
  const byStart = new Map([...distinct].map((period) => [`${period.frequency} ${period.start}`, period]));
  const parts = FREQUENCIES.flatMap((frequency) => {
    const periods = [...byStart.values()].filter((period) => period.frequency === frequency);
    if (periods.length === 0) return [];
    const first = periods.reduce((a, b) => (b.start < a.start ? b : a));
    const latest = periods.reduce((a, b) => (b.start > a.start ? b : a));
    const span =
      first === latest ? periodLabel(first, fiscalStart) : `${periodLabel(first, fiscalStart)} to ${periodLabel(latest, fiscalStart)}`;
    return [`${periods.length} ${periods.length === 1 ? "period" : "periods"} ${span} by ${frequency}`];
  });
  return parts.length === 0 ? "no figures" : parts.join(", ");
}
