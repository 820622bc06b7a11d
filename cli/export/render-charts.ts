/** The Charts sheet: actual against goal, a line chart a KPI, those first that need a look. */
import { areaAddress, cellAddress } from "../../shared/cell/a1";
import { STATUSES, type Status } from "../../shared/kpi/verdict";
import { CHART_COLORS } from "../../shared/scorecard/palette";
import type { Change, ChartSeries } from "../../shared/workbook/change";
import type { ExportSheet } from "./export-sheet";
import { kpiLabel } from "../kpi-label";
import type { ExportRow } from "./export-row";
import type { SeriesRow } from "./series-rows";

const MOST_CHARTS = 12;
const BESIDE_EACH_OTHER = 2;
/** Rows and columns of the sheet that one chart takes, space around it included. */
const TALL = 20;
const WIDE = 10;
const FIRST_ROW = 3;

const ORDER: readonly (Status | null)[] = [
  "Off track",
  "Missed",
  "At risk",
  ...STATUSES.filter((s) => s !== "Off track" && s !== "Missed" && s !== "At risk"),
  null,
];

/** No changes where no KPI has two values to draw a line between. */
export function renderCharts(name: string, kpis: readonly ExportRow[], series: ExportSheet<SeriesRow>): Change[] {
  const drawn = [...kpis]
    .filter(({ points }) => points.filter(({ value }) => value !== null).length >= 2)
    .sort((a, b) => ORDER.indexOf(a.result.status) - ORDER.indexOf(b.result.status))
    .slice(0, MOST_CHARTS);
  if (drawn.length === 0) return [];
  const note =
    drawn.length < kpis.length ? `The ${drawn.length} KPIs that need a look first; all values stand on the sheet ${series.name}.` : "";
  return [
    { kind: "sheet", sheet: name },
    { kind: "cells", sheet: name, at: "A1", values: [["Actual against goal"], [note]] },
    { kind: "style", sheet: name, range: "A1", style: { bold: true, size: 16, color: "#24384D" } },
    { kind: "style", sheet: name, range: "A2", style: { italic: true, color: "#5B6770" } },
    ...drawn.map((kpi, i) =>
      chart(name, kpi, { at: cellAddress(FIRST_ROW + TALL * Math.floor(i / BESIDE_EACH_OTHER), WIDE * (i % BESIDE_EACH_OTHER)), series }),
    ),
  ];
}

function chart(sheet: string, kpi: ExportRow, { at, series }: { at: string; series: ExportSheet<SeriesRow> }): Change {
  const first = series.rows.findIndex((row) => row.kpi === kpi);
  const range = (key: string): string => {
    const left = series.columns.findIndex((column) => column.key === key);
    return areaAddress({ top: series.headerRow + 1 + first, left, bottom: series.headerRow + first + kpi.points.length, right: left });
  };
  const name = kpiLabel(kpi.result.kpi);
  const status = kpi.result.status;
  const line = (label: string, key: string, color: string): ChartSeries => ({
    name: label,
    sheet: series.name,
    values: range(key),
    color,
    dashed: true,
  });
  return {
    kind: "chart",
    sheet,
    id: `kpi-${kpi.number}`,
    at,
    title: status === null ? name : `${name}: ${status}`,
    categories: range("period"),
    series: [
      { name: kpi.isTotal ? "Total to date" : "Actual", sheet: series.name, values: range("counts"), color: CHART_COLORS.actual },
      ...goalLines(kpi).map(([label, key]) => line(label, key, CHART_COLORS.target)),
    ],
  };
}

function goalLines({ result, judgedBy }: ExportRow): readonly (readonly [label: string, key: string])[] {
  if (judgedBy === "watched") return [];
  if (result.kpi.direction !== "range") return [["Goal", "goal"]];
  return [
    ["Low", "low"],
    ["High", "high"],
  ];
}
