import { describe, expect, it } from "@jest/globals";
import { driversOf, readRelation } from "../../shared/kpi/drivers";

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("the drivers of a change", () => {
  it("of a product share it out over all orders, of a sum they are the differences", () => {
    expect(driversOf([100, 2], [120, 3], "product")).toEqual([50, 110]);
    expect(driversOf([5, -2, 7], [6, -2, 3], "sum")).toEqual([1, 0, -4]);
  });

  it("of a ratio are those of its numerator and its denominator", () => {
    const effects = driversOf([50, 100], [60, 150], "ratio");
    expect(effects[0]).toBeCloseTo((10 * (1 / 100 + 1 / 150)) / 2, 15);
    expect(total(effects)).toBeCloseTo(60 / 150 - 50 / 100, 15);
  });

  it("say what is wrong", () => {
    expect(() => driversOf([1, 0], [1, 2], "ratio")).toThrow("a denominator must not be zero");
    expect(() => driversOf([1, 2, 3], [1, 2, 3], "ratio")).toThrow("a ratio requires a numerator and a denominator: 3 parts");
    expect(() => driversOf([1], [1, 2], "sum")).toThrow("before and after must have the same number of parts: 1 and 2");
  });

  it("are related by words that people use", () => {
    expect(["Product", " times ", "+", "rate", "?"].map(readRelation)).toEqual(["product", "product", "sum", "ratio", null]);
  });
});
