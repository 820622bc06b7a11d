/** Every status explains itself: the rule, the numbers in their unit, the distance to the next class, and never a sentence against its own numbers. */
import { describe, expect, it } from "@jest/globals";
import { explain } from "../../shared/kpi/explain";
import { nextClass, nextClassText } from "../../shared/kpi/next-class";
import { statusOf } from "../../shared/kpi/status";
import { readUnit } from "../../shared/kpi/unit";
import type { StatusFacts } from "../../shared/kpi/verdict";
import { consecutive, day, evaluate, factsOf } from "./kpi-fixture";

function sentence(said: Partial<StatusFacts>, unit = ""): string {
  const facts = factsOf(said);
  const verdict = statusOf(facts);
  return verdict ? explain(verdict, facts, readUnit(unit)) : "";
}

const year = { start: day("2025-01-01"), due: day("2025-12-31"), asOf: day("2025-07-02") };
const reach = { direction: "increase", target: 100, baseline: 0, expected: 50, measured: 6, ...year } as const;

describe("the explanation", () => {
  it("of a percentage differs by points", () => {
    const waiting = { direction: "at least", target: 0.95 } as const;
    expect(sentence({ ...waiting, actual: 0.867 }, "%")).toBe(
      "At risk: 86.7 % against at least 95.0 % in the latest period (At risk down to 90 % attainment). 1.2 points from Off track.",
    );
    expect(sentence({ ...waiting, actual: 0.96 }, "%")).toBe(
      "On track: 96 % against at least 95 % in the latest period (At risk down to 90 % attainment). 1 point from At risk.",
    );
    expect(sentence({ ...waiting, actual: 0.84 }, "%")).toContain("1.5 points from At risk.");
  });

  it("of money has its currency, of days its days", () => {
    expect(sentence({ direction: "at most", target: 1200, actual: 1250 }, "GBP")).toBe(
      "At risk: £1,250 against at most £1,200 in the latest period (At risk down to 90 % attainment). £50 from On track.",
    );
    expect(sentence({ direction: "range", low: 5, high: 10, actual: 12 }, "days")).toContain(
      "12 days against 5 to 10 days in the latest period",
    );
  });

  it("of a pace names expected value, way and thresholds", () => {
    expect(sentence({ ...reach, actual: 46 })).toBe(
      "On track: 46 against 50 expected by 2025-07-02 on the way from 0 to 100, pace 0.92 (On track from 0.9, At risk from 0.75). 1 from At risk.",
    );
    expect(sentence({ ...reach, actual: 30 })).toContain("pace 0.60 (On track from 0.9, At risk from 0.75). 7.50 from At risk.");
  });

  it("of a target of zero says that no miss is a near one", () => {
    expect(sentence({ direction: "at most", target: 0, actual: 2 })).toBe(
      "Off track: 2 against at most 0 in the latest period (no scale for a near miss). 2 from On track.",
    );
  });

  it("names every other rule", () => {
    expect(sentence({ ...reach, target: null })).toBe("No target: there is no target to judge by.");
    expect(sentence({ ...reach, asOf: day("2024-12-31") })).toBe("Not started: it starts on 2025-01-01, after 2024-12-31.");
    expect(sentence(reach)).toBe("No data: nothing was measured up to 2025-07-02.");
    expect(sentence({ ...reach, asOf: day("2026-07-02") })).toBe("No data: nothing was measured up to 2025-12-31.");
    expect(sentence({ ...reach, actual: 46, age: 2.4 })).toBe("Stale: the latest measurement is 2.4 periods old, more than 1.5.");
    expect(sentence({ ...reach, actual: 104 })).toBe("Achieved: 104 has reached the target of 100.");
    expect(sentence({ ...reach, actual: 99, asOf: day("2026-01-01") })).toBe(
      "Missed: 99 had not reached 100 by the due date 2025-12-31. 1 from Achieved.",
    );
    expect(sentence({ ...reach, actual: 1, asOf: day("2025-02-01") })).toBe(
      "Too early: 1 is behind, but it is still within the first 20 % of the time to 2025-12-31.",
    );
    expect(sentence({ ...reach, actual: 1, measured: 1 })).toBe("Too early: 1 is behind, but it is the only measurement so far.");
    expect(sentence({ ...reach, expected: 0, actual: 2 })).toBe(
      "On track: nothing is expected yet by 2025-07-02, and it stands at 2 with 0 at the start. 2 from Off track.",
    );
    expect(
      sentence({
        direction: "at least",
        target: 95,
        actual: 96,
        ...year,
        asOf: day("2026-01-01"),
        consistency: { share: 0.75, met: 9, counted: 12 },
      }),
    ).toBe("Missed: at least 95 was met in 9 of 12 periods by the due date 2025-12-31, 100 % required.");
  });

  it("of a milestone speaks of doing", () => {
    const milestone = { ...reach, direction: "milestone", target: null, baseline: null, expected: 0 } as const;
    expect(sentence({ ...milestone, actual: 1 }, "yes/no")).toBe("Achieved: the milestone is done.");
    expect(sentence({ ...milestone, actual: 0 }, "yes/no")).toBe("On track: nothing is expected yet by 2025-07-02.");
    expect(sentence({ ...milestone, actual: 0, asOf: day("2026-01-01") }, "yes/no")).toBe(
      "Missed: the milestone was not done by the due date 2025-12-31.",
    );
  });

  it("of a total says since when", () => {
    const total = { direction: "increase", aggregation: "sum", target: 1200, start: year.start, due: year.due, unit: "USD" } as const;
    expect(evaluate(total, "2025-07-02", consecutive("2025-01-01", [90, 110, 100, 100, 95, 105])).statusExplanation).toMatch(
      /^On track: \$600 against \$600 expected by 2025-07-02 .* The actual is the total since 2025-01-01\.$/,
    );
  });
});

describe("the numbers of a sentence", () => {
  it("differ where the values differ: not 95.0 % against at least 95.0 %", () => {
    expect(sentence({ direction: "at least", target: 0.95, actual: 0.9496 }, "%")).toContain("94.96 % against at least 95.00 %");
    expect(sentence({ direction: "at most", target: 1000, actual: 1000.4 })).toContain("1,000.4 against at most 1,000.0");
  });

  it("do not round a pace up to the threshold that it misses", () => {
    expect(sentence({ ...reach, actual: 44.96 })).toMatch(/^At risk: .* pace 0\.89 \(On track from 0\.9,/);
    expect(sentence({ ...reach, actual: 45 })).toMatch(/^On track: .* pace 0\.90 /);
  });

  it("do not round an age down to the limit that it exceeds", () => {
    expect(sentence({ ...reach, actual: 46, age: 1.51 })).toBe("Stale: the latest measurement is 1.6 periods old, more than 1.5.");
  });

  it("show what is small: 0.004 % of at most 0.01 %", () => {
    expect(sentence({ direction: "at most", target: 0.0001, actual: 0.00004 }, "%")).toContain("0.004 % against at most 0.010 %");
  });
});

describe("the next class", () => {
  const next = (said: Partial<StatusFacts>): ReturnType<typeof nextClass> => {
    const facts = factsOf(said);
    return nextClass(statusOf(facts)!, facts.actual, readUnit(""));
  };

  it("is the nearer of the two borders", () => {
    expect(next({ ...reach, actual: 46 })).toEqual({ status: "At risk", at: 45, distance: 1 });
    expect(next({ ...reach, actual: 90 })).toEqual({ status: "Achieved", at: 100, distance: 10 });
    expect(next({ ...reach, actual: 44 })).toEqual({ status: "On track", at: 45, distance: 1 });
    expect(next({ ...reach, actual: 38 })).toEqual({ status: "Off track", at: 37.5, distance: 0.5 });
    expect(next({ ...reach, actual: 0 })).toEqual({ status: "At risk", at: 37.5, distance: 37.5 });
  });

  it("of a tie is the better one", () => {
    expect(next({ ...reach, actual: 41.25 })).toMatchObject({ status: "On track", distance: 3.75 });
  });

  it("of a range is across the nearer bound", () => {
    const range = { direction: "range", low: 10, high: 20 } as const;
    expect(next({ ...range, actual: 12 })).toMatchObject({ status: "At risk", at: 10, distance: 2 });
    expect(next({ ...range, actual: 19 })).toMatchObject({ status: "At risk", at: 20, distance: 1 });
    expect(next({ ...range, actual: 20.2 })).toMatchObject({ status: "On track", at: 20 });
    expect(next({ ...range, actual: 30 })).toMatchObject({ status: "At risk", at: 20.5 });
    expect(next({ ...range, low: 20, actual: 20.01 })).toMatchObject({ status: "On track", at: 20 });
  });

  it("is none where no level can change the word", () => {
    expect(next({ ...reach, actual: 100 })).toBeNull();
    expect(next({ ...reach, actual: null })).toBeNull();
    expect(next({ ...reach, actual: 1, measured: 1 })).toBeNull();
    expect(next({ ...reach, actual: 46, age: 2 })).toBeNull();
  });

  it("reads as a distance, never as one of nothing that is something", () => {
    const text = (distance: number, unit: string): string => nextClassText({ status: "At risk", at: 0, distance }, readUnit(unit));
    expect(text(0.008, "%")).toBe("0.80 points from At risk");
    expect(text(0.00004, "%")).toBe("0.0040 points from At risk");
    expect(text(12, "days")).toBe("12 days from At risk");
    expect(text(1234.5, "EUR")).toBe("€1,235 from At risk");
    expect(text(0, "days")).toBe("exactly on the border to At risk");
  });

  it("tells the truth: at the border the word is the better one's, just beyond it has changed", () => {
    for (const actual of [46, 90, 44, 38, 0]) {
      const border = next({ ...reach, actual })!;
      const down = border.at < actual;
      const across = statusOf(factsOf({ ...reach, actual: border.at + (down ? -1e-6 : 0) }));
      expect(across?.status).toBe(border.status);
    }
  });
});
