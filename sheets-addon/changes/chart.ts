/** Draws a line chart over the cells; the one that an earlier refresh drew is replaced. */
import { toArea } from "../../shared/cell/a1";
import type { Change, ChartSeries } from "../../shared/workbook/change";
import { chartKey } from "../marker";
import { rangeOf, sheetOf, type Target } from "../writing/target";

type ChartChange = Change & { kind: "chart" };
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Pixels. */
const SIZE = { width: 640, height: 340 };

const DASHES = [6, 4];

/** The new one is drawn before the old one goes, which is when everything else is done: so a failure leaves the old one where it is. */
export function applyChart(target: Target, change: ChartChange): void {
  const sheet = sheetOf(target, change.sheet);
  const key = chartKey(change.id);
  const marks = sheet.getDeveloperMetadata().filter((each) => each.getKey() === key);
  const before = sheet.getCharts();
  const [first] = change.series;
  if (first) {
    const id = insert(target, { sheet, before, chart: build(target, change, first) });
    sheet.addDeveloperMetadata(key, id);
    target.made.push(() =>
      sheet.getDeveloperMetadata().forEach((mark) => mark.getKey() === key && mark.getValue() === id && mark.remove()),
    );
  }
  for (const mark of marks) {
    const old = before.find((chart) => String(chart.getChartId()) === mark.getValue());
    target.atTheEnd.push(() => replace(target, { sheet, mark, old }));
  }
}

interface Insertion {
  readonly sheet: Sheet;
  /** Those that are there. */
  readonly before: readonly Chart[];
  readonly chart: Chart;
}

/** Only when it is on the sheet has a chart an id, which is the answer. */
function insert({ made }: Target, { sheet, before, chart }: Insertion): string {
  const others = new Set(before.map((each) => each.getChartId()));
  let added: Chart | undefined;
  const find = (): Chart | undefined => (added ??= sheet.getCharts().find((each) => !others.has(each.getChartId())));
  sheet.insertChart(chart);
  made.push(() => {
    const there = find();
    if (there) sheet.removeChart(there);
  });
  return String(find()?.getChartId() ?? "");
}

interface Replaced {
  readonly sheet: Sheet;
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  readonly old: Chart | undefined;
}

/** If it must come back, it comes back under another id. */
function replace(target: Target, { sheet, mark, old }: Replaced): void {
  const key = mark.getKey() ?? "";
  let id = mark.getValue() ?? "";
  mark.remove();
  target.made.push(() => void sheet.addDeveloperMetadata(key, id));
  if (!old) return;
  sheet.removeChart(old);
  target.made.push(() => void (id = insert(target, { sheet, before: sheet.getCharts(), chart: old })));
}

function build(target: Target, change: ChartChange, first: ChartSeries): Chart {
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
