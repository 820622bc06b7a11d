/** Which KPIs deserve a look first, and whether an objective has both kinds: those that move first and those that tell the outcome. */
import type { KpiResult } from "../kpi/kpi-result";
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";

/** Said so in the register, or said to lead another KPI. */
export function isLeading({ details }: Kpi): boolean {
  return details["Indicator"] === "leading" || (details["Indicator"] === undefined && (details["Leads to"] ?? "") !== "");
}

/**
 * A signal of concern on a leading KPI comes first, since there is still time; then other concerns, then what is behind, the leading
 * ones before the others. The register's order within each. Asks each KPI for its signal, which works out its statistics.
 */
export function byEarlyWarning(results: readonly KpiResult[]): readonly KpiResult[] {
  return results
    .map((result, place) => ({ result, place, rank: rankOf(result) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ result }) => result);
}

function rankOf(result: KpiResult): number {
  const isLater = isLeading(result.kpi) ? 0 : 1;
  if (result.kpi.kind !== "metric" && result.signal === "concern") return isLater;
  if (result.rag === -1) return 2 + isLater;
  return result.rag === 0 ? 4 + isLater : 6;
}

export interface IndicatorBalance {
  readonly objective: string;
  readonly leading: readonly Kpi[];
  readonly lagging: readonly Kpi[];
  /** KPIs of which the register does not say it. */
  readonly unsaid: readonly Kpi[];
}

/** Every objective with its KPIs by kind, metrics and milestones not counted, in the register's order. */
export function indicatorBalance(kpis: readonly Kpi[]): readonly IndicatorBalance[] {
  const objectives = new Map<string, { objective: string; leading: Kpi[]; lagging: Kpi[]; unsaid: Kpi[] }>();
  for (const kpi of kpis) {
    if (kpi.kind !== "KPI" || kpi.objective === "") continue;
    const key = nameKey(kpi.objective);
    const known = objectives.get(key) ?? { objective: kpi.objective, leading: [], lagging: [], unsaid: [] };
    objectives.set(key, known);
    const group = isLeading(kpi) ? known.leading : kpi.details["Indicator"] === "lagging" ? known.lagging : known.unsaid;
    group.push(kpi);
  }
  return [...objectives.values()];
}
