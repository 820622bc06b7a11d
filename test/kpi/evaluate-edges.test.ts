/** KPIs that cannot be judged by a pace, or not judged at all: targets at zero, milestones, metrics, registers that say too little. */
import { describe, expect, it } from "@jest/globals";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { consecutive, day, evaluate, measured } from "./kpi-fixture";

const year = { start: day("2025-01-01"), due: day("2025-12-31") };
const said = ({ status, verdict }: KpiResult): string => `${status ?? "none"} by ${verdict?.rule ?? "none"}`;
const messages = (result: KpiResult): string[] => result.findings.map(({ severity, message }) => `${severity}: ${message}`);

describe("a KPI without all that a pace needs", () => {
  it("decreasing from nobody knows where is judged by its level, and asks for a baseline", () => {
    const result = evaluate({ direction: "decrease", target: 50, ...year }, "2025-07-02", consecutive("2025-05-01", [60, 54]));
    expect(said(result)).toBe("At risk by latest period");
    expect(result).toMatchObject({ progress: null, expected: null, pace: null });
    expect(result.reasons.progress).toBe("progress requires a baseline");
    expect(messages(result)).toEqual([
      "warning: Signups requires a baseline to be judged by its pace: until then only its level is judged",
    ]);
  });

  it("increasing to a target below zero cannot start from zero either", () => {
    const result = evaluate({ direction: "increase", target: -5, ...year }, "2025-07-02", consecutive("2025-05-01", [-8, -3]));
    expect(said(result)).toBe("On track by latest period");
    expect(messages(result)).toEqual([
      "warning: Signups requires a baseline to be judged by its pace: until then only its level is judged",
    ]);
  });

  it("without start and due is judged by its level", () => {
    const result = evaluate({ direction: "increase", baseline: 0, target: 100 }, "2025-07-02", consecutive("2025-05-01", [90, 95]));
    expect(said(result)).toBe("At risk by latest period");
    expect(messages(result)[0]).toContain("requires a start and a due date to be judged by its pace");
  });

  it("with a target equal to its baseline has an attainment and no progress", () => {
    const result = evaluate(
      { direction: "increase", baseline: 95, target: 95, ...year },
      "2025-07-02",
      consecutive("2025-05-01", [95, 94]),
    );
    expect(said(result)).toBe("At risk by latest period");
    expect(result.progress).toBeNull();
    expect(result.reasons.progress).toContain("baseline equals target, use attainment");
  });

  it("with a due date before its start is judged by its level", () => {
    const upside = {
      direction: "increase",
      baseline: 0,
      target: 100,
      start: day("2025-12-31"),
      due: day("2025-01-01"),
      actual: 95,
    } as const;
    expect(said(evaluate(upside, "2025-12-31"))).toBe("Missed by all periods");
    const milestone = { ...upside, direction: "milestone", actual: -0.5, due: day("2025-12-31") } as const;
    expect(said(evaluate(milestone, "2025-12-31"))).toBe("Off track by nothing expected yet");
  });

  it("without a target has numbers but no status to earn", () => {
    const result = evaluate({ direction: "increase", baseline: 0, ...year }, "2025-07-02", consecutive("2025-05-01", [90, 95]));
    expect(said(result)).toBe("No target by no target");
    expect(result).toMatchObject({ actual: 95, change: 5, rag: null, next: null });
    expect(result.reasons).toMatchObject({ target: "the register gives no target", attainment: "attainment requires a target" });
  });
});

describe("targets at and below zero", () => {
  it("of zero defects: met or not, with no attainment in between", () => {
    const defects = { direction: "at most", target: 0 } as const;
    expect(evaluate({ ...defects, actual: 0 }, "2025-07-02")).toMatchObject({ status: "On track", attainment: 1 });
    const one = evaluate({ ...defects, actual: 1 }, "2025-07-02");
    expect(one).toMatchObject({ status: "Off track", attainment: null, next: { status: "On track", distance: 1 } });
    expect(one.reasons.attainment).toContain("target is zero: give a scale");
  });

  it("of a decrease to zero: progress and pace exist", () => {
    const result = evaluate({ direction: "decrease", baseline: 40, target: 0, ...year }, "2025-07-02", consecutive("2025-05-01", [22, 20]));
    expect(result).toMatchObject({ status: "On track", progress: 0.5, attainment: null });
    expect(result.pace).toBeCloseTo(1, 12);
  });

  it("from a loss to a smaller one", () => {
    const result = evaluate(
      { direction: "increase", baseline: -100, target: -20, ...year },
      "2025-07-02",
      consecutive("2025-05-01", [-70, -60]),
    );
    expect(result).toMatchObject({ status: "On track", progress: 0.5 });
    expect(result.expected).toBeCloseTo(-60, 12);
  });
});

describe("a range", () => {
  const stay = { direction: "range", low: 10, high: 20 } as const;

  it("has an attainment by its tolerance, and no single target", () => {
    expect(evaluate({ ...stay, actual: 21 }, "2025-07-02")).toMatchObject({
      attainment: 0.8,
      target: null,
      variance: null,
      favourable: null,
    });
    expect(evaluate({ ...stay, tolerance: 10, actual: 21 }, "2025-07-02")).toMatchObject({ attainment: 0.9, status: "At risk" });
  });

  it("needs both bounds to be one", () => {
    expect(evaluate({ ...stay, high: null, actual: 21 }, "2025-07-02")).toMatchObject({ status: "No target", attainment: null });
  });
});

describe("a milestone", () => {
  const launch = { kind: "milestone", direction: "milestone", unit: "yes/no", ...year } as const;

  it("that is done or not expects nothing before due", () => {
    expect(evaluate({ ...launch, actual: 0 }, "2025-12-31")).toMatchObject({ status: "Off track", expected: 1 });
    expect(said(evaluate({ ...launch, actual: 0 }, "2025-12-30"))).toBe("On track by nothing expected yet");
    expect(said(evaluate({ ...launch, actual: 0 }, "2026-01-01"))).toBe("Missed by due passed");
    expect(said(evaluate({ ...launch, actual: 1 }, "2025-02-01"))).toBe("Achieved by milestone done");
    expect(said(evaluate({ ...launch, actual: 1 }, "2026-05-01"))).toBe("Achieved by milestone done");
  });

  it("in percent is on a straight way", () => {
    const percent = { ...launch, unit: "%" };
    expect(said(evaluate({ ...percent, actual: 0.45 }, "2025-07-02"))).toBe("On track by pace");
    expect(said(evaluate({ ...percent, actual: 0.4 }, "2025-07-02"))).toBe("At risk by pace");
    expect(evaluate({ ...percent, actual: 0.45 }, "2025-07-02")).toMatchObject({ expected: 0.5, progress: 0.45, target: 1 });
  });

  it("has no next class while it is only done or not", () => {
    expect(evaluate({ ...launch, actual: 0 }, "2025-07-02").next).toBeNull();
  });

  it("does not grow old unless it says how often it is looked at", () => {
    const report = [measured("2025-01-15", 0, { frequency: "day" }), measured("2025-01-20", 0, { frequency: "day" })];
    expect(said(evaluate(launch, "2025-07-02", report))).toBe("On track by nothing expected yet");
    expect(said(evaluate({ ...launch, frequency: "month" }, "2025-07-02", report))).toBe("Stale by stale");
  });
});

describe("what is never judged", () => {
  it("is a metric, and a KPI whose direction is none", () => {
    const metric = evaluate({ kind: "metric", objective: "", target: 5, actual: 4 }, "2025-07-02");
    expect(metric).toMatchObject({ status: null, rag: null, verdict: null, next: null, attainment: 0.8 });
    expect(metric.explanation).toBe("A metric, not a KPI: no objective is named for it, so it is watched and not judged.");
    const watched = evaluate({ direction: "none", target: 5, actual: 4 }, "2025-07-02");
    expect(watched).toMatchObject({ status: null, rag: null, variance: -1, favourable: 0 });
    expect(watched.explanation).toBe("Watched, not judged: its direction is none.");
  });
});
