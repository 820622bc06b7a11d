/** The dashboard's last table: objectives, pillars or owners, each with how its KPIs stand. */
import { cellAddress } from "../cell/a1";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import type { Change } from "../workbook/change";
import { formula, heading, style, text } from "./dashboard-cells";
import { barText, FAIR, GOOD, WORST, type DashboardFormulas } from "./dashboard-formulas";
import { groupTitle, ROWS, type DashboardGrouping } from "./dashboard-layout";
import { STATUS_LOOKS } from "./palette";

export interface DashboardGroups {
  readonly grouping: DashboardGrouping;
  readonly groups: readonly { readonly name: string; readonly kpis: readonly string[] }[];
}

const NAMES: Readonly<Record<DashboardGrouping, (result: KpiResult) => string>> = {
  objective: ({ kpi }) => kpi.objective,
  pillar: ({ kpi }) => kpi.details["Pillar"] ?? "",
  owner: ({ kpi }) => kpi.owner,
};

/** Names in a formula beyond this would be too many for one. */
const MOST_NAMES = 100;

/** Null where no KPI that is judged names such a group. The largest groups first. */
export function groupsBy(results: readonly KpiResult[], grouping: DashboardGrouping): DashboardGroups | null {
  const groups = new Map<string, { readonly name: string; readonly kpis: string[] }>();
  for (const result of results) {
    const name = NAMES[grouping](result).trim();
    if (name === "" || result.status === null) continue;
    const group = groups.get(nameKey(name));
    if (group) group.kpis.push(result.kpi.name);
    else groups.set(nameKey(name), { name, kpis: [result.kpi.name] });
  }
  return groups.size === 0 ? null : { grouping, groups: [...groups.values()].sort((a, b) => b.kpis.length - a.kpis.length) };
}

/** As many groups as the page has room for; that there are more is said. */
export function dashboardGroups(
  sheet: string,
  { grouping, groups }: DashboardGroups,
  { count, isIn, isNamed }: DashboardFormulas,
): Change[] {
  const header = [
    groupTitle(grouping),
    ...[GOOD, FAIR, WORST].map(([, word = "At risk"]) => `${STATUS_LOOKS[word].glyph} ${word}`),
    "Share",
  ];
  const shown = groups.slice(0, ROWS.groupRows);
  const left = groups.length - shown.length;
  return [
    ...heading(sheet, ROWS.groups, header, [0, 3, 4, 6, 7]),
    ...shown.flatMap(({ name, kpis }, i): Change[] => {
      const row = ROWS.groups + 1 + i;
      const condition =
        grouping === "pillar"
          ? isNamed(kpis.slice(0, MOST_NAMES))
          : isIn(grouping === "owner" ? "Owner" : "Objective", cellAddress(row, 0));
      const [good, fair, bad] = [3, 4, 6].map((column) => cellAddress(row, column)) as [string, string, string];
      return [
        ...text(sheet, [row, 0], name, {}),
        formula(sheet, [row, 3], `=${count(GOOD, condition)}`),
        formula(sheet, [row, 4], `=${count(FAIR, condition)}`),
        formula(sheet, [row, 6], `=${count(WORST, condition)}`),
        formula(sheet, [row, 7], barText(`(${good}/(${good}+${fair}+${bad}))`)),
        style(sheet, [row, 7, row, 7], { size: 7, align: "right" }),
      ];
    }),
    ...(left > 0 ? text(sheet, [ROWS.note - 1, 0], `and ${left} more`, { size: 8 }) : []),
  ];
}
