/** Laws of registers with formulas, trees and claims, whatever stands in them: nothing throws, order and units do not matter. Seeded. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../shared/cell/cell-error";
import { AGGREGATIONS } from "../../shared/kpi/aggregation";
import type { Kpi } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { FREQUENCIES, periodOf } from "../../shared/kpi/period";
import { byEarlyWarning } from "../../shared/scorecard/early-warnings";
import { evaluateScorecard, type Scorecard } from "../../shared/scorecard/evaluate-scorecard";
import { explainChange } from "../../shared/scorecard/explain-change";
import { flattenTrees, kpiTrees } from "../../shared/scorecard/kpi-tree";
import { leadClaims } from "../../shared/scorecard/lead-claims";
import { whatIf } from "../../shared/scorecard/what-if";
import { day, kpiOf, measured } from "../kpi/kpi-fixture";

const NAMES = ["A", "B", "C", "D", "E"] as const;
const AS_OF = day("2025-06-30");
const name = fc.constantFrom(...NAMES);
const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom(0, 1e300, -1e300, 1e-300, 0.1));
const segment = fc.constantFrom("", "", "North", "South", "Total");

const formula = fc.oneof(
  fc.constant(""),
  fc.tuple(name, fc.constantFrom("+", "-", "*", "/", "^"), name).map(([a, sign, b]) => `[${a}] ${sign} [${b}]`),
  fc.tuple(name, name, name).map(([a, b, c]) => `([${a}] - [${b}]) / [${c}] * 100`),
  fc.constantFrom("sum([A], [B], [C])", "[A", "[Nobody] + 1", "count per day", "sum(X) per week", "in words", "max([A], 2) ^ 3"),
);

const anyKpi = (id: string): fc.Arbitrary<Kpi> =>
  fc
    .record({
      text: formula,
      parent: fc.constantFrom("", ...NAMES.filter((each) => each < id)),
      frequency: fc.constantFrom(null, ...FREQUENCIES),
      aggregation: fc.constantFrom(null, ...AGGREGATIONS),
      segment,
      target: fc.option(number, { nil: null }),
      actual: fc.option(number, { nil: null }),
      leadsTo: fc.constantFrom("", ...NAMES),
    })
    .map(({ text, leadsTo, ...said }) =>
      kpiOf({
        ...said,
        id,
        name: id,
        details: leadsTo === "" ? {} : { "Leads to": leadsTo, Lag: "1" },
        ...(text === "" ? {} : { formula: { text, where: { sheet: "Register", cell: "F2" } } }),
      }),
    );

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    kpi: name,
    at: fc.integer({ min: day("2024-06-01"), max: day("2025-08-01") }),
    frequency: fc.constantFrom(...FREQUENCIES),
    actual: fc.option(number, { nil: null }),
    parts: fc.option(fc.tuple(number, number), { nil: null }),
    segment,
  })
  .map(({ at, frequency, parts, ...said }) =>
    measured("2025-01-01", said.actual, {
      ...said,
      period: periodOf(at, frequency),
      numerator: parts?.[0] ?? null,
      denominator: parts?.[1] ?? null,
    }),
  );

const anyRegister = fc.tuple(...NAMES.map(anyKpi));
const anyMeasurements = fc.array(anyMeasurement, { maxLength: 40 });

const evaluate = (kpis: readonly Kpi[], measurements: readonly Measurement[]): Scorecard =>
  evaluateScorecard({ kpis, measurements, asOf: AS_OF });

describe("a register with formulas, whatever it holds", () => {
  it("is evaluated, explained and imagined otherwise without an error, and every number is one", () => {
    fc.assert(
      fc.property(anyRegister, anyMeasurements, name, number, (kpis, measurements, id, value) => {
        const scorecard = evaluate(kpis, measurements);
        for (const { actual } of scorecard.results) expect(actual === null || Number.isFinite(actual)).toBe(true);
        for (const { rollup } of flattenTrees(kpiTrees(scorecard.results, { method: "ratio" }))) {
          expect(rollup === null || (rollup.coverage >= 0 && rollup.coverage <= 1 + 1e-9)).toBe(true);
        }
        for (const kpi of NAMES) {
          const told = explainChange(scorecard, { kpi, measurements });
          if (!told || told.change === null || told.by === "nothing") continue;
          expect(told.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(told.change);
          expect(told.parts.every(({ contribution }) => Number.isFinite(contribution))).toBe(true);
        }
        expect(leadClaims(scorecard.results)).toHaveLength(
          scorecard.results.filter(({ kpi }) => kpi.details["Leads to"] !== undefined).length,
        );
        expect(byEarlyWarning(scorecard.results)).toHaveLength(scorecard.results.length);
        try {
          whatIf({ kpis, measurements, asOf: AS_OF }, { kpi: id, value, before: scorecard });
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
        }
      }),
      { seed: 61, numRuns: 400 },
    );
  });

  it("does not change with the order of its measurements where periods have one value", () => {
    const values = fc
      .array(fc.tuple(name, fc.integer({ min: 0, max: 11 }), number), { maxLength: 30 })
      .map((all) => [
        ...new Map(
          all.map(([kpi, month, actual]) => [
            `${kpi} ${month}`,
            measured("2025-01-01", actual, { kpi, period: periodOf(day("2024-07-15") + month * 30, "month") }),
          ]),
        ).values(),
      ]);
    const actuals = ({ results }: Scorecard): unknown => results.map(({ kpi, actual, status }) => [kpi.id, actual, status]);
    fc.assert(
      fc.property(anyRegister, values, (kpis, measurements) => {
        expect(actuals(evaluate(kpis, [...measurements].reverse()))).toEqual(actuals(evaluate(kpis, measurements)));
      }),
      { seed: 62, numRuns: 200 },
    );
  });

  it("scales a quotient with the unit of its numerator", () => {
    const months = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(months, fc.constantFrom(2, 1 / 4, 1024), (rows, factor) => {
        const kpis = [
          kpiOf({ id: "A", name: "A", aggregation: "sum" }),
          kpiOf({ id: "B", name: "B", aggregation: "sum" }),
          kpiOf({ id: "R", name: "R", frequency: "quarter", formula: { text: "[A] / [B]", where: { sheet: "R", cell: "F2" } } }),
        ];
        const at = (scale: number): (number | null)[] => {
          const all = rows.flatMap(([a, b], i) => {
            const period = periodOf(day("2025-01-15") + i * 30, "month");
            return [measured("2025-01-01", a * scale, { kpi: "A", period }), measured("2025-01-01", b, { kpi: "B", period })];
          });
          return evaluate(kpis, all).results[2]!.series.points.map(({ value }) => value);
        };
        expect(at(factor)).toEqual(at(1).map((value) => value && value * factor));
      }),
      { seed: 63, numRuns: 150 },
    );
  });
});
