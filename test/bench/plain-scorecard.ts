/** The status of each KPI as one writes it in an afternoon: rows grouped by reduce, sorted, one formula; no edges, reasons or findings. */
import type { Day } from "../../shared/cell/serial-day";

export interface PlainKpi {
  readonly name: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly start: Day | null;
  readonly due: Day | null;
}

export interface PlainRow {
  readonly kpi: string;
  readonly period: { readonly start: Day };
  readonly actual: number | null;
}

export function plainScorecard(kpis: readonly PlainKpi[], rows: readonly PlainRow[], asOf: Day): readonly string[] {
  const byKpi = rows.reduce((groups, row) => {
    const group = groups.get(row.kpi);
    if (group) group.push(row);
    else groups.set(row.kpi, [row]);
    return groups;
  }, new Map<string, PlainRow[]>());
  return kpis.map((kpi) => {
    const sorted = [...(byKpi.get(kpi.name) ?? [])].sort((a, b) => a.period.start - b.period.start);
    return plainStatus(kpi, sorted[sorted.length - 1]?.actual ?? null, asOf);
  });
}

function plainStatus(kpi: PlainKpi, actual: number | null, asOf: Day): string {
  if (actual === null) return "No data";
  const [baseline, target, start, due] = [kpi.baseline ?? 0, kpi.target ?? 0, kpi.start ?? 0, kpi.due ?? 0];
  const progress = (actual - baseline) / (target - baseline);
  if (progress >= 1) return "Achieved";
  const pace = progress / ((asOf - start) / (due - start));
  if (pace >= 0.9) return "On track";
  return pace >= 0.75 ? "At risk" : "Off track";
}
