/** Several targets of one row that do not go together: in their direction, or as percentages and fractions. */
import { describe, expect, it } from "@jest/globals";
import { readRegister } from "../../shared/register/read-register";

const HEADERS = ["Name", "Objective", "Unit", "Baseline", "Target"];

describe("several targets that a person has written in two ways", () => {
  it("are of the direction that one of them names", () => {
    const { kpis } = readRegister([HEADERS, ["Defects", "Quality", null, null, "≤ 5 by 2025, 3 by 2026"]]);
    expect(kpis[0]).toMatchObject({ direction: "at most", target: 3, interim: [{ value: 5 }] });
  });

  it("are not judged where their directions contradict each other", () => {
    const { kpis, findings } = readRegister([HEADERS, ["Defects", "Quality", null, null, "≤ 5 by 2025; ≥ 9 by 2026"]]);
    expect(kpis[0]).toMatchObject({ direction: "none" });
    expect(findings.map(({ message }) => message)).toContain(
      "targets must agree in their direction: at most and at least; the KPI is not judged until they do",
    );
  });

  it.each(["20 by 2025; 30% by 2026", "20% by 2025; 30 by 2026"])("are held against each other as percentages: %s", (target) => {
    const { findings } = readRegister([HEADERS, ["Share", "Grow", "%", 0.1, target]]);
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toContainEqual(
      expect.stringMatching(/^warning percentages must be fractions: target (?:on the way )?[23]0 is read as [23]000 %/),
    );
  });
});
