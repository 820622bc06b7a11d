/** Line charts as requests of the Sheets API; the one that an earlier run drew is replaced. */
import { toArea as readAddress } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import type { sheets_v4 } from "@googleapis/sheets";
import { chartKey } from "../marker";
import { colorStyle } from "./look-requests";
import { describedSheet, freeId, gridRange, sheetId, type RequestTarget } from "./request-target";

type Request = sheets_v4.Schema$Request;

export function chartRequests(target: RequestTarget, change: Change & { readonly kind: "chart" }): readonly Request[] {
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

/** The API names series by header cells alone; ours are told apart by colour and dash. */
function embeddedChart(
  target: RequestTarget,
  change: Change & { readonly kind: "chart" },
  chartId: number,
): sheets_v4.Schema$EmbeddedChart {
  const { top, left } = readAddress(change.at);
  const source = (sheet: string, range: string): sheets_v4.Schema$ChartData => ({
    sourceRange: { sources: [gridRange(target, { sheet, range })] },
  });
  const home = change.series[0]?.sheet ?? change.sheet;
  return {
    chartId,
    position: { overlayPosition: { anchorCell: { sheetId: sheetId(target, change.sheet), rowIndex: top, columnIndex: left } } },
    spec: {
      title: change.title,
      basicChart: {
        chartType: "LINE",
        legendPosition: "BOTTOM_LEGEND",
        headerCount: 0,
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
