/** Draws a line chart over the cells; the one that an earlier refresh drew is replaced. */
import { toArea } from "../../shared/cell/a1";
import type { Change, ChartSeries } from "../../shared/workbook/change";
import { chartKey } from "../marker";
import { rangeOf, sheetOf, type Target } from "../writing/target";

type ChartChange = Change & { kind: "chart" };

/** Pixels. */
const SIZE = { width: 640, height: 340 };

const DASHES = [6, 4];

/** The new one is drawn before the old one goes, so that a failure leaves one of them. */
export function applyChart(target: Target, change: ChartChange): void {
  const sheet = sheetOf(target, change.sheet);
  const marks = sheet.getDeveloperMetadata().filter((each) => each.getKey() === chartKey(change.id));
  const before = sheet.getCharts();
  const [first] = change.series;
  if (first) {
    const others = new Set(before.map((chart) => chart.getChartId()));
    sheet.insertChart(build(target, change, first));
    const added = sheet.getCharts().find((chart) => !others.has(chart.getChartId()));
    sheet.addDeveloperMetadata(chartKey(change.id), String(added?.getChartId() ?? ""));
  }
  for (const mark of marks) {
    const old = before.find((chart) => String(chart.getChartId()) === mark.getValue());
    if (old) sheet.removeChart(old);
    mark.remove();
  }
}

function build(target: Target, change: ChartChange, first: ChartSeries): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { top, left } = toArea(change.at);
  const { top: firstRow, bottom: lastRow } = toArea(first.values);
  const inColumns = lastRow > firstRow;
  const { width, height } = change.size ?? SIZE;
  const builder = sheetOf(target, change.sheet)
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .setMergeStrategy(inColumns ? Charts.ChartMergeStrategy.MERGE_COLUMNS : Charts.ChartMergeStrategy.MERGE_ROWS)
    .setTransposeRowsAndColumns(!inColumns)
    .setNumHeaders(0)
    .addRange(rangeOf(target, { sheet: first.sheet, range: change.categories }));
  for (const { sheet, values } of change.series) builder.addRange(rangeOf(target, { sheet, range: values }));
  return builder
    .setOption("title", change.title)
    .setOption("width", width)
    .setOption("height", height)
    .setOption("legend", { position: "bottom" })
    .setOption("series", Object.fromEntries(change.series.map((series, i) => [String(i), optionsOf(series)])))
    .setPosition(top + 1, left + 1, 0, 0)
    .build();
}

/** Series of Sheets take their names from cells; ours are given here. */
function optionsOf({ name, color, dashed }: ChartSeries): object {
  return { labelInLegend: name, color, ...(dashed && { lineDashStyle: DASHES }) };
}
