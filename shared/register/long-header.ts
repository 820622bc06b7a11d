/** The header of the long layout, one measured value a row: which columns it has, and how the period is put together from them. */
import { isBlank, type Grid, type Value } from "../cell/cell";
import { textOf } from "./cell-text";
import { MEASUREMENT_COLUMNS, type MeasurementKey } from "./columns";
import { findHeader } from "./find-header";
import { cellAt } from "./grid-rows";
import { headerKey, type HeaderMatch } from "./match-headers";
import { readPeriodText } from "../kpi/period-text";
import { readRole } from "./roles";

export interface LongHeader {
  readonly row: number;
  readonly matches: readonly HeaderMatch<MeasurementKey>[];
  readonly columns: ReadonlyMap<MeasurementKey, number>;
  /** Where year and month (quarter, week) stand in columns of their own. */
  readonly split: SplitPeriod | null;
  /** A column that says whether a row's value is Actual or Target. */
  readonly roleColumn: number | null;
}

export interface SplitPeriod {
  readonly year: number;
  readonly part: number;
  /** The part's header as a prefix for bare numbers: "Q" for quarter. */
  readonly prefix: "M" | "Q" | "W" | "H" | "P";
  readonly isFiscal: boolean;
}

const YEARS = ["year", "calendaryear", "fy", "fiscalyear", "financialyear", "yr"];
const PARTS: ReadonlyMap<string, SplitPeriod["prefix"]> = new Map([
  ...["month", "mth", "monthnumber", "monthno", "monthname"].map((key) => [key, "M"] as const),
  ...["quarter", "qtr", "q"].map((key) => [key, "Q"] as const),
  ...["week", "wk", "weeknumber", "weekno", "isoweek", "calendarweek"].map((key) => [key, "W"] as const),
  ...["half", "halfyear"].map((key) => [key, "H"] as const),
  ...["period", "periodnumber", "periodno", "fiscalperiod"].map((key) => [key, "P"] as const),
]);

const SAMPLE_ROWS = 40;

/** Null where no row names KPI, period and value. */
export function findLongHeader(grid: Grid): LongHeader | null {
  const header = findHeader<MeasurementKey>(grid, MEASUREMENT_COLUMNS, "kpi");
  if (!header) return null;
  const columns = new Map(header.matches.flatMap(({ key, column }) => (key === null ? [] : [[key, column] as const])));
  const split = splitPeriod(grid, header.row, header.matches);
  if (split) columns.set("period", split.part);
  const hasValue = columns.has("actual") || (columns.has("numerator") && columns.has("denominator"));
  if (!columns.has("kpi") || !columns.has("period") || !hasValue) return null;
  return { row: header.row, matches: header.matches, columns, split, roleColumn: roleColumn(grid, header.row, header.matches) };
}

/** Year and month apart, unless the month says its year itself. */
function splitPeriod(grid: Grid, row: number, matches: readonly HeaderMatch<MeasurementKey>[]): SplitPeriod | null {
  const year = matches.find(({ header }) => YEARS.includes(headerKey(header)));
  const part = matches.find(({ header }) => PARTS.has(headerKey(header)));
  const prefix = part && PARTS.get(headerKey(part.header));
  if (!year || !part || !prefix) return null;
  const isOpen = sample(grid, row, part.column).some((value) =>
    typeof value === "number" ? value <= 53 : /^\d{1,2}$/.test(textOf(value)) || readPeriodText(textOf(value))?.year === null,
  );
  const isFiscal = /^f/i.test(year.header.trim()) || sample(grid, row, year.column).some((value) => /^f/i.test(textOf(value)));
  return isOpen ? { year: year.column, part: part.column, prefix, isFiscal } : null;
}

/** A column that we do not know by its header and that says Actual or Target in every row. */
function roleColumn(grid: Grid, row: number, matches: readonly HeaderMatch<MeasurementKey>[]): number | null {
  const found = matches.find(({ key, column }) => {
    if (key !== null) return false;
    const words = sample(grid, row, column).map((value) => textOf(value));
    return words.some((word) => readRole(word) === "actual") && words.every((word) => readRole(word) !== null);
  });
  return found?.column ?? null;
}

function sample(grid: Grid, row: number, column: number): Value[] {
  const values: Value[] = [];
  for (let at = row + 1; at < Math.min(grid.length, row + 1 + SAMPLE_ROWS); at += 1) {
    const value = cellAt(grid, at, column);
    if (!isBlank(value)) values.push(value);
  }
  return values;
}
