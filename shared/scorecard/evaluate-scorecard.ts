/** The whole register on all measurements as of a day: results, totals by status, roll-ups by objective, findings. */
import { CellError } from "../cell/cell-error";
import type { Finding } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import { evaluateKpi, type EvaluationOptions } from "../kpi/evaluate-kpi";
import type { Kpi } from "../kpi/kpi";
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import type { Period } from "../kpi/period";
import type { Status } from "../kpi/verdict";
import type { EventTable } from "../register/event-table";
import { assignMeasurements } from "./assign-measurements";
import { deriveValues } from "./derive-values";
import { percentScales } from "./percent-scales";
import { rollupByObjective, type ObjectiveRollup } from "./rollup-by-objective";
import { workings } from "./workings";
import type { WorkedFormula } from "./work-formulas";

export interface ScorecardInput {
  readonly kpis: readonly Kpi[];
  readonly measurements: readonly Measurement[];
  readonly asOf: Day;
  /** The events that rules of the register are applied to. */
  readonly events?: EventTable | null;
  /** Month in which the fiscal year begins; 1 unless given. */
  readonly fiscalStart?: number;
  /** Share of periods in which a target to be held must be met; 1 unless given. */
  readonly requiredShare?: number;
}

export interface Scorecard {
  readonly asOf: Day;
  /** In the register's order. */
  readonly results: readonly KpiResult[];
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly rollups: readonly ObjectiveRollup[];
  /** The KPIs that have a formula which could be worked out, by id: what their values are made of. */
  readonly formulas: ReadonlyMap<string, WorkedFormula>;
  readonly findings: readonly Finding[];
}

/** A KPI that cannot be evaluated becomes a finding and the others are done; nothing is thrown for bad data. */
export function evaluateScorecard(input: ScorecardInput): Scorecard {
  const asOf = Math.floor(input.asOf);
  const options: EvaluationOptions = { asOf, fiscalStart: input.fiscalStart ?? 1, requiredShare: input.requiredShare ?? 1 };
  const assigned = assignMeasurements(input.kpis, input.measurements);
  const derived = deriveValues(input.kpis, { ...assigned, asOf, fiscalStart: options.fiscalStart, events: input.events ?? null });
  const results: KpiResult[] = [];
  const findings: Finding[] = [...assigned.findings, ...percentScales(assigned.byKpi), ...derived.findings];
  for (const kpi of input.kpis) {
    try {
      const made = derived.values.get(kpi);
      const worked = made?.worked;
      const told = worked ? { ...options, workings: (period: Period | null) => workings(worked, period, options.fiscalStart) } : options;
      const result = evaluateKpi(made?.kpi ?? kpi, made?.measurements ?? assigned.byKpi.get(kpi) ?? [], told);
      results.push(result);
      findings.push(...result.findings);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      findings.push({ severity: "error", where: kpi.where, message: `${kpi.name} could not be evaluated: ${error.message}`, kpi: kpi.id });
    }
  }
  const { formulas } = derived;
  return { asOf, results, counts: countByStatus(results), rollups: rollupByObjective(results), formulas, findings };
}

function countByStatus(results: readonly KpiResult[]): Scorecard["counts"] {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of results) if (status !== null) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
