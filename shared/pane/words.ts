/** Every word that the pane says, in one place. Values and names are never part of a word: they are put beside it. */
import type { Severity } from "../cell/finding";
import type { Measures } from "../kpi/kpi-result";

export const WORDS = {
  product: "Plumbline",
  loading: "Reading the workbook …",
  working: "Working …",
  asOf: "As of",
  refresh: "Refresh",
  refreshHelp: "Reads the workbook again and brings the Scorecard sheet up to date",
  outOfDate: "Cells changed since this was read",
  dismiss: "Dismiss",
  kpis: "KPIs",
  findings: "Findings",
  noFindings: "Nothing to report: every row and cell was understood.",
  all: "All",
  notJudged: "Watched",
  notJudgedHelp: "a metric: watched, never judged",
  totals: "KPIs by status",
  find: "Find a KPI",
  noMatch: "No KPI matches.",
  more: "Show more",
  goToRegister: "Register row",
  goToMeasurement: "Latest measurement",
  noRegister: "No register yet",
  noRegisterHelp:
    "A register is a table with a row for each KPI and at least the columns Name and Target. Open a workbook that has one, or start here: existing sheets stay as they are.",
  startExample: "Start with an example",
  startBlank: "Start with a blank register",
  emptyRegister: "The register is empty",
  emptyRegisterHelp: "Fill in a row of the register: a name, an objective, a target. Then refresh.",
  failed: "Something went wrong in the program",
  failedHelp: "Nothing in the workbook was lost. Please report this text:",
  tryAgain: "Try again",
  target: "target",
  noValue: "no value",
  progress: "Progress",
  attainment: "Attainment",
  expectedNow: "expected by now",
  owner: "Owner",
  objective: "Objective",
  period: "Period",
  startAndDue: "Start and due",
  from: "from",
  onBorder: "exactly on the border to",
  between: "to",
  actual: "Actual",
  low: "low",
  high: "high",
} as const;

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Left out", warning: "Look at", info: "Understood as" };
export const SEVERITY_GLYPHS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

/** The numbers that a card shows when it is opened, in this order. */
export const FACT_WORDS: Readonly<Partial<Record<keyof Measures, string>>> = {
  change: "Since the period before",
  variance: "Against target",
  expected: "Expected by now",
  pace: "Pace",
  requiredRate: "Needed per period",
  projected: "On course for",
};

/** "3 KPIs", "1 KPI". */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
