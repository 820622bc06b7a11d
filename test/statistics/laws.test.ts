import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { forecast, type ForecastPoint } from "../../shared/statistics/forecast";
import { leadOf } from "../../shared/statistics/lead";
import { levelShift } from "../../shared/statistics/level-shift";
import { outliers } from "../../shared/statistics/outliers";
import { productEffects } from "../../shared/statistics/product-effects";
import { seasonOf } from "../../shared/statistics/season";
import { kthOf, orderNumbers } from "../../shared/statistics/buckets";
import { median } from "../../shared/statistics/select";
import { testTrend } from "../../shared/statistics/trend-test";
import { xmrChart } from "../../shared/statistics/xmr-chart";
import { xmrLimits } from "../../shared/statistics/xmr-limits";

const SEEDED = { seed: 20250101, numRuns: 200 };

/** Whole numbers, so that sums and differences are exact and a law either holds or does not. */
const whole = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(whole, { minLength: 6, maxLength: 60 });
const gappy = fc.array(fc.option(whole, { freq: 6 }), { maxLength: 60 });
/** What hosts may send: zeros, spikes, tiny and huge values, gaps, in any length. */
const wild: fc.Arbitrary<(number | null)[]> = fc.array(
  fc.oneof(
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
    fc.constantFrom(0, 1, 0.95, 1e-12, 1e12, 1e12 + 1e-3, -0),
  ),
  { maxLength: 40 },
);

function law(check: (values: number[]) => void): void {
  fc.assert(fc.property(series, check), SEEDED);
}

/** Within a millionth of a millionth of the spread: no more than rounding. */
function expectClose(actual: readonly number[], expected: readonly number[], scale: number): void {
  actual.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1e-8 * scale));
}

const flat = (points: readonly ForecastPoint[]): number[] => points.flatMap(({ point, low, high }) => [point, low, high]);

describe("the laws of trends", () => {
  it("reversing a series negates its slope and score", () => {
    law((values) => {
      const [forward, back] = [testTrend(values)!, testTrend([...values].reverse())!];
      expect([back.slope + 0, back.score + 0]).toEqual([0 - forward.slope, 0 - forward.score]);
    });
  });

  it("adding a constant changes nothing, a unit scales the slope alone", () => {
    law((values) => {
      const test = testTrend(values)!;
      expect(testTrend(values.map((value) => value + 5000))).toEqual(test);
      const scaled = testTrend(values.map((value) => 8 * value))!;
      expect([scaled.p, scaled.slope]).toEqual([test.p, 8 * test.slope]);
    });
  });

  it("the order of the rows does not matter", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 45000, max: 45400 }), whole), { minLength: 6, maxLength: 40 });
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const trendOf = (list: readonly (readonly [number, number])[]): unknown =>
          testTrend(
            list.map(([, value]) => value),
            { times: list.map(([day]) => day) },
          );
        expect(trendOf(after)).toEqual(trendOf(before));
      }),
      SEEDED,
    );
  });
});

describe("the laws of limits", () => {
  it("adding a constant moves them by it, a unit scales them", () => {
    law((values) => {
      const limits = xmrLimits(values)!;
      const moved = xmrLimits(values.map((value) => value + 5000))!;
      const scaled = xmrLimits(values.map((value) => 8 * value))!;
      expectClose([moved.center, moved.lower, moved.upper], [limits.center + 5000, limits.lower + 5000, limits.upper + 5000], 1);
      expectClose([scaled.center, scaled.lower, scaled.upper], [8 * limits.center, 8 * limits.lower, 8 * limits.upper], 1);
    });
  });

  it("a mirrored series has mirrored marks, under either rule set", () => {
    law((values) => {
      for (const rules of ["nhs", "wheeler"] as const) {
        const mirrored = xmrChart(
          values.map((value) => -value),
          { rules },
        ).marks;
        expect(Array.from(mirrored, (mark) => 0 - mark)).toEqual(Array.from(xmrChart(values, { rules }).marks, (mark) => mark + 0));
      }
    });
  });

  it("a rebase at the first point changes nothing, and gaps around a series change no limit", () => {
    law((values) => {
      expect(xmrChart(values, { rebaseAt: [0] })).toEqual(xmrChart(values));
      expect(xmrLimits([null, ...values, null, null])).toEqual(xmrLimits(values));
    });
  });
});

describe("the laws of forecasts", () => {
  it("adding a constant moves them by it, a unit scales them", () => {
    law((values) => {
      const spread = Math.max(...values) - Math.min(...values) + 1;
      const base = flat(forecast(values, { periods: 3 })!);
      expectClose(
        flat(
          forecast(
            values.map((value) => value + 5000),
            { periods: 3 },
          )!,
        ),
        base.map((value) => value + 5000),
        spread,
      );
      expectClose(
        flat(
          forecast(
            values.map((value) => 8 * value),
            { periods: 3 },
          )!,
        ),
        base.map((value) => 8 * value),
        8 * spread,
      );
    });
  });

  it("a unit scales a seasonal forecast, whichever kind of season it has", () => {
    law((values) => {
      const spread = Math.max(...values) - Math.min(...values) + 1;
      const options = { periods: 4, cycle: 3 };
      expectClose(
        flat(
          forecast(
            values.map((value) => 8 * value),
            options,
          )!,
        ),
        flat(forecast(values, options)!).map((value) => 8 * value),
        8 * spread,
      );
    });
  });
});

describe("the laws of drivers", () => {
  it("the effects of factors add up to the change and do not depend on their order", () => {
    const factors = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(factors, (list) => {
        const [before, after] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const effects = productEffects(before, after);
        const product = (numbers: readonly number[]): number => numbers.reduce((a, b) => a * b, 1);
        expect(effects.reduce((a, b) => a + b, 0)).toBeCloseTo(product(after) - product(before), 6);
        expectClose([...productEffects([...before].reverse(), [...after].reverse())].reverse(), effects, 1);
      }),
      SEEDED,
    );
  });
});

describe("order statistics", () => {
  it("are those of the sorted numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 300 }),
        fc.nat(),
        (numbers, pick) => {
          const sorted = Float64Array.from(numbers).sort();
          const k = pick % numbers.length;
          expect(kthOf(orderNumbers(Float64Array.from(numbers), numbers.length), k)).toBe(sorted[k]);
          expect(median(Float64Array.from(numbers))).toBeCloseTo(
            (sorted[(numbers.length - 1) >> 1]! + sorted[numbers.length >> 1]!) / 2,
            3,
          );
        },
      ),
      SEEDED,
    );
  });
});

describe("whatever comes in", () => {
  it("no NaN and no infinity goes out", () => {
    const numbersIn = (value: unknown): number[] => {
      if (typeof value === "number") return [value];
      if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
      return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
    };
    fc.assert(
      fc.property(wild, fc.constantFrom(1, 2, 4, 12), (values, cycle) => {
        const answers = [
          xmrChart(values, { screen: true }),
          xmrChart(values, { center: "median", rules: "wheeler", rebaseAt: [7], baselinePoints: 8 }),
          testTrend(values),
          testTrend(values, { season: cycle }),
          seasonOf(values, cycle),
          forecast(values, { cycle, periods: 5 }),
          levelShift(values),
          outliers(values),
          leadOf(values, [...values].reverse()),
        ];
        expect(numbersIn(answers).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { ...SEEDED, numRuns: 400 },
    );
  });

  it("what was handed in stays as it was", () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const numbers = Float64Array.from(values, (value) => value ?? NaN);
        const before = numbers.slice();
        for (const use of [xmrChart, testTrend, forecast, levelShift, outliers]) use(numbers);
        expect(numbers).toEqual(before);
      }),
      SEEDED,
    );
  });
});
