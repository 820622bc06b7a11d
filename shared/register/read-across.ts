/** A wide table read with everything around it: years, totals left out, segments; and what was understood of it. */
import { isBlank, type Grid, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import type { Measurement } from "../kpi/measurement";
import { textOf } from "./cell-text";
import { MEASUREMENT_COLUMNS } from "./columns";
import { settleDateOrder } from "./date-order";
import type { Layout } from "./find-layout";
import type { WideTable } from "./find-wide";
import { findYears } from "./find-years";
import { cellAt } from "./grid-rows";
import { matchHeaders } from "./match-headers";
import { readAxis, type LeftOutColumn } from "./period-axis";
import { readWide } from "./read-wide";
import { readRole } from "./roles";
import type { Origin, SheetReport } from "./sheet-report";
import { understandAcross } from "./understand-measurements";
import type { Understanding } from "./understanding";
import type { ValueReader } from "./value-reader";

export interface AcrossContext {
  readonly origin: Origin;
  readonly rules: { readonly locale: string; readonly fiscalStart: number };
  readonly values: ValueReader;
  readonly report: SheetReport;
}

const WHY: Readonly<Record<LeftOutColumn["why"], string>> = {
  total: "is a total",
  coarser: "is a longer or shorter period than the others",
  "other figure": "is another figure than actual or target",
  "no year": "must name its year: write the year into the heading, above it or into the title",
  impossible: "must be a period that the calendar has",
};

export function readAcross(
  layout: Exclude<Layout, { is: "long" }>,
  context: AcrossContext,
): { measurements: readonly Measurement[]; understood: Understanding } {
  const { grid, table } = layout;
  const { rules, report, values, origin } = context;
  const headings = toHeadings(grid, table);
  const order = settleDateOrder(
    headings.map(({ cell }) => cell),
    rules.locale,
  );
  const years = findYears(grid, table, { headings, sheet: origin.sheet });
  if (years.isSheetName)
    report.add(
      "warning",
      { row: table.headerRow, column: table.nameColumn },
      { message: `${years.note}; a formula does not see that name: write the year above the headings` },
    );
  const axis = readAxis(headings, {
    ...rules,
    monthFirst: order.monthFirst,
    yearPairs: headings.some(({ cell }) => /^\d{4}\/(?:1[3-9]|[2-9]\d)$/.test(textOf(cell))),
    yearOf: years.yearOf,
  });
  for (const { column, text, why } of axis.leftOut) {
    const isProblem = why === "no year" || why === "impossible";
    report.add(
      isProblem ? "error" : "info",
      { row: table.headerRow, column },
      { message: `${quote(text)} ${WHY[why]}${isProblem ? "" : ": left out"}` },
    );
  }
  const side = layout.is === "transposed" ? sideRows(grid, table) : { segment: null, describing: new Set<number>() };
  const segmentOf = (column: number): string => (side.segment === null ? "" : textOf(cellAt(grid, side.segment, column)));
  const read = readWide({ grid, table, axis: axis.columns, segmentOf, describing: side.describing }, values, report);
  const notes = [years.note, order.note].filter((note) => note !== "");
  return {
    measurements: read.measurements,
    understood: understandAcross(layout, {
      origin,
      rules,
      axis,
      notes,
      measurements: read.measurements,
      leftOutRows: [
        ...read.leftOut,
        ...[...side.describing].filter((row) => row !== side.segment).map((row) => textOf(cellAt(grid, row, table.nameColumn))),
      ],
    }),
  };
}

/** The headings; where a row of roles stands under them, a period holds for the cells to its right until the next. */
export function toHeadings(
  grid: Grid,
  { headerRow, firstRow, nameColumn, roleColumn, segmentColumn }: WideTable,
): { column: number; cell: Value }[] {
  const cells = grid[headerRow] ?? [];
  const roles = firstRow > headerRow + 1 ? (grid[headerRow + 1] ?? []) : null;
  const own = [nameColumn, roleColumn, segmentColumn];
  const width = Math.max(cells.length, roles?.length ?? 0);
  const headings: { column: number; cell: Value }[] = [];
  let current: Value = null;
  for (let column = 0; column < width; column += 1) {
    const cell = cells[column] ?? null;
    if (!isBlank(cell)) current = cell;
    if (own.includes(column)) continue;
    const role = textOf(roles?.[column]);
    if (role !== "" && readRole(role) !== null && !isBlank(current))
      headings.push({ column, cell: readRole(role) === "actual" ? current : `${asText(current)} ${role}` });
    else if (!isBlank(cell)) headings.push({ column, cell });
  }
  return headings;
}

/** A date cell over roles keeps being a date when a word is put behind it. */
function asText(cell: Value): string {
  return typeof cell === "number" && cell > 32_000 ? isoDate(cell) : textOf(cell);
}

/** In a table on its side, columns of notes and segments are rows of the mirror image. */
function sideRows(grid: Grid, table: WideTable): { segment: number | null; describing: ReadonlySet<number> } {
  const names = grid.map((_, row) => (row < table.firstRow ? null : cellAt(grid, row, table.nameColumn)));
  const matches = matchHeaders<string>(names, MEASUREMENT_COLUMNS).filter(
    ({ key }) => key === "segment" || key === "note" || key === "reportedOn",
  );
  return {
    segment: matches.find(({ key }) => key === "segment")?.column ?? null,
    describing: new Set(matches.map(({ column }) => column)),
  };
}
