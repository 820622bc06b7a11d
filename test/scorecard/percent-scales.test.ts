import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";

function warnings(target: number | string, actuals: readonly number[], unit = "%"): string[] {
  const register: Grid = [
    ["Name", "Objective", "Unit", "Direction", "Target"],
    ["Seen in time", "O", unit, "at least", target],
  ];
  const months: Grid = [["KPI", "Period", "Actual"], ...actuals.map((actual, i) => ["Seen in time", `2025-0${i + 1}`, actual])];
  const { findings } = evaluateScorecard({
    kpis: readRegister(register).kpis,
    measurements: readMeasurements(months).measurements,
    asOf: 45780,
  });
  return findings.filter(({ message }) => message.includes("fraction")).map(({ where, message }) => `${where.cell} ${message}`);
}

describe("percentages of two scales", () => {
  it("are said where the measurements are a hundred times the target's", () => {
    expect(warnings(0.95, [95.2, 0, 96.1])).toEqual([
      "C2 measurements of Seen in time must be fractions: 95.2 is read as 9520 %, the target 0.95 as 95 %",
    ]);
  });

  it("are said where the target is a hundred times the measurements", () => {
    expect(warnings(95, [0.952, 0.961])).toEqual([
      "A2 target of Seen in time must be a fraction, as its measurements are: 95 is read as 9500 %",
    ]);
  });

  it("are nobody's business where they agree, or where the unit is another", () => {
    expect(warnings(0.95, [0.952, 1.6, 0.9])).toEqual([]);
    expect(warnings(95, [95.2, 96.1])).toEqual([]);
    expect(warnings(0.95, [95.2], "#")).toEqual([]);
  });
});
