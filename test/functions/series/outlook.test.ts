import { describe, expect, it } from "@jest/globals";
import numpy from "../../oracles/statistics/season.json";
import { answer, sentence, type Plain } from "../plain";

interface Case {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly cycle: number;
  readonly periods: number;
  readonly indices: readonly number[];
  readonly point: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly chances: readonly { readonly target: number; readonly p: number }[];
}

/** Without gaps at the end: in a range of cells those are unused. */
const cases = (numpy.cases as readonly Case[]).filter(({ values }) => values[values.length - 1] !== null);
const seasonal = cases.filter(({ cycle }) => cycle > 1);

describe("KPI_SEASON", () => {
  it.each(seasonal)("has numpy's indices: $name", ({ values, cycle, indices }) => {
    expect(answer("KPI_SEASON", values, cycle)).toEqual(indices.map((index) => [expect.closeTo(index, 8)]));
  });

  it("needs two full cycles", () => {
    expect(sentence("KPI_SEASON", [1, 2, 3, 4, 1, 2, 3], 4)).toBe("#N/A a season of 4 periods requires two full cycles of values");
    expect(sentence("KPI_SEASON", [1, 2, 3, 4], 1)).toMatch(/^#NUM! season must be a whole number from 2/);
  });
});

describe("KPI_FORECAST", () => {
  it.each(cases)("has the points and intervals of numpy and scipy: $name", ({ values, cycle, periods, point, low, high }) => {
    const size = Math.max(...values.map((value) => Math.abs(value ?? 0)));
    const near = (value: number): unknown => expect.closeTo(value, 4 - Math.ceil(Math.log10(size)));
    // floor and ceiling far away: the oracle cuts nothing off
    expect(answer("KPI_FORECAST", values, periods, cycle, null, -1e9, 1e9)).toEqual(
      point.map((one, i) => [near(one), near(low[i]!), near(high[i]!)]),
    );
  });

  it("keeps shares within 0 and 1 and counts from falling below 0, unless told otherwise", () => {
    const shares = [0.97, 0.99, 1, 0.98, 1, 1, 0.99, 1];
    const rows = answer("KPI_FORECAST", shares, 6) as number[][];
    expect(rows.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
    const free = answer("KPI_FORECAST", shares, 6, null, null, null, 100) as number[][];
    expect(free[5]![2]).toBeGreaterThan(1);
    const counts = answer("KPI_FORECAST", [9, 7, 6, 4, 3, 1, 0], 6) as number[][];
    expect(counts.flat().every((value) => value >= 0)).toBe(true);
    const losses = answer("KPI_FORECAST", [9, 7, 6, 4, 3, 1, -1], 6) as number[][];
    expect(losses[5]![1]).toBeLessThan(0);
  });

  it("has a narrower interval of a lower level", () => {
    const width = (level: number): number => {
      const [row] = answer("KPI_FORECAST", [3, 1, 4, 1, 5, 9, 2, 6.5], 1, null, level) as number[][];
      return row![2]! - row![1]!;
    };
    expect(width(0.5)).toBeLessThan(width(0.9));
    expect(sentence("KPI_FORECAST", [1, 2, 3], 1, 1, 1)).toBe("#NUM! level must lie between 0 and 1: 1");
    expect(sentence("KPI_FORECAST", [1, 2, 3], 1, 1, 0.9, 5, 4)).toBe("#NUM! floor must not be above ceiling: 5 and 4");
  });

  it("begins behind the last value, whatever blank cells follow", () => {
    expect(answer("KPI_FORECAST", [3, 5, 4, 6, null, null], 2)).toEqual(answer("KPI_FORECAST", [3, 5, 4, 6], 2));
  });
});

describe("KPI_PROBABILITY", () => {
  it.each(cases)("is scipy's, between 0.02 and 0.98: $name", ({ values, cycle, periods, chances }) => {
    for (const { target, p } of chances) {
      const expected = expect.closeTo(Math.min(0.98, Math.max(0.02, p)), 3);
      expect(answer("KPI_PROBABILITY", values, target, periods, "at least", cycle)).toEqual(expected);
    }
  });

  it("of the other direction is the rest", () => {
    const values = [3, 5, 4, 6, 5, 7, 6];
    const up = answer("KPI_PROBABILITY", values, 7, 2) as number;
    expect(answer("KPI_PROBABILITY", values, 7, 2, "at most")).toBeCloseTo(1 - up, 12);
    expect(answer("KPI_PROBABILITY", values, "at most 7", 2)).toBeCloseTo(1 - up, 12);
    const within = answer("KPI_PROBABILITY", values, "5 to 7", 2) as number;
    expect(within).toBeLessThan(answer("KPI_PROBABILITY", values, 5, 2) as number);
  });

  it("of a total counts what has come in", () => {
    const values = [10, 12, 9, 11, 10, 12, 9, 11];
    const chance = (target: number, to_date: number): Plain | Plain[][] =>
      answer("KPI_PROBABILITY", values, target, 4, null, null, true, to_date);
    expect(chance(124, 82)).toBeCloseTo(chance(42, 0) as number, 12);
    expect(chance(42, 0)).toBeGreaterThan(0.02);
    expect(chance(42, 0)).toBeLessThan(0.98);
    expect(sentence("KPI_PROBABILITY", values, 124, 4, null, null, false, 82)).toBe("#VALUE! to_date requires total to be TRUE: 82");
  });

  it("answers each target of a range, the harder the less likely", () => {
    const column = answer("KPI_PROBABILITY", [3, 5, 4, 6, 5, 7, 6], [[4], [6], [8]]) as number[][];
    const chances = column.flat();
    expect([...chances].sort((a, b) => b - a)).toEqual(chances);
    expect(sentence("KPI_PROBABILITY", [1, 2, 3, 4], 5, 1, "none")).toBe(
      "#N/A a probability requires a direction in which a target is met: none",
    );
  });
});
