import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements } from "../../shared/register/read-measurements";

function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

describe("actuals and targets side by side", () => {
  const figures = (grid: Grid): (number | null)[][] => readMeasurements(grid).measurements.map(({ actual, target }) => [actual, target]);

  it("are told apart by a column", () => {
    const grid = [
      ["KPI", "Type", "Jan-25", "Feb-25"],
      ["A", "Actual", 1, 2],
      [null, "Target", 3, 4],
      ["B", "Plan", 7, 8],
      ["B", "Actual", 5, 6],
    ];
    expect(figures(grid)).toEqual([
      [1, 3],
      [2, 4],
      [5, 7],
      [6, 8],
    ]);
  });

  it("are told apart by a second row of headers", () => {
    expect(
      figures([
        ["KPI", "Jan-25", null, "Feb-25", null],
        [null, "Actual", "Target", "Actual", "Target"],
        ["A", 1, 3, 2, 4],
      ]),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(
      figures([
        ["KPI", serialOf(2025, 1, 1), null, serialOf(2025, 2, 1), null],
        [null, "Actual", "Budget", "Actual", "Budget"],
        ["A", 1, 3, 2, 4],
      ]),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it("are told apart in the headings themselves", () => {
    expect(
      figures([
        ["KPI", "Jan-25 Actual", "Jan-25 Target", "Jan-25 Var", "Feb-25 Actual", "Target Feb-25"],
        ["A", 1, 3, -2, 2, 4],
      ]),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it("leave other figures out with a finding", () => {
    const { measurements, findings } = readMeasurements([
      ["KPI", "Type", "Jan-25"],
      ["A", "Actual", 1],
      ["A", "Forecast", 9],
      ["A", "Variance", -8],
    ]);
    expect(measurements.map(({ actual }) => actual)).toEqual([1]);
    expect(findings.map(({ where }) => where.cell)).toEqual(["A3", "A4"]);
  });

  it("give a rate its parts", () => {
    const { measurements } = readMeasurements([
      ["KPI", "Type", "Jan-25"],
      ["A", "Actual", null],
      ["A", "Numerator", 90],
      ["A", "Denominator", 120],
    ]);
    expect(measurements).toMatchObject([{ actual: 0.75, numerator: 90, denominator: 120 }]);
  });
});

describe("a register that carries its periods with it", () => {
  it("is read as measurements by the same columns", () => {
    const { measurements, findings } = readMeasurements([
      ["Name", "Objective", "Unit", "Direction", "Target", "Start", "Due", "Jan-25", "Feb-25"],
      ["A", "O", "#", "at least", 3, 45658, 46022, 1, 2],
      ["B", "O", "#", "at least", 3, 45658, 46022, 3, null],
    ]);
    expect(measurements.map(brief)).toEqual(["A 2025-01-01 month 1", "A 2025-02-01 month 2", "B 2025-01-01 month 3"]);
    expect(findings).toEqual([]);
  });
});
