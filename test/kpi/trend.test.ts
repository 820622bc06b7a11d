import { describe, expect, it } from "@jest/globals";
import { trendOf } from "../../shared/kpi/trend";

const rising = [1, 2, 4, 3, 5, 6, 8, 7, 9, 10, 12, 11];

describe("the trend", () => {
  it("is improving or worsening by direction, rising or falling where no way is better", () => {
    expect(trendOf(rising, { direction: "increase" }).word).toBe("improving");
    expect(trendOf(rising, { direction: "at most" }).word).toBe("worsening");
    expect(trendOf(rising, { direction: "range" }).word).toBe("rising");
    expect(trendOf([...rising].reverse()).word).toBe("falling");
  });

  it("is no clear change for noise, equal values and a step back and forth", () => {
    expect(trendOf([3, 1, 4, 1, 5, 2, 3, 4]).word).toBe("no clear change");
    expect(trendOf(Array<number>(12).fill(1)).word).toBe("no clear change");
  });

  it("is not spoken of below six values", () => {
    expect(trendOf([1, 2, 3, 4, 5])).toEqual({ word: "too few points", test: null, cycle: 1 });
    expect(trendOf([1, 2, null, 3, 4, 5]).word).toBe("too few points");
    expect(trendOf([]).word).toBe("too few points");
    expect(trendOf([1, 2, 3, 4, 5, 6]).word).toBe("rising");
  });

  it("compares like with like from two full cycles on", () => {
    const seasonal = Array.from({ length: 36 }, (_, i) => 50 + 20 * Math.sin((i * Math.PI) / 6) + 0.2 * i);
    expect(trendOf(seasonal, { cycle: 12 })).toMatchObject({ word: "rising", cycle: 12 });
    expect(trendOf(seasonal.slice(0, 23), { cycle: 12 }).cycle).toBe(1);
  });

  it("takes rows in any order, also with a season", () => {
    const values = Array.from({ length: 24 }, (_, i) => (i % 4) * 10 + i);
    const times = values.map((_, i) => 45000 + 91 * i);
    const order = [...values.keys()].sort((a, b) => ((a * 7) % 24) - ((b * 7) % 24));
    const shuffled = { values: order.map((i) => values[i]!), times: order.map((i) => times[i]!) };
    expect(trendOf(shuffled.values, { times: shuffled.times, cycle: 4 })).toEqual(trendOf(values, { times, cycle: 4 }));
    expect(trendOf(shuffled.values, { times: shuffled.times })).toEqual(trendOf(values, { times }));
  });
});
