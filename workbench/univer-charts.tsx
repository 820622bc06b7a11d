/** Charts over the cells in Univer, which has none of its own that are free: our SVG, drawn anew when values change. */
import React from "react";
import { render } from "preact";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { toArea } from "../shared/cell/a1";
import type { Value } from "../shared/cell/cell";
import { isoDate } from "../shared/cell/serial-day";

import type { Change } from "../shared/workbook/change";
import { LineChart } from "./line-chart";
import { readAreaValues } from "./univer-snapshot";
import { findSheet, rangeOf } from "./univer-target";

export type ChartChange = Change & { kind: "chart" };

export interface ChartBoard {
  /** Draws a chart over the cells; one of the same id and sheet is replaced. */
  readonly show: (chart: ChartChange) => void;
  readonly erase: (sheet: FWorksheet, id: string) => void;
  /** Draws all charts from the values that the cells have now. */
  readonly refresh: () => void;
  /** The charts over a sheet, under the name that the sheet has now. */
  readonly all: (sheetId: string) => readonly ChartChange[];
}

const SIZE = { width: 480, height: 260 };
const CAPTION_HEIGHT = 30;
const COMPONENT = "plumbline-chart";

export function createChartBoard(api: FUniver): ChartBoard {
  const places = new Map<string, { readonly element: HTMLElement; readonly chart: ChartChange }>();
  const charts = new Map<string, ChartChange>();
  function draw(key: string): void {
    const place = places.get(key);
    if (!place) return;
    const { width, height } = place.chart.size ?? SIZE;
    const figure = (
      <figure class="wb-figure">
        <figcaption>{place.chart.title}</figcaption>
        <LineChart width={width} height={height - CAPTION_HEIGHT} {...chartData(api, place.chart)} />
      </figure>
    );
    render(figure, place.element);
  }

  // Univer draws its float elements with React; it gets an empty one, and the chart is ours.
  api.registerComponent(COMPONENT, ({ data }: { readonly data?: { readonly key?: string } }) => {
    const key = data?.key ?? "";
    const attach = (element: HTMLElement | null): void => {
      const chart = charts.get(key);
      if (!element || !chart) return void places.delete(key);
      places.set(key, { element, chart });
      draw(key);
    };
    return React.createElement("div", { ref: attach, className: "wb-chart" });
  });

  function show(chart: ChartChange): void {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook && findSheet(workbook, chart.sheet);
    if (!sheet) return;
    const key = keyOf(sheet.getSheetId(), chart.id);
    charts.set(key, chart);
    sheet.removeFloatDom(key);
    const { top, left } = toArea(chart.at);
    rangeOf(sheet, chart.at);
    const layer = { componentKey: COMPONENT, data: { key }, allowTransform: true };
    sheet.addFloatDomToRange(sheet.getRange(top, left, 1, 1), layer, chart.size ?? SIZE, key);
  }

  // Sheets of the next workbook may have the same ids.
  api.addEvent(api.Event.WorkbookDisposed, () => {
    charts.clear();
    places.clear();
  });

  // Univer takes nothing to lie over a sheet that nobody has looked at yet, and forgets what lay over one that was left.
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    requestAnimationFrame(() => {
      for (const [key, chart] of charts) if (key.startsWith(keyOf(activeSheet.getSheetId(), "")) && !places.has(key)) show(chart);
    });
  });

  return {
    show,
    erase: (sheet, id) => {
      const key = keyOf(sheet.getSheetId(), id);
      charts.delete(key);
      sheet.removeFloatDom(key);
    },
    refresh: () => [...places.keys()].forEach(draw),
    all: (sheetId) => {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheetName();
      return [...charts].flatMap(([key, chart]) => (sheet && key.startsWith(keyOf(sheetId, "")) ? [{ ...chart, sheet }] : []));
    },
  };
}

function keyOf(sheetId: string, id: string): string {
  return `plumbline-${sheetId}-${id}`;
}

function chartData(api: FUniver, chart: ChartChange): Omit<Parameters<typeof LineChart>[0], "width" | "height"> {
  const values = (sheetName: string, range: string): readonly Value[] => {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook && findSheet(workbook, sheetName);
    return sheet ? readAreaValues(sheet, toArea(range)).flat() : [];
  };
  return {
    title: chart.title,
    labels: values(chart.series[0]?.sheet ?? chart.sheet, chart.categories).map(labelOf),
    lines: chart.series.map(({ name, color, dashed, sheet, values: range }) => ({
      name,
      color,
      ...(dashed !== undefined && { dashed }),
      values: values(sheet, range).map((value) => (typeof value === "number" ? value : null)),
    })),
    format: (value) => value.toLocaleString("en", { maximumFractionDigits: 2 }),
  };
}

/** Categories are mostly periods, which cells hold as serial days. */
function labelOf(value: Value): string {
  if (typeof value === "number") return value > 20_000 && value < 80_000 ? isoDate(value) : String(value);
  return value === null || typeof value === "object" ? "" : String(value);
}
