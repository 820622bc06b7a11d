/** Groups of the scorecard: the one that needs somebody first comes first, and a search finds words wherever they stand. */
import { describe, expect, it } from "@jest/globals";
import { readView } from "../../shared/pane/read-view";
import { groupResults, isFound, usefulGroupings } from "../../shared/pane/scorecard/group-results";
import { exampleSnapshot } from "../browser/example-snapshot";

const more = [
  { Name: "Leads", Objective: "grow the Customer base ", Pillar: "Demand", Target: 5 },
  { Name: "Nobody's", Objective: null, Pillar: null, Target: 5 },
];
const view = readView(exampleSnapshot({ register: more }));
const ordered = view.kind === "scorecard" ? view.ordered : [];

describe("groups", () => {
  it("are in the order of what needs somebody, those without a name last", () => {
    expect(groupResults(ordered, "status").map(({ name }) => name)).toEqual(["Off track", "At risk", "No data", "On track", "Watched"]);
    expect(groupResults(ordered, "objective").map(({ name }) => name)).toEqual([
      ...["Earn more from each customer", "Grow the customer base", "Keep the customers we have", "not named"],
    ]);
  });

  it("take names that differ in case and spaces for one, and lose no KPI", () => {
    const groups = groupResults(ordered, "objective");
    expect(groups.find(({ name }) => name === "Grow the customer base")?.results.map(({ kpi }) => kpi.name)).toContain("Leads");
    expect(groups.flatMap(({ results }) => results)).toHaveLength(ordered.length);
  });

  it("have a score by objective, where there is one", () => {
    const scores = groupResults(ordered, "objective").map(({ score }) => score);
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores[scores.length - 1]).toBeNull();
    expect(groupResults(ordered, "owner").every(({ score }) => score === null)).toBe(true);
  });

  it("are offered by what the register names", () => {
    expect(usefulGroupings(ordered)).toEqual(["status", "objective", "owner", "pillar"]);
    expect(usefulGroupings([])).toEqual(["status"]);
  });
});

describe("a search", () => {
  const found = (search: string): readonly string[] => ordered.filter((result) => isFound(result, search)).map(({ kpi }) => kpi.name);

  it("finds all of its words, in any order and case, in name, owner, objective or pillar", () => {
    expect(found("SATISFACTION customer")).toEqual(["Customer satisfaction"]);
    expect(found("demand")).toEqual(["Leads"]);
    expect(found("   ")).toHaveLength(ordered.length);
    expect(found("(.*")).toEqual([]);
  });
});
