/** The register as a whole: results in its order, counts, roll-ups with coverage, and one bad KPI that does not spoil the others. */
import { describe, expect, it } from "@jest/globals";
import type { Kpi } from "../../shared/kpi/kpi";
import { evaluateScorecard, type Scorecard, type ScorecardInput } from "../../shared/scorecard/evaluate-scorecard";
import { STATUSES } from "../../shared/kpi/verdict";
import { consecutive, day, kpiOf, measured } from "../kpi/kpi-fixture";

const scorecard = (kpis: readonly Kpi[], said: Partial<ScorecardInput> = {}): Scorecard =>
  evaluateScorecard({ kpis, measurements: [], asOf: day("2025-07-02"), ...said });

const year = { start: day("2025-01-01"), due: day("2025-12-31") };
const named = (name: string, said: Partial<Kpi>): Kpi => kpiOf({ id: name, name, ...said });

describe("a scorecard", () => {
  const kpis = [
    named("done", { direction: "increase", baseline: 0, target: 10, actual: 10, ...year }),
    named("good", { target: 95, actual: 96 }),
    named("near", { target: 95, actual: 90 }),
    named("bad", { target: 95, actual: 50 }),
    named("late", { direction: "increase", baseline: 0, target: 10, actual: 9, ...year, due: day("2025-06-30") }),
    named("early", { direction: "increase", baseline: 0, target: 10, actual: 0, ...year, start: day("2025-07-01") }),
    named("old", { target: 95, actual: 96, actualAsOf: day("2025-01-01"), frequency: "month" }),
    named("empty", { target: 95 }),
    named("future", { target: 95, actual: 96, ...year, start: day("2025-08-01") }),
    named("aimless", { actual: 96 }),
    named("watched", { kind: "metric", objective: "", actual: 5 }),
  ];

  it("has a result for each KPI in the register's order, every status word among them", () => {
    const { results, counts, asOf } = scorecard(kpis);
    expect(results.map(({ kpi, status }) => `${kpi.name}: ${status ?? "none"}`)).toEqual([
      "done: Achieved",
      "good: On track",
      "near: At risk",
      "bad: Off track",
      "late: Missed",
      "early: Too early",
      "old: Stale",
      "empty: No data",
      "future: Not started",
      "aimless: No target",
      "watched: none",
    ]);
    expect(counts).toEqual(Object.fromEntries(STATUSES.map((status) => [status, 1])));
    expect(asOf).toBe(day("2025-07-02"));
  });

  it("of nothing is empty", () => {
    expect(scorecard([])).toEqual({ asOf: day("2025-07-02"), results: [], counts: {}, rollups: [], formulas: new Map(), findings: [] });
  });

  it("looks at a day, whatever the time on it", () => {
    expect(scorecard(kpis, { asOf: day("2025-07-02") + 0.75 })).toEqual(scorecard(kpis));
  });

  it("says what cannot be evaluated and evaluates the rest", () => {
    const upside = named("upside down", { direction: "range", low: 2, high: 1, actual: 1.5 });
    const { results, findings } = scorecard([upside, named("good", { target: 95, actual: 96 })]);
    expect(results.map(({ kpi }) => kpi.name)).toEqual(["good"]);
    expect(findings).toEqual([
      {
        severity: "error",
        where: { sheet: "Register", cell: "A2" },
        message: "upside down could not be evaluated: low must not be above high: 2 and 1",
        kpi: "upside down",
      },
    ]);
  });

  it("tells findings of the measurements, then of the KPIs", () => {
    const stray = measured("2025-06-01", 1, { kpi: "nobody" });
    const { findings } = scorecard([named("vague", { direction: "decrease", target: 5, actual: 6, ...year })], { measurements: [stray] });
    expect(findings.map(({ severity, kpi }) => `${severity} ${kpi ?? ""}`)).toEqual(["warning ", "warning vague"]);
  });

  it("does not change with the order of the measurements", () => {
    const rows = [
      ...consecutive("2025-01-01", [90, 96, 97, 98]),
      ...consecutive("2025-01-01", [1, 2, 3]).map((m) => ({ ...m, kpi: "near" })),
    ];
    const kpi = named("Signups", { target: 95 });
    expect(scorecard([kpi, kpis[2]!], { measurements: [...rows].reverse() })).toEqual(scorecard([kpi, kpis[2]!], { measurements: rows }));
  });

  it("holds targets in the share of periods that is required", () => {
    const kept = named("Signups", { target: 95, ...year, due: day("2025-04-30") });
    const measurements = consecutive("2025-01-01", [96, 97, 94, 95]);
    expect(scorecard([kept], { measurements }).results[0]?.status).toBe("Missed");
    expect(scorecard([kept], { measurements, requiredShare: 0.75 }).results[0]?.status).toBe("Achieved");
  });
});

describe("a roll-up by objective", () => {
  it("is the weighted mean of progress and attainment, each within 0 and 1", () => {
    const { rollups } = scorecard([
      named("far beyond", { direction: "increase", baseline: 0, target: 10, actual: 50, weight: 1, ...year }),
      named("half way", { direction: "increase", baseline: 0, target: 10, actual: 5, weight: 3, ...year }),
      named("the wrong way", { direction: "increase", baseline: 0, target: 10, actual: -5, weight: 1, ...year }),
      named("nearly held", { target: 100, actual: 90, weight: 5 }),
    ]);
    expect(rollups).toEqual([{ objective: "Grow", score: (1 + 1.5 + 0 + 4.5) / 10, coverage: 1, kpis: 4 }]);
  });

  it("leaves a KPI without an answer out with its weight, and says how much is covered", () => {
    const { rollups } = scorecard([named("held", { target: 100, actual: 100, weight: 1 }), named("empty", { target: 100, weight: 3 })]);
    expect(rollups).toEqual([{ objective: "Grow", score: 1, coverage: 0.25, kpis: 2 }]);
  });

  it("without any answer has no score and covers nothing", () => {
    expect(scorecard([named("empty", { target: 100 })]).rollups).toEqual([{ objective: "Grow", score: null, coverage: 0, kpis: 1 }]);
  });

  it("takes one objective for one, whatever case and spacing, in the register's order", () => {
    const { rollups } = scorecard([
      named("a", { objective: "Serve  well", target: 1, actual: 1 }),
      named("b", { objective: "Grow", target: 1, actual: 1 }),
      named("c", { objective: "serve well ", target: 1, actual: 1 }),
    ]);
    expect(rollups.map(({ objective, kpis }) => `${objective}: ${kpis}`)).toEqual(["Serve  well: 2", "Grow: 1"]);
  });

  it("leaves out metrics and KPIs that serve no objective", () => {
    const orphan = named("orphan", { objective: "", target: 1, actual: 1 });
    const metric = named("metric", { kind: "metric", target: 1, actual: 1 });
    expect(scorecard([orphan, metric]).rollups).toEqual([]);
  });
});
