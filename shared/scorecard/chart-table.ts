/** A KPI's history as a table that a spreadsheet's own chart can be drawn from: a row a period, a column a line. */
import type { Cell } from "../cell/cell";
import type { KpiResult } from "../kpi/kpi-result";
import { periodLabel } from "../kpi/period";
import type { SeriesPoint } from "../kpi/series-point";
import { targetAt } from "../kpi/target-at";
import { CHART_COLORS } from "./palette";

export interface ChartColumn {
  readonly header: string;
  readonly color: string;
  readonly dashed: boolean;
  /** A value a row; null is a gap. */
  readonly values: readonly (number | null)[];
}

export interface ChartTable {
  readonly periods: readonly string[];
  /** Those that hold a number; actuals first. */
  readonly columns: readonly ChartColumn[];
}

/** Columns that a table can have, its periods among them: a target is one line or two. */
export const WIDEST = 9;

/** Two years of weeks, ten of months: more cannot be told apart in a chart on a sheet. */
const MOST_PERIODS = 120;

interface Row {
  readonly point: SeriesPoint;
  /** The value with its season taken out, where the limits are about that. */
  readonly adjusted: number | null;
  readonly limits: { readonly lower: number; readonly center: number; readonly upper: number } | null;
}

export function chartTable(result: KpiResult): ChartTable {
  const { kpi, basis } = result;
  const rows = rowsOf(result);
  const goal = (value: number | null): number | null => (basis === "period" ? value : null);
  const column = (header: string, read: (row: Row) => number | null, color: string, dashed = true): ChartColumn => ({
    header,
    color,
    dashed,
    values: rows.map(read),
  });
  const { actual, target, limit, forecast } = CHART_COLORS;
  const columns = [
    column("Actual", ({ point }) => point.value, actual, false),
    column("Season taken out", ({ adjusted }) => adjusted, forecast, false),
    column("Target", ({ point }) => targetAt(result, point), target),
    column("Target from", () => goal(kpi.low), target),
    column("Target up to", () => goal(kpi.high), target),
    column("Average", ({ limits }) => limits?.center ?? null, limit, false),
    column("Lower limit", ({ limits }) => limits?.lower ?? null, limit),
    column("Upper limit", ({ limits }) => limits?.upper ?? null, limit),
  ].filter(({ values }) => values.some((value) => value !== null));
  return { periods: rows.map(({ point }) => periodLabel(point.period, result.series.fiscalStart)), columns };
}

/** Header first; a number that is missing is a blank cell, which a chart shows as a gap. */
export function chartCells({ periods, columns }: ChartTable): Cell[][] {
  return [
    ["Period", ...columns.map(({ header }) => header)],
    ...periods.map((period, i) => [period, ...columns.map(({ values }) => values[i] ?? null)]),
  ];
}

function rowsOf({ series, movement }: KpiResult): readonly Row[] {
  const first = Math.max(0, series.points.length - MOST_PERIODS);
  const offset = movement?.points[0] ? series.points.indexOf(movement.points[0]) : -1;
  return series.points.slice(first).map((point, i) => {
    const position = offset < 0 ? -1 : first + i - offset;
    const segment = movement?.signal.chart.segments.find(({ from, to }) => position >= from && position < to);
    return {
      point,
      adjusted: movement?.isAdjusted ? (movement.charted[position] ?? null) : null,
      limits: segment?.limits ?? null,
    };
  });
}
