import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { answer, sentence } from "../plain";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("KPI_PROGRESS", () => {
  it.each([
    [38, 100, null, 0.38],
    [70, 60, 100, 0.75],
    [50, 60, 100, 1.25],
    [110, 60, 100, -0.25],
    [-5, -10, 0, 0.5],
    [0, 100, null, 0],
  ])("of %p towards %p from %p is %p", (actual, target, baseline, expected) => {
    expect(answer("KPI_PROGRESS", actual, target, baseline)).toBeCloseTo(expected, 12);
  });

  it("is kept within 0 and 1 if asked, whichever way TRUE is written", () => {
    for (const yes of [true, 1, "yes", "TRUE", "Y"]) expect(answer("KPI_PROGRESS", 50, 60, 100, yes)).toBe(1);
    for (const no of [false, 0, "no", ""]) expect(answer("KPI_PROGRESS", 50, 60, 100, no)).toBe(1.25);
    expect(answer("KPI_PROGRESS", 110, 60, 100, true)).toBe(0);
  });

  it("does not exist without a way to go", () => {
    expect(sentence("KPI_PROGRESS", 5, 0)).toMatch(/^#N\/A .*baseline equals target/);
  });

  it("is #NUM! where it is not finite", () => {
    expect(sentence("KPI_PROGRESS", 1e308, 1e-300)).toMatch(/^#NUM!/);
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(0.001, 60, 1e6), (actual, target, baseline, unit) => {
        fc.pre(Math.abs(target - baseline) > 1e-3);
        expect(answer("KPI_PROGRESS", actual * unit, target * unit, baseline * unit)).toBeCloseTo(
          answer("KPI_PROGRESS", actual, target, baseline) as number,
          4,
        );
      }),
      { seed: 1 },
    );
  });
});

describe("KPI_ATTAINMENT", () => {
  it.each([
    [45, 50, "at least", 0.9],
    [45, 50, "at most", 1.1],
    [100, 50, "at most", 0],
    [150, 50, "lower is better", -1],
    [-90, -100, "at least", 1.1],
    [45, 50, "higher is better", 0.9],
    [45, 50, "+", 0.9],
    [0, 0, "at least", 1],
    [3, 0, "increase", 1],
  ])("of %p against %p, %p, is %p", (actual, target, direction, expected) => {
    expect(answer("KPI_ATTAINMENT", actual, target, direction)).toBeCloseTo(expected, 12);
  });

  it("uses a scale for a target of zero", () => {
    expect(answer("KPI_ATTAINMENT", 1, 0, "at most", 10)).toBe(0.9);
    expect(answer("KPI_ATTAINMENT", 1, 0, "at least", 10)).toBe(1.1);
    expect(sentence("KPI_ATTAINMENT", -1, 0)).toMatch(/^#N\/A .*give a scale/);
    expect(sentence("KPI_ATTAINMENT", -1, 0, null, 0)).toMatch(/^#NUM! scale/);
  });

  it("lists the directions when a word is none of them", () => {
    expect(sentence("KPI_ATTAINMENT", 1, 2, "sideways")).toBe(
      '#VALUE! direction must be one of increase, decrease, at least, at most, range, milestone, none: "sideways"',
    );
  });

  it("mirrors with the direction: what one gains the other loses", () => {
    fc.assert(
      fc.property(number, fc.double({ min: 1, max: 1e6, noNaN: true }), (actual, target) => {
        const sum =
          (answer("KPI_ATTAINMENT", actual, target, "at least") as number) +
          (answer("KPI_ATTAINMENT", actual, target, "at most") as number);
        expect(sum).toBeCloseTo(2, 6);
      }),
      { seed: 1 },
    );
  });
});

describe("KPI_RANGE", () => {
  it.each([
    [80, 1],
    [90, 1],
    [92, 0.6],
    [78, 0.6],
    [95, 0],
    [100, -1],
  ])("of %p in 80 to 90 is %p", (actual, expected) => {
    expect(answer("KPI_RANGE", actual, 80, 90)).toBeCloseTo(expected, 12);
  });

  it("needs a tolerance where the range has no width", () => {
    expect(sentence("KPI_RANGE", 5, 4, 4)).toMatch(/^#N\/A .*tolerance/);
    expect(answer("KPI_RANGE", 5, 4, 4, 10)).toBe(0.9);
    expect(sentence("KPI_RANGE", 5, 4, 4, -1)).toMatch(/^#NUM! tolerance/);
    expect(sentence("KPI_RANGE", 5, 6, 4)).toMatch(/^#NUM! low/);
  });
});
