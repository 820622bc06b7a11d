/** Status as METHODS.md has it: the order of the rules, every word, and borders that belong to the better class. */
import { describe, expect, it } from "@jest/globals";
import { statusOf } from "../../shared/kpi/status";
import { ragOf, STATUSES, type Status, type StatusFacts } from "../../shared/kpi/verdict";
import { day, factsOf } from "./kpi-fixture";

const verdict = (said: Partial<StatusFacts>): string => {
  const { status, rule } = statusOf(factsOf(said)) ?? { status: null, rule: null };
  return `${status ?? "none"} by ${rule ?? "none"}`;
};

/** Half way through the year: 50 is expected of a way from 0 to 100. */
const year = { start: day("2025-01-01"), due: day("2026-01-01"), asOf: day("2025-07-02") };
const reach = { direction: "increase", target: 100, baseline: 0, expected: 50, measured: 6, ...year } as const;
const hold = { direction: "at least", target: 100, measured: 6, ...year } as const;

describe("the rules of the status, in their order", () => {
  it("no target comes before everything", () => {
    expect(verdict({ ...reach, target: null, asOf: day("2024-06-01"), actual: null })).toBe("No target by no target");
    expect(verdict({ direction: "range", low: 1, high: null, actual: 1 })).toBe("No target by no target");
  });

  it("then not started, whatever was measured", () => {
    expect(verdict({ ...reach, asOf: day("2024-12-31"), actual: 200, age: 9 })).toBe("Not started by not started");
    expect(verdict({ ...hold, asOf: day("2024-12-31"), actual: null })).toBe("Not started by not started");
    expect(verdict({ ...reach, direction: "milestone", asOf: day("2024-12-31"), actual: 1 })).toBe("Not started by not started");
  });

  it("then no data, even after the due date", () => {
    expect(verdict({ ...reach, actual: null })).toBe("No data by no data");
    expect(verdict({ ...reach, actual: null, asOf: day("2026-06-01") })).toBe("No data by no data");
  });

  it("then stale, even for a target that is reached and a milestone that is done", () => {
    expect(verdict({ ...reach, actual: 100, age: 1.6 })).toBe("Stale by stale");
    expect(verdict({ ...hold, actual: 100, age: 1.6 })).toBe("Stale by stale");
    expect(verdict({ ...reach, direction: "milestone", actual: 1, age: 1.6 })).toBe("Stale by stale");
  });

  it("then achieved, early or after the due date", () => {
    expect(verdict({ ...reach, actual: 100, asOf: day("2025-01-02"), expected: 0.3 })).toBe("Achieved by target reached");
    expect(verdict({ ...reach, actual: 100, measured: 1 })).toBe("Achieved by target reached");
    expect(verdict({ ...reach, actual: 100, asOf: day("2026-01-02") })).toBe("Achieved by target reached");
    expect(verdict({ ...reach, direction: "milestone", actual: 1, target: null })).toBe("Achieved by milestone done");
  });

  it("then missed, from the day after the due date on", () => {
    expect(verdict({ ...reach, actual: 99, expected: 100, asOf: day("2026-01-01") })).toBe("On track by pace");
    expect(verdict({ ...reach, actual: 99, expected: 100, asOf: day("2026-01-02") })).toBe("Missed by due passed");
    expect(verdict({ ...reach, actual: 99, expected: 100, asOf: day("2026-01-02"), measured: 1 })).toBe("Missed by due passed");
  });

  it("then the pace", () => {
    expect(verdict({ ...reach, actual: 46 })).toBe("On track by pace");
    expect(verdict({ ...reach, actual: 40 })).toBe("At risk by pace");
    expect(verdict({ ...reach, actual: 30 })).toBe("Off track by pace");
    expect(verdict({ ...reach, actual: -30 })).toBe("Off track by pace");
  });
});

describe("stale", () => {
  it("is older than 1.5 periods; exactly 1.5 is not", () => {
    expect(verdict({ ...reach, actual: 46, age: 1.5 })).toBe("On track by pace");
    expect(verdict({ ...reach, actual: 46, age: 1.5000001 })).toBe("Stale by stale");
  });

  it("cannot be where the frequency is unknown", () => {
    expect(verdict({ ...reach, actual: 46, age: null })).toBe("On track by pace");
  });
});

describe("the borders of the pace", () => {
  it("belong to the better class", () => {
    expect(verdict({ ...reach, actual: 45 })).toBe("On track by pace");
    expect(verdict({ ...reach, actual: 44.999 })).toBe("At risk by pace");
    expect(verdict({ ...reach, actual: 37.5 })).toBe("At risk by pace");
    expect(verdict({ ...reach, actual: 37.499 })).toBe("Off track by pace");
  });

  it("hold on the way down", () => {
    const down = { ...reach, direction: "decrease", baseline: 100, target: 0, expected: 50 } as const;
    expect([55, 55.001, 62.5, 62.501].map((actual) => verdict({ ...down, actual }))).toEqual([
      "On track by pace",
      "At risk by pace",
      "At risk by pace",
      "Off track by pace",
    ]);
    expect(verdict({ ...down, actual: 0 })).toBe("Achieved by target reached");
  });

  it("are not lost in the last bits: 0.1 + 0.2 against 0.3", () => {
    expect(verdict({ ...reach, target: 0.1 + 0.2, actual: 0.3 })).toBe("Achieved by target reached");
    expect(verdict({ ...reach, target: 1, expected: 1 / 3, actual: 0.3 })).toBe("On track by pace");
    expect(verdict({ ...reach, direction: "decrease", baseline: 1, target: 0.3, expected: 0.5, actual: 0.1 + 0.2 })).toBe(
      "Achieved by target reached",
    );
  });

  it("are not lost where they fall on zero: from -0.3 to 0.5, at 0.1 expected and pace 0.75", () => {
    expect(verdict({ ...reach, baseline: -0.3, target: 0.5, expected: 0.1, actual: 0 })).toBe("At risk by pace");
  });

  it("are the KPI's own where it has some", () => {
    const thresholds = { amber: 1, red: 0.5 };
    expect(verdict({ ...reach, thresholds, actual: 50 })).toBe("On track by pace");
    expect(verdict({ ...reach, thresholds, actual: 49 })).toBe("At risk by pace");
    expect(verdict({ ...reach, thresholds, actual: 25 })).toBe("At risk by pace");
    expect(verdict({ ...reach, thresholds, actual: 24 })).toBe("Off track by pace");
  });
});

describe("too early", () => {
  const span = { start: 1000, due: 1100 };
  const early = { ...reach, ...span, actual: 0, expected: 20 };

  it("is the first 20 % of the time, exactly 20 % included", () => {
    expect(verdict({ ...early, asOf: 1020 })).toBe("Too early by too early");
    expect(verdict({ ...early, asOf: 1021 })).toBe("Off track by pace");
  });

  it("is at 20 % to the day for any length of the time", () => {
    for (let fifth = 1; fifth <= 800; fifth++) {
      const at = { start: 40_000, due: 40_000 + fifth * 5, asOf: 40_000 + fifth };
      expect(verdict({ ...early, ...at })).toBe("Too early by too early");
    }
  });

  it("is a single measurement at any time", () => {
    expect(verdict({ ...early, asOf: 1090, expected: 90, measured: 1 })).toBe("Too early by single measurement");
    expect(verdict({ ...early, asOf: 1090, expected: 90, measured: 2 })).toBe("Off track by pace");
  });

  it("is not said of a register's own value, which has no history to be short", () => {
    expect(verdict({ ...early, asOf: 1090, expected: 90, measured: null })).toBe("Off track by pace");
  });

  it("replaces At risk and Off track only", () => {
    expect(verdict({ ...early, asOf: 1020, actual: 15 })).toBe("Too early by too early");
    expect(verdict({ ...early, asOf: 1020, actual: 18 })).toBe("On track by pace");
    expect(verdict({ ...early, asOf: 1020, actual: 100 })).toBe("Achieved by target reached");
  });

  it("is never said of a target that is to be held", () => {
    expect(verdict({ ...hold, ...span, asOf: 1005, actual: 50, measured: 1 })).toBe("Off track by latest period");
  });
});

describe("before anything is expected", () => {
  const step = { ...reach, expected: 0 };

  it("staying at the baseline is on track, falling below it is not", () => {
    expect(verdict({ ...step, actual: 0 })).toBe("On track by nothing expected yet");
    expect(verdict({ ...step, actual: -0.1 })).toBe("Off track by nothing expected yet");
    expect(verdict({ ...step, actual: -0.1, asOf: day("2025-01-01") })).toBe("Too early by too early");
  });
});

describe("a way that first goes back", () => {
  // last year's shape, or a phased target, may dip below the baseline: 100 → 90 → 150
  const dip = { ...reach, baseline: 100, target: 150, expected: 90 };

  it("never judges a better actual worse", () => {
    expect([100, 95, 90, 89, 88.9, 87.5, 87.4].map((actual) => verdict({ ...dip, actual }).split(" by ")[0])).toEqual([
      "On track",
      "On track",
      "On track",
      "On track",
      "At risk",
      "At risk",
      "Off track",
    ]);
  });
});

describe("a milestone", () => {
  const milestone = { ...reach, direction: "milestone", target: null, baseline: null } as const;

  it("needs no target: done is the target", () => {
    expect(verdict({ ...milestone, expected: 0, actual: 0 })).toBe("On track by nothing expected yet");
    expect(verdict({ ...milestone, expected: 0, actual: 1 })).toBe("Achieved by milestone done");
    expect(verdict({ ...milestone, expected: 0, actual: 0, asOf: day("2026-01-02") })).toBe("Missed by due passed");
  });

  it("in percent is judged by its pace", () => {
    expect(verdict({ ...milestone, expected: 0.5, actual: 0.45 })).toBe("On track by pace");
    expect(verdict({ ...milestone, expected: 0.5, actual: 0.4 })).toBe("At risk by pace");
  });
});

describe("direction none", () => {
  it("has no status, with or without a target", () => {
    expect(statusOf(factsOf({ direction: "none", target: 5, actual: 1 }))).toBeNull();
    expect(statusOf(factsOf({ direction: "none" }))).toBeNull();
  });
});

describe("the colour of a status", () => {
  it("is 1, 0 or -1, and none for what is no judgement", () => {
    const colours: Readonly<Record<Status, 1 | 0 | -1 | null>> = {
      Achieved: 1,
      "On track": 1,
      "At risk": 0,
      "Off track": -1,
      Missed: -1,
      "Too early": null,
      Stale: null,
      "No data": null,
      "Not started": null,
      "No target": null,
    };
    expect(Object.fromEntries(STATUSES.map((status) => [status, ragOf(status)]))).toEqual(colours);
  });
});
