import { describe, expect, it } from "@jest/globals";
import { adjustForSeason, seasonOf } from "../../shared/statistics/season";
import numpy from "../oracles/statistics/season.json";

describe("the season of a series", () => {
  it.each(numpy.cases)("has the indices and the strength worked out by numpy: $name", ({ values, cycle, kind, indices, strength }) => {
    const season = seasonOf(values, cycle);
    expect(season.strength).toBeCloseTo(strength, 9);
    if (cycle > 1) expect(season.kind).toBe(kind);
    expect(Array.from(season.indices)).toEqual(indices.map((index) => expect.closeTo(index, 8)));
  });

  it("is none before two full cycles, gaps at the ends not counted", () => {
    const quarters = [1, 2, 3, 4, 1, 2, 3, 4];
    expect(seasonOf(quarters, 4).strength).toBeGreaterThan(0.9);
    expect(seasonOf(quarters.slice(1), 4)).toEqual({ kind: "difference", indices: new Float64Array(4), strength: 0 });
    expect(seasonOf([null, ...quarters.slice(1)], 4).strength).toBe(0);
    expect(seasonOf([], 12).strength).toBe(0);
  });

  it("is a ratio for positive values only", () => {
    expect(seasonOf([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4.1], 4).kind).toBe("ratio");
    expect(seasonOf([0, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4.1], 4).kind).toBe("difference");
  });

  it("is taken as differences where the trend leaves almost nothing to take a ratio to", () => {
    const dying = Array.from({ length: 24 }, (_, i) => Math.max(0.5, 100 - 6 * i) + (i % 4));
    expect(seasonOf(dying, 4).kind).toBe("difference");
  });

  it("leaves a phase that always fell into a gap alone", () => {
    const values = Array.from({ length: 36 }, (_, i) => (i % 12 === 7 ? null : 100 + 10 * Math.sin((i * Math.PI) / 6) + ((i * 7) % 5)));
    const { indices, strength } = seasonOf(values, 12);
    expect(indices[7]).toBe(1);
    expect(strength).toBeGreaterThan(0.5);
  });

  it("is none in equal values and in noise", () => {
    expect(seasonOf(Array<number>(36).fill(7), 12).strength).toBe(0);
    expect(seasonOf([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3], 4).strength).toBeLessThan(0.2);
  });

  it("shows at 1e12 with differences of a thousandth", () => {
    const values = Array.from({ length: 36 }, (_, i) => 1e12 + [0, 2, 5, 1][i % 4]! / 1024);
    const { kind, indices, strength } = seasonOf(values, 4);
    expect(kind).toBe("difference");
    expect(strength).toBe(1);
    expect(Array.from(indices)).toEqual([-2, 0, 3, -1].map((index) => expect.closeTo(index / 1024, 9)));
  });

  it("refuses a cycle that is no whole number of periods", () => {
    expect(() => seasonOf([1, 2], 0)).toThrow("season must be a whole number of periods from 1 to 1000: 0");
    expect(() => seasonOf([1, 2], 2.5)).toThrow("season must be a whole number of periods from 1 to 1000: 2.5");
  });
});

describe("a seasonally adjusted series", () => {
  it("keeps its gaps and loses its season", () => {
    const values = [10, 20, null, 20, 10, 20, 10, 20, 10, 20, 10, 20];
    const adjusted = adjustForSeason(values, seasonOf(values, 2));
    expect(adjusted[2]).toBeNaN();
    expect(Array.from(adjusted).filter((value) => !Number.isNaN(value))).toEqual(Array<unknown>(11).fill(expect.closeTo(15, 6)));
  });
});
