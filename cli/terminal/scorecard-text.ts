/** The scorecard for a terminal: a row a KPI, then totals and objectives. */
import { createColors } from "picocolors";
import { isoDate } from "../../shared/cell/serial-day";
import type { Cell } from "../../shared/cell/cell";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { decimalsFor, formatValue, readUnit } from "../../shared/kpi/unit";
import { STATUSES } from "../../shared/kpi/verdict";
import type { Scorecard } from "../../shared/scorecard/evaluate-scorecard";
import { STATUS_LOOKS } from "../../shared/scorecard/palette";
import type { ScorecardColumn } from "../../shared/scorecard/scorecard-columns";
import { chooseColumns } from "../../shared/scorecard/scorecard-table";
import { kpiLabel } from "../kpi-label";
import { printable } from "./printable";
import { statusColor, type Colors } from "./status-colors";
import { tableText, type TextCell, type TextColumn } from "./table-text";

/** How a column behaves where the terminal is narrow. */
const SHOWN: Readonly<Record<string, Pick<TextColumn, "least" | "dispensable">>> = {
  Status: { least: 0, dispensable: 0 },
  KPI: { least: 10, dispensable: 0 },
  Period: { least: 0, dispensable: 3 },
  Actual: { least: 0, dispensable: 0 },
  Target: { least: 0, dispensable: 0 },
  Progress: { least: 0, dispensable: 1 },
  Attainment: { least: 0, dispensable: 2 },
  "Next class": { least: 16, dispensable: 4 },
  Owner: { least: 10, dispensable: 5 },
};

/** Lines without line break at the end; columns is the terminal's width, null for none. */
export function scorecardText(scorecard: Scorecard, { columns: limit, color }: { columns: number | null; color: boolean }): string {
  const colors = createColors(color);
  const columns = chooseColumns(Object.keys(SHOWN)).filter(({ read }) =>
    scorecard.results.some((result) => read(result) !== null && read(result) !== ""),
  );
  const shown = columns.map(({ header, kind }): TextColumn => ({
    header,
    align: isNumeric(kind) || header === "Target" ? "right" : "left",
    ...SHOWN[header]!,
  }));
  const rows = scorecard.results.map((result) => columns.map((column) => cellText(column, result, colors)));
  const parts = [tableText(shown, rows, { limit, colors }), totalsText(scorecard, colors), objectivesText(scorecard, { limit, colors })];
  return parts.filter((part) => part !== "").join("\n\n");
}

function cellText(column: ScorecardColumn, result: KpiResult, colors: Colors): TextCell {
  if (column.kind === "status") return statusText(result, colors);
  const cell = column.read(result);
  if (cell === null) return { text: isNumeric(column.kind) ? "–" : "", paint: colors.dim };
  const text = printable(column.header === "KPI" ? kpiLabel(result.kpi) : valueText(column, cell, result));
  return { text: column.header === "Target" && typeof cell === "number" ? `${comparison(result)}${text}` : text };
}

/** Also the metrics, which have no status, say what they are. */
function statusText({ status }: KpiResult, colors: Colors): TextCell {
  if (status === null) return { text: "  watched", paint: colors.dim };
  return { text: `${STATUS_LOOKS[status].glyph} ${status}`, paint: statusColor(status, colors) };
}

function valueText({ kind }: ScorecardColumn, cell: Cell, { kpi, actual, target }: KpiResult): string {
  if (typeof cell !== "number") return String(cell ?? "");
  if (kind === "day") return isoDate(cell);
  if (kind === "share") return formatValue(cell, readUnit("%"), 0);
  const unit = readUnit(kpi.unit);
  return kind === "value" ? formatValue(cell, unit, decimalsFor([actual, target], unit)) : formatValue(cell, readUnit(""));
}

function comparison({ kpi }: KpiResult): string {
  if (kpi.direction === "at least") return "≥ ";
  return kpi.direction === "at most" ? "≤ " : "";
}

function isNumeric(kind: ScorecardColumn["kind"]): boolean {
  return kind === "value" || kind === "share" || kind === "number";
}

function totalsText(scorecard: Scorecard, colors: Colors): string {
  const counted = STATUSES.flatMap((status) => {
    const count = scorecard.counts[status] ?? 0;
    return count === 0 ? [] : [statusColor(status, colors)(`${STATUS_LOOKS[status].glyph} ${count} ${status}`)];
  });
  const watched = scorecard.results.filter(({ status }) => status === null).length;
  return [...counted, ...(watched > 0 ? [colors.dim(`${watched} watched`)] : [])].join("   ");
}

/** Score and coverage of each objective, where there is more than one. */
function objectivesText(scorecard: Scorecard, options: { limit: number | null; colors: Colors }): string {
  if (scorecard.rollups.length < 2) return "";
  const share = (value: number): string => formatValue(value, readUnit("%"), 0);
  const columns: TextColumn[] = [
    { header: "Objective", align: "left", least: 20, dispensable: 0 },
    { header: "KPIs", align: "right", least: 0, dispensable: 2 },
    { header: "Score", align: "right", least: 0, dispensable: 0 },
    { header: "Coverage", align: "right", least: 0, dispensable: 1 },
  ];
  const rows = scorecard.rollups.map(({ objective, kpis, score, coverage }): TextCell[] => [
    { text: printable(objective) },
    { text: String(kpis) },
    { text: score === null ? "–" : share(score) },
    { text: share(coverage) },
  ]);
  return tableText(columns, rows, options);
}
