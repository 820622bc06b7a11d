/** What a result says beside its status: trend, signal, assurance and outlook, in words and numbers, or why not. */
import { describe, expect, it } from "@jest/globals";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import { scorecardTable } from "../../shared/scorecard/scorecard-table";
import { consecutive, day, evaluate, kpiOf, measured } from "./kpi-fixture";

const zigzag = (length: number, height = 10): number[] => Array.from({ length }, (_, i) => height + [0.5, -0.4, 0.3, -0.5, 0.1][i % 5]!);
const held = { target: 10, due: day("2025-06-30") } as const;
const declined = consecutive("2023-01-15", [...zigzag(20), 9.2, 9.4, 9.3, 9.5, 9.2, 9.4, 9.3]);

describe("the result of a KPI with a history", () => {
  it("carries the four judgements, and tells them behind the status", () => {
    const result = evaluate(held, "2025-04-05", declined);
    expect(result).toMatchObject({ status: "At risk", trend: "worsening", signal: "concern", assurance: "hit or miss" });
    expect(result.outlook).toMatchObject({ periods: 3, isTotal: false, period: { start: day("2025-06-01") } });
    expect(result.outlook!.low).toBeLessThan(result.outlook!.point);
    expect(result.outlook!.chance).toBeGreaterThanOrEqual(0.02);
    expect(result.explanation.startsWith(result.statusExplanation)).toBe(true);
    expect(result.explanation).toMatch(
      /Seven months in a row below the average: concern\..* Expected .* in 2025-06; at least 10 is \w+ \(\d+ %\)\./,
    );
    expect(result.reasons).not.toHaveProperty("signal");
  });

  it("mirrors them where lower is better", () => {
    const result = evaluate({ ...held, direction: "at most" }, "2025-04-05", declined);
    expect(result).toMatchObject({ trend: "improving", signal: "improvement", assurance: "hit or miss" });
    const [up, down] = [evaluate(held, "2025-04-05", declined).outlook!, result.outlook!];
    expect(down.chance).toBeCloseTo(Math.min(0.98, Math.max(0.02, 1 - up.chance!)), 9);
  });

  it("keeps them in a copy, and behind a wrapper such as a framework puts around what it watches", () => {
    const result = evaluate(held, "2025-04-05", declined);
    const { trend, explanation, reasons } = result;
    for (const other of [{ ...result }, new Proxy(result, {}), Object.create(result) as typeof result])
      expect({ trend: other.trend, explanation: other.explanation, reasons: other.reasons }).toEqual({ trend, explanation, reasons });
    expect(Object.keys({ ...result })).toEqual(Object.keys(result));
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = declined.map((_, i) => declined[(i * 11) % declined.length]!);
    expect(evaluate(held, "2025-04-05", shuffled)).toEqual(evaluate(held, "2025-04-05", declined));
  });

  it("says rising and high where no way is better, also of a metric", () => {
    const rising = consecutive("2023-01-15", [...zigzag(15), 11, 11.2, 11.1, 11.3, 11.2, 11.4, 11.5]);
    for (const said of [{ direction: "none" }, { kind: "metric", objective: "", direction: "none" }] as const) {
      const result = evaluate(said, "2025-04-05", rising);
      expect(result).toMatchObject({ status: null, trend: "rising", signal: "high", assurance: null, outlook: { chance: null } });
      expect(result.reasons.assurance).toBe("assurance requires a direction in which a target can be held");
    }
  });

  it("judges by the target of the latest period where the measurements have one", () => {
    const own = consecutive("2024-01-15", zigzag(15)).map((each) => ({ ...each, target: 8 }));
    const result = evaluate({ target: 50 }, "2025-04-05", own);
    expect(result.assurance).toBe("consistently met");
    expect(result.outlook!.chance).toBe(0.98);
  });
});

describe("the result of a KPI with little history", () => {
  it("has reasons in place of judgements, and no word about them", () => {
    const result = evaluate({ target: 10 }, "2025-04-05", consecutive("2025-02-15", [9, 10]));
    expect(result).toMatchObject({ trend: null, signal: null, assurance: null, outlook: null });
    expect(result.reasons).toMatchObject({
      trend: "trend requires at least 6 values: 2",
      signal: "signal requires at least 6 values: 2",
      assurance: "assurance requires at least 6 values: 2",
      outlook: "outlook requires at least 3 values: 2",
    });
    expect(result.explanation).toBe(result.statusExplanation);
  });

  it.each([0, 1, 2, 3, 5, 6, 12])("of %i values has an answer or a reason for each judgement", (count) => {
    const result = evaluate({ target: 10 }, "2026-04-05", consecutive("2025-01-15", zigzag(count)));
    for (const name of ["trend", "signal", "assurance", "outlook"] as const) {
      expect((result[name] === null) === (result.reasons[name] !== undefined)).toBe(true);
    }
  });

  it("names what else is missing", () => {
    const reasonsOf = (said: Parameters<typeof evaluate>[0]): unknown => evaluate(said, "2025-04-05", declined).reasons;
    expect(reasonsOf({ target: null })).toMatchObject({ assurance: "assurance requires a target" });
    expect(reasonsOf({ direction: "milestone" })).toMatchObject({ trend: "trend requires values that vary: a milestone is done or not" });
    const gappy = Array.from({ length: 13 }, (_, i) => (i % 2 === 0 ? 10 + (i % 3) : null));
    expect(evaluate({ target: 10 }, "2025-04-05", consecutive("2024-01-15", gappy)).reasons.signal).toBe(
      "signal requires values of neighbouring periods",
    );
  });

  it("survives values that allow no statistics", () => {
    const huge = evaluate({ target: 10 }, "2025-04-05", consecutive("2024-09-15", [1, 1e200, 3, 4, 5, 6, 7]));
    expect(huge).toMatchObject({ status: "Off track", trend: null, signal: null, outlook: null, movement: null });
    expect(huge.reasons.trend).toMatch(/^trend requires other values: values must lie between/);
    const long = Array.from({ length: 6000 }, (_, i) => {
      const start = day("2005-01-01") + i;
      return measured("2005-01-01", 10 + (i % 3), { frequency: "day", period: { start, end: start, frequency: "day" } });
    });
    const daily = evaluate({ target: 10 }, "2025-04-05", long);
    expect(daily).toMatchObject({ trend: "no clear change", signal: expect.any(String), outlook: { periods: 1 } });
    expect(daily.movement!.points).toHaveLength(1500);
  });
});

describe("the scorecard's columns of movement", () => {
  const headers = ["Trend", "Signal", "Assurance", "Outlook", "Forecast", "Probability", "Movement"];
  const rowOf = (values: readonly number[]): unknown[] => {
    const scorecard = evaluateScorecard({ kpis: [kpiOf(held)], measurements: consecutive("2023-01-15", values), asOf: day("2025-04-05") });
    return scorecardTable(scorecard, headers)[1]!;
  };

  it("show the judgements, the chance in steps in which it can be trusted", () => {
    const [trend, signal, assurance, outlook, forecast, probability, movement] = rowOf(declined.map(({ actual }) => actual!));
    expect([trend, signal, assurance]).toEqual(["worsening", "concern", "hit or miss"]);
    expect(outlook).toMatch(/^\d+\.\d+ to \d+\.\d+ in 2025-06$/);
    expect(forecast).toEqual(expect.any(Number));
    expect([0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98]).toContain(probability);
    expect(movement).toMatch(/^Seven months in a row below the average: concern\./);
  });

  it("are empty where there is no answer", () => {
    expect(rowOf([9, 10]).slice(0, 6)).toEqual(["", "", "", "", "", ""]);
  });
});
