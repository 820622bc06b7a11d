import { describe, expect, it } from "@jest/globals";
import { isoDate } from "../../shared/cell/serial-day";
import { readRegister } from "../../shared/register/read-register";
import { about } from "./grid-fixtures";

describe("headers of two meanings", () => {
  it("Indicator names the KPI where nothing else does", () => {
    expect(
      readRegister([
        ["Indicator", "Objective", "Target"],
        ["Visits", "Grow", 5],
      ]).kpis[0],
    ).toMatchObject({ name: "Visits", target: 5 });
    expect(
      readRegister([
        ["KPI", "Indicator", "Objective"],
        ["Visits", "leading", "Grow"],
      ]).kpis[0],
    ).toMatchObject({ name: "Visits", details: { Indicator: "leading" } });
  });

  it("Goal is the target where it holds numbers", () => {
    expect(
      readRegister([
        ["KPI", "Unit", "Goal"],
        ["Visits", "#", 500],
        ["NPS", "score", "≥ 40"],
      ]).kpis.map((kpi) => kpi.target),
    ).toEqual([500, 40]);
    expect(
      readRegister([
        ["KPI", "Unit", "Goal"],
        ["Visits", "#", "Grow"],
      ]).kpis[0],
    ).toMatchObject({ objective: "Grow", target: null });
  });

  it("Start is the baseline where it holds no dates, as in key results", () => {
    const { kpis } = readRegister([
      ["Key result", "Objective", "Start", "Current", "Target"],
      ["Visits", "Grow", 100, 150, 200],
    ]);
    expect(kpis[0]).toMatchObject({ name: "Visits", baseline: 100, actual: 150, target: 200, start: null, direction: "increase" });
    expect(
      readRegister([
        ["KPI", "Objective", "Start"],
        ["Visits", "Grow", 45658],
      ]).kpis[0],
    ).toMatchObject({ baseline: null, start: 45658 });
  });
});

describe("columns that only share a name with ours", () => {
  const details = (header: string, value: string) =>
    readRegister([
      ["Name", "Objective", header],
      ["A", "O", value],
    ]);

  it("are left alone where not one of their words is ours", () => {
    for (const [header, value] of [
      ["Type", "Quantitative"],
      ["Classification", "Confidential"],
      ["Impact", "High"],
    ] as const) {
      const { kpis, findings, understood } = details(header, value);
      expect(kpis[0]).toMatchObject({ kind: "KPI", aggregation: null, weight: 1 });
      expect(findings).toEqual([]);
      expect(understood.leftOut).toEqual([`column C "${header}"`]);
    }
  });

  it("are read where their words are another column's", () => {
    expect(details("Type", "Leading").kpis[0]?.details).toEqual({ Indicator: "leading" });
    expect(details("Type", "Milestone").kpis[0]?.kind).toBe("milestone");
    expect(details("Impact", "3").kpis[0]?.weight).toBe(3);
  });
});

describe("dates that could be read both ways", () => {
  const grid = (...dates: readonly string[]) => [["Name", "Objective", "Due"], ...dates.map((date, i) => [`KPI ${i}`, "O", date])];

  it("follow the locale and say so", () => {
    const { kpis, understood } = readRegister(grid("03/04/2025"), { locale: "en-US" });
    expect(isoDate(kpis[0]?.due ?? 0)).toBe("2025-03-04");
    expect(understood.notes).toEqual(['dates such as "03/04/2025" are read month first, by the locale en-US']);
  });

  it("follow a date of the same sheet that can only be read one way", () => {
    const { kpis, understood } = readRegister(grid("03/04/2025", "31/01/2025"), { locale: "en-US" });
    expect(kpis.map(({ due }) => isoDate(due ?? 0))).toEqual(["2025-04-03", "2025-01-31"]);
    expect(understood.notes).toEqual(['dates such as "03/04/2025" are read day first, as "31/01/2025" shows']);
  });

  it("say nothing where there are none", () => {
    expect(readRegister(grid("31/01/2025", "2025-02-28")).understood.notes).toEqual([]);
  });

  it("read a fiscal quarter by the fiscal year", () => {
    const { kpis, findings } = readRegister(grid("FY25 Q4"), { fiscalStart: 4 });
    expect(isoDate(kpis[0]?.due ?? 0)).toBe("2025-03-31");
    expect(about(findings, "C2")).toEqual(['info: due "FY25 Q4" read as its last day, 2025-03-31']);
  });
});
