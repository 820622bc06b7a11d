/** A scorecard as the documented JSON of `kpi scorecard --json`: plain numbers, ISO dates, null for what is absent. */
import type { Finding } from "../shared/cell/finding";
import { isoDate, type Day } from "../shared/cell/serial-day";
import type { KpiResult } from "../shared/kpi/kpi-result";
import { periodLabel } from "../shared/kpi/period";
import type { Understanding } from "../shared/register/understanding";
import type { Scorecard } from "../shared/scorecard/evaluate-scorecard";

export interface JsonInput {
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
  readonly understood: readonly (Understanding & { readonly sheet: string })[];
  readonly fiscalStart: number;
}

/** { asOf, counts, results, objectives, findings, understood }; fields are added, never renamed. */
export function scorecardJson({ scorecard, findings, understood, fiscalStart }: JsonInput): unknown {
  return {
    asOf: isoDate(scorecard.asOf),
    counts: scorecard.counts,
    results: scorecard.results.map((result) => resultJson(result, fiscalStart)),
    objectives: scorecard.rollups,
    findings: findings.map(({ severity, where, kpi, message }) => ({
      severity,
      sheet: where.sheet,
      cell: where.cell,
      kpi: kpi ?? null,
      message,
    })),
    understood,
  };
}

function resultJson(result: KpiResult, fiscalStart: number): unknown {
  const { kpi, period, verdict, next, consistency, outlook } = result;
  return {
    id: kpi.id,
    name: kpi.name,
    kind: kpi.kind,
    objective: kpi.objective,
    owner: kpi.owner,
    parent: kpi.parent,
    weight: kpi.weight,
    unit: kpi.unit,
    direction: kpi.direction,
    status: result.status,
    rag: result.rag,
    rule: verdict?.rule ?? null,
    explanation: result.explanation,
    actual: result.actual,
    basis: result.basis,
    period: period && {
      label: periodLabel(period, fiscalStart),
      start: isoDate(period.start),
      end: isoDate(period.end),
      frequency: period.frequency,
    },
    baseline: kpi.baseline,
    target: result.target,
    low: kpi.low,
    high: kpi.high,
    start: date(kpi.start),
    due: date(kpi.due),
    progress: result.progress,
    attainment: result.attainment,
    variance: result.variance,
    favourable: result.favourable,
    change: result.change,
    expected: result.expected,
    pace: result.pace,
    requiredRate: result.requiredRate,
    projected: result.projected,
    trend: result.trend,
    signal: result.signal,
    assurance: result.assurance,
    outlook: outlook && {
      period: periodLabel(outlook.period, fiscalStart),
      isTotal: outlook.isTotal,
      point: outlook.point,
      low: outlook.low,
      high: outlook.high,
      chance: outlook.chance,
    },
    consistency,
    next,
    thresholds: kpi.thresholds,
    reasons: result.reasons,
    where: kpi.where,
  };
}

function date(day: Day | null): string | null {
  return day === null ? null : isoDate(day);
}
