/** Charts of one sheet: lines over ranges, which is what we draw. */
import { cellAddress } from "../../../shared/cell/a1";
import { readAddress } from "../addresses";
import { assertWritable } from "../assert-writable";
import { itemNotFound, notSimulated } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import { freshId, type HostState } from "../host-state";
import type { ChartModel, SheetModel } from "../model/workbook-model";
import { chartObject } from "./chart";

export function chartsObject(state: HostState, sheet: SheetModel): ExcelObject {
  const all = (): readonly ChartModel[] => state.model.charts(sheet);
  const find = (key: Argument): ChartModel | undefined =>
    typeof key === "number" ? all()[key] : all().find(({ id, name }) => id === key || name === key);
  const object = ({ id }: ChartModel): ExcelObject => chartObject(state, sheet, id);
  const required = (key: Argument): ExcelObject => {
    const chart = find(key);
    if (!chart) throw itemNotFound();
    return object(chart);
  };
  return {
    type: "ChartCollection",
    get: { Count: () => all().length },
    items: () => all().map(object),
    item: required,
    call: {
      Add: (type, source) => object(addChart(state, sheet, { type: String(type), source })),
      GetCount: () => all().length,
      GetItem: required,
      GetItemAt: (index) => required(Number(index)),
      GetItemOrNullObject: (key) => {
        const chart = find(key);
        return chart ? object(chart) : null;
      },
    },
  };
}

/** A source of one row or column makes one series, a larger one a series a column. */
function addChart(state: HostState, sheet: SheetModel, { type, source }: { readonly type: string; readonly source: Argument }): ChartModel {
  assertWritable(state, { sheet });
  if (type !== "Line") throw notSimulated(`a chart of type ${type}`);
  const place = isExcelObject(source) && source.place ? source.place : readAddress(String(source), state, sheet);
  const { top, bottom, left, right } = place.area;
  if (top !== bottom && left !== right) throw notSimulated(`a chart over several columns (${cellAddress(top, left)})`);
  const id = freshId(state, "{chart-");
  const series = { name: "Series1", values: place, categories: null, color: "#4472C4", dashed: false };
  const chart: ChartModel = {
    id,
    name: `Chart ${state.model.charts(sheet).length + 1}`,
    type,
    title: "",
    at: { top: 0, left: 0, bottom: 0, right: 0 },
    series: [series],
  };
  state.model.putChart(sheet, chart);
  return chart;
}
