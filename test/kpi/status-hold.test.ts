/** The status of targets to be held, and of ways without an end: judged by the latest period, and after due by all of them. */
import { describe, expect, it } from "@jest/globals";
import { statusOf } from "../../shared/kpi/status";
import type { StatusFacts } from "../../shared/kpi/verdict";
import { day, factsOf } from "./kpi-fixture";

const verdict = (said: Partial<StatusFacts>): string => {
  const { status, rule } = statusOf(factsOf(said)) ?? { status: null, rule: null };
  return `${status ?? "none"} by ${rule ?? "none"}`;
};

const year = { start: day("2025-01-01"), due: day("2026-01-01"), asOf: day("2025-07-02") };
const hold = { direction: "at least", target: 100, measured: 6, ...year } as const;

describe("a target to be held", () => {
  it("is judged by the latest period: met, near, or off", () => {
    expect(verdict({ ...hold, actual: 100 })).toBe("On track by latest period");
    expect(verdict({ ...hold, actual: 99 })).toBe("At risk by latest period");
    expect(verdict({ ...hold, actual: 90 })).toBe("At risk by latest period");
    expect(verdict({ ...hold, actual: 89.999 })).toBe("Off track by latest period");
  });

  it("knows no red threshold: below amber is off track", () => {
    expect(verdict({ ...hold, actual: 80 })).toBe("Off track by latest period");
  });

  it("mirrors where lower is better", () => {
    const most = { ...hold, direction: "at most" } as const;
    expect([100, 100.001, 110, 110.001].map((actual) => verdict({ ...most, actual }).split(" by ")[0])).toEqual([
      "On track",
      "At risk",
      "At risk",
      "Off track",
    ]);
  });

  it("is met on a border that rounding blurs", () => {
    expect(verdict({ ...hold, target: 0.1 + 0.2, actual: 0.3 })).toBe("On track by latest period");
    expect(verdict({ ...hold, direction: "at most", target: 0.3, actual: 0.1 + 0.2 })).toBe("On track by latest period");
    expect(verdict({ ...hold, target: 0.95, actual: 0.95 * 0.9 })).toBe("At risk by latest period");
    expect(verdict({ ...hold, target: 0.7, actual: 0.63 })).toBe("At risk by latest period");
  });

  it("of zero has no near miss, since nothing is a share of zero", () => {
    const zero = { ...hold, direction: "at most", target: 0 } as const;
    expect(verdict({ ...zero, actual: 0 })).toBe("On track by latest period");
    expect(verdict({ ...zero, actual: 0.001 })).toBe("Off track by latest period");
    expect(statusOf(factsOf({ ...zero, actual: 0 }))?.worse).toEqual({ status: "Off track", at: 0 });
  });

  it("below zero is judged by its size: -50 may be missed by 5", () => {
    expect(verdict({ ...hold, target: -50, actual: -55 })).toBe("At risk by latest period");
    expect(verdict({ ...hold, target: -50, actual: -55.001 })).toBe("Off track by latest period");
  });

  it("is achieved after due if the required share of periods was met, else missed", () => {
    const after = { ...hold, asOf: day("2026-01-02"), actual: 50 };
    expect(verdict({ ...after, consistency: { share: 1, met: 12, counted: 12 } })).toBe("Achieved by all periods");
    expect(verdict({ ...after, consistency: { share: 11 / 12, met: 11, counted: 12 } })).toBe("Missed by all periods");
    expect(verdict({ ...after, consistency: { share: 0.75, met: 9, counted: 12 }, requiredShare: 0.75 })).toBe("Achieved by all periods");
  });

  it("after due without a period to count is judged by what there is", () => {
    expect(verdict({ ...hold, asOf: day("2026-01-02"), actual: 100 })).toBe("Achieved by all periods");
    expect(verdict({ ...hold, asOf: day("2026-01-02"), actual: 99 })).toBe("Missed by all periods");
  });
});

describe("a range to be held", () => {
  const range = { ...hold, direction: "range", target: null, low: 10, high: 20 } as const;

  it("is met on both bounds, near within a tenth of its tolerance, else off", () => {
    expect([9.4, 9.5, 9.9, 10, 15, 20, 20.1, 20.5, 20.6].map((actual) => verdict({ ...range, actual }).split(" by ")[0])).toEqual([
      "Off track",
      "At risk",
      "At risk",
      "On track",
      "On track",
      "On track",
      "At risk",
      "At risk",
      "Off track",
    ]);
  });

  it("takes the tolerance that is given, even without width", () => {
    const point = { ...range, low: 20, high: 20, tolerance: 10 };
    expect(verdict({ ...point, actual: 21 })).toBe("At risk by latest period");
    expect(verdict({ ...point, actual: 21.01 })).toBe("Off track by latest period");
    expect(verdict({ ...point, tolerance: null, actual: 20.01 })).toBe("Off track by latest period");
  });

  it("is near on a border of zero, whatever the last bits: 0.3 missed by a tenth of 3", () => {
    expect(verdict({ ...range, low: 0.3, high: 9, tolerance: 3, actual: 0 })).toBe("At risk by latest period");
  });

  it("with its bounds in the wrong order is an error", () => {
    expect(() => statusOf(factsOf({ ...range, low: 20, high: 10, actual: 15 }))).toThrow("low must not be above high: 20 and 10");
  });
});

describe("a way without an end", () => {
  it("is judged like a target to be held: no start, no due date, or a target equal to the baseline", () => {
    const undated = { direction: "increase", target: 100, baseline: 0, measured: 1 } as const;
    expect(verdict({ ...undated, actual: 95 })).toBe("At risk by latest period");
    expect(verdict({ ...undated, actual: 100 })).toBe("On track by latest period");
    expect(verdict({ ...undated, ...year, baseline: 100, actual: 100 })).toBe("On track by latest period");
  });

  it("is judged at its due date where it has only that", () => {
    const due = { direction: "increase", target: 100, due: day("2025-06-01"), asOf: day("2025-06-02") } as const;
    expect(verdict({ ...due, actual: 95 })).toBe("Missed by all periods");
    expect(verdict({ ...due, actual: 100 })).toBe("Achieved by all periods");
  });
});
