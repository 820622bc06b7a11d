/** What moved a KPI: by formula, children or segments, adding up exactly; and what cannot be told. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../shared/cell/cell";
import { explainChange, type ChangeExplained, type ChangeQuestion } from "../../shared/scorecard/explain-change";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import { day } from "../kpi/kpi-fixture";
import { inputOf, LONG, monthly, type Rows } from "./read-scorecard-fixture";

const HEADER: readonly Cell[] = ["Name", "Objective", "Parent", "Formula", "Unit", "Aggregation"];

const row = (name: string, said: Partial<Record<"parent" | "formula" | "unit" | "aggregation", string>> = {}): Cell[] => {
  const { parent = "", formula = "", unit = "", aggregation = "" } = said;
  return [name, "Grow", parent, formula, unit, aggregation];
};

function explain(rows: Rows, measurements: Rows, question: Partial<ChangeQuestion> = {}): ChangeExplained {
  const input = inputOf({ register: [HEADER, ...rows], measurements: [LONG, ...measurements], asOf: "2025-12-31" });
  const kpi = question.kpi ?? String(rows[0]?.[0]);
  return explainChange(evaluateScorecard(input), { measurements: input.measurements, ...question, kpi })!;
}

const parts = ({ parts: all }: ChangeExplained): Record<string, number> =>
  Object.fromEntries(all.map(({ label, contribution }) => [label, Number(contribution.toFixed(9))]));

describe("a change by a formula", () => {
  const rows = [
    row("ARPU", { formula: "[Revenue] / [Users]", unit: "GBP" }),
    row("Revenue", { formula: "[Price] * [Sold]", unit: "GBP" }),
    row("Users"),
    row("Price", { unit: "GBP" }),
    row("Sold"),
  ];
  const measured = [...monthly("Users", [100, 125]), ...monthly("Price", [9, 10]), ...monthly("Sold", [10, 10])];

  it("is split among its parts, and theirs in turn", () => {
    const told = explain(rows, measured);
    expect([told.by, told.before, told.after]).toEqual(["formula", 0.9, 0.8]);
    expect(parts(told)).toEqual({ Revenue: 0.09, Users: -0.19 });
    expect(parts(told.parts[0]!.drivers!)).toEqual({ Price: 10, Sold: 0 });
    expect(told.parts[1]!.drivers).toBeNull();
    expect(told.text).toBe("ARPU fell by £0.10 from £0.90 in 2025-01 to £0.80 in 2025-02: Users −£0.19, Revenue +£0.09.");
  });

  it("is asked of any two periods, in whatever order they are named", () => {
    const more = [...measured, ["Users", "2025-03", 100], ["Price", "2025-03", 20], ["Sold", "2025-03", 10]];
    const [there, back] = [
      explain(rows, more, { from: day("2025-01-15"), to: day("2025-03-15") }),
      explain(rows, more, { from: day("2025-03-01"), to: day("2025-01-31") }),
    ];
    expect(there.change).toBeCloseTo(1.1, 12);
    expect(back).toEqual(there);
  });

  it("of measured values that the formula does not give has a part that nothing explains", () => {
    const told = explain(rows, [...measured, ...monthly("ARPU", [0.9, 1])]);
    expect(parts(told)).toEqual({ Revenue: 0.09, Users: -0.19, "not by the formula": 0.2 });
    expect(told.change).toBeCloseTo(0.1, 12);
  });

  it("passes over a gap to the period before it", () => {
    const told = explain(rows, [...monthly("Users", [100, null, 125]), ...monthly("Price", [9, 9, 10]), ...monthly("Sold", [10, 10, 10])]);
    expect(told.text).toMatch(/from £0.90 in 2025-01 to £0.80 in 2025-03/);
  });

  it("that divides by zero half way says so", () => {
    const told = explain(
      [row("X", { formula: "1 / ([A] - [B])" }), row("A"), row("B")],
      [...monthly("A", [2, 1]), ...monthly("B", [1, 2])],
    );
    expect([told.by, told.parts, told.reason]).toEqual(["nothing", [], "formula must not divide by zero"]);
    expect(told.change).toBe(-2);
  });
});

describe("a change by children", () => {
  const children = [
    row("Company", { unit: "GBP", aggregation: "sum" }),
    row("North", { parent: "Company", unit: "GBP", aggregation: "sum" }),
    row("South", { parent: "Company", unit: "GBP", aggregation: "sum" }),
  ];

  it("that add up to their parent is their differences", () => {
    const told = explain(children, [...monthly("Company", [30, 33]), ...monthly("North", [10, 15]), ...monthly("South", [20, 18])]);
    expect([told.by, parts(told)]).toEqual(["children", { North: 5, South: -2 }]);
  });

  it("that are amounts of the same unit but not all of it leaves a rest", () => {
    const told = explain(children, [...monthly("Company", [30, 40]), ...monthly("North", [10, 15]), ...monthly("South", [20, 18])]);
    expect(parts(told)).toEqual({ North: 5, South: -2, "not by its children": 7 });
  });

  it("that are amounts of the same unit but far from all of it are no parts", () => {
    const told = explain(children, [...monthly("Company", [30, 40]), ...monthly("North", [300, 301]), ...monthly("South", [20, 18])]);
    expect([told.by, told.parts]).toEqual(["nothing", []]);
  });

  it("that multiply to their parent is Shapley's split", () => {
    const rows = [row("Sales"), row("Visits", { parent: "Sales" }), row("Conversion", { parent: "Sales" })];
    const told = explain(rows, [...monthly("Sales", [50, 44]), ...monthly("Visits", [1000, 1100]), ...monthly("Conversion", [0.05, 0.04])]);
    expect(parts(told)).toEqual({ Visits: 4.5, Conversion: -10.5 });
  });

  it("that divide to their parent is the split of a ratio, whichever stands first", () => {
    const rows = [row("Rate"), row("Asked", { parent: "Rate" }), row("Good", { parent: "Rate" })];
    const told = explain(rows, [...monthly("Rate", [0.9, 0.8]), ...monthly("Asked", [100, 125]), ...monthly("Good", [90, 100])]);
    expect(parts(told)).toEqual({ Asked: -0.19, Good: 0.09 });
  });

  it("that make it in no way we see is not told", () => {
    const rows = [row("Satisfaction"), row("Speed", { parent: "Satisfaction" }), row("Price", { parent: "Satisfaction" })];
    const told = explain(rows, [...monthly("Satisfaction", [7, 8]), ...monthly("Speed", [3, 4]), ...monthly("Price", [11, 12])]);
    expect([told.by, told.parts, told.change]).toEqual(["nothing", [], 1]);
    expect(told.reason).toMatch(/a formula would tell/);
  });
});

describe("a change by segments", () => {
  it("of amounts is the difference of each, new ones included", () => {
    const rows = [row("Revenue", { unit: "GBP", aggregation: "sum" })];
    const told = explain(rows, [
      ...monthly("Revenue", [10, 12], "Spain"),
      ...monthly("Revenue", [20, 15], "Italy"),
      ...monthly("Revenue", [null, 4], "France"),
    ]);
    expect([told.by, parts(told)]).toEqual(["segments", { Spain: 2, Italy: -5, France: 4 }]);
  });

  it("of rates is each segment's rate and its share of the whole", () => {
    const register: Rows = [HEADER, row("Wait met", { unit: "%" })];
    const measurements: Rows = [
      ["KPI", "Period", "Numerator", "Denominator", "Segment"],
      ["Wait met", "2025-01", 40, 100, "Big"],
      ["Wait met", "2025-01", 90, 100, "Small"],
      ["Wait met", "2025-02", 120, 300, "Big"],
      ["Wait met", "2025-02", 90, 100, "Small"],
    ];
    const input = inputOf({ register, measurements, asOf: "2025-03-15" });
    const told = explainChange(evaluateScorecard(input), { kpi: "Wait met", measurements: input.measurements })!;
    expect([told.before, told.after]).toEqual([0.65, 0.525]);
    expect(parts(told)).toEqual({ "Big: rate": 0, "Big: mix": -0.046875, "Small: rate": 0, "Small: mix": -0.078125 });
  });

  it("needs segments", () => {
    expect(explain([row("Revenue")], monthly("Revenue", [1, 2])).reason).toMatch(/no formula, no children and no segments/);
  });
});

describe("no change", () => {
  it("is told of a KPI that has one value or none, and none of an unknown one", () => {
    expect(explain([row("X")], monthly("X", [1]))).toMatchObject({
      change: null,
      parts: [],
      reason: "X requires a value in two periods to tell what moved it.",
    });
    expect(explainChange(evaluateScorecard(inputOf({ register: [HEADER, row("X")], asOf: "2025-01-31" })), { kpi: "nobody" })).toBeNull();
  });

  it("is followed further round a circle of formulas and values", () => {
    const rows = [row("Price", { formula: "[Sales] / [Sold]" }), row("Sales", { formula: "[Price] * [Sold]" }), row("Sold")];
    const told = explain(rows, [...monthly("Price", [2, 3]), ...monthly("Sales", [20, 33]), ...monthly("Sold", [10, 11])]);
    expect(told.parts.map(({ label }) => label)).toEqual(["Sales", "Sold"]);
  });
});

describe("the residual", () => {
  const number = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 7);
  const month = fc.record({ A: number, B: number, C: number, D: number });
  const formula = fc.constantFrom(
    "[A] * [B] / [C] - [D]",
    "[A] + [B] + [C] - [D]",
    "([A] - [B]) / ([C] + [D])",
    "[A] * [B] * [C] * [D]",
    "[A] / [B]",
  );

  it("is zero: the change is the sum of its parts to the last bit", () => {
    fc.assert(
      fc.property(formula, month, month, (text, before, after) => {
        const names = ["A", "B", "C", "D"] as const;
        const rows = [row("X", { formula: text }), ...names.map((name) => row(name))];
        const told = explain(
          rows,
          names.flatMap((name) => monthly(name, [before[name], after[name]])),
        );
        const sum = told.parts.reduce((all, { contribution }) => all + contribution, 0);
        expect(told.change! - sum).toBe(0);
        const size = Math.max(
          Math.abs(told.before!),
          Math.abs(told.after!),
          ...told.parts.map(({ contribution }) => Math.abs(contribution)),
        );
        expect(Math.abs(told.change! - (told.after! - told.before!))).toBeLessThanOrEqual(1e-12 * size);
        expect(told.parts.every(({ kpi }) => kpi !== "")).toBe(true);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it("scales with the unit of the parts", () => {
    fc.assert(
      fc.property(month, month, fc.constantFrom(2, 1024, 1 / 8), (before, after, factor) => {
        const rows = [row("X", { formula: "[A] / [B]" }), row("A"), row("B")];
        const at = (scale: number): ChangeExplained =>
          explain(rows, [...monthly("A", [before.A * scale, after.A * scale]), ...monthly("B", [before.B, after.B])]);
        const [one, scaled] = [at(1), at(factor)];
        scaled.parts.forEach(({ contribution }, i) => expect(contribution / factor).toBeCloseTo(one.parts[i]!.contribution, 6));
      }),
      { seed: 32, numRuns: 100 },
    );
  });
});
