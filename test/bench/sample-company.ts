/** A large company's KPIs and months, made up by rule so that every run times the same numbers. */
import { serialOf, type Day } from "../../shared/cell/serial-day";
import type { Kpi } from "../../shared/kpi/kpi";
import { DEFAULT_THRESHOLDS } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { periodOf } from "../../shared/kpi/period";

export const MONTHS = 36;
export const FIRST_YEAR = 2022;
/** Half way through the last month. */
export const AS_OF: Day = serialOf(FIRST_YEAR, MONTHS, 15);
export const DUE: Day = serialOf(FIRST_YEAR + 4, 1, 0);
export const START: Day = serialOf(FIRST_YEAR, 1, 1);

/** First day of a month counted from 0. */
export function monthStart(month: number): Day {
  return serialOf(FIRST_YEAR, month + 1, 1);
}

/** Between 0 and 1 without chance: the golden ratio's multiples spread evenly. */
export function spread(index: number): number {
  return (index * 0.618033988749895) % 1;
}

/** From 50 towards 50 + a pace of its own, month after month, so that all classes of status come about. */
export function sampleActual(kpi: number, month: number): number {
  return 50 + spread(kpi) * 60 * ((month + 1) / MONTHS) + spread(kpi + month) * 2;
}

export function sampleKpi(index: number): Kpi {
  const name = `KPI ${index + 1}`;
  return {
    id: name,
    name,
    kind: "KPI",
    objective: `Objective ${index % 40}`,
    parent: "",
    owner: `Owner ${index % 300}`,
    unit: "#",
    direction: "increase",
    baseline: 50,
    target: 100,
    low: null,
    high: null,
    tolerance: null,
    thresholds: DEFAULT_THRESHOLDS,
    start: START,
    due: DUE,
    phasing: "linear",
    aggregation: "last",
    frequency: "month",
    weight: 1,
    segment: "",
    actual: null,
    actualAsOf: null,
    rebaseOn: [],
    limitPoints: null,
    details: {},
    where: { sheet: "Register", cell: `A${index + 2}` },
  };
}

export function sampleMeasurements(index: number): readonly Measurement[] {
  return Array.from({ length: MONTHS }, (_, month) => ({
    kpi: `KPI ${index + 1}`,
    period: periodOf(monthStart(month), "month"),
    actual: sampleActual(index, month),
    target: null,
    numerator: null,
    denominator: null,
    segment: "",
    note: "",
    reportedOn: null,
    where: { sheet: "Measurements", cell: `C${index * MONTHS + month + 2}` },
  }));
}
