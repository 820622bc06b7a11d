import { describe, expect, it } from "@jest/globals";
import { outliers } from "../../shared/statistics/outliers";

const calm: readonly number[] = Array.from({ length: 24 }, (_, i) => 10 + 0.5 * i + ((i * 7) % 5) / 4);

describe("an outlier", () => {
  it("is flagged with where it was expected, also in a rising series", () => {
    const values = calm.map((value, i) => (i === 9 ? value + 20 : value));
    const [found, ...others] = outliers(values);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ position: 9, value: values[9] });
    expect(found!.expected).toBeCloseTo(calm[9]!, 0);
    expect(found!.score).toBeGreaterThan(5);
  });

  it("below has a negative score", () => {
    expect(outliers(calm.map((value, i) => (i === 3 ? value - 20 : value)))).toMatchObject([{ position: 3, score: expect.any(Number) }]);
    expect(outliers(calm.map((value, i) => (i === 3 ? value - 20 : value)))[0]!.score).toBeLessThan(-5);
  });

  it("is found beside gaps and among values that are otherwise equal", () => {
    expect(outliers([null, 5, 5, null, 5, 5, 9, 5, 5, 5, 5])).toMatchObject([{ position: 6, value: 9, expected: 5 }]);
  });

  it("is not found in calm, equal, straight or few values", () => {
    expect(outliers(calm)).toEqual([]);
    expect(outliers(Array<number>(12).fill(0.1))).toEqual([]);
    expect(outliers(Array.from({ length: 12 }, (_, i) => 0.1 * i))).toEqual([]);
    expect(outliers([1, 1, 1, 1, 99])).toEqual([]);
    expect(outliers([])).toEqual([]);
  });
});
