/** Names in formulas: whatever a KPI is called, and whichever of several of one name is meant. */
import { describe, expect, it } from "@jest/globals";
import { row, scorecard } from "./formula-fixture";
import { LONG, monthly, resultOf, told } from "./read-scorecard-fixture";

describe("a name in a formula", () => {
  it("may hold brackets, quotes, emoji and any script", () => {
    const names = ["Users [new]", 'the "real" one', "O'Neill's", "用户", "😀 users", "Revenue + tax", "a\\b"];
    const rows = names.flatMap((name, i) => [row(`M${i}`, "", { name }), row(`F${i}`, `[${name.replace(/\]/g, "]]")}] * 2`)]);
    const measurements = [LONG, ...names.flatMap((_, i) => monthly(`M${i}`, [i]))];
    const done = scorecard(rows, { measurements });
    expect(names.map((_, i) => resultOf(done, `F${i}`).actual)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  });

  it("that several KPIs have means the one of the same segment, else the whole", () => {
    const rows = [
      row("R1", "", { name: "Sales", segment: "Spain", aggregation: "sum" }),
      row("R2", "", { name: "Sales", segment: "Italy", aggregation: "sum" }),
      row("R3", "", { name: "Sales", aggregation: "sum" }),
      row("S", "[Sales] * 2", { segment: "spain" }),
      row("F", "[Sales] * 2", { segment: "France" }),
      row("W", "[Sales] * 2"),
      row("I", "[R2] * 2"),
    ];
    const measurements = [LONG, ...monthly("Sales", [10], "Spain"), ...monthly("Sales", [5], "Italy"), ...monthly("Sales", [1], "France")];
    const done = scorecard(rows, { measurements });
    expect(["S", "F", "W", "I"].map((id) => resultOf(done, id).actual)).toEqual([20, 2, 32, 10]);
  });

  it("that means several KPIs of other segments is refused", () => {
    const rows = [
      row("R1", "", { name: "Sales", segment: "Spain" }),
      row("R2", "", { name: "Sales", segment: "Italy" }),
      row("X", "[Sales] * 2"),
    ];
    expect(told(scorecard(rows))).toEqual(['error Register!E6: formula must name one KPI, by its ID: "Sales" is 2']);
  });
});
