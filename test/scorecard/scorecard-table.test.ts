/** The scorecard as a grid: header first, blanks as "", columns by name, values as a cell shows them. */
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_COLUMNS, SCORECARD_COLUMNS } from "../../shared/scorecard/scorecard-columns";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import { chooseColumns, scorecardTable } from "../../shared/scorecard/scorecard-table";
import type { Kpi } from "../../shared/kpi/kpi";
import { consecutive, day, kpiOf } from "../kpi/kpi-fixture";

const table = (said: Partial<Kpi>, columns: readonly string[], fiscalStart = 1): unknown[] => {
  const measurements = consecutive("2025-01-01", [0.9, 0.92, 0.94, 0.96]);
  const scorecard = evaluateScorecard({ kpis: [kpiOf(said)], measurements, asOf: day("2025-05-02"), fiscalStart });
  return scorecardTable(scorecard, columns)[1] ?? [];
};

describe("the scorecard's columns", () => {
  it("are the default ones unless named, in the order in which they are named, case ignored", () => {
    expect(chooseColumns([]).map(({ header }) => header)).toEqual(DEFAULT_COLUMNS);
    expect(chooseColumns(["", "  "]).map(({ header }) => header)).toEqual(DEFAULT_COLUMNS);
    expect(chooseColumns(["status", "KPI", " next  CLASS "]).map(({ header }) => header)).toEqual(["Status", "KPI", "Next class"]);
  });

  it("have headers of their own, the default ones among them", () => {
    const headers = SCORECARD_COLUMNS.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(DEFAULT_COLUMNS.filter((header) => !headers.includes(header))).toEqual([]);
  });

  it("that nobody knows are refused by name, with those there are", () => {
    expect(() => chooseColumns(["Mood"])).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(/^columns must be among ID, KPI, .*: "Mood"$/) }),
    );
  });
});

describe("a row of the scorecard", () => {
  const waiting = { name: "Waiting", id: "Signups", unit: "%", target: 0.95 } as const;

  it("has a cell for every column", () => {
    expect(
      table(waiting, ["KPI", "Period", "Actual", "Target", "Status", "RAG", "Glyph", "Attainment", "Next class", "Spark", "Rule"]),
    ).toEqual([
      "Waiting",
      "2025-04",
      0.96,
      0.95,
      "On track",
      1,
      "●",
      expect.closeTo(0.96 / 0.95, 12),
      "1 point from At risk",
      "▁▃▆█",
      "latest period",
    ]);
  });

  it("is blank text where there is nothing to show, never null", () => {
    expect(table({ ...waiting, target: null }, ["Target", "Next class", "RAG", "Due", "Progress", "Status"])).toEqual([
      "",
      "",
      "",
      "",
      "",
      "No target",
    ]);
  });

  it("names periods by the fiscal year", () => {
    expect(table({ ...waiting, frequency: "quarter" }, ["Period"], 4)).toEqual(["FY26 Q1"]);
    expect(table({ ...waiting, frequency: "quarter" }, ["Period"], 1)).toEqual(["FY25 Q2"]);
  });

  it("says both ends of a range", () => {
    expect(table({ ...waiting, direction: "range", target: null, low: 0.9, high: 0.95 }, ["Target"])).toEqual(["90 to 95 %"]);
  });

  it("holds nothing but numbers and text, whatever the KPI", () => {
    const headers = SCORECARD_COLUMNS.map(({ header }) => header);
    for (const said of [
      waiting,
      { ...waiting, target: null },
      { ...waiting, kind: "metric", objective: "" },
      { name: "=1+1", id: "<script>" },
    ] as Partial<Kpi>[]) {
      expect(table(said, headers).every((cell) => typeof cell === "string" || Number.isFinite(cell))).toBe(true);
    }
  });
});
