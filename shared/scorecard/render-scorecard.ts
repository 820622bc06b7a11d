/** The scorecard as changes: one spilled formula, or values where those must stay, and the formats that make it readable. */
import { areaAddress, cellAddress, type Area } from "../cell/a1";
import type { Day } from "../cell/serial-day";
import type { KpiResult } from "../kpi/kpi-result";
import { STATUSES } from "../kpi/verdict";
import type { Change, FormatRule } from "../workbook/change";
import type { Scorecard } from "./evaluate-scorecard";
import { keptScorecard } from "./kept-scorecard";
import { BAR_COLOR, HEADER_STYLE, STATUS_LOOKS } from "./palette";
import { AS_OF_NAME, LAYOUT, SCORECARD_NAME } from "./scorecard-layout";
import { chooseColumns } from "./scorecard-table";
import type { ScorecardColumn } from "./scorecard-columns";
import { valueFormat } from "./value-format";

/** Formats reach this many rows below the scorecard, so that new KPIs are coloured before the next refresh. */
const SPARE_ROWS = 100;

export interface ScorecardTarget {
  readonly sheet: string;
  readonly asOf: Day;
  /** The register's and the measurements' cells as a formula names them, blanks already guarded; null for values that stay. */
  readonly sources: readonly [register: string, measurements: string] | null;
  /** The settings' cells in the same way; "" where the workbook has none. */
  readonly settings: string;
  /** The events' cells in the same way; "" where no rule asks for them. */
  readonly events: string;
  /** Rows that the scorecard filled before: their formats are cleared if it is shorter now. */
  readonly previousRows: number;
}

export function renderScorecard(scorecard: Scorecard, target: ScorecardTarget): Change[] {
  const { sheet } = target;
  const columns = chooseColumns([]);
  const rows = scorecard.results.length;
  const header = areaAddress({ top: LAYOUT.headerRow, left: 0, bottom: LAYOUT.headerRow, right: columns.length - 1 });
  const bottom = LAYOUT.headerRow + Math.max(rows, target.previousRows);
  const reach = areaAddress({ top: LAYOUT.headerRow, left: 0, bottom, right: columns.length - 1 });
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: LAYOUT.title, values: [["Scorecard"]] },
    { kind: "cells", sheet, at: LAYOUT.asOfLabel, values: [["As of", target.asOf]] },
    { kind: "number format", sheet, range: LAYOUT.asOf, format: "yyyy-mm-dd" },
    { kind: "name", sheet, range: LAYOUT.asOf, name: AS_OF_NAME },
    { kind: "formula", sheet, at: LAYOUT.summary, formula: summaryFormula(columns, rows), spills: false },
    ...(target.sources ? [liveScorecard(target, { sources: target.sources, reach })] : keptScorecard(scorecard, target)),
    { kind: "name", sheet, range: cellAddress(LAYOUT.headerRow, 0), name: SCORECARD_NAME },
    { kind: "style", sheet, range: LAYOUT.title, style: { bold: true, size: 16 } },
    { kind: "style", sheet, range: LAYOUT.asOf, style: { bold: true, align: "left" } },
    { kind: "style", sheet, range: header, style: { ...HEADER_STYLE, vertical: "middle" } },
    ...columnFormats(sheet, columns, Math.max(rows, target.previousRows)),
    ...unitFormats(sheet, columns, scorecard.results),
    { kind: "conditional formats", sheet, id: "scorecard", rules: formatRules(columns, rows) },
    { kind: "column widths", sheet, widths: columns.map((column, i) => ({ column: i, pixels: column.width })) },
    { kind: "freeze", sheet, rows: LAYOUT.firstRow, columns: 1 },
  ];
}

function liveScorecard(
  { sheet, settings, events }: ScorecardTarget,
  { sources, reach }: { readonly sources: readonly string[]; readonly reach: string },
): Change {
  const more = events !== "" ? `,,,${settings},${events}` : settings === "" ? "" : `,,,${settings}`;
  const formula = `=KPI_SCORECARD(${sources.join(",")},${AS_OF_NAME}${more})`;
  return { kind: "formula", sheet, at: cellAddress(LAYOUT.headerRow, 0), formula, spills: true, reach };
}

/** Native counts beside the date: they stay when the add-in is not there. */
function summaryFormula(columns: readonly ScorecardColumn[], rows: number): string {
  const statuses = areaAddress(body(columns, "Status", rows + SPARE_ROWS));
  const count = (words: readonly string[]): string => words.map((word) => `COUNTIF(${statuses},"${word}")`).join("+");
  const others = STATUSES.filter((status) => !["Achieved", "On track", "At risk", "Off track", "Missed"].includes(status));
  return (
    `=(${count(["Achieved", "On track"])})&" achieved or on track, "&${count(["At risk"])}&" at risk, "` +
    `&(${count(["Off track", "Missed"])})&" off track or missed, "&(${count(others)})&" not judged"`
  );
}

/** Formats by kind of column; values get theirs a row by its unit. Covers what the scorecard filled before, so that nothing old stays. */
function columnFormats(sheet: string, columns: readonly ScorecardColumn[], rows: number): Change[] {
  if (rows === 0) return [];
  const formats: Partial<Record<ScorecardColumn["kind"], string>> = { share: "0%", value: "General", day: "yyyy-mm-dd", rag: "0" };
  return columns.flatMap((column): Change[] => {
    const range = areaAddress(body(columns, column.header, rows));
    const format = formats[column.kind];
    const changes: Change[] = format === undefined ? [] : [{ kind: "number format", sheet, range, format }];
    if (column.kind === "status" || column.kind === "rag") changes.push({ kind: "style", sheet, range, style: { align: "center" } });
    if (column.header === "Target") changes.push({ kind: "style", sheet, range, style: { align: "right" } });
    return changes;
  });
}

/** One change for each run of rows of the same format. */
function unitFormats(sheet: string, columns: readonly ScorecardColumn[], results: readonly KpiResult[]): Change[] {
  const formats = results.map(valueFormat);
  return columns.flatMap((column, left) => {
    if (column.kind !== "value") return [];
    const changes: Change[] = [];
    for (let from = 0, to = 0; from < formats.length; from = to) {
      while (to < formats.length && formats[to] === formats[from]) to += 1;
      const range = areaAddress({ top: LAYOUT.firstRow + from, left, bottom: LAYOUT.firstRow + to - 1, right: left });
      changes.push({ kind: "number format", sheet, range, format: formats[from] ?? "General" });
    }
    return changes;
  });
}

function formatRules(columns: readonly ScorecardColumn[], rows: number): FormatRule[] {
  const range = (header: string): string => areaAddress(body(columns, header, rows + SPARE_ROWS));
  const status = range("Status");
  return [
    ...STATUSES.map((word): FormatRule => {
      const { color, fill } = STATUS_LOOKS[word];
      return { type: "text", range: status, text: word, style: { color, fill, bold: true } };
    }),
    { type: "icons", range: range("RAG"), low: 0, high: 1, showValue: false },
    { type: "bar", range: range("Progress"), min: 0, max: 1, color: BAR_COLOR },
    { type: "bar", range: range("Attainment"), min: 0, max: 1, color: BAR_COLOR },
  ];
}

/** The cells of a column below the header. */
function body(columns: readonly ScorecardColumn[], header: string, rows: number): Area {
  const left = columns.findIndex((column) => column.header === header);
  return { top: LAYOUT.firstRow, left, bottom: LAYOUT.firstRow + Math.max(rows, 1) - 1, right: left };
}
