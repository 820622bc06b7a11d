/** The live Scorecard: title, day, counts and the table whose formulas follow the day and the Series sheet. */
import { areaAddress } from "../../shared/cell/a1";
import type { Day } from "../../shared/cell/serial-day";
import { STATUSES } from "../../shared/kpi/verdict";
import { BAR_COLOR, STATUS_LOOKS } from "../../shared/scorecard/palette";
import { AS_OF_NAME } from "../../shared/scorecard/scorecard-layout";
import type { Change, FormatRule } from "../../shared/workbook/change";
import { bodyAddress, columnOf, type ExportSheet } from "./export-sheet";
import type { ExportRow } from "./export-row";
import { formatsOf } from "./value-format";
import { renderSheet } from "./render-sheet";

export const AS_OF_CELL = "B2";
export const SCORECARD_HEADER_ROW = 3;
export const SCORECARD_TABLE = "Scorecard";

/** `title` says whose KPIs these are. */
export function renderScorecardSheet(sheet: ExportSheet<ExportRow>, { title, asOf }: { title: string; asOf: Day }): Change[] {
  const { name, rows, columns, headerRow } = sheet;
  const table = areaAddress({ top: headerRow, left: 0, bottom: headerRow + Math.max(1, rows.length), right: columns.length - 1 });
  const note = `Change the day in ${AS_OF_CELL}, a definition to the right or a value on the sheet Series, and every number here follows. Nothing needs to be installed.`;
  return [
    { kind: "sheet", sheet: name },
    { kind: "cells", sheet: name, at: "A1", values: [[title], ["As of", asOf], [note]] },
    { kind: "style", sheet: name, range: "A1", style: { bold: true, size: 16, color: "#24384D" } },
    { kind: "style", sheet: name, range: "A2", style: { bold: true } },
    { kind: "number format", sheet: name, range: AS_OF_CELL, format: "yyyy-mm-dd" },
    { kind: "style", sheet: name, range: AS_OF_CELL, style: { bold: true, align: "center", fill: "#FFF7DB" } },
    { kind: "name", sheet: name, range: AS_OF_CELL, name: AS_OF_NAME },
    { kind: "cells", sheet: name, at: "C2", values: [[summary(rows)]] },
    { kind: "formula", sheet: name, at: "C2", formula: summaryFormula(columnOf(sheet, "status")), spills: false },
    { kind: "style", sheet: name, range: "A3", style: { italic: true, color: "#5B6770" } },
    ...renderSheet(sheet, (row) => formatsOf(row.result)),
    { kind: "table", sheet: name, range: table, name: SCORECARD_TABLE },
    { kind: "conditional formats", sheet: name, id: "scorecard", rules: rules(sheet) },
    { kind: "freeze", sheet: name, rows: headerRow + 1, columns: 3 },
    { kind: "select", sheet: name, range: "A1" },
  ];
}

const GROUPS: readonly { readonly words: readonly string[]; readonly label: string }[] = [
  { words: ["Achieved", "On track"], label: "achieved or on track" },
  { words: ["At risk"], label: "at risk" },
  { words: ["Off track", "Missed"], label: "off track or missed" },
  { words: ["Too early", "Stale", "No data", "Not started", "No target"], label: "not judged" },
];

function summary(rows: readonly ExportRow[]): string {
  const count = (words: readonly string[]): number => rows.filter(({ result }) => words.includes(result.status ?? "")).length;
  return GROUPS.map(({ words, label }) => `${count(words)} ${label}`).join(", ");
}

function summaryFormula(statuses: string): string {
  const count = (words: readonly string[]): string => words.map((word) => `COUNTIF(${statuses},"${word}")`).join("+");
  return `=${GROUPS.map(({ words, label }, i) => `(${count(words)})&" ${label}${i < GROUPS.length - 1 ? ", " : ""}"`).join("&")}`;
}

function rules(sheet: ExportSheet<ExportRow>): FormatRule[] {
  const range = (key: string): string => bodyAddress(sheet, key);
  return [
    ...STATUSES.map((word): FormatRule => {
      const { color, fill } = STATUS_LOOKS[word];
      return { type: "text", range: range("status"), text: word, style: { color, fill, bold: true } };
    }),
    { type: "icons", range: range("rag"), low: 0, high: 1, showValue: false },
    { type: "bar", range: range("progress"), min: 0, max: 1, color: BAR_COLOR },
    { type: "bar", range: range("attainment"), min: 0, max: 1, color: BAR_COLOR },
  ];
}
