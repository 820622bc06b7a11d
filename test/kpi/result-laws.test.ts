/** Laws of every result: nothing but numbers that a cell can show, a reason for what is missing, no matter what was measured. Seeded. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../shared/cell/cell-error";
import { AGGREGATIONS } from "../../shared/kpi/aggregation";
import { DIRECTIONS } from "../../shared/kpi/direction";
import { evaluateKpi } from "../../shared/kpi/evaluate-kpi";
import { DEFAULT_THRESHOLDS, type Kpi } from "../../shared/kpi/kpi";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import type { Measurement } from "../../shared/kpi/measurement";
import { FREQUENCIES, middleOf, periodOf } from "../../shared/kpi/period";
import { PHASINGS } from "../../shared/kpi/phasing";
import { kpiOf, measured } from "./kpi-fixture";

const SEED = { seed: 95, numRuns: 3000 };

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 5 });

/** Anything that a register and its measurements may hold, the absurd included. */
const extreme = fc.oneof(
  fc.integer({ min: -60, max: 60 }).map((n) => n / 4),
  fc.constantFrom(0, -0, 1e300, -1e300, 1e-300, -1e-300, 0.1, 0.30000000000000004, Number.EPSILON, 2 ** 53),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
);
const anyDay = fc.integer({ min: 45_000, max: 46_500 });

const anyKpi: fc.Arbitrary<Kpi> = fc
  .record({
    kind: fc.constantFrom("KPI", "metric", "milestone"),
    unit: fc.constantFrom("", "%", "GBP", "days", "yes/no"),
    direction: fc.constantFrom(...DIRECTIONS),
    baseline: maybe(extreme),
    target: maybe(extreme),
    bounds: maybe(fc.tuple(extreme, extreme)),
    tolerance: maybe(extreme.map(Math.abs)),
    start: maybe(anyDay),
    due: maybe(anyDay),
    phasing: fc.constantFrom(...PHASINGS),
    aggregation: maybe(fc.constantFrom(...AGGREGATIONS)),
    frequency: maybe(fc.constantFrom(...FREQUENCIES)),
    actual: maybe(extreme),
    actualAsOf: maybe(anyDay),
    thresholds: fc.constantFrom(DEFAULT_THRESHOLDS, { amber: 1, red: 0.5 }, { amber: 0.95, red: 0.95 }),
  })
  .map(({ bounds, ...said }) => kpiOf({ ...said, low: bounds ? Math.min(...bounds) : null, high: bounds ? Math.max(...bounds) : null }));

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    at: anyDay,
    frequency: fc.constantFrom(...FREQUENCIES),
    actual: maybe(extreme),
    target: maybe(extreme),
    parts: maybe(fc.tuple(extreme, extreme)),
  })
  .map(({ at, frequency, parts, ...said }) =>
    measured("2025-01-01", said.actual, {
      ...said,
      period: periodOf(at, frequency),
      numerator: parts?.[0] ?? null,
      denominator: parts?.[1] ?? null,
    }),
  );

/** Every number anywhere in a value, with the path to it. */
function numbersIn(value: unknown, path = "result"): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

function tryToEvaluate(kpi: Kpi, measurements: readonly Measurement[], asOf: number): KpiResult | CellError {
  try {
    return evaluateKpi(kpi, measurements, { asOf, fiscalStart: 4, requiredShare: 0.8 });
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

describe("the result of any KPI, however absurd", () => {
  const anything = [anyKpi, fc.array(anyMeasurement, { maxLength: 12 }), anyDay] as const;

  it("holds finite numbers or null, a reason for each null, and a sentence", () => {
    fc.assert(
      fc.property(...anything, (kpi, measurements, asOf) => {
        const result = tryToEvaluate(kpi, measurements, asOf);
        if (result instanceof CellError) {
          expect(result.message).toMatch(/finite/);
          return;
        }
        expect(numbersIn({ ...result, kpi: null }).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
        expect(result.explanation).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const name of [
          "actual",
          "target",
          "progress",
          "attainment",
          "variance",
          "expected",
          "pace",
          "requiredRate",
          "projected",
          "change",
        ] as const) {
          expect(`${name}: ${(result[name] === null) === (result.reasons[name] !== undefined)}`).toBe(`${name}: true`);
        }
        expect(result.rag === null || result.status !== null).toBe(true);
        expect(result.verdict?.status ?? null).toBe(result.status);
        expect((result.next?.distance ?? 0) >= 0).toBe(true);
      }),
      SEED,
    );
  });

  it("is the same for the measurements in any other order", () => {
    fc.assert(
      fc.property(...anything, (kpi, measurements, asOf) => {
        const distinct = measurements.filter((m, i) => measurements.findIndex((n) => middleOf(n.period) === middleOf(m.period)) === i);
        const result = tryToEvaluate({ ...kpi, aggregation: "last" }, distinct, asOf);
        expect(tryToEvaluate({ ...kpi, aggregation: "last" }, [...distinct].reverse(), asOf)).toEqual(result);
      }),
      { ...SEED, numRuns: 500 },
    );
  });
});
