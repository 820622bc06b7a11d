import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { answer, sentence } from "../plain";

describe("KPI_GROWTH", () => {
  it("compares the latest value with one some positions earlier", () => {
    expect(answer("KPI_GROWTH", [100, 120, 150])).toBe(0.25);
    expect(answer("KPI_GROWTH", [100, 120, 150], 2)).toBe(0.5);
    expect(answer("KPI_GROWTH", [-100, -50])).toBe(0.5);
    expect(answer("KPI_GROWTH", [-100, 50])).toBe(1.5);
  });

  it("does not exist against a gap, before the beginning, or from zero", () => {
    expect(sentence("KPI_GROWTH", [100, null, 150])).toMatch(/^#N\/A/);
    expect(sentence("KPI_GROWTH", [100, 120], 2)).toMatch(/^#N\/A/);
    expect(sentence("KPI_GROWTH", [0, 120])).toMatch(/^#N\/A/);
    expect(sentence("KPI_GROWTH", [1, 2], 0)).toMatch(/^#NUM! periods/);
  });
});

describe("KPI_CAGR", () => {
  it("is Excel's RRI: RRI(96, 10000, 11000) is 0.0009933 in Microsoft's documentation", () => {
    expect(answer("KPI_CAGR", 10000, 11000, 96)).toBeCloseTo(0.0009933, 7);
  });

  it("undoes compounding", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: -0.9, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        (first, rate, periods) => {
          expect(answer("KPI_CAGR", first, first * (1 + rate) ** periods, periods)).toBeCloseTo(rate, 8);
        },
      ),
      { seed: 4 },
    );
  });

  it("works for two losses, and down to zero", () => {
    expect(answer("KPI_CAGR", -100, -25, 2)).toBe(-0.5);
    expect(answer("KPI_CAGR", 100, 0, 3)).toBe(-1);
  });

  it.each([[[-50, 100, 3]], [[50, -100, 3]], [[0, 100, 3]], [[0, 0, 3]], [[50, 100, 0]], [[50, 100, -2]]])("of %p is #NUM!", (args) => {
    expect(sentence("KPI_CAGR", ...args)).toMatch(/^#NUM!/);
  });
});

describe("KPI_SPARK", () => {
  it("draws lowest to highest", () => {
    expect(answer("KPI_SPARK", [1, 2, 3, 4, 5, 6, 7, 8])).toBe("▁▂▃▄▅▆▇█");
    expect(answer("KPI_SPARK", [-5, 5])).toBe("▁█");
    expect(answer("KPI_SPARK", [-1e308, 0, 1e308])).toBe("▁▅█");
  });

  it("shows the latest values, as many as fit", () => {
    expect(
      answer(
        "KPI_SPARK",
        Array.from({ length: 40 }, (_, i) => i),
      ),
    ).toHaveLength(12);
    expect(answer("KPI_SPARK", [9, 1, 2, 3], 3)).toBe("▁▅█");
    expect(answer("KPI_SPARK", [9, 1], 100)).toBe("█▁");
  });

  it("leaves a space for a gap, and middle height where nothing moves", () => {
    expect(answer("KPI_SPARK", [3, 1, null, 2])).toBe("█▁ ▅");
    expect(answer("KPI_SPARK", [5, 5])).toBe("▄▄");
    expect(answer("KPI_SPARK", 5)).toBe("▄");
  });

  it.each([0, 101, 2.5])("refuses a width of %p", (width) => {
    expect(sentence("KPI_SPARK", [1, 2], width)).toMatch(/^#NUM! width must be a whole number from 1 to 100/);
  });
});
