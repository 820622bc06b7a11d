import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

describe("KPI_VARIANCE and KPI_VARIANCE_PCT", () => {
  it.each([
    [118, 125, -7, -0.056],
    [-50, -100, 50, 0.5],
    [-150, -100, -50, -0.5],
    [0, 4, -4, -1],
  ])("of %p against %p are %p and %p", (actual, comparison, difference, percent) => {
    expect(answer("KPI_VARIANCE", actual, comparison)).toBe(difference);
    expect(answer("KPI_VARIANCE_PCT", actual, comparison)).toBeCloseTo(percent, 12);
  });

  it("has no percentage of zero", () => {
    expect(answer("KPI_VARIANCE", 5, 0)).toBe(5);
    expect(sentence("KPI_VARIANCE_PCT", 5, 0)).toMatch(/^#N\/A/);
  });
});

describe("KPI_POINTS", () => {
  it.each([
    [0.95, 0.9, 5],
    [0.3, 0.1, 20],
    [0.867, 0.95, -8.3],
    [1.02, 1, 2],
  ])("from %p against %p is %p, without dust of the binary system", (actual, comparison, points) => {
    expect(answer("KPI_POINTS", actual, comparison)).toBe(points);
  });
});

describe("KPI_FAVORABLE", () => {
  it.each([
    [11, 10, "at least", 1],
    [11, 10, "at most", -1],
    [11, 10, "decrease", -1],
    [10, 10, "at most", 0],
    [11, 10, "none", 0],
    [11, 10, null, 1],
  ])("of %p against %p, %p, is %p", (actual, comparison, direction, expected) => {
    expect(answer("KPI_FAVORABLE", actual, comparison, direction)).toBe(expected);
  });

  it("has no good side in a range", () => {
    expect(sentence("KPI_FAVORABLE", 11, 10, "range")).toMatch(/^#N\/A/);
  });
});

describe("KPI_SCORE", () => {
  // best · (0.33 + 0.33 · (actual - red) / (green - red)), by hand
  it.each([
    [60, 3.3],
    [80, 6.6],
    [70, 4.95],
    [100, 9.9],
    [101, 10],
    [40, 0],
    [0, 0],
  ])("of %p between red 60 and green 80 is %p", (actual, mark) => {
    expect(answer("KPI_SCORE", actual, 60, 80)).toBeCloseTo(mark, 12);
  });

  it("turns round where lower is better, and scales to another top", () => {
    expect(answer("KPI_SCORE", 2, 5, 3)).toBeCloseTo(8.25, 12);
    expect(answer("KPI_SCORE", 5, 5, 3, 100)).toBeCloseTo(33, 12);
  });

  it("needs two different marks and a top above zero", () => {
    expect(sentence("KPI_SCORE", 1, 5, 5)).toMatch(/^#NUM! green/);
    expect(sentence("KPI_SCORE", 1, 5, 6, 0)).toMatch(/^#NUM! best/);
  });
});
