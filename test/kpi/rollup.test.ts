/** Roll-up and consistency as METHODS.md has them: children without an answer leave with their weight, and the coverage says so. */
import { describe, expect, it } from "@jest/globals";
import { consistency } from "../../shared/kpi/consistency";
import { rollup } from "../../shared/kpi/rollup";
import type { Goal } from "../../shared/kpi/met";

const error = (code: string, message: string): unknown => expect.objectContaining({ code, message: expect.stringContaining(message) });

describe("a roll-up", () => {
  it("is the weighted mean of the scores", () => {
    expect(rollup([0.5, 1], [3, 1], { method: "weighted" })).toEqual({ score: 0.625, coverage: 1 });
  });

  it("leaves a child without an answer out with its weight, and says how much was there", () => {
    expect(rollup([0.5, null, 1], [3, 4, 1], { method: "weighted" })).toEqual({ score: 0.625, coverage: 0.5 });
  });

  it("counts a missing child as zero only when asked", () => {
    expect(rollup([0.5, null, 1], [3, 4, 1], { method: "weighted", missingIsZero: true })).toEqual({ score: 0.3125, coverage: 1 });
  });

  it("does not clamp: that is a setting of who calls it", () => {
    expect(rollup([2, -1], [1, 1], { method: "weighted" }).score).toBe(0.5);
  });

  it("weighs a child without a weight as one, and lets one of weight zero count for nothing", () => {
    expect(rollup([0, 1], [null, 3], { method: "weighted" })).toEqual({ score: 0.75, coverage: 1 });
    expect(rollup([0.2, 1], [1, 0], { method: "weighted" })).toEqual({ score: 0.2, coverage: 1 });
  });

  it("is the plain mean, the worst or the best, whatever the weights", () => {
    expect(rollup([0.5, 1, null], [9, 1, 1], { method: "mean" })).toEqual({ score: 0.75, coverage: 2 / 3 });
    expect(rollup([0.5, 1, -2], [9, 1, 1], { method: "worst" })).toEqual({ score: -2, coverage: 1 });
    expect(rollup([0.5, 1, -2], [9, 1, 1], { method: "best" })).toEqual({ score: 1, coverage: 1 });
  });

  it("of additive KPIs is sum of actuals / sum of targets, not the mean of percentages", () => {
    expect(rollup([50, 900], [100, 1000], { method: "ratio" }).score).toBeCloseTo(950 / 1100, 12);
    expect(rollup([50, null], [100, 1000], { method: "ratio" })).toEqual({ score: 0.5, coverage: 100 / 1100 });
  });

  it("does not exist without a score, or without weight", () => {
    expect(() => rollup([], [], { method: "weighted" })).toThrow(error("#N/A", "at least one score"));
    expect(() => rollup([null, null], [1, 1], { method: "mean" })).toThrow(error("#N/A", "at least one score"));
    expect(() => rollup([1, 1], [0, 0], { method: "weighted" })).toThrow(error("#N/A", "weights that do not add up to zero"));
    expect(() => rollup([1, 1], [1, -1], { method: "ratio" })).toThrow(error("#DIV/0!", "weights that do not add up to zero"));
    expect(() => rollup([1, 1], [1, -1], { method: "weighted" })).toThrow(error("#NUM!", "weights must not be negative: -1"));
  });
});

describe("consistency", () => {
  const atLeast = (target: number | null): Goal => ({ direction: "at least", target, low: null, high: null });

  it("is periods met / periods with a value, with both counts", () => {
    expect(consistency([90, 96, 95, 97], [atLeast(95)])).toEqual({ share: 0.75, met: 3, counted: 4 });
  });

  it("counts equality as met, and rounding in the last bits as equality", () => {
    expect(consistency([95], [atLeast(95)]).share).toBe(1);
    expect(consistency([0.1 + 0.2], [{ direction: "at most", target: 0.3, low: null, high: null }]).share).toBe(1);
  });

  it("leaves gaps out, or counts them as missed if asked", () => {
    expect(consistency([96, null, 90], [atLeast(95)])).toEqual({ share: 0.5, met: 1, counted: 2 });
    expect(consistency([96, null, 90], [atLeast(95)], { gapIsMiss: true })).toEqual({ share: 1 / 3, met: 1, counted: 3 });
  });

  it("takes a target per period, and leaves out a period without one", () => {
    expect(consistency([90, 90, 90], [atLeast(80), atLeast(95), atLeast(null)])).toEqual({ share: 0.5, met: 1, counted: 2 });
  });

  it("of a range counts both bounds as inside", () => {
    const range: Goal = { direction: "range", target: null, low: 10, high: 20 };
    expect(consistency([9.99, 10, 15, 20, 20.01], [range])).toEqual({ share: 0.6, met: 3, counted: 5 });
  });

  it("does not exist where no period counts", () => {
    expect(() => consistency([null, null], [atLeast(95)])).toThrow(error("#N/A", "at least one period"));
    expect(() => consistency([1], [atLeast(null)])).toThrow(error("#N/A", "at least one period"));
  });
});
