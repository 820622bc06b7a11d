import { describe, expect, it } from "@jest/globals";
import { normalNoise } from "../../oracles/statistics/normal-noise";
import { answer, sentence } from "../plain";

const noise = normalNoise(11);
const leading = Array.from({ length: 36 }, () => noise());
const lagging = leading.map((_, i) => 20 - 3 * (leading[i - 3] ?? 0) + 0.3 * noise());

describe("KPI_LEAD", () => {
  it("finds the lag, with the sign of the correlation and the pairs it rests on", () => {
    expect(answer("KPI_LEAD", leading, lagging)).toEqual([[3, expect.closeTo(-0.99, 1), 32, "leads"]]);
  });

  it("is numpy's correlation of what the leading series' lag-1 habit leaves of both", () => {
    // corrcoef(x[1:] - r*x[:-1], y[1:] - r*y[:-1]) with r the autocorrelation of x
    const x = [3, 8, 5, 1, 9, 4, 7, 2, 6, 9, 1, 5, 8, 3];
    const y = [5, 4, 5, 6, 4, 5, 6, 5, 4, 6, 5, 4, 4, 6];
    expect(answer("KPI_LEAD", x, y, 0)).toEqual([[0, expect.closeTo(-0.3250351043, 9), 13, "no lead found"]]);
  });

  it("says so where there is not enough data, and how much there is", () => {
    const none = { error: "#N/A" };
    expect(answer("KPI_LEAD", [3, 8, null, 1], [30, 80, 50, 10])).toEqual([[none, none, 3, "not enough data"]]);
    expect(answer("KPI_LEAD", Array(24).fill(5), Array(24).fill(6))).toEqual([[none, none, 24, "not enough data"]]);
  });

  it("does not find the lead the other way round, nor beyond the longest lag", () => {
    const [backwards] = answer("KPI_LEAD", lagging, leading) as unknown[][];
    const [short] = answer("KPI_LEAD", leading, lagging, 2) as unknown[][];
    expect([backwards![3], short![3]]).toEqual(["no lead found", "no lead found"]);
    expect(sentence("KPI_LEAD", leading, lagging, -1)).toMatch(/^#NUM! max_lag must be a whole number from 0/);
  });
});
