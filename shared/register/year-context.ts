/** The year of headings such as "Jan" or "Q1", which stands in a row above them, in a title or in the sheet's name. */
import type { Grid, Value } from "../cell/cell";
import { textOf } from "./cell-text";
import { cellAt } from "./grid-rows";
import { readPeriodText, type PeriodParts } from "../kpi/period-text";

export interface Year {
  readonly year: number;
  readonly isFiscal: boolean;
}

const MENTIONED =
  /(?<![\d.,/-])(?:fy\s?'?(?:\d{4}(?:\s?[/-]\s?\d{2,4})?|\d{2}(?:\s?[/-]\s?\d{2})?)|(?:19|20)\d{2}(?:\s?[/-]\s?(?:20)?\d{2})?)(?![\d.,/-]|\.\d)/gi;

/** Years over the columns of a header row, each holding until the next; null where the row has none. */
export function yearsAbove(
  grid: Grid,
  row: number,
  columns: readonly number[],
): { readonly row: number; readonly years: ReadonlyMap<number, Year> } | null {
  const last = Math.max(...columns);
  for (let above = row - 1; above >= Math.max(0, row - 3); above -= 1) {
    const years = new Map<number, Year>();
    let current: Year | null = null;
    for (let column = 0; column <= last; column += 1) {
      const cell = cellAt(grid, above, column);
      if (textOf(cell) !== "") current = yearOf(cell);
      if (current !== null && columns.includes(column)) years.set(column, current);
    }
    if (years.size === columns.length) return { row: above, years };
  }
  return null;
}

/** The only year that these texts speak of; null where they name none or several. */
export function yearMentioned(texts: readonly Value[]): Year | null {
  const found = new Map<string, Year>();
  for (const text of texts) {
    for (const mention of textOf(text).match(MENTIONED) ?? []) {
      const year = yearOf(mention);
      if (year) found.set(`${year.year} ${String(year.isFiscal)}`, year);
    }
  }
  const [only, other] = [...found.values()];
  return only && !other ? only : null;
}

/** The parts with their year: fiscal if either says so. */
export function withYear(parts: PeriodParts, { year, isFiscal }: Year): PeriodParts {
  return { ...parts, year, isFiscal: parts.isFiscal || isFiscal };
}

function yearOf(cell: Value): Year | null {
  const parts = readPeriodText(textOf(cell));
  return parts?.unit === "year" && parts.year !== null ? { year: parts.year, isFiscal: parts.isFiscal } : null;
}
