/** Trend chart: a KPI's measurements with its target and process limits, as a chart of the spreadsheet's own. */
import { readArea } from "../cell/a1";
import { isError, type Cell } from "../cell/cell";
import type { KpiResult } from "../kpi/kpi-result";
import { displayName } from "../kpi/display-name";
import { nameKey } from "../kpi/name-key";
import { textOf } from "../register/cell-text";
import { blockedCell, blockFor, renderChart, viewOf } from "../scorecard/chart-sheet";
import { findCharts } from "../scorecard/find-charts";
import { chartTable } from "../scorecard/chart-table";
import { findScorecard, LAYOUT } from "../scorecard/scorecard-layout";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { freeSheetName } from "./free-name";
import { asOfDay, readScorecard } from "./read-scorecard";

const NONE_CHOSEN = "a KPI must be chosen: select its row in the register or on the scorecard, or open it in the pane";

export const insertChart: Command = {
  name: "insertChart",
  label: "Trend chart",
  help: "Draws the selected KPI's measurements with its target and process limits on the sheet Charts. Input: kpi, an id or a name; without it the row that is selected in the register or on the scorecard.",
  surface: "ribbon",
  reads: { sheets: "all", selection: true },
  run(snapshot, input): Outcome {
    const asOf = asOfDay(null, findScorecard(snapshot), snapshot);
    if (isError(asOf)) return refuse(asOf.message);
    const read = readScorecard(snapshot, asOf);
    if (!read) return refuse("no register was found: a register requires a header row with at least Name and Target");
    const result = chosen(read.scorecard.results, input["kpi"] ?? null, snapshot);
    if (typeof result === "string") return refuse(result);
    const { name } = result.kpi;
    const needed = chartTable(result).periods.length;
    if (needed === 0) return refuse(`${name} must have measurements for a chart: the register's own value is a single one`);

    const charts = findCharts(snapshot);
    const sheetName = charts[0]?.sheet ?? freeSheetName(snapshot, "Charts");
    const sheet = snapshot.sheets.find((each) => each.name === sheetName) ?? { name: sheetName, values: [], tables: [] };
    const block = blockFor(result, charts, sheet);
    const blocked = blockedCell(block, sheet.values, needed);
    if (blocked) return refuse(`${block.sheet}!${blocked} must be empty for the chart's numbers: move what stands there, then try again`);
    const isNew = sheet.values.length === 0;
    return {
      changes: [
        { kind: "sheet", sheet: block.sheet },
        ...(isNew ? titleOf(block.sheet) : []),
        ...renderChart(result, block, { redraw: true }),
        { kind: "select", sheet: block.sheet, range: viewOf(block) },
      ],
      report: { ok: true, message: `chart of ${name} on sheet ${block.sheet}, its numbers beside it`, findings: [] },
    };
  },
};

/** What stands at the head of a new sheet of charts. */
export function titleOf(sheet: string): Change[] {
  return [
    { kind: "cells", sheet, at: "A1", values: [["Charts"]] },
    { kind: "style", sheet, range: "A1", style: { bold: true, size: 16 } },
  ];
}

/** A sentence where there is none. */
function chosen(results: readonly KpiResult[], asked: Cell, snapshot: Snapshot): KpiResult | string {
  if (asked === null || asked === "") return selected(results, snapshot) ?? NONE_CHOSEN;
  const key = nameKey(String(asked));
  const found = results.find(({ kpi }) => nameKey(kpi.id) === key) ?? results.find(({ kpi }) => nameKey(kpi.name) === key);
  return found ?? `kpi must be the id or the name of one in the register: "${String(asked)}"`;
}

/** By the row of the first selected cell; the scorecard may be older than the register, so its row counts by name. */
function selected(results: readonly KpiResult[], snapshot: Snapshot): KpiResult | null {
  const { selection, sheets } = snapshot;
  const row = readArea(selection?.range ?? "")?.top;
  if (!selection || row === undefined) return null;
  if (findScorecard(snapshot)?.sheet !== selection.sheet)
    return results.find(({ kpi: { where } }) => where.sheet === selection.sheet && readArea(where.cell)?.top === row) ?? null;
  const shown = nameKey(textOf(sheets.find(({ name }) => name === selection.sheet)?.values[row]?.[0]));
  return row < LAYOUT.firstRow ? null : (results.find(({ kpi }) => nameKey(displayName(kpi)) === shown) ?? null);
}
