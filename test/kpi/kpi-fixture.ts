/** KPIs, measurements and facts for tests: everything unsaid is the register's default, so that a test names what matters. */
import { serialOf, type Day } from "../../shared/cell/serial-day";
import { evaluateKpi, type EvaluationOptions } from "../../shared/kpi/evaluate-kpi";
import { DEFAULT_THRESHOLDS, type Kpi } from "../../shared/kpi/kpi";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import type { Measurement } from "../../shared/kpi/measurement";
import { periodOf, shiftPeriod, type Frequency } from "../../shared/kpi/period";
import type { StatusFacts } from "../../shared/kpi/verdict";

/** "2025-01-31" → its serial day. */
export function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return serialOf(year, month, date);
}

export function kpiOf(said: Partial<Kpi> = {}): Kpi {
  return {
    id: "k1",
    name: "Signups",
    kind: "KPI",
    objective: "Grow",
    parent: "",
    owner: "",
    unit: "",
    direction: "at least",
    baseline: null,
    target: null,
    low: null,
    high: null,
    tolerance: null,
    thresholds: DEFAULT_THRESHOLDS,
    start: null,
    due: null,
    phasing: "linear",
    aggregation: null,
    frequency: null,
    weight: 1,
    segment: "",
    actual: null,
    actualAsOf: null,
    rebaseOn: [],
    limitPoints: null,
    details: {},
    where: { sheet: "Register", cell: "A2" },
    ...said,
  };
}

export function factsOf(said: Partial<StatusFacts> = {}): StatusFacts {
  return {
    direction: "at least",
    target: null,
    low: null,
    high: null,
    actual: null,
    baseline: null,
    start: null,
    due: null,
    asOf: day("2025-06-30"),
    tolerance: null,
    thresholds: DEFAULT_THRESHOLDS,
    expected: null,
    age: null,
    measured: null,
    consistency: null,
    requiredShare: 1,
    ...said,
  };
}

/** A measurement of the period that the day falls into. */
export function measured(iso: string, actual: number | null, said: Partial<Measurement> & { frequency?: Frequency } = {}): Measurement {
  const { frequency = "month", ...rest } = said;
  return {
    kpi: "Signups",
    period: periodOf(day(iso), frequency),
    actual,
    target: null,
    numerator: null,
    denominator: null,
    segment: "",
    note: "",
    reportedOn: null,
    where: { sheet: "Data", cell: iso },
    ...rest,
  };
}

/** Values of consecutive periods from the one of the first day on; null is an explicit gap. */
export function consecutive(iso: string, values: readonly (number | null)[], frequency: Frequency = "month"): Measurement[] {
  const first = periodOf(day(iso), frequency);
  return values.map((actual, i) => measured(iso, actual, { period: shiftPeriod(first, i), where: { sheet: "Data", cell: `B${i + 2}` } }));
}

/** A KPI as of a day, on its measurements. */
export function evaluate(
  said: Partial<Kpi>,
  asOf: string,
  measurements: readonly Measurement[] = [],
  options: Partial<EvaluationOptions> = {},
): KpiResult {
  return evaluateKpi(kpiOf(said), measurements, { asOf: day(asOf), fiscalStart: 1, requiredShare: 1, ...options });
}
