import { describe, expect, it } from "@jest/globals";
import { chanceOf, shownChance } from "../../shared/statistics/chance";
import { forecast } from "../../shared/statistics/forecast";
import { smooth } from "../../shared/statistics/smoothing";
import { fitTheta } from "../../shared/statistics/theta";
import { studentCdf } from "../../shared/statistics/student";
import { summarise } from "../../shared/statistics/summary";
import numpy from "../oracles/statistics/season.json";
import r from "../oracles/statistics/thetaf.json";
import { digitsOf } from "./digits-of";

/** Digits to which numpy's search for the smoothing weight settles the answers. */
const DIGITS = 5;

describe("a forecast", () => {
  it.each(numpy.cases)("is as numpy and scipy have it: $name", ({ values, cycle, periods, point, low, high }) => {
    const points = forecast(values, { periods, cycle })!;
    const size = summarise(values)!.maximum;
    const digits = (actual: number, expected: number): number => Math.min(DIGITS, digitsOf(size + actual, size + expected));
    points.forEach((found, i) => {
      expect([digits(found.point, point[i]!), digits(found.low, low[i]!), digits(found.high, high[i]!)]).toEqual([DIGITS, DIGITS, DIGITS]);
    });
  });

  it.each(numpy.cases)("rests on a smoothing at least as good as scipy's: $name", ({ values, cycle, squares, alpha, drift, degrees }) => {
    const model = fitTheta(values, cycle)!;
    const own = model.deviation ** 2 * Math.max(1, model.degrees === 4 ? degrees : model.degrees);
    if (degrees > 4) expect(own).toBeLessThanOrEqual(squares * (1 + 1e-9));
    expect(model.alpha).toBeCloseTo(alpha, 4);
    expect(model.drift).toBeCloseTo(drift, 9);
  });

  it.each(r.cases)("is close to that of R's package forecast: $name", ({ values, point }) => {
    const spread = summarise(values)!.deviation!;
    forecast(values, { periods: 4 })!.forEach((found, i) => expect(Math.abs(found.point - point[i]!)).toBeLessThan(0.02 * spread));
  });

  it("does not exist for fewer than three values", () => {
    expect(forecast([])).toBeNull();
    expect(forecast([5, null, 6])).toBeNull();
    expect(forecast([5, 6, 7])).toHaveLength(1);
  });

  it("of equal values is their value, and sure of it", () => {
    expect(forecast(Array<number>(24).fill(0.1), { cycle: 12, periods: 2 })).toEqual(Array(2).fill({ point: 0.1, low: 0.1, high: 0.1 }));
  });

  it("follows a straight line half as fast, as theta does, from where smoothing sees it", () => {
    const [next] = forecast(Array.from({ length: 40 }, (_, i) => 2 * i))!;
    expect(next!.point).toBeGreaterThan(78);
    expect(next!.point).toBeLessThanOrEqual(80);
  });

  it("widens with the distance", () => {
    const widths = forecast(r.cases[0]!.values, { periods: 12 })!.map(({ low, high }) => high - low);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });

  it("begins behind gaps at the end, whose periods count as distance", () => {
    const values = numpy.cases.find(({ name }) => name === "UKgas, quarters")!.values as number[];
    const [, , third] = forecast(values, { cycle: 4, periods: 3 })!;
    const [first] = forecast([...values, null, null], { cycle: 4, periods: 1 })!;
    expect(first).toEqual(third);
  });

  it("is cut off where values cannot go, point and bounds", () => {
    const rates = [0.97, 0.98, 0.99, 0.985, 0.995, 0.99, 1, 0.995, 1, 1];
    const cut = forecast(rates, { periods: 6, floor: 0, ceiling: 1 })!;
    expect(cut.every(({ point, low, high }) => low >= 0 && point <= 1 && high <= 1)).toBe(true);
    expect(forecast(rates, { periods: 6 })![5]!.high).toBeGreaterThan(1);
    const counts = forecast([9, 7, 6, 4, 3, 1, 1, 0], { periods: 12, floor: 0 })!;
    expect(counts.every(({ point, low }) => low === 0 && point >= 0)).toBe(true);
  });

  it("keeps the differences of a thousandth at 1e12", () => {
    const values = Array.from({ length: 24 }, (_, i) => 1e12 + (i % 3) / 1024 + i / 1024);
    const [next] = forecast(values)!;
    expect(next!.point - 1e12).toBeGreaterThan(23 / 1024);
    expect(next!.point - 1e12).toBeLessThan(27 / 1024);
  });

  it("says what is wrong with its settings", () => {
    expect(() => forecast([1, 2, 3], { periods: 0 })).toThrow("periods must be a whole number from 1 to 1000: 0");
    expect(() => forecast([1, 2, 3], { level: 0 })).toThrow("level must lie between 0 and 1: 0");
  });
});

describe("smoothing", () => {
  it("finds the weight where the squares are least, whatever offset and unit", () => {
    const series = Float64Array.from(r.cases[0]!.values);
    const { alpha, level } = smooth(series);
    const moved = smooth(series.map((value) => 1e6 + 1e-3 * value));
    expect(digitsOf(moved.alpha, alpha)).toBeGreaterThan(6);
    expect(moved.level).toBeCloseTo(1e6 + 1e-3 * level, 8);
  });
});

describe("the chance of meeting a target", () => {
  it.each(numpy.cases)("is that of the t distribution about the forecast: $name", ({ values, cycle, periods, chances }) => {
    for (const { target, p } of chances) {
      const expected = Math.min(0.98, Math.max(0.02, p));
      expect(chanceOf(values, { atLeast: target, cycle, periods })).toBeCloseTo(expected, 4);
      expect(chanceOf(values, { atMost: target, cycle, periods })).toBeCloseTo(1 - expected, 4);
    }
  });

  it.each(numpy.cases)(
    "of a total takes the errors of its periods together: $name",
    ({ values, cycle, periods, total, totalDeviation, degrees }) => {
      for (const away of [-1.3, -0.4, 0, 0.8]) {
        const target = total + away * totalDeviation;
        expect(chanceOf(values, { atLeast: target + 500, toDate: 500, total: true, cycle, periods })).toBeCloseTo(
          studentCdf(-away, degrees),
          3,
        );
      }
    },
  );

  it("of a total over one period is that of the period", () => {
    const { values } = r.cases[1]!;
    const options = { atLeast: 580 };
    expect(chanceOf(values, { ...options, total: true })).toBeCloseTo(chanceOf(values, options)!, 12);
  });

  it("of a total has the variance of METHODS where there is no season: s² Σ(1+mα)² and the drift's", () => {
    const { values } = r.cases[0]!;
    const { alpha, deviation, count, degrees } = fitTheta(values)!;
    const shocks = (1 + 2 * alpha) ** 2 + (1 + alpha) ** 2 + 1;
    const drift = 36 * (Math.max(alpha, 0.15) ** 2 / count + 12 / count ** 3);
    const total = forecast(values, { periods: 3 })!.reduce((sum, { point }) => sum + point, 0);
    const target = total - deviation * Math.sqrt(shocks + drift);
    expect(chanceOf(values, { atLeast: target, total: true, periods: 3 })).toBeCloseTo(studentCdf(1, degrees), 9);
  });

  it("is never told as certain", () => {
    const values = Array<number>(12).fill(5);
    expect(chanceOf(values, { atLeast: 5 })).toBe(0.98);
    expect(chanceOf(values, { atMost: 5 })).toBe(0.98);
    expect(chanceOf(values, { atLeast: 5.1 })).toBe(0.02);
  });

  it("of a range is what lies between the chances of its bounds", () => {
    const { values } = r.cases[0]!;
    const between = chanceOf(values, { atLeast: 700, atMost: 900 })!;
    expect(between).toBeCloseTo(chanceOf(values, { atMost: 900 })! - chanceOf(values, { atMost: 700 })!, 12);
    expect(() => chanceOf(values, {})).toThrow("a chance requires a bound");
  });

  it("does not exist for fewer than three values", () => {
    expect(chanceOf([1, 2], { atLeast: 1 })).toBeNull();
  });

  it("is shown in steps of ten percent", () => {
    expect([0.02, 0.04, 0.06, 0.449, 0.451, 0.94, 0.96].map(shownChance)).toEqual([0.02, 0.02, 0.1, 0.4, 0.5, 0.9, 0.98]);
  });
});
