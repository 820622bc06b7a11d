import { describe, expect, it } from "@jest/globals";
import { exactKendallP } from "../../shared/statistics/exact-kendall";
import { testTrend } from "../../shared/statistics/trend-test";
import r from "../oracles/statistics/kendall.json";
import scipy from "../oracles/statistics/trend.json";

const PLAIN = { correction: "none" } as const;

describe("the Mann-Kendall test", () => {
  it.each(r.cases)("agrees with R's Kendall test against time: $name", ({ values, times, tau, p, z }) => {
    const test = testTrend(values, { ...PLAIN, times })!;
    expect(test.tau).toBeCloseTo(tau, 12);
    expect(test.p).toBeCloseTo(p, 12);
    if (z !== null) expect(test.z).toBeCloseTo(z, 11);
  });

  it.each(r.exact)("has R's exact probabilities for $n values without ties", ({ n, score, p }) => {
    expect(score.map((s) => exactKendallP(s, n))).toEqual(p.map((expected) => expect.closeTo(expected, 13)));
    expect(score.map((s) => exactKendallP(-s, n))).toEqual(p.map((expected) => expect.closeTo(expected, 13)));
  });

  it.each(scipy.plain)("has the slope and interval of scipy: $name", ({ values, times, ...expected }) => {
    const test = testTrend(values, { ...PLAIN, times })!;
    for (const field of ["score", "variance", "z", "p", "slope", "low", "high"] as const)
      expect(test[field]).toBeCloseTo(expected[field], 11);
  });

  it.each(scipy.hamedRao)("corrects for autocorrelation as Hamed and Rao do: $name", ({ values, score, variance, z, p }) => {
    expect(testTrend(values)).toMatchObject({
      score,
      variance: expect.closeTo(variance, 7),
      z: expect.closeTo(z, 10),
      p: expect.closeTo(p, 10),
    });
  });

  it("leaves the exact test of few values uncorrected", () => {
    const values = [1, 2, 3, 2.5, 4, 5, 4.5, 6];
    expect(testTrend(values)).toEqual(testTrend(values, PLAIN));
  });

  it.each(scipy.seasonal)("compares like with like in a season: $name", ({ values, cycle, ...expected }) => {
    const test = testTrend(values, { season: cycle })!;
    for (const field of ["score", "variance", "z", "p", "slope", "low", "high"] as const)
      expect(test[field]).toBeCloseTo(expected[field], 11);
  });

  it("takes real distances of time", () => {
    const test = testTrend([0, 10, 40], { ...PLAIN, times: [100, 110, 140] })!;
    expect(test.slope).toBe(1);
  });

  it("finds nothing in equal values", () => {
    expect(testTrend(Array<number>(24).fill(0.95))).toMatchObject({ score: 0, z: 0, p: 1, tau: 0, slope: 0 });
  });

  it("takes a straight line for a trend, with or without correction", () => {
    const line = Array.from({ length: 24 }, (_, i) => 0.1 * i);
    expect(testTrend(line)).toEqual(testTrend(line, PLAIN));
    expect(testTrend(line)!.p).toBeLessThan(1e-10);
  });

  it("skips gaps without losing the distance that they stand for", () => {
    expect(testTrend([null, 1, null, 3, 4, null], PLAIN)).toMatchObject({ count: 3, slope: 1 });
  });

  it("has no interval for fewer than five values, and does not exist below two", () => {
    expect(testTrend([1, 2, 4, 3])).toMatchObject({ low: null, high: null });
    expect(testTrend([1])).toBeNull();
    expect(testTrend([])).toBeNull();
    expect(testTrend([1, 2, 3], { times: [7, 7, 7] })).toBeNull();
  });

  it("says what is wrong with its settings", () => {
    expect(() => testTrend([1, 2, 3], { season: 1.5 })).toThrow("season must be a whole number of periods: 1.5");
    expect(() => testTrend([1, 2, 3], { level: 1 })).toThrow("level must lie between 0 and 1: 1");
    expect(() => testTrend([1, 2, 3], { times: [1, 2] })).toThrow("times must be as many as values: 2 times, 3 values");
    expect(() => testTrend(Array.from({ length: 5001 }, (_, i) => i))).toThrow("theil-sen requires at most 5000 values: 5001");
  });
});
