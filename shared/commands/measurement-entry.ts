/** A measured value into the sheet of measurements, whichever way that lies; a value that stands there is never replaced. */
import { cellAddress, readArea } from "../cell/a1";
import { isBlank, type Cell } from "../cell/cell";
import { quote } from "../cell/quote";
import { type Day } from "../cell/serial-day";
import { reaches } from "../kpi/border";
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import { periodLabel, type Period } from "../kpi/period";
import { nameKey } from "../kpi/name-key";
import { formatValue, decimalsFor, readUnit } from "../kpi/unit";
import { MEASUREMENT_COLUMNS } from "../register/columns";
import { findLayout } from "../register/find-layout";
import type { FoundTable } from "../register/found-table";
import type { LongHeader } from "../register/long-header";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { appendRows } from "./append-row";
import type { ScorecardReading } from "./read-scorecard";
import { enterActual } from "./enter-actual";
import { writeCell } from "./write-cell";

export interface MeasuredValue {
  readonly result: KpiResult;
  readonly period: Period;
  readonly value: number;
  readonly reportedOn: Day;
}

export interface MeasurementEntry {
  readonly changes: readonly Change[];
  /** What became of the value, for the report. */
  readonly note: string;
  /** Why the value must not be entered; "" if it may. */
  readonly problem: string;
}

/** Nothing to write where the same value stands there already, or where there is no place for it: then the note says so. */
export function enterMeasurement(snapshot: Snapshot, read: ScorecardReading, measured: MeasuredValue): MeasurementEntry {
  const { result, period, value } = measured;
  const { kpi, series } = result;
  const label = periodLabel(period, series.fiscalStart);
  const point = series.points.find((each) => each.period.start === period.start && each.period.end === period.end);
  if (point && point.value !== null) {
    if (reaches(point.value, value) && reaches(value, point.value))
      return { changes: [], note: "the measurement stands there already", problem: "" };
    const unit = readUnit(kpi.unit);
    const say = (number: number): string => formatValue(number, unit, decimalsFor([point.value, value], unit));
    const where = point.where ? ` in ${point.where.sheet}!${point.where.cell}` : "";
    return refused(
      `${kpi.name} of ${label} is ${say(point.value)}${where}, not ${say(value)}: correct it there, or check in with that value`,
    );
  }
  if (kpi.formula && series.points.length === 0)
    return { changes: [], note: "its formula gives the values, so none is added", problem: "" };
  if (series.points.length > 0 && period.frequency !== series.frequency)
    return refused(`period must be a ${series.frequency} as the measurements are: ${quote(label)} is a ${period.frequency}`);
  const table = read.measurements;
  const layout = table && findLayout(table.grid, { locale: snapshot.locale, fiscalStart: series.fiscalStart });
  if (!table || !layout) return enterActual(read, measured);
  if (layout.is !== "long") return acrossEntry(snapshot, read, { ...measured, table, isTransposed: layout.is === "transposed" });
  return longEntry(snapshot, table, { ...measured, header: layout.header, before: read.tables.measured?.measurements ?? [] });
}

interface LongEntry extends MeasuredValue {
  readonly header: LongHeader;
  readonly before: readonly Measurement[];
}

/** A gap that was noted for the period is filled; else a row is added. */
function longEntry(
  snapshot: Snapshot,
  table: FoundTable,
  { header, before, result, period, value, reportedOn }: LongEntry,
): MeasurementEntry {
  const { kpi } = result;
  const gap = before.find(
    (each) => isOf(each, result) && each.period.start === period.start && each.period.end === period.end && each.actual === null,
  );
  if (gap && header.columns.has("actual")) return filled(gap.where.sheet, gap.where.cell, value);
  const lacksSegment = kpi.segment !== "" && !header.columns.has("segment");
  if (header.split || header.roleColumn !== null || !header.columns.has("actual") || lacksSegment)
    return { changes: [], note: `the value is still to be put into sheet ${table.sheet}, whose columns are of another kind`, problem: "" };
  const columns = new Map([...header.columns].map(([key, column]) => [key, column + table.left]));
  const target = { sheet: table.sheet, headerRow: table.top + header.row, columns, defined: MEASUREMENT_COLUMNS };
  const written = before.find((each) => isOf(each, result)) ? nameWritten(before, result) : kpi.id === kpi.name ? kpi.name : kpi.id;
  const row = {
    kpi: written,
    period: periodCell(snapshot, target, { period, before, fiscalStart: result.series.fiscalStart }),
    actual: value,
    segment: kpi.segment || null,
    reportedOn,
  };
  const { changes, problem } = appendRows(snapshot, target, [row]);
  return problem === "" ? { changes, note: `the measurement is added to sheet ${table.sheet}`, problem } : refused(problem);
}

/** The KPI as its other measurements call it. */
function nameWritten(before: readonly Measurement[], result: KpiResult): string {
  return before.find((each) => isOf(each, result))?.kpi ?? result.kpi.name;
}

function isOf({ kpi: written, segment }: Measurement, { kpi }: KpiResult): boolean {
  const isNamed = [kpi.id, kpi.name].some((name) => nameKey(name) === nameKey(written));
  return isNamed && (kpi.segment === "" || nameKey(segment) === nameKey(kpi.segment));
}

interface PeriodColumn {
  readonly period: Period;
  readonly before: readonly Measurement[];
  readonly fiscalStart: number;
}

/** As the last row writes it: by the first day, by the last, or as a text that needs no guessing. */
function periodCell(
  { sheets }: Snapshot,
  { sheet, columns }: { readonly sheet: string; readonly columns: ReadonlyMap<string, number> },
  { period, before, fiscalStart }: PeriodColumn,
): Cell {
  const grid = sheets.find(({ name }) => name === sheet)?.values ?? [];
  const last = before[before.length - 1];
  const cell = last && grid[readArea(last.where.cell)?.top ?? -1]?.[columns.get("period") ?? -1];
  if (typeof cell !== "number" || last === undefined || cell < 2200) return periodLabel(period, fiscalStart);
  return Math.floor(cell) === last.period.end && last.period.start !== last.period.end ? period.end : period.start;
}

interface AcrossEntry extends MeasuredValue {
  readonly table: FoundTable;
  readonly isTransposed: boolean;
}

/** Where the KPI's line and the period's meet, as other values show them. */
function acrossEntry(
  snapshot: Snapshot,
  read: ScorecardReading,
  { table, isTransposed, result, period, value }: AcrossEntry,
): MeasurementEntry {
  const all = read.tables.measured?.measurements ?? [];
  const ofKpi = all.find((each) => isOf(each, result));
  const ofPeriod = all.find((each) => each.period.start === period.start && each.period.end === period.end);
  const [across, down] = isTransposed ? [ofPeriod, ofKpi] : [ofKpi, ofPeriod];
  const row = readArea(across?.where.cell ?? "")?.top;
  const column = readArea(down?.where.cell ?? "")?.left;
  const label = periodLabel(period, result.series.fiscalStart);
  const missing = {
    changes: [],
    note: `the value is still to be put into sheet ${table.sheet}, which has no place for ${label} yet`,
    problem: "",
  };
  if (row === undefined || column === undefined) return missing;
  const there = snapshot.sheets.find(({ name }) => name === table.sheet)?.values[row]?.[column];
  const isGap = all.some(({ actual, where }) => actual === null && where.cell === cellAddress(row, column));
  return isBlank(there) || isGap ? filled(table.sheet, cellAddress(row, column), value) : missing;
}

function filled(sheet: string, cell: string, value: number): MeasurementEntry {
  const area = readArea(cell);
  return {
    changes: writeCell(sheet, { row: area?.top ?? 0, column: area?.left ?? 0 }, value),
    note: `the measurement is put into ${sheet}!${cell}`,
    problem: "",
  };
}

function refused(problem: string): MeasurementEntry {
  return { changes: [], note: "", problem };
}
