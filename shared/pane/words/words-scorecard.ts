/** The words of the scorecard: totals, groups, rows. */
import type { TrendWord } from "../../kpi/trend";

export const SCORECARD_WORDS = {
  totals: "KPIs by status",
  all: "All",
  notJudged: "Watched",
  notJudgedHelp: "a metric: watched, never judged",
  find: "Find a KPI",
  groupBy: "Group by",
  noMatch: "No KPI matches.",
  showAll: "Show all",
  noGroup: "not named",
  noValue: "no value",
  between: "to",
  of: "of",
  signal: "signal:",
  newKpi: "New KPI",
  dashboard: "Dashboard sheet",
  score: "Score",
  empty: "The register is empty",
  emptyHelp: "Define a KPI here, or fill in a row of the register: a name, an objective, a target. The scorecard follows by itself.",
} as const;

export const GROUP_WORDS = { status: "Status", objective: "Objective", owner: "Owner", pillar: "Pillar" } as const;

/** An arrow beside each word of a trend: which way it goes on paper, not whether that is good. */
export const TREND_GLYPHS: Readonly<Record<Exclude<TrendWord, "too few points">, string>> = {
  improving: "↗",
  worsening: "↘",
  rising: "↑",
  falling: "↓",
  "no clear change": "→",
};
