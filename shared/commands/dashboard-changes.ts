/** The dashboard of a workbook that is read: which KPIs have tiles and charts, and all that has to be written. */
import { cellAddress } from "../cell/a1";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import { blockedCell, blockFor, chartAt, renderChart } from "../scorecard/chart-sheet";
import { findCharts, type ChartBlock } from "../scorecard/find-charts";
import { chartTable, WIDEST } from "../scorecard/chart-table";
import { groupsBy, type DashboardGroups } from "../scorecard/dashboard-groups";
import { DASHBOARD_GROUPINGS, TILE_CELLS, type DashboardGrouping, type ExistingDashboard } from "../scorecard/dashboard-layout";
import { isNorthStar } from "../scorecard/north-stars";
import { DASHBOARD_CHARTS, renderDashboard } from "../scorecard/render-dashboard";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { freeSheetName } from "./free-name";
import { titleOf } from "./insert-chart";

export interface DashboardPlan {
  readonly results: readonly KpiResult[];
  /** The Scorecard sheet, which the dashboard looks at. */
  readonly scorecard: string;
  readonly sheet: string;
  readonly existing: ExistingDashboard | null;
  /** Null: as it was, else by the first of them that the register names. */
  readonly grouping: DashboardGrouping | null;
}

export function dashboardChanges(snapshot: Snapshot, { results, scorecard, sheet, existing, grouping }: DashboardPlan): readonly Change[] {
  const tiles = tilesOf(results, existing);
  const charted = tiles.filter((result) => chartTable(result).periods.length > 1).slice(0, DASHBOARD_CHARTS.length);
  const { blocks, changes } = chartBlocks(snapshot, charted);
  return [
    ...changes,
    ...renderDashboard({ sheet, scorecard, results, tiles, groups: chosenGroups(results, grouping ?? existing?.grouping ?? null) }),
    ...DASHBOARD_CHARTS.map((place, i): Change => {
      const [result, block] = [charted[i], blocks[i]];
      if (result && block) return chartAt(result, block, { ...place, sheet });
      return { kind: "chart", ...place, sheet, title: "", categories: cellAddress(0, 0), series: [] };
    }),
  ];
}

/** Those that somebody named in the tiles; without any the north stars, then the weightiest, then in the register's order. */
function tilesOf(results: readonly KpiResult[], existing: ExistingDashboard | null): readonly KpiResult[] {
  const named = (existing?.tiles ?? []).flatMap((tile) => results.find(({ kpi }) => nameKey(displayName(kpi)) === nameKey(tile)) ?? []);
  const rank = ({ kpi, status }: KpiResult): number => (status === null ? 0 : isNorthStar(kpi) ? Infinity : 1 + kpi.weight);
  const others = [...results].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  return [...new Set([...named, ...others])].slice(0, TILE_CELLS.length);
}

/** The numbers under the charts stand on the sheet Charts, as those of every other chart. */
function chartBlocks(
  snapshot: Snapshot,
  charted: readonly KpiResult[],
): { readonly blocks: readonly (ChartBlock | null)[]; readonly changes: readonly Change[] } {
  let charts = findCharts(snapshot);
  const name = charts[0]?.sheet ?? freeSheetName(snapshot, "Charts");
  let values = snapshot.sheets.find((each) => each.name === name)?.values ?? [];
  const isNew = values.length === 0;
  const blocks: (ChartBlock | null)[] = [];
  const changes: Change[] = charted.length === 0 ? [] : [{ kind: "sheet", sheet: name }, ...(isNew ? titleOf(name) : [])];
  for (const result of charted) {
    const block = blockFor(result, charts, { name, values });
    const isBlocked = blockedCell(block, values, chartTable(result).periods.length) !== null;
    blocks.push(isBlocked ? null : block);
    if (isBlocked) continue;
    changes.push(...renderChart(result, block, { redraw: !charts.includes(block) }));
    charts = [...charts, block];
    // the next one stands to the right of this one
    values = [...values, Array.from({ length: block.left + WIDEST }, () => block.kpi)];
  }
  return { blocks, changes };
}

function chosenGroups(results: readonly KpiResult[], grouping: DashboardGrouping | null): DashboardGroups {
  const wanted = grouping === null ? DASHBOARD_GROUPINGS : [grouping, ...DASHBOARD_GROUPINGS];
  for (const each of wanted) {
    const groups = groupsBy(results, each);
    if (groups) return groups;
  }
  return { grouping: grouping ?? "objective", groups: [] };
}
