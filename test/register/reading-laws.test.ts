import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readArea } from "../../shared/cell/a1";
import type { Grid, Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { serialOf } from "../../shared/cell/serial-day";
import type { Kpi } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { FREQUENCIES, periodLabel, periodOf, shiftPeriod } from "../../shared/kpi/period";
import { findSheets } from "../../shared/register/find-sheets";
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

describe("reading anything at all", () => {
  const word = fc.constantFrom(
    "Name",
    "KPI",
    "Objective",
    "Target",
    "Period",
    "Actual",
    "Jan-25",
    "Feb-25",
    "Q1",
    "Total",
    "n/a",
    "2/5",
    "≤3%",
    "31/02/2025",
    "FY25",
    "=1+1",
    "constructor",
    "#REF!",
    "Jan",
    "yes",
    "Start",
    "Due",
    "2025",
    "A",
    "B",
    "-",
    "Month",
    "(1,200)*",
  );
  const cell: fc.Arbitrary<Value> = fc.oneof(
    { weight: 5, arbitrary: word },
    fc.integer({ min: -5, max: 60000 }),
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(""),
    fc.constant(new CellError("#N/A", "")),
  );
  const grid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });

  it("never throws, and every finding names a cell of the sheet", () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 1, max: 12 }), (values, fiscalStart) => {
        const options = { sheet: "Any", top: 3, left: 2, fiscalStart };
        for (const { findings } of [readRegister(values, options), readMeasurements(values, options)]) {
          for (const { where, message } of findings) {
            const area = readArea(where.cell);
            expect(where.sheet).toBe("Any");
            expect(area && area.top >= 3 && area.left >= 2).toBe(true);
            expect(message).toMatch(/\S/);
          }
        }
        findSheets([{ name: "Any", values }]);
      }),
      { ...SEED, numRuns: 600 },
    );
  });

  it("takes no long time over long texts, and says short sentences about them", () => {
    const pieces = [
      "1",
      "1 ",
      "1,",
      "1'000",
      "(",
      "1-",
      "5%",
      "1*",
      "per ",
      "between 1 and ",
      "Jan-",
      "2025-",
      "Actual ",
      "fy25 ",
      "1\t",
      "\n ",
    ];
    for (const text of pieces.flatMap((piece) => [piece.repeat(20_000), `1${piece.repeat(20_000)}x`])) {
      const { findings } = readRegister([
        ["Name", "Objective", "Target", "Due", text],
        ["A", text, text, text, text],
      ]);
      const measured = readMeasurements([
        ["KPI", "Period", "Actual", text],
        ["A", "2025-01", text, text],
        ["A", text, 1, null],
      ]);
      for (const { message } of [...findings, ...measured.findings]) expect(message.length).toBeLessThan(300);
    }
  });

  it("gives only finite numbers and periods that end after they start", () => {
    fc.assert(
      fc.property(grid, (values) => {
        for (const {
          period: { start, end },
          actual,
          target,
        } of readMeasurements(values).measurements) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect([actual, target].every((number) => number === null || Number.isFinite(number))).toBe(true);
        }
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});
