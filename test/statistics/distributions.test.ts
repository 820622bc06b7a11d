import { describe, expect, it } from "@jest/globals";
import { normalCdf, normalQuantile, twoSidedNormal } from "../../shared/statistics/normal";
import { studentCdf, studentQuantile, twoSidedStudent } from "../../shared/statistics/student";
import r from "../oracles/statistics/distributions.json";
import { digitsOf } from "./digits-of";

// R prints 15 digits, of which the last is rounded.
const DIGITS = 13;

describe("the normal distribution", () => {
  it("agrees with R far into its tails", () => {
    for (const [x, p] of r.normal as [number, number][]) expect(digitsOf(normalCdf(x), p)).toBeGreaterThanOrEqual(DIGITS);
    for (const [p, x] of r.normalQuantiles as [number, number][]) expect(digitsOf(normalQuantile(p), x)).toBeGreaterThanOrEqual(DIGITS);
  });

  it("is symmetric where both sides count", () => {
    expect(twoSidedNormal(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(twoSidedNormal(-3)).toBe(twoSidedNormal(3));
    expect(twoSidedNormal(0)).toBe(1);
  });
});

describe("Student's distribution", () => {
  it("agrees with R for whole and other degrees of freedom", () => {
    for (const [degrees, x, p] of r.student as [number, number, number][]) {
      expect({ degrees, x, digits: Math.min(12, digitsOf(studentCdf(x, degrees), p)) }).toEqual({ degrees, x, digits: 12 });
    }
  });

  it("has the quantiles of R", () => {
    for (const [degrees, p, x] of r.studentQuantiles as [number, number, number][]) {
      expect({ degrees, p, digits: Math.min(DIGITS, digitsOf(studentQuantile(p, degrees), x)) }).toEqual({ degrees, p, digits: DIGITS });
    }
  });

  it("gives the probability of both sides", () => {
    expect(twoSidedStudent(-2.2281388519862744, 10)).toBeCloseTo(0.05, 14);
  });
});
