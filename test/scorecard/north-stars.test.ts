/** North stars: which of several a KPI serves. */
import { describe, expect, it } from "@jest/globals";
import { northStarOf, scopeKey } from "../../shared/scorecard/north-stars";
import { inputOf, type Rows } from "./read-scorecard-fixture";

const HEADER = ["Name", "Objective", "Team", "Parent", "North star"];

const starOf = (rows: Rows, name: string): string | null => {
  const { kpis } = inputOf({ register: [HEADER, ...rows], asOf: "2025-06-30" });
  return (
    northStarOf(
      kpis.find((kpi) => kpi.name === name)!,
      kpis,
    )?.name ?? null
  );
};

describe("the north star of a KPI", () => {
  const rows: Rows = [
    ["Value", "Grow", "", "", "yes"],
    ["Sales", "Grow", "Sales", "Value", "yes"],
    ["Calls", "Grow", "Sales", "Sales", ""],
    ["Meetings", "Grow", "sales ", "", ""],
    ["Tickets", "Serve", "Support", "", "no"],
  ];

  it.each([
    ["Value", "Value"],
    ["Sales", "Sales"],
    ["Calls", "Sales"],
    ["Meetings", "Sales"],
    ["Tickets", "Value"],
  ])("%s is %s: the next one above, else its scope's, else the whole's", (name, star) => {
    expect(starOf(rows, name)).toBe(star);
  });

  it("is the only one there is, wherever it stands, and none where there is none", () => {
    expect(
      starOf(
        [
          ["A", "Grow", "North", "", "yes"],
          ["B", "Grow", "South", "", ""],
        ],
        "B",
      ),
    ).toBe("A");
    expect(
      starOf(
        [
          ["A", "Grow", "North", "", "yes"],
          ["C", "Grow", "East", "", "yes"],
          ["B", "Grow", "South", "", ""],
        ],
        "B",
      ),
    ).toBeNull();
    expect(starOf([["A", "Grow", "", "", ""]], "A")).toBeNull();
  });

  it("belongs to a scope of team, area and level, whatever the case", () => {
    expect(scopeKey({ details: { Team: "Sales", Level: "team" } })).toBe(scopeKey({ details: { Team: " sales", Level: "Team" } }));
    expect(scopeKey({ details: { Team: "Sales" } })).not.toBe(scopeKey({ details: { Area: "Sales" } }));
  });
});
