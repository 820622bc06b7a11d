/** Rank correlation, corrections for many questions, and surprises: against scipy and R, and by their laws. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { adjustedForNumber } from "../../shared/statistics/false-discovery";
import { rankCorrelation } from "../../shared/statistics/rank-correlation";
import { surprisesOf } from "../../shared/statistics/surprises";

const of = (x: readonly number[], y: readonly number[]) => rankCorrelation(Float64Array.from(x), Float64Array.from(y));

describe("rank correlation", () => {
  // scipy 1.17.1, stats.spearmanr
  it.each([
    [[3, 5, 2, 6, 4, 7, 3, 8, 2, 5, 6, 4, 7, 1], [9, 6, 8, 5, 7, 4, 9, 2, 10, 6, 3, 8, 5, 9], -0.9297664640631369, 1.487583796552053e-6],
    [
      [12.1, 3.4, 8.8, 5.5, 9.1, 2.2, 7.7, 6.1, 4.9, 11.3, 10.2, 1.8, 13.5, 3.9, 8.1],
      [4.1, 9.2, 6.6, 3.3, 7.8, 5.1, 2.9, 8.4, 6.0, 4.7, 1.5, 9.9, 3.8, 7.2, 5.9],
      -0.5392857142857141,
      0.03802165626355803,
    ],
  ])("is what scipy says", (x, y, rho, p) => {
    expect(of(x, y)?.correlation).toBeCloseTo(rho, 12);
    expect(of(x, y)?.p).toBeCloseTo(p, 12);
  });

  it("needs twelve pairs that vary, and passes over gaps", () => {
    const x = Array.from({ length: 13 }, (_, i) => i);
    expect(of(x.slice(0, 11), x.slice(0, 11))).toBeNull();
    expect(
      of(
        x,
        x.map(() => 1),
      ),
    ).toBeNull();
    expect(of([...x, NaN, 3], [...x, 5, NaN])).toMatchObject({ count: 13, correlation: 1, p: 0 });
  });

  it("does not change with scales, and turns with the sign", () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 12,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (pairs) => {
        const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const plain = of(x, y);
        const scaled = of(
          x.map((value) => value ** 3),
          y.map((value) => -2 * value),
        );
        if (!plain || !scaled) return expect(plain).toEqual(scaled);
        expect(scaled.correlation).toBeCloseTo(-plain.correlation, 12);
      }),
      { seed: 6 },
    );
  });
});

describe("correction for many questions", () => {
  it("is what R says", () => {
    // R 4, p.adjust(p, "BH")
    const adjusted = adjustedForNumber([0.01, 0.04, 0.03, 0.005, 0.5, 0.2, 1e-6, 0.04]);
    const expected = [0.08 / 3, 0.16 / 3, 0.16 / 3, 0.02, 0.5, 1.6 / 7, 8e-6, 0.16 / 3];
    adjusted.forEach((p, i) => expect(p).toBeCloseTo(expected[i]!, 12));
  });

  it("leaves one question as it is, and none as none", () => {
    expect(adjustedForNumber([0.03])).toEqual([0.03]);
    expect(adjustedForNumber([])).toEqual([]);
  });
});

describe("surprises", () => {
  it("are nothing for a straight line, and NaN around a gap", () => {
    const { values } = surprisesOf([1, 2, 3, 4, 5, 6, 7]);
    expect([...values.slice(2)].every((value) => Math.abs(value) < 2)).toBe(true);
    expect([...surprisesOf([1, 5, 2, null, 8, 3, 9]).values].map(Number.isNaN)).toEqual([true, true, false, true, true, true, false]);
  });
});
