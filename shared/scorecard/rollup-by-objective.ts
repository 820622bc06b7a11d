/** One score an objective: the weighted mean of its KPIs' progress (reach) or attainment (hold), with its coverage. */
import { answer } from "../kpi/answer";
import { holds } from "../kpi/direction";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import { clampShare } from "../kpi/progress";
import { rollup } from "../kpi/rollup";

export interface ObjectiveRollup {
  readonly objective: string;
  /** 0..1; null where no KPI has an answer. */
  readonly score: number | null;
  /** Share of the weight that had an answer, 0..1. */
  readonly coverage: number;
  /** KPIs under the objective, metrics not counted. */
  readonly kpis: number;
}

/** In the order in which the register first names the objectives. */
export function rollupByObjective(results: readonly KpiResult[]): ObjectiveRollup[] {
  const groups = new Map<string, KpiResult[]>();
  for (const result of results) {
    if (result.kpi.kind === "metric" || result.kpi.objective === "") continue;
    const key = nameKey(result.kpi.objective);
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].map(rollupOf);
}

/** Progress for a KPI on its way, attainment for one that holds, each within 0 and 1 so that a surplus hides no shortfall. */
export function scoreOf(result: KpiResult): number | null {
  const share = holds(result.kpi.direction) || result.progress === null ? result.attainment : result.progress;
  return share === null ? null : clampShare(share);
}

function rollupOf(group: readonly KpiResult[]): ObjectiveRollup {
  const scores = group.map(scoreOf);
  const weights = group.map((result) => result.kpi.weight);
  let coverage = 0;
  const { value } = answer(() => {
    const combined = rollup(scores, weights, { method: "weighted" });
    coverage = combined.coverage;
    return combined.score;
  });
  return { objective: group[0]?.kpi.objective ?? "", score: value, coverage, kpis: group.length };
}
