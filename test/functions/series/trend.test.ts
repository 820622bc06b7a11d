import { describe, expect, it } from "@jest/globals";
import r from "../../oracles/statistics/kendall.json";
import nist from "../../oracles/statistics/nist.json";
import scipy from "../../oracles/statistics/trend.json";
import { answer, sentence } from "../plain";

const near = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 9));
/** Days far enough from one that none of them is taken for a blank. */
const asDays = (times: readonly number[]): number[] => times.map((time) => 40000 + time);
const isWhole = ({ times }: { times: readonly number[] }): boolean => times.every(Number.isInteger);
const isStepwise = ({ times }: { times: readonly number[] }): boolean => times.every((time, i) => time === i);

describe("KPI_SLOPE", () => {
  it.each(scipy.plain.filter(isWhole))("is scipy's theilslopes a day: $name", ({ values, times, slope }) => {
    expect(answer("KPI_SLOPE", values, asDays(times))).toBeCloseTo(slope, 11);
  });

  it("is Norris's certified slope by least squares", () => {
    const { times, values, slope } = nist.norris;
    // dates are whole days: tenths of a unit become days
    const days = times.map((time) => 40000 + Math.round(10 * time));
    expect((answer("KPI_SLOPE", values, days, "ols") as number) * 10).toBeCloseTo(slope, 12);
  });

  it("is the change a period without dates, a gap being a period", () => {
    expect(answer("KPI_SLOPE", [1, null, 5, 7])).toBe(2);
    expect(answer("KPI_SLOPE", ["Sales", 1, 3, 5], null, "least squares")).toBe(2);
  });

  it("is negated by reversing, and skips blank pairs in any order of rows", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    expect(answer("KPI_SLOPE", [...values].reverse())).toBe(-(answer("KPI_SLOPE", values) as number));
    expect(answer("KPI_SLOPE", [9, 1, 5, null, 7], ["2025-01-05", "2025-01-01", "2025-01-03", "2025-01-04", null])).toBe(2);
  });

  it.each([
    [[5]],
    [[[5, null]]],
    [
      [
        [5, 6],
        ["2025-01-01", "2025-01-01"],
      ],
    ],
    [
      [
        [5, 6],
        ["2025-01-01", null],
      ],
    ],
  ])("of %j is #N/A", (args) => {
    expect(sentence("KPI_SLOPE", ...args)).toBe("#N/A a slope requires two values at different times");
  });
});

describe("KPI_TREND_TEST", () => {
  it.each(scipy.hamedRao)("corrects as Hamed and Rao (1998) do: $name", ({ values, score, z, p }) => {
    const [row] = answer("KPI_TREND_TEST", values) as number[][];
    expect(row!.slice(0, 3)).toEqual(near([score, z, p]));
  });

  it.each(scipy.seasonal)(
    "is the seasonal test of Hirsch, Slack and Smith (1982): $name",
    ({ values, cycle, score, z, p, slope, low, high }) => {
      const [row] = answer("KPI_TREND_TEST", values, cycle) as number[][];
      expect([...row!.slice(0, 3), ...row!.slice(4)]).toEqual(near([score, z, p, slope, low, high]));
    },
  );

  it.each(r.cases.filter(isStepwise))("without correction has R's tau and p: $name", ({ values, tau, p }) => {
    const [row] = answer("KPI_TREND_TEST", values, null, "none") as number[][];
    expect([row![3], row![2]]).toEqual(near([tau, p]));
  });

  it("bounds no slope where the values are too few, and says so in the cell", () => {
    expect(answer("KPI_TREND_TEST", [1, 3])).toEqual([[1, 0, 1, 1, 2, { error: "#N/A" }, { error: "#N/A" }]]);
    expect(sentence("KPI_TREND_TEST", [1, 2, 3], 12)).toBe("#N/A a trend test requires two values of the same phase of the season");
  });

  it("puts its header above", () => {
    const [header, row] = answer("KPI_TREND_TEST", [1, 2, 3], null, null, true) as unknown[][];
    expect(header).toEqual(["S", "z", "p", "tau", "slope", "low", "high"]);
    expect(row!.slice(2, 5)).toEqual([expect.closeTo(1 / 3, 12), 1, 1]);
  });
});

describe("KPI_TREND", () => {
  const rising = [1, 2, 4, 3, 5, 6, 8, 7, 9, 10, 12, 11];

  it("is improving where higher is better, unless told otherwise", () => {
    expect(answer("KPI_TREND", rising)).toBe("improving");
    expect(["decrease", "Lower is better", "none", "range"].map((word) => answer("KPI_TREND", rising, null, word))).toEqual([
      "worsening",
      "worsening",
      "rising",
      "rising",
    ]);
  });

  it("answers each direction of a range", () => {
    expect(answer("KPI_TREND", rising, null, [["at least"], ["at most"]])).toEqual([["improving"], ["worsening"]]);
  });

  it("does not take a season for a trend, nor hide a trend behind one", () => {
    const season = Array.from({ length: 36 }, (_, i) => Math.round(50 + 20 * Math.sin((i * Math.PI) / 6)));
    expect(answer("KPI_TREND", season, null, null, 12)).toBe("no clear change");
    expect(
      answer(
        "KPI_TREND",
        season.map((value, i) => value + 0.2 * i),
        null,
        null,
        12,
      ),
    ).toBe("improving");
  });
});
