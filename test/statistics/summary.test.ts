import { describe, expect, it } from "@jest/globals";
import { autocorrelation } from "../../shared/statistics/autocorrelation";
import { summarise } from "../../shared/statistics/summary";
import exact from "../oracles/statistics/summary.json";
import nist from "../oracles/statistics/nist.json";
import { digitsOf } from "./digits-of";

/** NIST's NumAcc2 to NumAcc4: a first value, then 500 times a tenth below and a tenth above it. */
const alternating = (middle: number, below: number, above: number): number[] => [
  middle,
  ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? below : above)),
];

describe("the summary of a series", () => {
  it.each([
    { name: "NumAcc1", values: [10000001, 10000003, 10000002], mean: 10000002, deviation: 1, autocorrelation: -0.5, digits: 15 },
    { name: "NumAcc2", values: alternating(1.2, 1.1, 1.3), mean: 1.2, deviation: 0.1, autocorrelation: -0.999, digits: 14 },
    // A tenth at a million is known to ten digits before anything is worked out: no double can do better.
    {
      name: "NumAcc3",
      values: alternating(1000000.2, 1000000.1, 1000000.3),
      mean: 1000000.2,
      deviation: 0.1,
      autocorrelation: -0.999,
      digits: 9.4,
    },
    {
      name: "NumAcc4",
      values: alternating(10000000.2, 10000000.1, 10000000.3),
      mean: 10000000.2,
      deviation: 0.1,
      autocorrelation: -0.999,
      digits: 8.2,
    },
    { name: "Michelso", ...nist.michelso, digits: 13.5 },
  ])("has the digits that NIST certifies for $name", ({ values, mean, deviation, autocorrelation: lagged, digits }) => {
    const summary = summarise(values)!;
    expect(digitsOf(summary.mean, mean)).toBeGreaterThanOrEqual(15);
    expect(digitsOf(summary.deviation!, deviation)).toBeGreaterThanOrEqual(digits);
    expect(digitsOf(autocorrelation(values)!, lagged)).toBeGreaterThanOrEqual(Math.min(digits, 12));
  });

  it.each(exact.summaries)("is as rational arithmetic has it: $name", ({ values, mean, deviation, autocorrelation: lagged }) => {
    const summary = summarise(values)!;
    expect(digitsOf(summary.mean, mean)).toBeGreaterThanOrEqual(15);
    expect(digitsOf(summary.deviation!, deviation)).toBeGreaterThanOrEqual(14);
    if (values.length > 2) expect(digitsOf(autocorrelation(values)!, lagged)).toBeGreaterThanOrEqual(10);
  });

  it("leaves gaps out", () => {
    expect(summarise([null, 2, null, 4, 9, NaN])).toEqual({ count: 3, mean: 5, deviation: Math.sqrt(13), minimum: 2, maximum: 9 });
  });

  it("has no deviation for one value and does not exist without any", () => {
    expect(summarise([7])).toEqual({ count: 1, mean: 7, deviation: null, minimum: 7, maximum: 7 });
    expect(summarise([])).toBeNull();
    expect(summarise([null])).toBeNull();
  });

  it("finds exactly no deviation in equal values", () => {
    expect(summarise(Array<number>(36).fill(0.1))!.deviation).toBe(0);
  });

  it("refuses what is not finite", () => {
    expect(() => summarise([1, Infinity])).toThrow("values must lie between -1e150 and 1e150: Infinity");
  });
});

describe("autocorrelation", () => {
  it("does not exist for values that do not vary or are too few", () => {
    expect(autocorrelation([5, 5, 5, 5])).toBeNull();
    expect(autocorrelation([5, 6])).toBeNull();
    expect(autocorrelation([])).toBeNull();
  });

  it("leaves out the pairs that a gap breaks", () => {
    // Deviations -2, -1, 1, 2; the pairs without gap are the first and the last.
    expect(autocorrelation([1, 2, null, 4, 5])).toBeCloseTo((2 + 2) / 10, 12);
  });
});
