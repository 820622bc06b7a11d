import { describe, expect, it } from "@jest/globals";
import orders from "../../oracles/statistics/drivers.json";
import { answer, sentence } from "../plain";

describe("KPI_DRIVERS", () => {
  it.each(orders.products.map((one, i) => [i + 1, one] as const))(
    "averages over all orders of change, case %i",
    (_, { before, after, effects }) => {
      expect(answer("KPI_DRIVERS", before, after)).toEqual(effects.map((effect) => [expect.closeTo(effect, 6)]));
    },
  );

  it("adds up to the change", () => {
    const rows = answer("KPI_DRIVERS", [5200, 0.031, 48.5, 0.4], [4900, 0.036, 51.2, 0.38]) as number[][];
    const sum = rows.flat().reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(4900 * 0.036 * 51.2 * 0.38 - 5200 * 0.031 * 48.5 * 0.4, 8);
    const [numerator, denominator] = answer("KPI_DRIVERS", [90, 100], [96, 120], "rate") as number[][];
    expect(numerator![0]! + denominator![0]!).toBeCloseTo(96 / 120 - 0.9, 12);
  });

  it("refuses what is missing or cannot be divided", () => {
    expect(sentence("KPI_DRIVERS", [2, null], [3, 4])).toBe("#N/A before requires a value for each part: part 2 is blank");
    expect(sentence("KPI_DRIVERS", [2, 3, 4], [3, 4])).toMatch(/^#VALUE! after must have as many cells as before/);
    expect(sentence("KPI_DRIVERS", [2, 0], [3, 4], "ratio")).toBe("#DIV/0! a denominator must not be zero");
    expect(sentence("KPI_DRIVERS", [2, 3, 4], [3, 4, 5], "ratio")).toMatch(/^#VALUE! a ratio requires a numerator and a denominator/);
  });
});

describe("KPI_MIX", () => {
  it.each(orders.mixes.map((one, i) => [i + 1, one] as const))(
    "has the effects of rational arithmetic, case %i",
    (_, { before, after, effects }) => {
      expect(answer("KPI_MIX", before.rates, before.weights, after.rates, after.weights)).toEqual(
        effects.map(({ rate, mix }) => [expect.closeTo(rate, 12), expect.closeTo(mix, 12)]),
      );
    },
  );

  it("shows Simpson's paradox: every rate rises, the whole falls", () => {
    const rows = answer("KPI_MIX", [0.9, 0.5], [80, 20], [0.92, 0.55], [50, 50], null, true) as (string | number)[][];
    expect(rows[0]).toEqual(["rate effect", "mix effect"]);
    expect(rows.slice(1).every(([rate]) => (rate as number) > 0)).toBe(true);
    expect((rows.slice(1).flat() as number[]).reduce((a, b) => a + b, 0)).toBeCloseTo(0.735 - 0.82, 12);
  });

  it("asks for the weight of a segment that has a rate, and for its rate where it has weight", () => {
    expect(sentence("KPI_MIX", [0.5, 0.6], [10, null], [0.5, 0.7], [10, 10])).toBe(
      "#N/A a segment with a rate requires a weight: segment 2",
    );
    expect(sentence("KPI_MIX", [0.5, null], [10, 5], [0.5, 0.7], [10, 10])).toBe("#N/A a segment with weight requires a rate: segment 2");
    expect(sentence("KPI_MIX", [0.5], [-1], [0.5], [1])).toBe("#NUM! weights must not be negative: -1");
  });

  it("takes a change of sales apart into volume, mix and price, with nothing left over", () => {
    const prices = [
      [10, 20, null],
      [11, 20, 5],
    ] as const;
    const quantities = [
      [100, 50, null],
      [120, 80, 10],
    ] as const;
    const [header, row] = answer("KPI_MIX", prices[0], quantities[0], prices[1], quantities[1], "Price volume mix", true) as unknown[][];
    expect(header).toEqual(["volume", "mix", "price"]);
    const sales = 11 * 120 + 20 * 80 + 5 * 10 - (10 * 100 + 20 * 50);
    expect((row as number[]).reduce((a, b) => a + b, 0)).toBeCloseTo(sales, 10);
    expect(row![2]).toBeCloseTo(120, 12); // 120 pieces at 1 more
    expect(sentence("KPI_MIX", [10], [0], [10], [5], "pvm")).toBe("#N/A quantities before must not add up to zero");
  });
});
