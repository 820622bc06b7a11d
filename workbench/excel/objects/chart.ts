/** One chart with its title, place and series. */
import { readAddress } from "../addresses";
import { itemNotFound } from "../excel-error";
import { isExcelObject, type Argument, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { ChartModel, ChartSeriesModel, SheetModel } from "../model/workbook-model";

export function chartObject(state: HostState, sheet: SheetModel, id: string): ExcelObject {
  const read = (): ChartModel => {
    const chart = state.model.charts(sheet).find((each) => each.id === id);
    if (!chart) throw itemNotFound();
    return chart;
  };
  const change = (part: Partial<ChartModel>): void => state.model.putChart(sheet, { ...read(), ...part });
  const keep = (): void => undefined;
  return {
    type: "Chart",
    id,
    get: { Id: () => id, Name: () => read().name, ChartType: () => read().type },
    // Sizes are Excel's business: nothing here depends on them.
    set: { Name: (name) => change({ name: String(name) }), Width: keep, Height: keep },
    go: {
      Legend: () => ({ type: "ChartLegend", set: { Position: keep, Visible: keep } }),
      Series: () => seriesCollectionObject(read, change),
      Title: () => ({ type: "ChartTitle", get: { Text: () => read().title }, set: { Text: (title) => change({ title: String(title) }) } }),
    },
    call: {
      Delete: () => state.model.removeChart(sheet, read().id),
      SetPosition: (start) => change({ at: areaOf(state, sheet, start) }),
    },
  };
}

function seriesCollectionObject(read: () => ChartModel, change: (part: Partial<ChartModel>) => void): ExcelObject {
  const object = (index: number): ExcelObject => {
    if (!read().series[index]) throw itemNotFound();
    return seriesObject(
      () => read().series[index]!,
      (part) => change({ series: read().series.map((each, i) => (i === index ? { ...each, ...part } : each)) }),
    );
  };
  return {
    type: "ChartSeriesCollection",
    get: { Count: () => read().series.length },
    items: () => read().series.map((_, index) => object(index)),
    item: (index) => object(Number(index)),
    call: {
      Add: (name) => {
        const [first] = read().series;
        if (!first) throw itemNotFound();
        change({ series: [...read().series, { ...first, name: String(name), color: "#ED7D31" }] });
        return object(read().series.length - 1);
      },
      GetCount: () => read().series.length,
      GetItemAt: (index) => object(Number(index)),
    },
  };
}

function seriesObject(read: () => ChartSeriesModel, change: (part: Partial<ChartSeriesModel>) => void): ExcelObject {
  return {
    type: "ChartSeries",
    get: { Name: () => read().name },
    set: { Name: (name) => change({ name: String(name) }), MarkerStyle: () => undefined },
    go: {
      Format: () => ({
        type: "ChartSeriesFormat",
        go: {
          Line: () => ({
            type: "ChartLineFormat",
            get: { Color: () => read().color, LineStyle: () => (read().dashed ? "Dash" : "Continuous") },
            set: { Color: (color) => change({ color: String(color) }), LineStyle: (style) => change({ dashed: style === "Dash" }) },
          }),
        },
      }),
    },
    call: {
      SetValues: (range) => {
        if (isExcelObject(range) && range.place) change({ values: range.place });
      },
      SetXAxisValues: (range) => {
        if (isExcelObject(range) && range.place) change({ categories: range.place });
      },
    },
  };
}

function areaOf(state: HostState, sheet: SheetModel, start: Argument): ChartModel["at"] {
  return isExcelObject(start) && start.place ? start.place.area : readAddress(String(start), state, sheet).area;
}
