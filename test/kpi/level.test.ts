/** Level as METHODS.md has it: progress, attainment, range, variance, favourable, score and growth targets, with every edge it names. */
import { describe, expect, it } from "@jest/globals";
import { attainment, rangeAttainment } from "../../shared/kpi/attainment";
import { growthTarget } from "../../shared/kpi/growth-target";
import { clampShare, progress } from "../../shared/kpi/progress";
import { score } from "../../shared/kpi/score";
import { favourable, points, variance, variancePercent } from "../../shared/kpi/variance";

const error = (code: string, message: string): unknown => expect.objectContaining({ code, message: expect.stringContaining(message) });

describe("progress", () => {
  // the examples of FUNCTIONS.md
  it("is the share of the way from baseline to target", () => {
    expect(progress(38, 100, 0)).toBe(0.38);
    expect(progress(70, 60, 100)).toBe(0.75);
    expect(progress(50, 60, 100)).toBe(1.25);
  });

  it("has any sign and is not clamped", () => {
    expect(progress(-10, 100, 0)).toBe(-0.1);
    expect(progress(110, 60, 100)).toBe(-0.25);
    expect(progress(300, 100, 0)).toBe(3);
  });

  it("is 0 at the baseline of a falling target, not minus 0", () => {
    expect(progress(100, 60, 100)).toBe(0);
  });

  it("crosses zero: from -20 to 20, 0 is half way", () => {
    expect(progress(0, 20, -20)).toBe(0.5);
  });

  it("does not exist where target equals baseline", () => {
    expect(() => progress(5, 10, 10)).toThrow(error("#N/A", "baseline equals target, use attainment"));
  });

  it("is #NUM! where it is too large to be a number", () => {
    expect(() => progress(1e300, 1e-300, 0)).toThrow(error("#NUM!", "progress must be a finite number"));
  });

  it("is held within 0 and 1 only when asked", () => {
    expect([-0.5, 0, 0.4, 1, 1.5].map(clampShare)).toEqual([0, 0, 0.4, 1, 1]);
  });
});

describe("attainment", () => {
  // the examples of FUNCTIONS.md
  it("is actual / target where higher is better, 2 - actual / target where lower is", () => {
    expect(attainment(45, 50, { direction: "at least" })).toBe(0.9);
    expect(attainment(45, 50, { direction: "increase" })).toBe(0.9);
    expect(attainment(100, 50, { direction: "at most" })).toBe(0);
    expect(attainment(45, 50, { direction: "decrease" })).toBeCloseTo(1.1, 12);
    expect(attainment(200, 50, { direction: "at most" })).toBe(-2);
  });

  it("gets better with the actual for a target below zero, too", () => {
    expect(attainment(-40, -50, { direction: "at least" })).toBeCloseTo(1.2, 12);
    expect(attainment(-60, -50, { direction: "at least" })).toBeCloseTo(0.8, 12);
    expect(attainment(-60, -50, { direction: "at most" })).toBeCloseTo(1.2, 12);
  });

  it("needs a scale for a target of zero: 1 ± actual / scale", () => {
    expect(attainment(1, 0, { direction: "at most", scale: 10 })).toBe(0.9);
    expect(attainment(-1, 0, { direction: "at least", scale: 10 })).toBe(0.9);
    expect(attainment(5, 0, { direction: "at least", scale: 10 })).toBe(1.5);
  });

  it("without scale is 1 if a target of zero is met, else does not exist", () => {
    expect(attainment(0, 0, { direction: "at most" })).toBe(1);
    expect(attainment(-3, 0, { direction: "at most" })).toBe(1);
    expect(attainment(3, 0, { direction: "at least" })).toBe(1);
    expect(() => attainment(3, 0, { direction: "at most" })).toThrow(error("#N/A", "target is zero: give a scale"));
    expect(() => attainment(-3, 0, { direction: "at least" })).toThrow(error("#N/A", "target is zero: give a scale"));
  });

  it("refuses a scale that is no size, and a direction without a good side", () => {
    expect(() => attainment(1, 0, { direction: "at most", scale: 0 })).toThrow(error("#NUM!", "scale must be above zero: 0"));
    expect(() => attainment(1, 0, { direction: "at most", scale: -1 })).toThrow(error("#NUM!", "scale must be above zero: -1"));
    expect(() => attainment(1, 2, { direction: "none" })).toThrow(error("#N/A", "none is watched, never judged"));
    expect(() => attainment(1, 2, { direction: "range" })).toThrow(error("#VALUE!", "use KPI_RANGE"));
  });
});

describe("attainment of a range", () => {
  it("is 1 inside, bounds included", () => {
    expect([10, 15, 20].map((actual) => rangeAttainment(actual, { low: 10, high: 20 }))).toEqual([1, 1, 1]);
  });

  it("falls outside with the distance, to 0 at half the width of the range", () => {
    expect(rangeAttainment(21, { low: 10, high: 20 })).toBe(0.8);
    expect(rangeAttainment(9, { low: 10, high: 20 })).toBe(0.8);
    expect(rangeAttainment(25, { low: 10, high: 20 })).toBe(0);
    expect(rangeAttainment(30, { low: 10, high: 20 })).toBe(-1);
  });

  it("falls by the tolerance where one is given", () => {
    expect(rangeAttainment(21, { low: 10, high: 20, tolerance: 10 })).toBe(0.9);
    expect(rangeAttainment(21, { low: 20, high: 20, tolerance: 2 })).toBe(0.5);
  });

  it("without width or tolerance knows only inside", () => {
    expect(rangeAttainment(20, { low: 20, high: 20 })).toBe(1);
    expect(() => rangeAttainment(21, { low: 20, high: 20 })).toThrow(error("#N/A", "requires a tolerance"));
  });

  it("refuses bounds in the wrong order and a tolerance below zero", () => {
    expect(() => rangeAttainment(1, { low: 2, high: 1 })).toThrow(error("#NUM!", "low must not be above high: 2 and 1"));
    expect(() => rangeAttainment(1, { low: 1, high: 2, tolerance: -1 })).toThrow(error("#NUM!", "tolerance must not be negative: -1"));
  });
});

describe("variance", () => {
  it("is actual - comparison, in percent of the comparison's size", () => {
    expect(variance(110, 100)).toBe(10);
    expect(variancePercent(110, 100)).toBe(0.1);
    expect(variancePercent(90, 100)).toBe(-0.1);
    expect(variancePercent(-40, -50)).toBe(0.2);
  });

  it("in percent does not exist against zero", () => {
    expect(() => variancePercent(5, 0)).toThrow(error("#N/A", "a comparison other than zero"));
  });

  it("of two rates is in points", () => {
    expect(points(0.95, 0.9)).toBe(5);
    expect(points(0.867, 0.95)).toBe(-8.3);
    expect(points(0.5, 0.5)).toBe(0);
  });
});

describe("favourable", () => {
  it("is 1, 0 or -1 by direction", () => {
    expect(favourable(110, 100, "at least")).toBe(1);
    expect(favourable(90, 100, "increase")).toBe(-1);
    expect(favourable(110, 100, "at most")).toBe(-1);
    expect(favourable(90, 100, "decrease")).toBe(1);
    expect(favourable(100, 100, "at most")).toBe(0);
    expect(favourable(1, 0, "milestone")).toBe(1);
    expect(favourable(110, 100, "none")).toBe(0);
  });

  it("sees no difference in a rounding of the last bits", () => {
    expect(favourable(0.1 + 0.2, 0.3, "at most")).toBe(0);
  });

  it("has no single answer for a range", () => {
    expect(() => favourable(1, 2, "range")).toThrow(error("#N/A", "a range has two bounds"));
  });
});

describe("score", () => {
  // FUNCTIONS.md: 3.3 at red, 6.6 at green, linear, clamped
  it("is 3.3 at red and 6.6 at green, exactly", () => {
    expect(score(2, { red: 2, green: 8, best: 10 })).toBe(3.3);
    expect(score(8, { red: 2, green: 8, best: 10 })).toBe(6.6);
    expect(score(5, { red: 2, green: 8, best: 10 })).toBeCloseTo(4.95, 12);
  });

  it("stays within 0 and the best", () => {
    expect(score(-100, { red: 2, green: 8, best: 10 })).toBe(0);
    expect(score(100, { red: 2, green: 8, best: 10 })).toBe(10);
    expect(score(100, { red: 2, green: 8, best: 5 })).toBe(5);
  });

  it("runs the other way where green lies below red", () => {
    expect(score(8, { red: 8, green: 2, best: 10 })).toBe(3.3);
    expect(score(0, { red: 8, green: 2, best: 10 })).toBeCloseTo(7.7, 12);
  });

  it("refuses marks that make no line", () => {
    expect(() => score(1, { red: 2, green: 2, best: 10 })).toThrow(error("#NUM!", "green must differ from red: 2"));
    expect(() => score(1, { red: 2, green: 3, best: 0 })).toThrow(error("#NUM!", "best must be above zero: 0"));
  });
});

describe("a target stated as a change", () => {
  // LibreOffice 7.4: 100*(1+5%)^4 is 121.550625, RRI(4;100;121.550625) is 0.05
  it("compounds per period: 5 % a quarter for a year", () => {
    expect(growthTarget(100, 0.05, { kind: "percent", periods: 4, perPeriod: true })).toBeCloseTo(121.550625, 10);
  });

  it("counts once over the whole time", () => {
    expect(growthTarget(100, 0.25, { kind: "percent", periods: 3, perPeriod: false })).toBe(125);
  });

  it("of a rate reads as relative or as points, which differ", () => {
    expect(growthTarget(0.4, 0.2, { kind: "percent", periods: 1, perPeriod: true })).toBeCloseTo(0.48, 12);
    expect(growthTarget(0.4, 20, { kind: "points", periods: 1, perPeriod: true })).toBeCloseTo(0.6, 12);
    expect(growthTarget(0.4, 2, { kind: "points", periods: 3, perPeriod: true })).toBeCloseTo(0.46, 12);
  });

  it("in the baseline's own unit adds up", () => {
    expect(growthTarget(10, 5, { kind: "absolute", periods: 3, perPeriod: true })).toBe(25);
    expect(growthTarget(10, -5, { kind: "absolute", periods: 3, perPeriod: false })).toBe(5);
  });

  it("refuses periods below none and a fall of more than everything", () => {
    expect(() => growthTarget(1, 0.1, { kind: "percent", periods: -1, perPeriod: true })).toThrow(error("#NUM!", "periods"));
    expect(() => growthTarget(1, -1.1, { kind: "percent", periods: 1, perPeriod: true })).toThrow(error("#NUM!", "change"));
    expect(growthTarget(100, -1, { kind: "percent", periods: 2, perPeriod: true })).toBe(0);
  });
});
