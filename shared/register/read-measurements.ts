/** Reads a sheet of measurements, whichever way it lies: one value a row, periods across, or periods down. */
import type { Grid } from "../cell/cell";
import type { Finding } from "../cell/finding";
import { DEFAULT_LOCALE } from "../cell/locale";
import { quote } from "../cell/quote";
import type { Measurement } from "../kpi/measurement";
import { textOf } from "./cell-text";
import { findDuplicates } from "./find-duplicates";
import { findLayout, type Layout } from "./find-layout";
import { isBlankRow, usedGrid } from "./grid-rows";
import { readAcross } from "./read-across";
import { readLong } from "./read-long";
import { settleFlags } from "./settle-flags";
import { createReport, type SheetReport } from "./sheet-report";
import { sortFindings } from "./sort-findings";
import { understandLong } from "./understand-measurements";
import type { Understanding } from "./understanding";
import { createValueReader } from "./value-reader";

export interface MeasurementOptions {
  /** Where grid[0][0] stands: findings name its sheet and cells. "Measurements", A1 by default. */
  readonly sheet?: string;
  /** Rows above and columns left of the grid. */
  readonly top?: number;
  readonly left?: number;
  /** BCP 47 tag: decides 1.234 and 03/04/2025; "en-GB" by default. */
  readonly locale?: string;
  /** Month in which the fiscal year begins; 1 by default. */
  readonly fiscalStart?: number;
}

export interface MeasurementReading {
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
  readonly understood: Understanding;
}

/** Nothing is thrown for bad data: every cell that could not be used is a finding with its place, and the rest is read. */
export function readMeasurements(sheetGrid: Grid, options: MeasurementOptions = {}): MeasurementReading {
  const grid = usedGrid(sheetGrid);
  const { sheet = "Measurements", top = 0, left = 0, locale = DEFAULT_LOCALE, fiscalStart = 1 } = options;
  const origin = { sheet, top, left };
  const rules = { locale, fiscalStart };
  const layout = findLayout(grid, rules);
  const report = createReport(origin, layout?.is === "transposed");
  if (!layout) return { measurements: [], understood: refuse(grid, report), findings: report.findings };
  const values = createValueReader(locale, report);
  const { measurements, understood } = read(layout, { origin, rules, values, report, grid });
  const settled = settleFlags(measurements, values.flags, report);
  const { gaps } = values.finish();
  for (const { kpi, repeated } of findDuplicates(settled)) {
    const cells = repeated
      .slice(0, 5)
      .map((measurement) => measurement.where.cell)
      .join(", ");
    const more = repeated.length > 5 ? ` and ${repeated.length - 5} more` : "";
    const message = `measurements must not stand twice: ${cells}${more} ${repeated.length === 1 ? "repeats" : "repeat"} an earlier value of the same period; used as they stand`;
    report.say("warning", repeated[0]!.where, { message, kpi });
  }
  const counted =
    gaps === 0
      ? understood.notes
      : [
          ...understood.notes,
          `${gaps} ${gaps === 1 ? "cell says" : "cells say"} that there is no value, as "n/a" does: read as ${gaps === 1 ? "a gap" : "gaps"}`,
        ];
  return { measurements: settled, findings: sortFindings(report.findings), understood: { ...understood, notes: counted } };
}

interface Context {
  readonly origin: { readonly sheet: string; readonly top: number; readonly left: number };
  readonly rules: { readonly locale: string; readonly fiscalStart: number };
  readonly values: ReturnType<typeof createValueReader>;
  readonly report: SheetReport;
  readonly grid: Grid;
}

function read(layout: Layout, context: Context): { measurements: readonly Measurement[]; understood: Understanding } {
  if (layout.is !== "long") return readAcross(layout, context);
  const { measurements, notes } = readLong(context.grid, layout.header, context);
  return { measurements, understood: understandLong(layout.header, { ...context, measurements, notes }) };
}

/** Nothing can be read: one finding says what was found and what is needed. */
function refuse(grid: Grid, report: SheetReport): Understanding {
  const row = grid.findIndex((cells) => !isBlankRow(cells));
  const found = (grid[row] ?? []).map(textOf).filter((text) => text !== "");
  const message =
    row < 0
      ? "measurements require a header row with KPI, Period and Actual: the sheet is empty"
      : `measurements require columns KPI, Period and Actual, or periods across or down the sheet: found ${found
          .slice(0, 8)
          .map((text) => quote(text))
          .join(", ")}`;
  report.add("error", { row: Math.max(row, 0), column: 0 }, { message });
  return { summary: message, layout: "none", headerRow: 0, columns: [], leftOut: [], notes: [] };
}
