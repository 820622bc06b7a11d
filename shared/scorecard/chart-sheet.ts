/** The sheet with the charts of KPIs: charts at its left, the numbers under each at its right, found again by names of the workbook. */
import { areaAddress, cellAddress } from "../cell/a1";
import { isBlank, type Cell, type Value } from "../cell/cell";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import type { Change, ChartSeries } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { chartCells, chartTable, WIDEST, type ChartTable } from "./chart-table";
import { CHART_NAME, findCharts, type ChartBlock } from "./find-charts";
import { HEADER_STYLE } from "./palette";
import { valueFormat } from "./value-format";

/** Rows and columns from 0. Room for charts at the left, and a blank column between the tables. */
const LAYOUT = { firstTable: 12, gap: 1, titleRow: 1, firstChart: 2, chartRows: 19 } as const;

/** The block of a KPI; a new one stands to the right of everything on the sheet. */
export function blockFor(
  result: KpiResult,
  charts: readonly ChartBlock[],
  sheet: { readonly name: string; readonly values: readonly (readonly Value[])[] },
): ChartBlock {
  const own = charts.find(({ kpi }) => nameKey(kpi) === nameKey(result.kpi.id));
  if (own) return own;
  const used = sheet.values.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const left = used === 0 ? LAYOUT.firstTable : Math.max(LAYOUT.firstTable, used + LAYOUT.gap);
  return {
    number: Math.max(0, ...charts.map(({ number }) => number)) + 1,
    sheet: sheet.name,
    left,
    top: LAYOUT.titleRow,
    kpi: result.kpi.id,
    rows: 0,
  };
}

/** First cell that the numbers will need and that holds something which is not ours; null if free. */
export function blockedCell({ left, top, rows }: ChartBlock, values: readonly (readonly Value[])[], needed: number): string | null {
  for (let row = top + 2 + rows; row < top + 2 + needed; row++) {
    for (let column = left; column < left + WIDEST; column++) if (!isBlank(values[row]?.[column])) return cellAddress(row, column);
  }
  return null;
}

/** The numbers; and the chart, unless there is one over as many rows, which its owner may have made prettier. */
export function renderChart(result: KpiResult, block: ChartBlock, { redraw }: { readonly redraw: boolean }): Change[] {
  const { sheet, left, top, number } = block;
  const table = chartTable(result);
  const cells = chartCells(table);
  const count = table.periods.length;
  const header = areaAddress({ top: top + 1, left, bottom: top + 1, right: left + table.columns.length });
  const numbers = areaAddress({ top: top + 2, left: left + 1, bottom: top + 1 + count, right: left + WIDEST - 1 });
  return [
    {
      kind: "cells",
      sheet,
      at: cellAddress(top, left),
      values: padded([[result.kpi.id, displayName(result.kpi)], ...cells], block.rows + 2),
    },
    { kind: "name", sheet, range: cellAddress(top, left), name: `${CHART_NAME}${number}` },
    { kind: "style", sheet, range: header, style: HEADER_STYLE },
    { kind: "number format", sheet, range: numbers, format: valueFormat(result) },
    ...(redraw || count !== block.rows
      ? [chartOver(table, block, { sheet, id: `kpi ${number}`, at: chartCell(block), title: displayName(result.kpi) })]
      : []),
  ];
}

/** Every chart that is there with its KPI's numbers of now; one whose numbers have no room to grow stays as it is. */
export function refreshCharts(results: readonly KpiResult[], snapshot: Pick<Snapshot, "names" | "sheets">): Change[] {
  return findCharts(snapshot).flatMap((block) => {
    const result = results.find(({ kpi }) => nameKey(kpi.id) === nameKey(block.kpi));
    const needed = result ? chartTable(result).periods.length : 0;
    const values = snapshot.sheets.find(({ name }) => name === block.sheet)?.values ?? [];
    return !result || needed === 0 || blockedCell(block, values, needed) ? [] : renderChart(result, block, { redraw: false });
  });
}

/** Where the chart of a block begins. */
function chartCell({ number }: ChartBlock): string {
  return cellAddress(LAYOUT.firstChart + (number - 1) * LAYOUT.chartRows, 0);
}

/** Where else a chart over a block's numbers is drawn, and under which id. */
export interface ChartPlace {
  readonly sheet: string;
  readonly id: string;
  readonly at: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A chart over the numbers of a block, on whichever sheet. */
export function chartAt(result: KpiResult, block: ChartBlock, place: ChartPlace): Change {
  return chartOver(chartTable(result), block, { ...place, title: displayName(result.kpi) });
}

/** What to show of it: the row above, so that the whole chart comes into view. */
export function viewOf({ number }: ChartBlock): string {
  return cellAddress(LAYOUT.firstChart + (number - 1) * LAYOUT.chartRows - 1, 0);
}

function chartOver(
  { periods, columns }: ChartTable,
  { sheet, left, top }: ChartBlock,
  place: ChartPlace & { readonly title: string },
): Change {
  const down = (column: number): string =>
    areaAddress({ top: top + 2, left: left + column, bottom: top + 1 + periods.length, right: left + column });
  const series = columns.map(({ header, color, dashed }, i): ChartSeries => ({ name: header, sheet, values: down(i + 1), color, dashed }));
  return { kind: "chart", ...place, categories: down(0), series };
}

/** Blanks to the right and below, where an earlier table may have stood. */
function padded(rows: readonly (readonly Cell[])[], height: number): Cell[][] {
  return Array.from({ length: Math.max(rows.length, height) }, (_, i) =>
    Array.from({ length: WIDEST }, (_unused, j) => rows[i]?.[j] ?? null),
  );
}

function widthOf(row: readonly Value[]): number {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width -= 1;
  return width;
}
