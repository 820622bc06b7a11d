/** Targets on the way: what is expected runs through each of them on its day, and the last one stays the target. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { targetAt } from "../../shared/kpi/target-at";
import { consecutive, day, evaluate } from "./kpi-fixture";

/** From 1.2m to 1.5m by June 2025 and 2m by December 2025. */
const users = {
  direction: "increase",
  phasing: "profile",
  baseline: 1_200_000,
  target: 2_000_000,
  start: day("2025-01-01"),
  due: day("2025-12-31"),
  interim: [{ day: day("2025-06-30"), value: 1_500_000 }],
} as const;

const expectedOn = (iso: string): number | null => evaluate({ ...users, actual: 1_300_000 }, iso).expected;

describe("targets on the way", () => {
  it("are reached evenly, one after the other", () => {
    expect(expectedOn("2025-01-01")).toBe(1_200_000);
    // 89 of 180 days, 300,000 to go
    expect(expectedOn("2025-03-31")).toBeCloseTo(1_200_000 + (300_000 * 89) / 180, 6);
    expect(expectedOn("2025-06-30")).toBe(1_500_000);
    // 92 of 184 days, 500,000 to go
    expect(expectedOn("2025-09-30")).toBe(1_750_000);
    expect(expectedOn("2025-12-31")).toBe(2_000_000);
    expect(expectedOn("2026-06-30")).toBe(2_000_000);
  });

  it("judge the pace: 250,000 of 300,000 by June are five sixths", () => {
    const result = evaluate({ ...users, actual: 1_450_000 }, "2025-06-30");
    expect(result).toMatchObject({ target: 2_000_000, progress: 0.3125, status: "At risk" });
    expect(result.pace).toBeCloseTo(5 / 6, 12);
    // a straight line to December would expect 1,595,604 by June
    expect(evaluate({ ...users, phasing: "linear", actual: 1_450_000 }, "2025-06-30").status).toBe("Off track");
  });

  it("are named in the explanation until their day, the last one always", () => {
    const said = (iso: string, actual: number): string => evaluate({ ...users, actual }, iso).statusExplanation;
    expect(said("2025-06-30", 1_450_000)).toBe(
      "At risk: 1,450,000 against 1,500,000 expected by 2025-06-30 on the way from 1,200,000 to 1,500,000 by 2025-06-30 and 2,000,000, " +
        "pace 0.83 (On track from 0.9, At risk from 0.75). 20,000 from On track.",
    );
    expect(said("2025-09-30", 1_750_000)).toMatch(/expected by 2025-09-30 on the way from 1,200,000 to 2,000,000, pace 1\.00/);
  });

  it("are reached downwards too", () => {
    const churn = { ...users, direction: "decrease", unit: "%", baseline: 0.05, target: 0.03 } as const;
    const interim = [{ day: day("2025-06-30"), value: 0.04 }];
    expect(evaluate({ ...churn, interim, actual: 0.045 }, "2025-03-31").expected).toBeCloseTo(0.05 - (0.01 * 89) / 180, 12);
    expect(evaluate({ ...churn, interim, actual: 0.042 }, "2025-06-30").pace).toBeCloseTo(0.8, 12);
  });

  it("are totals where the KPI is judged by its total", () => {
    const sales = {
      ...users,
      baseline: null,
      target: 1200,
      aggregation: "sum",
      interim: [{ day: day("2025-06-30"), value: 500 }],
    } as const;
    const result = evaluate(sales, "2025-06-30", consecutive("2025-01-01", [60, 80, 80, 90, 90, 100]));
    expect(result).toMatchObject({ actual: 500, expected: 500, pace: 1, status: "On track" });
  });

  it("give way to the targets that the measurements have", () => {
    const months = consecutive("2025-01-01", [1_250_000, 1_300_000]).map((m, i) => ({ ...m, target: [1_260_000, 1_310_000][i]! }));
    expect(evaluate(users, "2025-02-28", months).expected).toBe(1_310_000);
  });

  it("count only between start and due", () => {
    const outside = [...users.interim, { day: users.due, value: 9 }];
    expect(evaluate({ ...users, interim: [{ day: users.start, value: 7 }, ...outside], actual: 1 }, "2025-06-30").expected).toBe(1_500_000);
    const early = evaluate({ ...users, interim: [{ day: users.start, value: 7 }], actual: 1 }, "2025-06-30");
    expect(early.findings.map(({ message }) => message)).toContain(
      "Signups: phasing profile requires targets in the measurements: linear is used",
    );
  });

  it("on the straight line change nothing", () => {
    const share = fc.integer({ min: 1, max: 363 });
    fc.assert(
      fc.property(fc.uniqueArray(share, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 400 }), (days, asOf) => {
        const on = (after: number): number => users.baseline + ((users.target - users.baseline) * after) / 364;
        const interim = [...days].sort((a, b) => a - b).map((after) => ({ day: users.start + after, value: on(after) }));
        const iso = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        const at = iso(users.start + asOf);
        const straight = evaluate({ ...users, phasing: "linear", actual: 1_300_000 }, at).expected ?? NaN;
        expect(evaluate({ ...users, interim, actual: 1_300_000 }, at).expected).toBeCloseTo(straight, 4);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it("are the line that a chart shows", () => {
    const result = evaluate(users, "2025-12-31", consecutive("2025-05-01", [1, 2, 3, 4, 5, 6, 7, 8]));
    const shown = result.series.points.map((point) => targetAt(result, point));
    expect(shown[1]).toBe(1_500_000);
    expect(shown[4]).toBe(1_750_000);
    expect(shown[7]).toBe(2_000_000);
  });
});

describe("several targets of what is held", () => {
  const retention = {
    direction: "at least",
    unit: "%",
    target: 0.9,
    interim: [{ day: day("2025-06-30"), value: 0.8 }],
  } as const;
  const months = consecutive("2025-04-01", [0.82, 0.81, 0.84, 0.85, 0.92]);

  it("are in force one after the other", () => {
    expect(evaluate(retention, "2025-06-30", months)).toMatchObject({ target: 0.8, status: "On track" });
    // 0.85 of 0.9 is 94.4 %
    expect(evaluate(retention, "2025-07-31", months)).toMatchObject({ target: 0.9, status: "At risk" });
    expect(evaluate(retention, "2025-08-31", months)).toMatchObject({ target: 0.9, status: "On track" });
  });

  it("count in each period by itself", () => {
    // April to June against 80 %, July and August against 90 %
    expect(evaluate(retention, "2025-08-31", months).consistency).toMatchObject({ met: 4, counted: 5 });
    const result = evaluate(retention, "2025-08-31", months);
    expect(result.series.points.map((point) => targetAt(result, point))).toEqual([0.8, 0.8, 0.8, 0.9, 0.9]);
  });

  it("give way to a period's own", () => {
    const own = months.map((m, i) => (i === 2 ? { ...m, target: 0.85 } : m));
    expect(evaluate(retention, "2025-06-30", own)).toMatchObject({ target: 0.85, status: "At risk" });
  });

  it("are in force on the as-of day where no history is kept", () => {
    expect(evaluate({ ...retention, actual: 0.84 }, "2025-05-31")).toMatchObject({ target: 0.8, status: "On track" });
    expect(evaluate({ ...retention, actual: 0.84 }, "2025-12-31")).toMatchObject({ target: 0.9, status: "At risk" });
  });
});
