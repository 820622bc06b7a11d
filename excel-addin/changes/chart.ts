/** Draws a line chart over the cells; the one that an earlier refresh drew is replaced. */
import type { Change, ChartSeries } from "../../shared/workbook/change";
import { isSent, onFailure } from "../writing/take-back";
import { isAdded, rangeOf, sheetOf, type Target } from "../writing/target";

type ChartChange = Change & { kind: "chart" };

/** Points: about eight columns by seventeen rows. */
const SIZE = { width: 480, height: 260 };
const POINTS_A_PIXEL = 0.75;

export function queueChart(target: Target, change: ChartChange): void {
  const { charts } = sheetOf(target, change.sheet);
  const name = chartName(change.id);
  const newName = `${name} (new)`;
  const [first, ...others] = change.series;
  if (!first) return void target.atTheEnd.push(() => charts.getItemOrNullObject(name).delete());
  // Of a write that failed in its last steps.
  if (!isAdded(target, change.sheet)) charts.getItemOrNullObject(newName).delete();
  // From a single row or column Excel makes a single series, which becomes the first of ours.
  const chart = charts.add("Line", valuesOf(target, first), "Auto").load("id");
  charts.load("items/id,items/name");
  // Not yet the name of the one that it replaces.
  chart.name = newName;
  const renamed = charts.getItem(newName).load("id");
  onFailure(
    target,
    () => [newName, ...(isSent(() => renamed.id) ? [] : charts.items.flatMap((each) => (each.id === chart.id ? each.name : [])))],
    ({ worksheets }, names) => names.forEach((each) => worksheets.getItem(change.sheet).charts.getItemOrNullObject(each).delete()),
  );
  chart.title.text = change.title;
  chart.legend.position = "Bottom";
  chart.setPosition(change.at);
  const { size } = change;
  chart.width = size ? size.width * POINTS_A_PIXEL : SIZE.width;
  chart.height = size ? size.height * POINTS_A_PIXEL : SIZE.height;
  const categories = rangeOf(target, { sheet: first.sheet, range: change.categories });
  queueSeries(chart.series.getItemAt(0), first, categories);
  for (const each of others) {
    const series = chart.series.add(each.name);
    series.setValues(valuesOf(target, each));
    queueSeries(series, each, categories);
  }
  target.atTheEnd.push(
    () => charts.getItemOrNullObject(name).delete(),
    () => void (chart.name = name),
  );
}

/** The mark of a chart of ours: a name that nobody else gives. */
function chartName(id: string): string {
  return `Plumbline ${id}`;
}

function queueSeries(series: Excel.ChartSeries, { name, color, dashed }: ChartSeries, categories: Excel.Range): void {
  series.name = name;
  series.setXAxisValues(categories);
  series.markerStyle = "None";
  series.format.line.color = color;
  series.format.line.lineStyle = dashed ? "Dash" : "Continuous";
}

function valuesOf(target: Target, { sheet, values }: ChartSeries): Excel.Range {
  return rangeOf(target, { sheet, range: values });
}
