/** Rows of the sheet Series: one a KPI and period, each KPI's periods together and in order. */
import { middleOf } from "../../shared/kpi/period";
import type { SeriesPoint } from "../../shared/kpi/series-point";
import type { ExportRow } from "./export-row";

export interface SeriesRow {
  readonly kpi: ExportRow;
  readonly point: SeriesPoint;
  /** Totals since the start of what was measured and of what was to be reached; null where the period has none of its own. */
  readonly total: number | null;
  readonly planned: number | null;
  /** Index of the row at which the totals begin. */
  readonly totalFrom: number;
  readonly fiscalStart: number;
}

export function seriesRows(kpis: readonly ExportRow[], fiscalStart: number): SeriesRow[] {
  const rows: SeriesRow[] = [];
  for (const kpi of kpis) {
    const start = kpi.result.kpi.start ?? -Infinity;
    const before = kpi.points.filter(({ period }) => middleOf(period) < start).length;
    const totalFrom = rows.length + before;
    let total = 0;
    let planned = 0;
    kpi.points.forEach((point, i) => {
      const counts = i >= before;
      if (counts) total += point.value ?? 0;
      if (counts) planned += point.target ?? 0;
      const running = (own: number | null, sum: number): number | null => (counts && own !== null ? sum : null);
      rows.push({ kpi, point, total: running(point.value, total), planned: running(point.target, planned), totalFrom, fiscalStart });
    });
  }
  return rows;
}
