import { describe, expect, it } from "@jest/globals";
import { mixEffects } from "../../shared/statistics/mix-effects";
import { priceVolumeMix } from "../../shared/statistics/price-volume-mix";
import { productEffects } from "../../shared/statistics/product-effects";
import orders from "../oracles/statistics/drivers.json";

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("the factors of a product", () => {
  it.each(orders.products)("contribute what they do on average over all orders: $before to $after", ({ before, after, effects }) => {
    expect(productEffects(before, after)).toEqual(
      effects.map((effect) => expect.closeTo(effect, 6 - Math.ceil(Math.log10(1 + Math.abs(effect))))),
    );
  });

  it("add up to the change", () => {
    const [before, after] = [
      [1200, 0.031, 54.2, 1.19],
      [1310, 0.028, 57.9, 1.07],
    ];
    const product = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);
    expect(total(productEffects(before, after))).toBeCloseTo(product(after) - product(before), 10);
  });

  it("may be zero or change their sign", () => {
    expect(productEffects([0, 5], [4, 5])).toEqual([20, 0]);
    expect(productEffects([-2, 3], [2, 3])).toEqual([12, 0]);
    expect(productEffects([], [])).toEqual([]);
  });

  it("must be as many after as before, and small enough", () => {
    expect(() => productEffects([1, 2], [1])).toThrow("before and after must have the same number of factors: 2 and 1");
    expect(() => productEffects([1e200, 1e200], [2e200, 2e200])).toThrow("factors must be small enough to be multiplied");
  });
});

describe("rate and mix", () => {
  it.each(orders.mixes)("are as rational arithmetic has them", ({ before, after, effects }) => {
    mixEffects(before, after).forEach(({ rate, mix }, i) => {
      expect(rate).toBeCloseTo(effects[i]!.rate, 14);
      expect(mix).toBeCloseTo(effects[i]!.mix, 14);
    });
  });

  it("explain a better rate in every segment and a worse one overall as mix (Simpson's paradox)", () => {
    const effects = mixEffects({ rates: [0.9, 0.5], weights: [80, 20] }, { rates: [0.92, 0.55], weights: [20, 80] });
    expect(effects.every(({ rate }) => rate > 0)).toBe(true);
    expect(total(effects.map(({ mix }) => mix))).toBeLessThan(-0.2);
    expect(total(effects.flatMap(({ rate, mix }) => [rate, mix]))).toBeCloseTo(0.92 * 0.2 + 0.55 * 0.8 - (0.9 * 0.8 + 0.5 * 0.2), 15);
  });

  it("put a new and a vanished segment down to mix", () => {
    const effects = mixEffects({ rates: [0.8, 0.6, null], weights: [50, 50, 0] }, { rates: [0.8, null, 0.4], weights: [50, 0, 50] });
    expect(effects.map(({ rate }) => rate)).toEqual([0, 0, 0]);
    expect(total(effects.map(({ mix }) => mix))).toBeCloseTo(-0.1, 15);
  });

  it("need weights, and a rate where there is weight", () => {
    expect(() => mixEffects({ rates: [1], weights: [0] }, { rates: [1], weights: [1] })).toThrow("weights must not all be zero");
    expect(() => mixEffects({ rates: [1], weights: [-2] }, { rates: [1], weights: [1] })).toThrow("weights must not be negative: -2");
    expect(() => mixEffects({ rates: [null], weights: [1] }, { rates: [1], weights: [1] })).toThrow(
      "a segment with weight requires a rate: segment 1",
    );
    expect(() => mixEffects({ rates: [1], weights: [1] }, { rates: [1, 2], weights: [1] })).toThrow(
      "rates and weights must be given for the same segments: 1 and 2",
    );
  });
});

describe("price, volume and mix", () => {
  it("add up to the change of sales", () => {
    const before = { quantities: [100, 40, 0], prices: [10, 25, null] };
    const after = { quantities: [90, 70, 5], prices: [11, 24, 60] };
    const { volume, mix, price } = priceVolumeMix(before, after);
    expect(volume).toBeCloseTo(25 * (2000 / 140), 10);
    expect(price).toBeCloseTo(90 * 1 + 70 * -1, 10);
    expect(volume + mix + price).toBeCloseTo(90 * 11 + 70 * 24 + 5 * 60 - 2000, 10);
  });

  it("say price where only prices changed, and volume where all quantities grew alike", () => {
    const before = { quantities: [10, 20], prices: [3, 5] };
    expect(priceVolumeMix(before, { ...before, prices: [4, 6] })).toEqual({ volume: 0, mix: 0, price: 30 });
    expect(priceVolumeMix(before, { ...before, quantities: [20, 40] })).toEqual({ volume: 130, mix: 0, price: 0 });
  });

  it("need something sold before, and a price for what was sold", () => {
    expect(() => priceVolumeMix({ quantities: [0], prices: [1] }, { quantities: [1], prices: [1] })).toThrow(
      "quantities before must not add up to zero",
    );
    expect(() => priceVolumeMix({ quantities: [1], prices: [null] }, { quantities: [1], prices: [1] })).toThrow(
      "a product that was sold requires a price: product 1",
    );
    expect(() => priceVolumeMix({ quantities: [1], prices: [1] }, { quantities: [1, 2], prices: [1] })).toThrow(
      "quantities and prices must be given for the same products: 1 and 2",
    );
  });
});
