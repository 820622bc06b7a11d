import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

const YEAR = ["2025-01-01", "2025-12-31"] as const;
/** 182 of 364 days: half the way is expected. */
const HALF = "2025-07-02";

const status = (...args: readonly unknown[]): unknown => answer("KPI_STATUS", ...args);

describe("KPI_STATUS of a target to reach", () => {
  it.each([
    [100, "Achieved"],
    [120, "Achieved"],
    [45, "On track"],
    [44.9, "At risk"],
    [37.5, "At risk"],
    [37.4, "Off track"],
    [-10, "Off track"],
  ])("with %p of 100 at half time, from 0, is %p", (actual, word) => {
    expect(status(actual, 100, 0, ...YEAR, HALF)).toBe(word);
  });

  it("mirrors where the way goes down", () => {
    expect([60, 80, 82, 83, 90].map((actual) => status(actual, 60, 100, ...YEAR, HALF))).toEqual([
      "Achieved",
      "On track",
      "On track",
      "At risk",
      "Off track",
    ]);
  });

  it("is Too early in the first fifth of the time for anything worse than On track", () => {
    expect(status(0, 100, 0, ...YEAR, "2025-03-14")).toBe("Too early");
    expect(status(0, 100, 0, ...YEAR, "2025-03-16")).toBe("Off track");
    expect(status(25, 100, 0, ...YEAR, "2025-03-14")).toBe("On track");
  });

  it("follows the calendar: Not started, then Missed after the due day and not on it", () => {
    expect(status(0, 100, 0, ...YEAR, "2024-12-31")).toBe("Not started");
    expect(status(99, 100, 0, ...YEAR, "2025-12-31")).toBe("On track");
    expect(status(99, 100, 0, ...YEAR, "2026-01-01")).toBe("Missed");
    expect(status(100, 100, 0, ...YEAR, "2026-01-01")).toBe("Achieved");
  });

  it("takes other thresholds", () => {
    expect(status(40, 100, 0, ...YEAR, HALF, null, 0.8, 0.5)).toBe("On track");
    expect(status(24, 100, 0, ...YEAR, HALF, null, 0.8, 0.5)).toBe("Off track");
    expect(sentence("KPI_STATUS", 40, 100, 0, ...YEAR, HALF, null, 0.5, 0.8)).toMatch(/^#NUM! amber and red/);
    expect(sentence("KPI_STATUS", 40, 100, 0, ...YEAR, HALF, null, 90, 75)).toMatch(/^#NUM! amber and red/);
  });

  it("never flips a direction that the numbers contradict", () => {
    expect(sentence("KPI_STATUS", 12, 10, 20, ...YEAR, HALF, "increase")).toMatch(/^#VALUE! direction increase must agree/);
    expect(sentence("KPI_STATUS", 12, 20, 10, ...YEAR, HALF, "decrease")).toMatch(/^#VALUE! direction decrease must agree/);
  });
});

describe("KPI_STATUS of a target to hold", () => {
  it.each([
    [95, "On track"],
    [85.5, "At risk"],
    [85.4, "Off track"],
  ])("with %p against at least 95 is %p", (actual, word) => {
    expect(status(actual, 95)).toBe(word);
  });

  it.each([
    [3, "On track"],
    [3.3, "At risk"],
    [3.31, "Off track"],
  ])("with %p against at most 3 is %p", (actual, word) => {
    expect(status(actual, 3, null, null, null, null, "at most")).toBe(word);
    expect(status(actual, "≤ 3")).toBe(word);
  });

  it("reads a range from the target's text", () => {
    expect([80, 90, 85, 79.6, 79, 95].map((actual) => status(actual, "80 to 90"))).toEqual([
      "On track",
      "On track",
      "On track",
      "At risk",
      "Off track",
      "Off track",
    ]);
    expect(status(0.85, "80-90 %", null, null, null, null, "range")).toBe("On track");
  });

  it("asks for both bounds of a range, and for one wish and not two", () => {
    expect(sentence("KPI_STATUS", 85, 80, null, null, null, null, "range")).toMatch(/^#VALUE! target must have two bounds/);
    expect(sentence("KPI_STATUS", 85, "≤ 80", null, null, null, null, "increase")).toMatch(/^#VALUE! direction must agree with the target/);
    expect(sentence("KPI_STATUS", 85, "90 to 80")).toMatch(/^#VALUE! target must have its lower end first/);
  });

  it("is Achieved or Missed after the due day", () => {
    expect(status(95, 95, null, ...YEAR, "2026-02-01", "at least")).toBe("Achieved");
    expect(status(94, 95, null, ...YEAR, "2026-02-01", "at least")).toBe("Missed");
  });
});

describe("KPI_STATUS without numbers", () => {
  it.each([
    [[null, 100], "No data"],
    [["", 100], "No data"],
    [[12, null], "No target"],
    [[12, "Pending"], "No target"],
    [[null, null], "No target"],
  ])("%p is %p", (args, word) => {
    expect(status(...args)).toBe(word);
  });

  it("needs to know the day where start or due is given", () => {
    expect(sentence("KPI_STATUS", 38, 100, 0, ...YEAR)).toBe("#N/A as_of requires a value where start or due is given: it is blank");
    expect(sentence("KPI_STATUS", 38, 100, 0, "2025-12-31", "2025-01-01", HALF)).toMatch(/^#NUM! due must be after start/);
  });

  it("takes a zero date for the blank that Excel on the desktop makes of one", () => {
    expect(status(95, 95, null, 0, 0, 0, "at least")).toBe("On track");
  });

  it("has no verdict where the direction is none", () => {
    expect(sentence("KPI_STATUS", 12, 10, null, null, null, null, "none")).toMatch(/^#N\/A status requires a direction/);
    expect(answer("KPI_EXPLAIN", 12, 10, null, null, null, null, "none")).toMatch(/Watched, not judged/);
  });
});

describe("KPI_STATUS of a milestone", () => {
  const milestone = (actual: unknown, asOf: string): unknown => status(actual, null, null, ...YEAR, asOf, "milestone");

  it("is done or not, and not behind before it is due", () => {
    expect([milestone(true, HALF), milestone(1, HALF), milestone(false, HALF), milestone(false, "2026-01-01")]).toEqual([
      "Achieved",
      "Achieved",
      "On track",
      "Missed",
    ]);
  });

  it("keeps pace where a share is done", () => {
    expect([milestone(0.45, HALF), milestone(0.4, HALF), milestone(0.2, HALF)]).toEqual(["On track", "At risk", "Off track"]);
  });

  it("is nothing that a KPI with a number can be", () => {
    expect(sentence("KPI_STATUS", true, 100)).toBe("#VALUE! actual must be a number unless direction is milestone: TRUE");
  });
});

describe("KPI_RAG", () => {
  it("is the colour of the status, of a whole column at once", () => {
    expect(answer("KPI_RAG", [[100], [45], [40], [10]], 100, 0, ...YEAR, HALF)).toEqual([[1], [1], [0], [-1]]);
    expect(answer("KPI_RAG", 99, 100, 0, ...YEAR, "2026-01-01")).toBe(-1);
  });

  it.each([
    ["Too early", [0, 100, 0, ...YEAR, "2025-02-01"]],
    ["Not started", [0, 100, 0, ...YEAR, "2024-02-01"]],
    ["No data", [null, 100]],
    ["No target", [5, null]],
  ])("is #N/A for %s", (word, args) => {
    expect(sentence("KPI_RAG", ...args)).toBe(`#N/A a colour requires a verdict: status is ${word}`);
  });
});

describe("KPI_EXPLAIN", () => {
  it("begins with the status word and names numbers and rule", () => {
    const text = answer("KPI_EXPLAIN", 38, 100, 0, ...YEAR, HALF) as string;
    expect(text).toMatch(/^At risk: /);
    for (const part of ["38", "50", "100", "0.76", "0.9", "0.75"]) expect(text).toContain(part);
  });

  it("agrees with KPI_STATUS", () => {
    for (const actual of [120, 45, 40, 20]) {
      expect((answer("KPI_EXPLAIN", actual, 100, 0, ...YEAR, HALF) as string).split(":")[0]).toBe(status(actual, 100, 0, ...YEAR, HALF));
    }
  });
});
