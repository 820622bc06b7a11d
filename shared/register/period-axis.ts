/** A row of headings over figures as periods: years filled in, dates given their frequency, totals and coarser periods set apart. */
import type { Value } from "../cell/cell";
import { FREQUENCIES, periodOf, type Frequency, type Period } from "../kpi/period";
import { textOf } from "./cell-text";
import { inferFrequency } from "./infer-frequency";
import { readPeriodLabel, type PeriodLabel } from "./period-label";
import type { PeriodParts } from "../kpi/period-text";
import { toPeriod, type PeriodOptions } from "../kpi/read-period";
import type { Role } from "./roles";
import { withYear, type Year } from "./year-context";

export interface AxisColumn {
  /** Counted in the grid, from 0. */
  readonly column: number;
  readonly period: Period;
  readonly role: Role;
}

export interface LeftOutColumn {
  readonly column: number;
  readonly text: string;
  readonly why: "total" | "coarser" | "other figure" | "no year" | "impossible";
}

export interface PeriodAxis {
  readonly columns: readonly AxisColumn[];
  readonly leftOut: readonly LeftOutColumn[];
  readonly frequency: Frequency | null;
}

export interface AxisOptions extends PeriodOptions {
  /** The year of a column whose heading names none; null where the sheet names none either. */
  readonly yearOf: (column: number) => Year | null;
}

interface Labelled {
  readonly column: number;
  readonly text: string;
  readonly label: PeriodLabel;
}

/** Headings that are no periods are not in the answer at all: they describe. */
export function readAxis(headings: readonly { readonly column: number; readonly cell: Value }[], options: AxisOptions): PeriodAxis {
  const labelled = headings.map(({ column, cell }): Labelled => ({ column, text: textOf(cell), label: readPeriodLabel(cell, options) }));
  const years = wrappedYears(labelled, options);
  const leftOut: LeftOutColumn[] = [];
  const dated: (Omit<AxisColumn, "role"> & { readonly role: Role | "other"; readonly text: string })[] = [];
  const open: { readonly column: number; readonly text: string; readonly parts: PeriodParts }[] = [];
  for (const { column, text, label } of labelled) {
    if (label.is === "total" || label.is === "impossible") leftOut.push({ column, text, why: label.is });
    if (label.is === "period") dated.push({ column, text, period: label.period, role: label.role });
    if (label.is !== "yearless") continue;
    const year = years.get(column);
    const period = year ? toPeriod(withYear(label.parts, year), options.fiscalStart) : null;
    if (period) dated.push({ column, text, period, role: label.role });
    else if (year) leftOut.push({ column, text, why: "impossible" });
    else open.push({ column, text, parts: label.parts });
  }
  const days = dated.filter(({ period }) => period.frequency === "day").map(({ period }) => period.start);
  const inferred = inferFrequency(days, options.fiscalStart);
  const columns: AxisColumn[] = [];
  const all = dated.map((entry) =>
    entry.period.frequency === "day" ? { ...entry, period: periodOf(entry.period.start, inferred, options.fiscalStart) } : entry,
  );
  const frequency = finest(all.map(({ period }) => period.frequency));
  for (const { column, text, parts } of open) leftOut.push({ column, text, why: isCoarser(parts, frequency) ? "coarser" : "no year" });
  for (const { column, text, period, role } of all) {
    if (period.frequency !== frequency) leftOut.push({ column, text, why: "coarser" });
    else if (role === "other") leftOut.push({ column, text, why: "other figure" });
    else columns.push({ column, period, role });
  }
  return { columns, leftOut: leftOut.sort((a, b) => a.column - b.column), frequency };
}

/** A "Q1" among months with their years is a total, whichever year it is of. */
function isCoarser({ unit }: PeriodParts, frequency: Frequency | null): boolean {
  return frequency !== null && FREQUENCIES.indexOf(unit === "fiscal month" ? "month" : unit) > FREQUENCIES.indexOf(frequency);
}

/** The finest frequency that at least two headings have; one date among months is no series of days. */
function finest(frequencies: readonly Frequency[]): Frequency | null {
  const count = (frequency: Frequency): number => frequencies.filter((each) => each === frequency).length;
  const most = Math.max(0, ...FREQUENCIES.map(count));
  return FREQUENCIES.find((frequency) => count(frequency) >= Math.min(2, most) && count(frequency) > 0) ?? null;
}

/**
 * Months under one year that start anew at January go on into the next: Apr … Dec, Jan … Mar under 2025 end in 2026, under
 * FY25 in 2025, whether or not anybody said that the fiscal year begins in April.
 */
function wrappedYears(labelled: readonly Labelled[], { yearOf, fiscalStart = 1 }: AxisOptions): ReadonlyMap<number, Year> {
  const open = labelled.flatMap(({ column, label }) =>
    label.is === "yearless" ? [{ column, parts: label.parts, year: yearOf(column) }] : [],
  );
  const years = new Map(open.flatMap(({ column, year }) => (year ? [[column, year] as const] : [])));
  const [first] = open;
  const isOne = first?.year && open.every(({ year, parts }) => year?.year === first.year?.year && parts.unit === "month");
  const wrap = isOne ? open.findIndex(({ parts }, i) => parts.first < (open[i - 1]?.parts ?? ({ first: 0 } as PeriodParts)).first) : -1;
  if (!first?.year || wrap < 0 || (first.year.isFiscal && fiscalStart > 1)) return years;
  const before = first.year.isFiscal ? first.year.year - 1 : first.year.year;
  return new Map(open.map(({ column }, i) => [column, { year: i < wrap ? before : before + 1, isFiscal: false }]));
}
