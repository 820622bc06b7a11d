/** A scorecard from the tables that a user fills in, for tests that tell what is written there and what comes of it. */
import type { Cell } from "../../shared/cell/cell";
import type { Finding } from "../../shared/cell/finding";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { readEventTable } from "../../shared/register/event-table";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";
import { evaluateScorecard, type Scorecard, type ScorecardInput } from "../../shared/scorecard/evaluate-scorecard";
import { day } from "../kpi/kpi-fixture";

export type Rows = readonly (readonly Cell[])[];

export interface Sheets {
  readonly register: Rows;
  readonly measurements?: Rows;
  readonly events?: Rows;
  readonly asOf: string;
  readonly fiscalStart?: number;
}

export function inputOf({ register, measurements = [], events, asOf, fiscalStart = 1 }: Sheets): ScorecardInput {
  const table = events ? readEventTable({ sheet: "Events", top: 0, left: 0, grid: events }, "en-GB") : null;
  return {
    kpis: readRegister(register, { fiscalStart }).kpis,
    measurements: measurements.length === 0 ? [] : readMeasurements(measurements, { sheet: "Measurements", fiscalStart }).measurements,
    events: table,
    asOf: day(asOf),
    fiscalStart,
  };
}

export function scorecardOf(sheets: Sheets): Scorecard {
  return evaluateScorecard(inputOf(sheets));
}

export function resultOf(scorecard: Scorecard, name: string): KpiResult {
  const result = scorecard.results.find(({ kpi }) => kpi.name === name || kpi.id === name);
  if (!result) throw new Error(`no result of ${name}`);
  return result;
}

/** "error F4: sentence" */
export function told({ findings }: { readonly findings: readonly Finding[] }): readonly string[] {
  return findings.map(({ severity, where, message }) => `${severity} ${where.sheet}!${where.cell}: ${message}`);
}

/** A value a month from January 2025 on; null is a gap. */
export function monthly(kpi: string, values: readonly (number | null)[], segment = ""): Cell[][] {
  return values.flatMap((value, i) => (value === null ? [] : [[kpi, `2025-${String(i + 1).padStart(2, "0")}`, value, segment]]));
}

export const LONG: readonly Cell[] = ["KPI", "Period", "Actual", "Segment"];
