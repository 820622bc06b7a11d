/** Embedded charts: lines over ranges, which is what we draw. */
import type { ChartModel, Place, SheetModel } from "../../excel/model/workbook-model";
import { chartNumber, type GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { placeOf, rangeObject } from "./range";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

interface Draft {
  readonly type: string;
  readonly ranges: readonly Place[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
}

/** What a script sets for each series. */
interface SeriesOptions {
  readonly labelInLegend?: string;
  readonly color?: string;
  readonly lineDashStyle?: unknown;
}

const models = new WeakMap<object, ChartModel>();

export function chartBuilder(state: GoogleState): Builder {
  let draft: Draft = { type: "", ranges: [], options: {}, row: 1, column: 1 };
  const set = (next: Partial<Draft>): Builder => {
    draft = { ...draft, ...next };
    return builder;
  };
  const builder: Builder = strict<Builder>(state, "EmbeddedChartBuilder", {
    setChartType: (type) => set({ type: String(type) }),
    setMergeStrategy: () => builder,
    setTransposeRowsAndColumns: () => builder,
    setNumHeaders: () => builder,
    addRange: (range) => set({ ranges: [...draft.ranges, placeOf(range)] }),
    setOption: (name, value: unknown) => set({ options: { ...draft.options, [name]: value } }),
    setPosition: (row, column) => set({ row, column }),
    build: () => {
      if (draft.ranges.length === 0) throw serviceError("Chart must have a range.");
      return chartObject(state, toModel(draft, `google-${state.nextId++}`));
    },
  });
  return builder;
}

export function chartsOn(state: GoogleState, sheet: SheetModel): Chart[] {
  return state.model.charts(sheet).map((chart) => chartObject(state, chart));
}

export function insertChart(state: GoogleState, sheet: SheetModel, chart: Chart): void {
  state.model.putChart(sheet, modelOf(chart));
}

export function removeChart(state: GoogleState, sheet: SheetModel, chart: Chart): void {
  state.model.removeChart(sheet, modelOf(chart).id);
}

function chartObject(state: GoogleState, model: ChartModel): Chart {
  const chart = strict<Chart>(state, "EmbeddedChart", {
    getChartId: () => chartNumber(state, model.id),
    getRanges: () => {
      const [first] = model.series;
      const places = [...(first?.categories ? [first.categories] : []), ...model.series.map(({ values }) => values)];
      return places.map((place) => rangeObject(state, place));
    },
  });
  models.set(chart, model);
  return chart;
}

function modelOf(chart: Chart): ChartModel {
  const known = models.get(chart);
  if (!known) throw serviceError("The parameters do not match the method signature: a chart was expected.");
  return known;
}

/** Of several ranges the first are the categories. */
function toModel({ type, ranges, options, row, column }: Draft, id: string): ChartModel {
  const [categories = null, ...series] = ranges.length > 1 ? ranges : [null, ...ranges];
  const looks = (options["series"] ?? {}) as Readonly<Record<string, SeriesOptions>>;
  return {
    id,
    name: id,
    type: type.charAt(0) + type.slice(1).toLowerCase(),
    title: (options["title"] as string | undefined) ?? "",
    at: { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 },
    series: series
      .flatMap((place) => place ?? [])
      .map((values, i) => ({
        name: looks[i]?.labelInLegend ?? "",
        values,
        categories,
        color: looks[i]?.color ?? "#4285F4",
        dashed: looks[i]?.lineDashStyle !== undefined,
      })),
  };
}
