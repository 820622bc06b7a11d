/** Finds the row of periods and the column of names in a sheet that has KPIs in rows and periods in columns. */
import { isBlank, type Grid, type Value } from "../cell/cell";
import { DEFAULT_LOCALE } from "../cell/locale";
import { textOf } from "./cell-text";
import { MEASUREMENT_COLUMNS, REGISTER_COLUMNS } from "./columns";
import { HEADER_ROWS } from "./find-header";
import { cellAt } from "./grid-rows";
import { inferFrequency } from "./infer-frequency";
import { matchHeaders } from "./match-headers";
import { readPeriodLabel, type PeriodLabel } from "./period-label";
import { readMeasured } from "./read-measured";
import type { PeriodOptions } from "../kpi/read-period";
import { readRole } from "./roles";

export interface WideTable {
  /** The row that holds the periods. */
  readonly headerRow: number;
  /** The first row of figures: below the periods, or below a row of roles under them. */
  readonly firstRow: number;
  readonly nameColumn: number;
  /** What each row's figures are, "Actual", "Target"; null where the sheet has no such column. */
  readonly roleColumn: number | null;
  readonly segmentColumn: number | null;
  /** How many headings are periods. */
  readonly periods: number;
}

export interface WideOptions extends PeriodOptions {
  /** Without a header that names the KPIs, fewer periods are no table: 2 across the sheet, 1 down it under "Month". */
  readonly leastPeriods: 1 | 2;
}

/** As many rows below a header show what a column holds. */
const SAMPLE_ROWS = 40;

/** The row with most periods that has names beside it; null where there is none. */
export function findWide(grid: Grid, options: WideOptions): WideTable | null {
  let best: WideTable | null = null;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row += 1) {
    const found = wideAt(grid, row, options);
    if (found && (best === null || found.periods > best.periods || isFinerBelow(grid, best, found, options))) best = found;
  }
  return best;
}

/** A row of months under a row of years has as many headings and says more. */
function isFinerBelow(grid: Grid, best: WideTable, found: WideTable, options: PeriodOptions): boolean {
  if (found.periods !== best.periods || found.headerRow !== best.headerRow + 1) return false;
  return (grid[found.headerRow] ?? []).some((cell) => readPeriodLabel(cell, options).is === "yearless");
}

function wideAt(grid: Grid, row: number, options: WideOptions): WideTable | null {
  const cells = grid[row];
  if (cells === undefined || cells.length === 0) return null;
  const labels = cells.map((cell) => readPeriodLabel(cell, options));
  const periods = labels.filter(isHeading).length;
  if (periods === 0 || !labels.some((label) => isHeading(label) && label.role === "actual")) return null;
  const named = namedColumn(cells, labels) ?? namedAbove(grid, row, labels);
  const isHeaded = named !== null || hasPeriodWord(cells);
  if (named === null && periods < options.leastPeriods) return null;
  if (!isHeaded && !(periods > 1 && isSequence(labels))) return null;
  const firstRow = hasRoles(grid[row + 1] ?? [], labels) ? row + 2 : row + 1;
  const others = otherColumns(grid, firstRow, labels);
  const roleColumn = others.find((column) => column !== named && isRoleColumn(grid, firstRow, column)) ?? null;
  const nameColumn = named ?? others.find((column) => column !== roleColumn && hasText(grid, firstRow, column)) ?? null;
  if (nameColumn === null || (named === null && !hasFigures(grid, firstRow, { labels, mayBeDays: isHeaded }))) return null;
  return { headerRow: row, firstRow, nameColumn, roleColumn, segmentColumn: segmentColumn(cells, nameColumn), periods };
}

function isHeading(label: PeriodLabel): label is Extract<PeriodLabel, { role: unknown }> {
  return label.is === "period" || label.is === "yearless";
}

/** The column whose header says that it names the KPIs. */
function namedColumn(cells: readonly Value[], labels: readonly PeriodLabel[]): number | null {
  const byMeasurement = matchHeaders<string>(cells, MEASUREMENT_COLUMNS).find(({ key }) => key === "kpi");
  const match = matchHeaders<string>(cells, REGISTER_COLUMNS).find(({ key }) => key === "name") ?? byMeasurement;
  return match && labels[match.column]?.is !== "period" ? match.column : null;
}

/** A header of two rows may have the names' header in the upper one; then nothing stands below it. */
function namedAbove(grid: Grid, row: number, labels: readonly PeriodLabel[]): number | null {
  const column = row === 0 ? null : namedColumn(grid[row - 1] ?? [], labels);
  return column !== null && isBlank(grid[row]?.[column]) ? column : null;
}

function segmentColumn(cells: readonly Value[], nameColumn: number): number | null {
  const match = matchHeaders<string>(cells, MEASUREMENT_COLUMNS).find(({ key }) => key === "segment");
  return match && match.column !== nameColumn ? match.column : null;
}

/** "Month" or "Date" beside the periods, as a table on its side has it. */
function hasPeriodWord(cells: readonly Value[]): boolean {
  return matchHeaders<string>(cells, MEASUREMENT_COLUMNS).some(({ key }) => key === "period");
}

/** Dates alone could be anything, the due dates of a list of actions: as headings they follow each other in even steps. */
function isSequence(labels: readonly PeriodLabel[]): boolean {
  const days = labels.flatMap((label) => (label.is === "period" && label.period.frequency !== "week" ? [label.period.start] : []));
  if (days.length < labels.filter(isHeading).length) return true;
  const steps = days.slice(1).map((day, i) => day - (days[i] ?? 0));
  const isOrdered = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  if (!isOrdered) return false;
  return (
    (days.length > 2 && steps.every((step) => step === steps[0])) ||
    labels.some((label) => label.is === "period" && label.period.frequency !== "day") ||
    inferFrequency(days) !== "day"
  );
}

/** At least one row under the periods holds more figures than anything else; without a header dates are no figures. */
function hasFigures(
  grid: Grid,
  firstRow: number,
  { labels, mayBeDays }: { readonly labels: readonly PeriodLabel[]; readonly mayBeDays: boolean },
): boolean {
  for (let row = firstRow; row < Math.min(grid.length, firstRow + SAMPLE_ROWS); row += 1) {
    const filled = (grid[row] ?? []).filter((cell, column) => labels[column] !== undefined && isHeading(labels[column]) && !isBlank(cell));
    const isDate = (cell: Value): boolean => (typeof cell === "string" || !mayBeDays) && readPeriodLabel(cell, {}).is === "period";
    const figures = filled.filter((cell) => readMeasured(cell, DEFAULT_LOCALE).value !== null && !isDate(cell));
    if (figures.length > 0 && figures.length * 2 >= filled.length) return true;
  }
  return false;
}

function hasRoles(cells: readonly Value[], labels: readonly PeriodLabel[]): boolean {
  const first = labels.findIndex(isHeading);
  const roles = cells.slice(first).map((cell) => (isBlank(cell) ? null : readRole(textOf(cell))));
  return roles.some((role) => role === "actual") && cells.slice(first).every((cell, i) => isBlank(cell) || roles[i] !== null);
}

function otherColumns(grid: Grid, firstRow: number, labels: readonly PeriodLabel[]): number[] {
  let width = labels.length;
  for (let row = firstRow; row < Math.min(grid.length, firstRow + SAMPLE_ROWS); row += 1) width = Math.max(width, grid[row]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.filter((column) => labels[column] === undefined || labels[column].is === "none");
}

function sample(grid: Grid, firstRow: number, column: number): Value[] {
  const values: Value[] = [];
  for (let row = firstRow; row < Math.min(grid.length, firstRow + SAMPLE_ROWS); row += 1) {
    const value = cellAt(grid, row, column);
    if (!isBlank(value)) values.push(value);
  }
  return values;
}

function hasText(grid: Grid, firstRow: number, column: number): boolean {
  return sample(grid, firstRow, column).some((value) => typeof value === "string" && /\p{L}/u.test(value));
}

/** Nothing but words such as Actual and Target, both of them or more. */
function isRoleColumn(grid: Grid, firstRow: number, column: number): boolean {
  const words = sample(grid, firstRow, column).map((value) => textOf(value).toLowerCase());
  return new Set(words).size > 1 && words.every((word) => readRole(word) !== null) && words.some((word) => readRole(word) === "actual");
}
