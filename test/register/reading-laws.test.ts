import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import type { Kpi } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { FREQUENCIES, periodLabel, periodOf, shiftPeriod } from "../../shared/kpi/period";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";
import { sheetOf } from "./grid-fixtures";

const SEED = { seed: 20250131, numRuns: 100 };

/** Rows of a register that is in order, as a form would write them. */
const row = fc.record({
  Objective: fc.constantFrom("Grow", "Keep"),
  Unit: fc.constantFrom("#", "days", ""),
  Direction: fc.constantFrom("increase", "at least", "at most", "none"),
  Baseline: fc.constantFrom(0, 1, -2.5),
  Target: fc.integer({ min: 2, max: 1000 }),
  Start: fc.integer({ min: 45658, max: 45900 }),
  Due: fc.integer({ min: 45900, max: 46500 }),
  Owner: fc.constantFrom("Ann", "Ben", ""),
  Weight: fc.integer({ min: 0, max: 9 }),
  Frequency: fc.constantFrom(...FREQUENCIES),
  Sponsor: fc.constantFrom("Board", ""),
});
const register = fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => rows.map((cells, i) => ({ Name: `KPI ${i}`, ...cells })));

const period = fc
  .tuple(fc.integer({ min: serialOf(2015, 1, 1), max: serialOf(2030, 1, 1) }), fc.constantFrom("week", "month", "quarter", "year" as const))
  .map(([day, frequency]) => periodOf(day, frequency as "week"));
const table = fc.record({
  first: period,
  values: fc.array(fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  }),
});

/** Without the places, which move with the columns. */
function plain(kpis: readonly Kpi[]): unknown[] {
  return kpis.map((kpi) => ({ ...kpi, where: null }));
}

function facts(measurements: readonly Measurement[]): string[] {
  return measurements
    .filter(({ actual }) => actual !== null)
    .map((m) => `${m.kpi} ${m.period.frequency} ${m.period.start} ${m.period.end} ${m.actual}`)
    .sort();
}

describe("reading a register", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(register, (rows) => {
        const { kpis, findings } = readRegister(sheetOf(rows));
        expect(findings).toEqual([]);
        expect(
          kpis.map((kpi) => ({
            Name: kpi.name,
            Objective: kpi.objective,
            Unit: kpi.unit,
            Direction: kpi.direction,
            Baseline: kpi.baseline,
            Target: kpi.target,
            Start: kpi.start,
            Due: kpi.due,
            Owner: kpi.owner,
            Weight: kpi.weight,
            Frequency: kpi.frequency,
            Sponsor: kpi.details["Sponsor"] ?? "",
          })),
        ).toEqual(rows);
      }),
      SEED,
    );
  });

  it("does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(register, fc.infiniteStream(fc.nat()), (rows, order) => {
        const headers = Object.keys(rows[0] ?? {});
        const shuffled = headers.map((header) => ({ header, key: order.next().value as number })).sort((a, b) => a.key - b.key);
        const one = readRegister(sheetOf(rows, headers));
        const other = readRegister(
          sheetOf(
            rows,
            shuffled.map(({ header }) => header),
          ),
        );
        expect(plain(other.kpis)).toEqual(plain(one.kpis));
        expect(other.findings.length).toBe(one.findings.length);
      }),
      SEED,
    );
  });

  it("does not depend on blank rows, blank columns and titles around it", () => {
    fc.assert(
      fc.property(register, fc.nat(5), fc.nat(3), (rows, above, before) => {
        const grid = sheetOf(rows);
        const framed = [
          ...Array.from({ length: above }, (_, i) => (i === 0 ? ["Our register"] : [])),
          ...grid.map((cells) => [...Array<null>(before).fill(null), ...cells, null]),
        ];
        const { kpis, findings } = readRegister([...framed, [], [null, ""]]);
        expect(plain(kpis)).toEqual(plain(readRegister(grid).kpis));
        expect(findings).toEqual([]);
      }),
      SEED,
    );
  });
});

describe("reading measurements", () => {
  it("gives the same from a long sheet, a wide one and one on its side", () => {
    fc.assert(
      fc.property(table, ({ first, values }) => {
        const labels = [0, 1, 2, 3].map((i) => periodLabel(shiftPeriod(first, i)));
        const names = values.map((_, i) => `KPI ${i}`);
        const wide: Value[][] = [["KPI", ...labels], ...values.map((cells, i) => [names[i]!, ...cells])];
        const down: Value[][] = [["Period", ...names], ...labels.map((label, i) => [label, ...values.map((cells) => cells[i] ?? null)])];
        const long: Value[][] = [
          ["KPI", "Period", "Actual"],
          ...values.flatMap((cells, k) => cells.map((value, i) => [names[k]!, labels[i]!, value])),
        ];
        const expected = facts(readMeasurements(long).measurements);
        expect(expected).toHaveLength(values.flat().filter((value) => value !== null).length);
        expect(facts(readMeasurements(wide).measurements)).toEqual(expected);
        if (expected.length > 0) expect(facts(readMeasurements(down).measurements)).toEqual(expected);
      }),
      SEED,
    );
  });

  it("does not depend on the order of rows and columns of a long sheet", () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 0, max: 40 }), fc.option(fc.integer(), { nil: null })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (cells, columns, order) => {
          const table = cells.map(([kpi, month, value]): Value[] => [kpi, serialOf(2022, 1 + month, 1), value]);
          const shuffled = table
            .map((line) => ({ line, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ line }) => line);
          const permuted = [["KPI", "Period", "Actual"] as Value[], ...shuffled].map((line) =>
            columns.map((column) => line[column] ?? null),
          );
          expect(facts(readMeasurements(permuted).measurements)).toEqual(
            facts(readMeasurements([["KPI", "Period", "Actual"], ...table]).measurements),
          );
        },
      ),
      SEED,
    );
  });
});
