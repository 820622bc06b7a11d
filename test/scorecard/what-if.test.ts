/** What if a value were another: what follows by formulas, by roll-ups and for the north star, while nothing else moves. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../shared/cell/cell";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import { whatIf, type WhatIf } from "../../shared/scorecard/what-if";
import { inputOf, LONG, monthly, type Rows, type Sheets } from "./read-scorecard-fixture";

const HEADER: readonly Cell[] = [
  "Name",
  "Objective",
  "Parent",
  "Formula",
  "Target",
  "North star",
  "Aggregation",
  "Segment",
  "Actual",
  "Direction",
  "Start",
  "Due",
];

const row = (
  name: string,
  said: Partial<Record<"parent" | "formula" | "star" | "aggregation" | "segment" | "direction" | "start" | "due", string>> & {
    target?: number;
    actual?: number;
  } = {},
): Cell[] => {
  const {
    parent = "",
    formula = "",
    target = 100,
    star = "",
    aggregation = "",
    segment = "",
    actual = null,
    direction = "at least",
    start = "",
    due = "",
  } = said;
  return [name, "Grow", parent, formula, target, star, aggregation, segment, actual, direction, start, due];
};

const sheets = (rows: Rows, measurements: Rows = []): Sheets => ({
  register: [HEADER, ...rows],
  measurements: measurements.length === 0 ? [] : [LONG, ...measurements],
  asOf: "2025-03-10",
});
const ask = (rows: Rows, measurements: Rows, kpi: string, value: number): WhatIf =>
  whatIf(inputOf(sheets(rows, measurements)), { kpi, value });
const affected = ({ affected: all }: WhatIf): string[] =>
  all.map(
    ({ kpi, before, after }) =>
      `${kpi.name}: ${before.actual ?? "-"} ${before.status ?? "-"} → ${after.actual ?? "-"} ${after.status ?? "-"}`,
  );

describe("what if", () => {
  const rows = [
    row("Profit", { formula: "[Revenue] - [Cost]", star: "yes" }),
    row("Revenue", { formula: "[Price] * [Sold]", target: 500 }),
    row("Cost", { direction: "none" }),
    row("Price", { target: 10 }),
    row("Sold", { target: 50 }),
  ];
  const measured = [...monthly("Cost", [400, 410]), ...monthly("Price", [10, 10]), ...monthly("Sold", [48, 49])];

  it("a leaf moves: its formulas follow, up to the north star and its status", () => {
    const told = ask(rows, measured, "Sold", 52);
    expect([told.changed.before.actual, told.changed.after.actual, told.changed.after.status]).toEqual([49, 52, "On track"]);
    expect(affected(told)).toEqual(["Profit: 80 Off track → 110 On track", "Revenue: 490 At risk → 520 On track"]);
    expect([told.northStar?.kpi.name, told.northStar?.before.status, told.northStar?.after.status]).toEqual([
      "Profit",
      "Off track",
      "On track",
    ]);
  });

  it("a formula's own value moves: its parts stay, what rests on it follows", () => {
    const told = ask(rows, measured, "Revenue", 600);
    expect(affected(told)).toEqual(["Profit: 80 Off track → 190 On track"]);
    expect(told.changed.after.series.points.map(({ value }) => value)).toEqual([480, 600]);
  });

  it("nothing moves where the value is what it is", () => {
    expect(affected(ask(rows, measured, "Sold", 49))).toEqual([]);
  });

  it("leaves the past alone", () => {
    expect(ask(rows, measured, "Sold", 1).changed.after.series.points[0]?.value).toBe(48);
  });

  it("changes the roll-up of those above", () => {
    const tree = [row("Top", { star: "yes" }), row("A", { parent: "Top", actual: 50 }), row("B", { parent: "Top", actual: 100 })];
    const told = ask(tree, [], "A", 80);
    expect([told.northStar?.rollupBefore?.score, told.northStar?.rollupAfter?.score]).toEqual([0.75, 0.9]);
    expect(told.affected.map(({ kpi }) => kpi.name)).toEqual(["Top"]);
  });

  it("gives a KPI without any value its first one", () => {
    expect(ask([row("A")], [], "A", 120).changed.after).toMatchObject({ actual: 120, status: "On track" });
  });

  it("of a total to date means the total", () => {
    const total = row("Signups", { direction: "increase", target: 120, aggregation: "sum", start: "2025-01-01", due: "2025-12-31" });
    const told = ask([total], monthly("Signups", [10, 10]), "Signups", 35);
    expect([told.changed.before.actual, told.changed.after.actual]).toEqual([20, 35]);
    expect(told.changed.after.series.points.map(({ value }) => value)).toEqual([10, 25]);
  });

  it("of a rate keeps its denominator", () => {
    const measurements: Rows = [
      ["KPI", "Period", "Numerator", "Denominator"],
      ["Met", "2025-01", 40, 80],
      ["Met", "2025-02", 50, 100],
    ];
    const input = inputOf({ register: [HEADER, row("Met", { target: 0.9 })], measurements, asOf: "2025-03-10" });
    const { changed } = whatIf(input, { kpi: "Met", value: 0.95 });
    expect(changed.after.series.points.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [40, 80],
      [95, 100],
    ]);
  });

  it("of one segment changes the whole, and of the whole no segment", () => {
    const segments = [
      row("Sales", { aggregation: "sum" }),
      row("Sales", { aggregation: "sum", segment: "Spain" }),
      row("Sales", { aggregation: "sum", segment: "Italy" }),
    ];
    const measurements = [...monthly("Sales", [10, 20], "Spain"), ...monthly("Sales", [30, 40], "Italy")];
    const spain = ask(segments, measurements, "Sales (Spain)", 50);
    expect(affected(spain)).toEqual(["Sales: 60 Off track → 90 At risk"]);
    const whole = ask(segments, measurements, "Sales", 99);
    expect([whole.changed.before.actual, whole.changed.after.actual, affected(whole)]).toEqual([60, 99, []]);
  });

  it("asks for a KPI that there is, and a number", () => {
    expect(() => ask(rows, measured, "Nothing", 1)).toThrow(/requires a KPI of the scorecard: "Nothing"/);
    expect(() => ask(rows, measured, "Sold", NaN)).toThrow(/must be a finite number/);
  });

  it("is what the sheet would say if the value stood there", () => {
    fc.assert(
      fc.property(fc.constantFrom("Sold", "Price", "Cost"), fc.integer({ min: 0, max: 999 }), (kpi, value) => {
        const told = ask(rows, measured, kpi, value);
        const written = measured.map((cells) => (cells[0] === kpi && cells[1] === "2025-02" ? [kpi, "2025-02", value, ""] : cells));
        const sheet = evaluateScorecard(inputOf(sheets(rows, written)));
        for (const effect of [told.changed, ...told.affected]) {
          const there = sheet.results.find((result) => result.kpi.id === effect.kpi.id);
          expect([effect.after.actual, effect.after.status, effect.after.progress]).toEqual([
            there?.actual,
            there?.status,
            there?.progress,
          ]);
        }
      }),
      { seed: 41, numRuns: 100 },
    );
  });
});
