import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readArea } from "../../shared/cell/a1";
import type { Grid, Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { findSheets } from "../../shared/register/find-sheets";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";

const SEED = { seed: 20250131 };

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
