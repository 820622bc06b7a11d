/** Line charts as requests of the Sheets API; the one that an earlier run drew is replaced. */
import { toArea as readAddress } from "../../shared/cell/a1";
import type { Change, ChartSeries } from "../../shared/workbook/change";
import type { sheets_v4 } from "@googleapis/sheets";
import { chartKey } from "../marker";
import { colorStyle } from "./look-requests";
import { cellAfter, describedSheet, freeId, gridRange, sheetId, type RequestTarget } from "./request-target";

type Request = sheets_v4.Schema$Request;
type ChartChange = Change & { readonly kind: "chart" };

export function chartRequests(target: RequestTarget, change: ChartChange): readonly Request[] {
  const described = describedSheet(target, change.sheet);
  const marks = (described?.developerMetadata ?? []).filter(({ metadataKey }) => metadataKey === chartKey(change.id));
  const charts = (described?.charts ?? []).map(({ chartId }) => chartId);
  const old = charts.filter((id) => marks.some(({ metadataValue }) => metadataValue === String(id)));
  const taken = (target.state.spreadsheet.sheets ?? []).flatMap(({ charts: all }) => (all ?? []).map(({ chartId }) => chartId));
  const chartId = freeId(`chart ${change.sheet} ${change.id}`, taken);
  const removed = old.map((objectId): Request => ({ deleteEmbeddedObject: { objectId } }));
  const unmarked = marks.map(({ metadataId }): Request => ({
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
  }));
  if (change.series.length === 0) return [...removed, ...unmarked];
  const location = { sheetId: sheetId(target, change.sheet) };
  const mark = { metadataKey: chartKey(change.id), metadataValue: String(chartId), location, visibility: "DOCUMENT" };
  return [
    ...removed,
    ...unmarked,
    { addChart: { chart: embeddedChart(target, change, chartId) } },
    { createDeveloperMetadata: { developerMetadata: mark } },
  ];
}

/**
 * The API names series by header cells alone: where the cell above the values of each series holds its name, the header is taken
 * into the chart. Otherwise lines are told apart by colour and dash.
 */
function embeddedChart(target: RequestTarget, change: ChartChange, chartId: number): sheets_v4.Schema$EmbeddedChart {
  const { top, left } = readAddress(change.at);
  const headerCount = hasHeaders(target, change) ? 1 : 0;
  const source = (sheet: string, range: string): sheets_v4.Schema$ChartData => {
    const { startRowIndex, ...grid } = gridRange(target, { sheet, range });
    return { sourceRange: { sources: [{ ...grid, startRowIndex: (startRowIndex ?? 0) - headerCount }] } };
  };
  const home = change.series[0]?.sheet ?? change.sheet;
  return {
    chartId,
    position: {
      overlayPosition: {
        anchorCell: { sheetId: sheetId(target, change.sheet), rowIndex: top, columnIndex: left },
        ...(change.size && { widthPixels: change.size.width, heightPixels: change.size.height }),
      },
    },
    spec: {
      title: change.title,
      basicChart: {
        chartType: "LINE",
        legendPosition: "BOTTOM_LEGEND",
        headerCount,
        domains: [{ domain: source(home, change.categories) }],
        series: change.series.map(({ sheet, values, color, dashed }) => ({
          series: source(sheet, values),
          targetAxis: "LEFT_AXIS",
          colorStyle: colorStyle(color),
          ...(dashed && { lineStyle: { type: "MEDIUM_DASHED" } }),
        })),
      },
    },
  };
}

function hasHeaders(target: RequestTarget, { categories, series }: ChartChange): boolean {
  const isNamedAbove = ({ name, sheet, values }: ChartSeries): boolean => {
    const { top, left, right } = readAddress(values);
    return top > 0 && left === right && cellAfter(target, sheet, { row: top - 1, column: left }) === name;
  };
  return readAddress(categories).top > 0 && series.every(isNamedAbove);
}
