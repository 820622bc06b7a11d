/** Segments: a KPI of one takes its part of the measurements, one of the whole takes all, and nothing is counted twice. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { LONG, monthly, resultOf, scorecardOf, told, type Rows } from "./read-scorecard-fixture";

const HEADER: readonly Cell[] = ["ID", "Name", "Objective", "Target", "Unit", "Aggregation", "Segment"];
const row = (id: string, said: { segment?: string; unit?: string; aggregation?: string } = {}): Cell[] => [
  id,
  "Users",
  "Grow",
  1,
  said.unit ?? "",
  said.aggregation ?? "",
  said.segment ?? "",
];

const scorecard = (rows: Rows, measurements: Rows) =>
  scorecardOf({ register: [HEADER, ...rows], measurements: [LONG, ...measurements], asOf: "2025-03-10" });
const values = (rows: Rows, measurements: Rows): readonly (number | null)[] =>
  resultOf(scorecard(rows, measurements), String(rows[0]?.[0])).series.points.map(({ value }) => value);

const TWO = [...monthly("Users", [10, 20], "Spain"), ...monthly("Users", [30, 40], "Italy")];
const WHOLE = monthly("Users", [41, 61]);

describe("a KPI of the whole", () => {
  it("adds the flows of its segments", () => {
    expect(values([row("ALL", { aggregation: "sum" })], TWO)).toEqual([40, 60]);
  });

  it("takes rates over all segments by their parts", () => {
    const measurements: Rows = [
      ["KPI", "Period", "Numerator", "Denominator", "Segment"],
      ["Users", "2025-01", 1, 10, "Spain"],
      ["Users", "2025-01", 80, 90, "Italy"],
    ];
    expect(resultOf(scorecardOf({ register: [HEADER, row("ALL")], measurements, asOf: "2025-03-10" }), "ALL").actual).toBe(0.81);
  });

  it.each(["#", "Count"])("adds up what is counted in %s, where every segment has a value, and says so", (unit) => {
    const measured = [...TWO, ["Users", "2025-03", 50, "Italy"]];
    expect(values([row("ALL", { aggregation: "last", unit })], measured)).toEqual([40, 60, null]);
    expect(told(scorecard([row("ALL", { aggregation: "last", unit })], measured))).toEqual([
      "info Register!B2: Users: its segments are added up, since it is a number of things at the end of each period",
    ]);
  });

  it.each(["%", "days", "score", "GBP", ""])("adds up no levels of unit %s, and asks what is meant", (unit) => {
    const done = scorecard([row("ALL", { aggregation: "last", unit })], TWO);
    expect(resultOf(done, "ALL").actual).not.toBe(60);
    expect(told(done).join()).toMatch(/Users requires an aggregation or a segment/);
  });

  it.each(["sum", "last"])("by %s takes the value of the whole where there is one, and counts nothing twice", (aggregation) => {
    expect(values([row("ALL", { aggregation, unit: "#" })], [...TWO, ...WHOLE])).toEqual([41, 61]);
    expect(values([row("ALL", { aggregation, unit: "#" })], [...monthly("Users", [null, 61], "Total"), ...TWO])).toEqual([40, 61]);
  });

  it("says what it did not add", () => {
    expect(told(scorecard([row("ALL", { aggregation: "sum" })], [...TWO, ...WHOLE]))).toEqual([
      "info Register!B2: Users: values of the whole are used, 4 of its segments beside them are not added",
    ]);
  });

  it.each(["All", "total", " Overall "])("may be written %p", (segment) => {
    const done = scorecard([row("ALL", { aggregation: "sum", segment })], TWO);
    expect(resultOf(done, "ALL").actual).toBe(60);
    expect(told(done)).toEqual([]);
  });
});

describe("a KPI of one segment", () => {
  it("takes its own, whatever the case", () => {
    expect(values([row("ES", { segment: "SPAIN" })], [...TWO, ...WHOLE])).toEqual([10, 20]);
  });

  it("stands beside the whole and the others", () => {
    const done = scorecard([row("ALL", { aggregation: "sum" }), row("ES", { segment: "Spain" }), row("IT", { segment: "Italy" })], TWO);
    expect(["ALL", "ES", "IT"].map((id) => resultOf(done, id).actual)).toEqual([60, 20, 40]);
  });
});
