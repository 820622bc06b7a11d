/** The scorecard's columns as data: header, kind and where the value comes from. KPI_SCORECARD, render and the CLI derive from it. */
import type { Cell } from "../cell/cell";
import { explainMovement, outlookText } from "../kpi/explain-movement";
import { nextClassText } from "../kpi/next-class";
import { displayName } from "../kpi/display-name";
import { formatRange, readUnit } from "../kpi/unit";
import type { KpiResult } from "../kpi/kpi-result";
import { periodLabel } from "../kpi/period";
import { spark } from "../kpi/spark";
import { shownChance } from "../statistics/chance";
import { STATUS_LOOKS } from "./palette";

/** value: a number in the KPI's unit; share: a fraction shown in percent; the others speak for themselves. */
export type ColumnKind = "text" | "value" | "share" | "number" | "day" | "status" | "rag" | "long text";

export interface ScorecardColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Null where there is nothing to show. */
  readonly read: (result: KpiResult) => Cell;
}

const SPARK_WIDTH = 12;

export const SCORECARD_COLUMNS: readonly ScorecardColumn[] = [
  { header: "ID", kind: "text", width: 90, read: (r) => r.kpi.id },
  { header: "KPI", kind: "text", width: 220, read: (r) => displayName(r.kpi) },
  { header: "Objective", kind: "text", width: 190, read: (r) => r.kpi.objective },
  { header: "Owner", kind: "text", width: 120, read: (r) => r.kpi.owner },
  { header: "Parent", kind: "text", width: 120, read: (r) => r.kpi.parent },
  { header: "Weight", kind: "number", width: 70, read: (r) => r.kpi.weight },
  { header: "Unit", kind: "text", width: 60, read: (r) => r.kpi.unit },
  { header: "Direction", kind: "text", width: 90, read: (r) => r.kpi.direction },
  { header: "Period", kind: "text", width: 90, read: (r) => (r.period ? periodLabel(r.period, r.series.fiscalStart) : null) },
  { header: "Actual", kind: "value", width: 90, read: (r) => r.actual },
  { header: "Change", kind: "value", width: 90, read: (r) => r.change },
  { header: "Baseline", kind: "value", width: 90, read: (r) => r.kpi.baseline },
  { header: "Target", kind: "value", width: 100, read: target },
  { header: "Status", kind: "status", width: 100, read: (r) => r.status },
  { header: "RAG", kind: "rag", width: 50, read: (r) => r.rag },
  { header: "Glyph", kind: "text", width: 50, read: (r) => (r.status === null ? null : STATUS_LOOKS[r.status].glyph) },
  { header: "Progress", kind: "share", width: 100, read: (r) => r.progress },
  { header: "Attainment", kind: "share", width: 100, read: (r) => r.attainment },
  { header: "Variance", kind: "value", width: 90, read: (r) => r.variance },
  { header: "Favourable", kind: "number", width: 90, read: (r) => r.favourable },
  { header: "Expected", kind: "value", width: 90, read: (r) => r.expected },
  { header: "Pace", kind: "number", width: 70, read: (r) => r.pace },
  { header: "Required rate", kind: "value", width: 100, read: (r) => r.requiredRate },
  { header: "Projected", kind: "value", width: 90, read: (r) => r.projected },
  { header: "Periods met", kind: "share", width: 100, read: (r) => r.consistency?.share ?? null },
  { header: "Next class", kind: "text", width: 180, read: (r) => (r.next ? nextClassText(r.next, readUnit(r.kpi.unit)) : null) },
  { header: "Start", kind: "day", width: 90, read: (r) => r.kpi.start },
  { header: "Due", kind: "day", width: 90, read: (r) => r.kpi.due },
  { header: "Spark", kind: "text", width: 110, read: sparkOf },
  { header: "Trend", kind: "text", width: 110, read: (r) => r.trend },
  { header: "Signal", kind: "text", width: 100, read: (r) => r.signal },
  { header: "Assurance", kind: "text", width: 130, read: (r) => r.assurance },
  {
    header: "Outlook",
    kind: "text",
    width: 200,
    read: (r) => r.outlook && outlookText(r.outlook, readUnit(r.kpi.unit), r.series.fiscalStart),
  },
  { header: "Forecast", kind: "value", width: 90, read: (r) => r.outlook?.point ?? null },
  { header: "Probability", kind: "share", width: 90, read: probability },
  { header: "Movement", kind: "long text", width: 520, read: (r) => r.movement && explainMovement(r.kpi, r.series, r.movement) },
  { header: "Rule", kind: "text", width: 120, read: (r) => r.verdict?.rule ?? null },
  { header: "Why", kind: "long text", width: 520, read: (r) => r.statusExplanation },
];

/** What KPI_SCORECARD shows when no columns are named. */
export const DEFAULT_COLUMNS: readonly string[] =
  "KPI,Objective,Owner,Period,Actual,Target,Status,RAG,Progress,Attainment,Next class,Spark,Why".split(",");

function target(result: KpiResult): Cell {
  const { low, high, unit } = result.kpi;
  if (result.target !== null || low === null || high === null) return result.target;
  return formatRange([low, high], readUnit(unit));
}

/** In the steps in which it can be trusted. */
function probability({ outlook }: KpiResult): Cell {
  return outlook === null || outlook.chance === null ? null : shownChance(outlook.chance);
}

function sparkOf({ series: { points } }: KpiResult): Cell {
  if (points.every(({ value }) => value === null)) return null;
  const shown = points.slice(-SPARK_WIDTH).map(({ value }) => value);
  return spark(shown, SPARK_WIDTH);
}
