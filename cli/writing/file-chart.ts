/** A chart of a change in the file writer's words. */
import type { SheetChart } from "hucre/xlsx";
import { absoluteAddress, quoteSheet, toArea } from "../../shared/cell/a1";
import type { Change, ChartSeries } from "../../shared/workbook/change";

/** Columns and rows of the sheet that a chart covers. */
const WIDE = 9;
const TALL = 18;
/** Pixels of a cell that nobody has made wider or higher. */
const CELL = { width: 64, height: 20 };
const QUIET_TICKS = { majorTickMark: "none", minorTickMark: "none", labelFontSize: 8, labelColor: "5B6770" } as const;

/** Gaps stay gaps; the labels stay below the plot where values are negative. */
export function toFileChart(change: Extract<Change, { kind: "chart" }>): SheetChart {
  const { top, left } = toArea(change.at);
  const { size } = change;
  const wide = size ? Math.max(1, Math.round(size.width / CELL.width)) : WIDE;
  const tall = size ? Math.max(1, Math.round(size.height / CELL.height)) : TALL;
  const categories = absoluteReference(change.series[0]?.sheet ?? change.sheet, change.categories);
  return {
    type: "line",
    title: change.title,
    titleFontSize: 11,
    anchor: { from: { row: top, col: left }, to: { row: top + tall, col: left + wide } },
    legend: "bottom",
    dispBlanksAs: "gap",
    axes: { x: { ...QUIET_TICKS, tickLblPos: "low" }, y: { ...QUIET_TICKS, gridlines: { major: false } } },
    series: change.series.map((series) => toFileSeries(series, categories)),
  };
}

function toFileSeries({ name, values, sheet, color, dashed }: ChartSeries, categories: string): SheetChart["series"][number] {
  const rgb = color.replace("#", "");
  return {
    name,
    values: absoluteReference(sheet, values),
    categories,
    color: rgb,
    smooth: false,
    stroke: { width: 2.25, ...(dashed ? { dash: "dash" } : {}) },
    marker: dashed ? { symbol: "none" } : { symbol: "circle", size: 5, fill: rgb, line: rgb },
  };
}

/** "'My sheet'!$A$1:$B$2". */
export function absoluteReference(sheet: string, range: string): string {
  return `${quoteSheet(sheet)}!${absoluteAddress(toArea(range))}`;
}
