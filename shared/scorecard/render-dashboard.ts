/** The dashboard as changes: totals, tiles, charts, exceptions and groups on one page that reads well on paper, too. */
import { areaAddress, cellAddress } from "../cell/a1";
import type { Cell } from "../cell/cell";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { STATUSES } from "../kpi/verdict";
import type { Change, FormatRule } from "../workbook/change";
import type { ChartPlace } from "./chart-sheet";
import { formula, heading, style, text, type Spot } from "./dashboard-cells";
import { barText, dashboardFormulas, FAIR, GOOD, statusText, UNJUDGED, WORST, type DashboardFormulas } from "./dashboard-formulas";
import { CHART_HEIGHT, CHARTS, COLUMN_WIDTHS, DASHBOARD_NAME, LAST_COLUMN, ROWS, TILE_CELLS } from "./dashboard-layout";
import { dashboardGroups, type DashboardGroups } from "./dashboard-groups";
import { BAR_COLOR, STATUS_LOOKS } from "./palette";
import { AS_OF_NAME } from "./scorecard-layout";
import { valueFormat } from "./value-format";

export interface DashboardTarget {
  readonly sheet: string;
  /** Of the Scorecard, which the formulas look at. */
  readonly scorecard: string;
  readonly results: readonly KpiResult[];
  /** KPIs of the tiles; fewer leave tiles empty. */
  readonly tiles: readonly KpiResult[];
  readonly groups: DashboardGroups;
}

const MUTED = "#53606C";
const INK = "#24384D";
const PAPER = "#FFFFFF";
const TILE = "#F4F6F8";

/** Where the charts go, the first of them at the left. */
export const DASHBOARD_CHARTS: readonly Omit<ChartPlace, "sheet">[] = CHARTS.map(({ column, width }, i) => ({
  id: `dashboard ${i + 1}`,
  at: cellAddress(ROWS.charts, column),
  size: { width, height: CHART_HEIGHT },
}));

export function renderDashboard(target: DashboardTarget): Change[] {
  const { sheet, results, tiles } = target;
  const formulas = dashboardFormulas(target.scorecard, results.length);
  const page = areaAddress({ top: 0, left: 0, bottom: ROWS.note, right: LAST_COLUMN });
  return [
    { kind: "sheet", sheet },
    // what an earlier, fuller dashboard left
    { kind: "cells", sheet, at: "A1", values: Array.from({ length: ROWS.note + 1 }, () => COLUMN_WIDTHS.map((): Cell => null)) },
    { kind: "style", sheet, range: page, style: { fill: PAPER, color: INK, size: 10, vertical: "middle", bold: false, align: "left" } },
    { kind: "column widths", sheet, widths: COLUMN_WIDTHS.map((pixels, column) => ({ column, pixels })) },
    { kind: "name", sheet, range: "A1", name: DASHBOARD_NAME },
    ...text(sheet, [ROWS.title, 0], "Dashboard", { bold: true, size: 20 }),
    formula(sheet, [ROWS.subtitle, 0], subtitle(formulas)),
    style(sheet, [ROWS.subtitle, 0, ROWS.subtitle, LAST_COLUMN], { color: MUTED }),
    ...totals(sheet, formulas),
    ...tiles.flatMap((result, i) => tile(sheet, TILE_CELLS[i]!, { result, of: formulas.of })),
    ...heading(sheet, ROWS.exceptions, ["Exceptions", "Status", "Owner", "Next class"], [0, 3, 4, 6]),
    ...exceptions(sheet, formulas),
    ...dashboardGroups(sheet, target.groups, formulas),
    ...text(sheet, [ROWS.note, 0], "Tiles and tables follow the Scorecard sheet. Another KPI's name in a tile shows that KPI.", {
      color: MUTED,
      size: 8,
    }),
    { kind: "conditional formats", sheet, id: "dashboard", rules: rules() },
  ];
}

/** Days as text: a date format of one language is none in another. */
function subtitle({ all, count }: DashboardFormulas): string {
  const day = `YEAR(${AS_OF_NAME})&"-"&RIGHT("0"&MONTH(${AS_OF_NAME}),2)&"-"&RIGHT("0"&DAY(${AS_OF_NAME}),2)`;
  return `="As of "&${day}&" · "&${all}&" KPIs, "&${count([...WORST, ...FAIR])}&" need attention"`;
}

function totals(sheet: string, { count }: DashboardFormulas): Change[] {
  const groups = [
    { words: "On track, achieved", statuses: GOOD, look: STATUS_LOOKS["On track"] },
    { words: "At risk", statuses: FAIR, look: STATUS_LOOKS["At risk"] },
    { words: "Off track, missed", statuses: WORST, look: STATUS_LOOKS["Off track"] },
  ];
  const others = `=IF(${count(UNJUDGED)}=0,"",${count(UNJUDGED)}&" more have no verdict yet or no target")`;
  return [
    ...groups.flatMap(({ words, statuses, look }, i): Change[] => {
      const [row, column] = [ROWS.totals, i * 3];
      return [
        formula(sheet, [row, column], `=${count(statuses)}`),
        style(sheet, [row, column, row, column + 1], { bold: true, size: 20, color: look.color, fill: look.fill }),
        ...text(sheet, [row + 1, column], `${look.glyph} ${words}`, {}),
        style(sheet, [row + 1, column, row + 1, column + 1], { bold: true, color: look.color, fill: look.fill }),
      ];
    }),
    formula(sheet, [ROWS.totals + 2, 0], others),
    style(sheet, [ROWS.totals + 2, 0, ROWS.totals + 2, LAST_COLUMN], { color: MUTED, size: 8 }),
  ];
}

/** Name; actual with its course; target; status with the way so far. */
function tile(
  sheet: string,
  [row, column]: Spot,
  { result, of }: { readonly result: KpiResult; readonly of: DashboardFormulas["of"] },
): Change[] {
  const name = cellAddress(row, column);
  const format = valueFormat(result);
  const share = result.progress === null ? "Attainment" : "Progress";
  const at = (down: number, across = 0): Spot => [row + down, column + across];
  return [
    style(sheet, [row, column, row + 3, column + 1], { fill: TILE }),
    ...text(sheet, at(0), displayName(result.kpi), { bold: true }),
    formula(sheet, at(1), `=${of("Actual", name)}`),
    style(sheet, [...at(1), ...at(1)], { bold: true, size: 16 }),
    formula(sheet, at(1, 1), `=${of("Spark", name)}`),
    style(sheet, [...at(1, 1), ...at(1, 1)], { color: BAR_COLOR, align: "right" }),
    formula(sheet, at(2), `=${of("Target", name)}`),
    style(sheet, [...at(2), ...at(2, 1)], { color: MUTED, size: 9 }),
    formula(sheet, at(2, 1), barText(of(share, name))),
    style(sheet, [...at(2, 1), ...at(2, 1)], { size: 7, align: "right" }),
    formula(sheet, at(3), statusText(of("Status", name))),
    { kind: "number format", sheet, range: cellAddress(...at(1)), format },
    { kind: "number format", sheet, range: cellAddress(...at(2)), format: `"of "${format}` },
  ];
}

function exceptions(sheet: string, { exception }: DashboardFormulas): Change[] {
  return Array.from({ length: ROWS.exceptionRows }, (_, i): Change[] => {
    const row = ROWS.exceptions + 1 + i;
    return [
      formula(sheet, [row, 0], `=${exception("KPI", i + 1)}`),
      formula(sheet, [row, 3], statusText(exception("Status", i + 1))),
      formula(sheet, [row, 4], `=${exception("Owner", i + 1)}`),
      formula(sheet, [row, 6], `=${exception("Next class", i + 1)}`),
      style(sheet, [row, 4, row, LAST_COLUMN], { size: 8, color: MUTED }),
    ];
  }).flat();
}

/** Colours of status words in tiles and in the list of exceptions: rows of them, since other texts there are never a status. */
function rules(): FormatRule[] {
  const tiles = Array.from({ length: ROWS.tileRows }, (_, i) => ROWS.tiles + i * ROWS.tileHeight + 3);
  const ranges = [
    ...tiles.map((row) => areaAddress({ top: row, left: 0, bottom: row, right: LAST_COLUMN })),
    areaAddress({ top: ROWS.exceptions + 1, left: 3, bottom: ROWS.exceptions + ROWS.exceptionRows, right: 3 }),
  ];
  return ranges.flatMap((range) =>
    STATUSES.map((word): FormatRule => {
      const { glyph, color, fill } = STATUS_LOOKS[word];
      return { type: "text", range, text: `${glyph} ${word}`, style: { color, fill, bold: true } };
    }),
  );
}
