/** The charts of a workbook: kept here, since Univer has none, and drawn over its cells where there is a page. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { areaAddress } from "../../../shared/cell/a1";
import type { ChartBoard } from "../../univer-charts";
import type { ChartModel, Place, SheetModel } from "./workbook-model";

export interface ChartStore {
  /** In the order in which they were drawn first. */
  readonly on: (sheet: SheetModel) => readonly ChartModel[];
  readonly put: (sheet: SheetModel, chart: ChartModel) => void;
  readonly remove: (sheet: SheetModel, id: string) => void;
  /** Remembers all charts; what it returns brings them back. */
  readonly remember: () => () => void;
}

export function createChartStore(workbook: FWorkbook, board: ChartBoard | null): ChartStore {
  let charts = new Map<string, readonly { readonly sheet: SheetModel; readonly chart: ChartModel }[]>();
  const on = ({ id }: SheetModel): readonly ChartModel[] => (charts.get(id) ?? []).map(({ chart }) => chart);
  const set = (sheet: SheetModel, list: readonly ChartModel[]): void =>
    void charts.set(
      sheet.id,
      list.map((chart) => ({ sheet, chart })),
    );
  const draw = (sheet: SheetModel, chart: ChartModel): void => board?.show(toChange(sheet, chart));
  const erase = (sheetId: string, id: string): void => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (sheet) board?.erase(sheet, id);
  };
  return {
    on,
    put: (sheet, chart) => {
      const old = on(sheet);
      set(sheet, old.some(({ id }) => id === chart.id) ? old.map((each) => (each.id === chart.id ? chart : each)) : [...old, chart]);
      draw(sheet, chart);
    },
    remove: (sheet, id) => {
      set(
        sheet,
        on(sheet).filter((each) => each.id !== id),
      );
      erase(sheet.id, id);
    },
    remember: () => {
      const before = new Map(charts);
      return () => {
        for (const [sheetId, list] of charts) for (const { chart } of list) erase(sheetId, chart.id);
        charts = before;
        for (const list of charts.values()) for (const { sheet, chart } of list) draw(sheet, chart);
      };
    },
  };
}

function toChange(sheet: SheetModel, chart: ChartModel): Parameters<ChartBoard["show"]>[0] {
  const [first] = chart.series;
  const address = (place: Place): string => areaAddress(place.area);
  return {
    kind: "chart",
    sheet: sheet.name(),
    id: chart.id,
    at: areaAddress(chart.at),
    title: chart.title,
    categories: first?.categories ? address(first.categories) : areaAddress(chart.at),
    series: chart.series.map(({ name, color, dashed, values }) => ({
      name,
      color,
      dashed,
      sheet: values.sheet.name(),
      values: address(values),
    })),
  };
}
