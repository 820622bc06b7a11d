/** Where the year of "Jan" or "Q1" comes from in one table, and how to say it. */
import type { Grid, Value } from "../cell/cell";
import { textOf } from "./cell-text";
import type { WideTable } from "./find-wide";
import { readPeriodText } from "../kpi/period-text";
import { yearMentioned, yearsAbove, type Year } from "./year-context";

export interface FoundYears {
  readonly yearOf: (column: number) => Year | null;
  /** "" where no heading needs a year. */
  readonly note: string;
  /** True for the sheet's name, which a formula over the range cannot see. */
  readonly isSheetName?: boolean;
  /** The topmost row that was needed. */
  readonly top: number;
}

interface Heading {
  readonly column: number;
  readonly cell: Value;
}

/** A row of years above, years among the headings, a title, the sheet's name: in this order. */
export function findYears(
  grid: Grid,
  table: WideTable,
  { headings, sheet }: { readonly headings: readonly Heading[]; readonly sheet: string },
): FoundYears {
  const open = headings.filter(({ cell }) => isYearless(cell));
  const nothing: FoundYears = { yearOf: () => null, note: "", top: table.headerRow };
  if (open.length === 0) return nothing;
  const above = yearsAbove(
    grid,
    table.headerRow,
    open.map(({ column }) => column),
  );
  if (above) return { yearOf: (column) => above.years.get(column) ?? null, note: "the years stand above the headings", top: above.row };
  const among = yearsAmong(headings);
  if (among) return { yearOf: (column) => among.get(column) ?? null, note: "the years stand among the headings", top: table.headerRow };
  const titled = titles(grid, table, headings);
  const mentioned = yearMentioned(titled.map(({ cell }) => cell));
  if (mentioned) {
    const top = titled.find(({ cell }) => yearMentioned([cell]) !== null)?.row ?? table.headerRow;
    return { yearOf: () => mentioned, note: `headings without a year are of ${yearText(mentioned)}, as the title says`, top };
  }
  const named = yearMentioned([sheet]);
  return named
    ? {
        yearOf: () => named,
        note: `headings without a year are of ${yearText(named)}, as the sheet's name says`,
        top: table.headerRow,
        isSheetName: true,
      }
    : nothing;
}

/** 2024, Jan, Feb, 2025, Jan: a year that comes first speaks of what follows, else of what was before it. */
function yearsAmong(headings: readonly Heading[]): ReadonlyMap<number, Year> | null {
  const years = headings.map(({ cell }) => yearMentioned(isYear(cell) ? [cell] : []));
  const first = headings.findIndex(({ cell }, i) => years[i] !== null || isYearless(cell));
  if (!years.some((year) => year !== null) || first < 0) return null;
  const found = new Map<number, Year>();
  const ordered = headings.map((heading, i) => ({ heading, year: years[i] ?? null }));
  let current: Year | null = null;
  for (const { heading, year } of years[first] ? ordered : [...ordered].reverse()) {
    if (year) current = year;
    else if (current) found.set(heading.column, current);
  }
  return found;
}

/** Text above and left of the table, and beside its headings. */
function titles(grid: Grid, table: WideTable, headings: readonly Heading[]): { readonly cell: Value; readonly row: number }[] {
  const columns = new Set(headings.filter(({ cell }) => isYearless(cell) || isYear(cell)).map(({ column }) => column));
  const found: { cell: Value; row: number }[] = [];
  for (let row = 0; row <= table.headerRow; row += 1) {
    (grid[row] ?? []).forEach((cell, column) => {
      if (textOf(cell) !== "" && (row < table.headerRow || !columns.has(column))) found.push({ cell, row });
    });
  }
  for (let row = table.headerRow + 1; row < grid.length && table.nameColumn > 0 && row < table.headerRow + 100; row += 1) {
    (grid[row] ?? []).slice(0, table.nameColumn).forEach((cell) => {
      if (typeof cell === "string" && cell.trim() !== "") found.push({ cell, row: table.headerRow });
    });
  }
  return found;
}

function isYearless(cell: Value): boolean {
  const parts = readPeriodText(textOf(cell).replace(/[*†‡]+$/, ""));
  return parts !== null && parts.year === null;
}

function isYear(cell: Value): boolean {
  return readPeriodText(textOf(cell))?.unit === "year";
}

function yearText({ year, isFiscal }: Year): string {
  return isFiscal ? `FY${String(year % 100).padStart(2, "0")}` : String(year);
}
