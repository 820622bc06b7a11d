import { describe, expect, it } from "@jest/globals";
import { quantile } from "../../shared/statistics/quantile";

describe("quantile", () => {
  // R 4.x: quantile(c(15, 20, 35, 40, 50), c(0, .05, .3, .4, .5, 1), type = 7); Excel: PERCENTILE.INC
  it.each([
    [0, 15],
    [0.05, 16],
    [0.3, 23],
    [0.4, 29],
    [0.5, 35],
    [1, 50],
  ])("at %p of 15, 20, 35, 40, 50 is %p", (share, value) => {
    expect(quantile(Object.freeze([40, 15, 50, 20, 35]), share)).toBeCloseTo(value, 12);
  });

  it("of one number is that number", () => {
    expect([0, 0.3, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7]);
  });

  it("requires at least one number", () => {
    expect(() => quantile([], 0.5)).toThrow("quantile requires at least one number");
  });
});
