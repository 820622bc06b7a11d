/** Embedded charts. */
import type { SheetModel } from "../../excel/model/workbook-model";
import { listOf, type ChartState, type GoogleState } from "../google-state";
import { serviceError, strict } from "../strict";
import { placeOf } from "./range";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const states = new WeakMap<object, ChartState>();

export function chartBuilder(state: GoogleState): Builder {
  let draft: Omit<ChartState, "id"> = { type: "", ranges: [], options: {}, row: 1, column: 1 };
  const set = (next: Partial<ChartState>): Builder => {
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
      return chartObject(state, { ...draft, id: state.nextId++ });
    },
  });
  return builder;
}

export function chartsOn(state: GoogleState, sheet: SheetModel): Chart[] {
  return listOf(state.charts, sheet.id).map((chart) => chartObject(state, chart));
}

export function insertChart(state: GoogleState, sheet: SheetModel, chart: Chart): void {
  const inserted = stateOf(chart);
  listOf(state.charts, sheet.id).push(inserted);
  state.model.showChart(sheet, toModel(inserted));
}

export function removeChart(state: GoogleState, sheet: SheetModel, chart: Chart): void {
  const { id } = stateOf(chart);
  state.charts.set(
    sheet.id,
    listOf(state.charts, sheet.id).filter((each) => each.id !== id),
  );
  state.model.hideChart(sheet, String(id));
}

function chartObject(state: GoogleState, chart: ChartState): Chart {
  const object = strict<Chart>(state, "EmbeddedChart", { getChartId: () => chart.id });
  states.set(object, chart);
  return object;
}

function stateOf(chart: Chart): ChartState {
  const known = states.get(chart);
  if (!known) throw serviceError("The parameters do not match the method signature: a chart was expected.");
  return known;
}

/** As the workbook underneath draws it: the first range are the categories. */
function toModel({
  id,
  type,
  ranges: [categories, ...series],
  options,
  row,
  column,
}: ChartState): Parameters<GoogleState["model"]["showChart"]>[1] {
  const looks = (options["series"] ?? {}) as Readonly<Record<string, { labelInLegend?: string; color?: string; lineDashStyle?: unknown }>>;
  const at = { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
  return {
    id: String(id),
    name: String(id),
    type,
    title: (options["title"] as string | undefined) ?? "",
    at,
    series: series.map((values, i) => ({
      name: looks[i]?.labelInLegend ?? "",
      values,
      categories: categories ?? null,
      color: looks[i]?.color ?? "#4285F4",
      dashed: looks[i]?.lineDashStyle !== undefined,
    })),
  };
}
