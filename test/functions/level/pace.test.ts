import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

const YEAR = ["2025-01-01", "2025-12-31"] as const;

describe("KPI_EXPECTED", () => {
  it.each([
    ["2024-06-01", 0],
    ["2025-01-01", 0],
    ["2025-07-02", 50],
    ["2025-12-31", 100],
    ["2026-06-01", 100],
  ])("on %s is %p of 100 by days", (asOf, value) => {
    expect(answer("KPI_EXPECTED", 100, 0, ...YEAR, asOf)).toBe(value);
  });

  it("counts workdays if asked: five of ten from Friday the 3rd to Friday the 17th of January 2025", () => {
    expect(answer("KPI_EXPECTED", 100, 0, "2025-01-03", "2025-01-17", "2025-01-10", "working days")).toBe(50);
    expect(answer("KPI_EXPECTED", 100, 0, "2025-01-03", "2025-01-17", "2025-01-12", "workdays")).toBe(50);
  });

  it("steps at the due day if asked", () => {
    expect(["2025-12-30", "2025-12-31"].map((asOf) => answer("KPI_EXPECTED", 100, 20, ...YEAR, asOf, "step"))).toEqual([20, 100]);
  });

  it("follows a profile of weights, in a row or a column", () => {
    const halfTime = [100, 0, ...YEAR, "2025-07-02"] as const;
    expect(answer("KPI_EXPECTED", ...halfTime, [[1, 1, 1, 3]])).toBeCloseTo(100 / 3, 10);
    expect(answer("KPI_EXPECTED", ...halfTime, [[10], [30]])).toBe(25);
    expect(sentence("KPI_EXPECTED", ...halfTime, [[1, -1]])).toMatch(/^#NUM! shape/);
    expect(sentence("KPI_EXPECTED", ...halfTime, [[1, null, 2]])).toMatch(/^#VALUE! shape must have a weight in each cell/);
  });

  it.each(["profile", "last year", "wavy"])("refuses the shape %p, which says nothing without its numbers", (word) => {
    expect(sentence("KPI_EXPECTED", 100, 0, ...YEAR, "2025-07-02", word)).toBe(
      `#VALUE! shape must be one of linear, workdays, step, or a range of weights: "${word}"`,
    );
  });

  it("takes day numbers and ISO texts, and refuses the rest", () => {
    expect(answer("KPI_EXPECTED", 100, 0, 45658, 46022, 45840)).toBe(50);
    expect(sentence("KPI_EXPECTED", 100, 0, "01/01/2025", ...YEAR)).toBe(
      '#VALUE! start must be a date, as a date cell or as text like 2025-01-31: "01/01/2025"',
    );
    expect(sentence("KPI_EXPECTED", 100, 0, "2025-02-30", ...YEAR)).toBe('#VALUE! start must be a day that the calendar has: "2025-02-30"');
    expect(sentence("KPI_EXPECTED", 100, 0, -3, ...YEAR)).toMatch(/^#NUM! start must be a date/);
    expect(sentence("KPI_EXPECTED", 100, 0, "2025-12-31", "2025-12-31", "2025-12-31")).toMatch(/^#NUM! due must be after start/);
  });
});

describe("KPI_PACE", () => {
  it("is progress over expected progress", () => {
    expect(answer("KPI_PACE", 40, 100, 0, ...YEAR, "2025-07-02")).toBe(0.8);
    expect(answer("KPI_PACE", 85, 60, 100, ...YEAR, "2025-07-02")).toBe(0.75);
    expect(answer("KPI_PACE", 20, 100, 0, ...YEAR, "2025-07-02", [[1, 3]])).toBe(0.8);
  });

  it("does not exist while nothing is expected", () => {
    expect(sentence("KPI_PACE", 40, 100, 0, ...YEAR, "2025-01-01")).toMatch(/^#N\/A/);
    expect(sentence("KPI_PACE", 40, 100, 100, ...YEAR, "2025-07-02")).toMatch(/^#N\/A/);
  });
});

describe("KPI_PROJECTED", () => {
  it("goes on as it went", () => {
    expect(answer("KPI_PROJECTED", 38, 0, ...YEAR, "2025-07-02")).toBe(76);
    expect(answer("KPI_PROJECTED", 90, 100, ...YEAR, "2025-07-02")).toBe(80);
    expect(answer("KPI_PROJECTED", 38, 0, ...YEAR, "2026-07-02")).toBe(38);
    expect(sentence("KPI_PROJECTED", 38, 0, ...YEAR, "2025-01-01")).toMatch(/^#N\/A/);
  });
});

describe("KPI_REQUIRED_RATE", () => {
  it.each([
    ["day", 60 / 184],
    ["week", (60 / 184) * 7],
    ["month", 10],
    ["quarter", 30],
    ["year", 120],
    ["Monthly", 10],
    ["working days", 60 / 132],
  ])("per %s of 60 from 1 July 2025 to 1 January 2026 is %p", (unit, rate) => {
    expect(answer("KPI_REQUIRED_RATE", 40, 100, "2025-07-01", "2026-01-01", unit)).toBeCloseTo(rate, 12);
  });

  it("is 0 once the target is met, which depends on the direction", () => {
    const time = ["2025-07-01", "2026-01-01", "month"] as const;
    expect(answer("KPI_REQUIRED_RATE", 120, 100, ...time)).toBe(0);
    expect(answer("KPI_REQUIRED_RATE", 120, 100, ...time, "decrease")).toBeCloseTo(-20 / 6, 12);
    expect(answer("KPI_REQUIRED_RATE", 90, 100, ...time, "lower is better")).toBe(0);
    expect(answer("KPI_REQUIRED_RATE", 100, 100, "2025-12-31", "2025-12-31")).toBe(0);
  });

  it("is #NUM! when no time is left", () => {
    expect(sentence("KPI_REQUIRED_RATE", 40, 100, "2025-12-31", "2025-12-31")).toMatch(/^#NUM! required rate requires time left/);
    expect(sentence("KPI_REQUIRED_RATE", 40, 100, "2026-01-01", "2025-12-31")).toMatch(/^#NUM! required rate requires time left/);
  });
});

describe("KPI_TARGET", () => {
  it.each([
    [[100, 0.05, "percent", 4], 121.550625],
    [[100, 0.05], 105],
    [[100, 0.25, "percent", 3, false], 125],
    [[100, -0.1, "%", 2], 81],
    [[0.6, 20, "points"], 0.8],
    [[0.6, 5, "pp", 2], 0.7],
    [[0.6, 5, "points", 2, false], 0.65],
    [[200, 10, "absolute", 6], 260],
    [[200, 10, "absolute", 6, "no"], 210],
    [[100, 0.05, "percent", 0], 100],
    [[100, 0.05, "percent", 0.5], 100 * Math.sqrt(1.05)],
  ])("of %p is %p", (args, target) => {
    expect(answer("KPI_TARGET", ...args)).toBeCloseTo(target, 10);
  });

  it("is #NUM! for negative periods and for a fall of more than everything", () => {
    expect(sentence("KPI_TARGET", 100, 0.05, null, -1)).toMatch(/^#NUM! periods/);
    expect(sentence("KPI_TARGET", 100, -5)).toMatch(/^#NUM! change/);
    expect(sentence("KPI_TARGET", 100, 10, null, 400)).toMatch(/^#NUM! target must be a finite number/);
  });
});
