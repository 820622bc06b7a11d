import { describe, expect, it } from "@jest/globals";
import { leadOf } from "../../shared/statistics/lead";
import { normalNoise } from "../oracles/statistics/normal-noise";

function wandering(length: number, habit: number, noise: () => number): number[] {
  const series = [noise()];
  while (series.length < length) series.push(habit * series[series.length - 1]! + noise());
  return series;
}

describe("a leading indicator", () => {
  it.each([0, 0.5, 1])("is found at its lag, whether it returns or wanders (autocorrelation %p)", (habit) => {
    const noise = normalNoise(5);
    const leading = wandering(48, habit, noise);
    const lagging = leading.map((_, i) => 3 * (leading[i - 2] ?? 0) + 0.5 * noise());
    const { verdict, best } = leadOf(leading, lagging);
    expect(verdict).toBe("leads");
    expect(best!.lag).toBe(2);
    expect(best!.correlation).toBeGreaterThan(0.9);
  });

  it("may move the other way", () => {
    const leading = wandering(40, 0.3, normalNoise(6));
    const { verdict, best } = leadOf(
      leading,
      leading.map((_, i) => -(leading[i - 1] ?? 0)),
    );
    expect(verdict).toBe("leads");
    expect(best).toMatchObject({ lag: 1, correlation: expect.closeTo(-1, 9), p: expect.closeTo(0, 9) });
  });

  it("that moves at the same time does not lead", () => {
    const leading = wandering(40, 0.3, normalNoise(7));
    expect(leadOf(leading, leading).verdict).toBe("moves together");
  });

  it("is proven by two trends or two seasons no more often than chance may", () => {
    const noise = normalNoise(8);
    const rising = (slope: number): number[] => Array.from({ length: 48 }, (_, i) => slope * i + noise());
    const summers = (height: number): number[] => Array.from({ length: 48 }, (_, i) => height * Math.sin((i * Math.PI) / 6) + noise());
    const runs = Array.from({ length: 200 }, (_, i) => i);
    expect(runs.filter(() => leadOf(rising(1), rising(0.5)).verdict === "leads").length).toBeLessThan(15);
    expect(runs.filter(() => leadOf(summers(9), summers(6), { cycle: 12 }).verdict === "leads").length).toBeLessThan(15);
  });

  it("says when there is not enough data", () => {
    expect(leadOf([1, 2, 3, 4, 5, 6], [2, 3, 1, 5, 4, 7])).toEqual({ verdict: "not enough data", best: null, lags: [] });
    expect(leadOf([], []).verdict).toBe("not enough data");
    expect(leadOf(Array<number>(40).fill(1), wandering(40, 0, normalNoise(1))).verdict).toBe("not enough data");
    const gaps = wandering(40, 0, normalNoise(2)).map((value, i) => (i % 2 ? null : value));
    expect(leadOf(gaps, gaps).verdict).toBe("not enough data");
  });

  it("tries only the lags that leave twelve pairs", () => {
    const noise = normalNoise(9);
    const { lags } = leadOf(wandering(16, 0, noise), wandering(16, 0, noise));
    expect(lags.map(({ lag, count }) => [lag, count])).toEqual([
      [0, 15],
      [1, 14],
      [2, 13],
      [3, 12],
    ]);
  });

  it("must be as long as what it leads", () => {
    expect(() => leadOf([1, 2, 3], [1, 2])).toThrow("leading and lagging must have the same number of periods: 3 and 2");
    expect(() => leadOf([1], [2], { maxLag: -1 })).toThrow("max lag must be a whole number from 0: -1");
  });
});
