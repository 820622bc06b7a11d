/** North stars: one for each scope, and which of them a KPI serves. */
import { describe, expect, it } from "@jest/globals";
import { northStarOf, northStarScopes } from "../../shared/scorecard/north-stars";
import { inputOf, type Rows } from "./read-scorecard-fixture";

describe("the north star", () => {
  const register: Rows = [
    ["Name", "Objective", "Team", "Parent", "North star"],
    ["Value", "Grow", "", "", "yes"],
    ["Sales", "Grow", "Sales", "Value", "yes"],
    ["Calls", "Grow", "Sales", "Sales", ""],
    ["Tickets", "Serve", "Support", "", "no"],
    ["Visits", "Grow", "Marketing", "", "yes"],
    ["Clicks", "Grow", "marketing", "", "yes"],
  ];
  const { kpis } = inputOf({ register, asOf: "2025-06-30" });
  const star = (name: string): string | undefined =>
    northStarOf(
      kpis.find((kpi) => kpi.name === name)!,
      kpis,
    )?.name;

  it("is told for every scope, with those that have none or several", () => {
    expect(northStarScopes(kpis).map(({ scope, stars, kpis: count }) => [scope, stars.map(({ name }) => name), count])).toEqual([
      ["", ["Value"], 1],
      ["Sales", ["Sales"], 2],
      ["Support", [], 1],
      ["Marketing", ["Visits", "Clicks"], 2],
    ]);
  });

  it("of a KPI is the next one above, else its scope's, else the whole's", () => {
    expect(["Value", "Sales", "Calls", "Tickets", "Clicks"].map(star)).toEqual(["Value", "Sales", "Sales", "Value", "Clicks"]);
  });
});
