/** Measurements as a series: in any order, gaps explicit, several in one period as one value, frequency told from what is there. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Measurement } from "../../shared/kpi/measurement";
import { periodLabel, periodOf } from "../../shared/kpi/period";
import { toSeries, type SeriesOptions } from "../../shared/kpi/series";
import { spacedFrequency } from "../../shared/kpi/spacing";
import { consecutive, day, measured } from "./kpi-fixture";

const options = (said: Partial<SeriesOptions> = {}): SeriesOptions => ({ frequency: null, aggregation: null, fiscalStart: 1, ...said });

const values = (measurements: readonly Measurement[], said: Partial<SeriesOptions> = {}): Record<string, number | null> =>
  Object.fromEntries(toSeries(measurements, options(said)).points.map((point) => [periodLabel(point.period), point.value]));

describe("a series", () => {
  it("is ordered by period, whatever the order of the measurements", () => {
    const months = consecutive("2025-01-01", [1, 2, 3]);
    expect(Object.entries(values([months[2]!, months[0]!, months[1]!]))).toEqual([
      ["2025-01", 1],
      ["2025-02", 2],
      ["2025-03", 3],
    ]);
  });

  it("shows a missing period as a gap, and an explicit gap as one", () => {
    expect(values([measured("2025-01-01", 1), measured("2025-03-01", null), measured("2025-04-01", 4)])).toEqual({
      "2025-01": 1,
      "2025-02": null,
      "2025-03": null,
      "2025-04": 4,
    });
  });

  it("has gaps across the year's end, in weeks and in quarters", () => {
    const weekly = [measured("2020-12-31", 1, { frequency: "week" }), measured("2021-01-11", 2, { frequency: "week" })];
    expect(values(weekly)).toEqual({ "2020-W53": 1, "2021-W01": null, "2021-W02": 2 });
    const quarterly = [measured("2024-10-01", 1, { frequency: "quarter" }), measured("2025-04-01", 2, { frequency: "quarter" })];
    expect(values(quarterly)).toEqual({ "FY24 Q4": 1, "FY25 Q1": null, "FY25 Q2": 2 });
  });

  it("of nothing has no points", () => {
    expect(toSeries([], options()).points).toEqual([]);
    expect(toSeries([], options({ frequency: "week" })).frequency).toBe("week");
  });

  it("does not mix a zero with a gap", () => {
    expect(values([measured("2025-01-01", 0), measured("2025-02-01", null)])).toEqual({ "2025-01": 0, "2025-02": null });
  });
});

describe("several measurements in one period", () => {
  const january = [
    measured("2025-01-03", 10, { frequency: "day" }),
    measured("2025-01-20", 30, { frequency: "day" }),
    measured("2025-01-10", 20, { frequency: "day" }),
  ];

  it("become one value by the aggregation", () => {
    const of = (aggregation: SeriesOptions["aggregation"]): number | null | undefined =>
      values(january, { frequency: "month", aggregation })["2025-01"];
    expect((["sum", "last", "mean", "min", "max", "count", "distinct"] as const).map(of)).toEqual([60, 30, 20, 10, 30, 3, 3]);
  });

  it("are the last one unless said otherwise: that of the latest day, not of the lowest row", () => {
    expect(values(january, { frequency: "month" })).toEqual({ "2025-01": 30 });
  });

  it("of the same day are the one reported last, else the lowest row", () => {
    const corrected = [
      measured("2025-01-01", 7, { reportedOn: day("2025-03-01") }),
      measured("2025-01-01", 5, { reportedOn: day("2025-02-01") }),
    ];
    expect(values(corrected)).toEqual({ "2025-01": 7 });
    expect(values([measured("2025-01-01", 7), measured("2025-01-01", 5)])).toEqual({ "2025-01": 5 });
  });

  it("add their targets where they add their values", () => {
    const phased = consecutive("2025-01-01", [1, 2, 3]).map((m) => ({ ...m, target: 10 }));
    const quarter = (aggregation: SeriesOptions["aggregation"]): number | null | undefined =>
      toSeries(phased, options({ frequency: "quarter", aggregation })).points[0]?.target;
    expect(quarter("sum")).toBe(30);
    expect(quarter("last")).toBe(10);
  });

  it("know how many they were and where the last one stands", () => {
    const [point] = toSeries(january, options({ frequency: "month", aggregation: "sum" })).points;
    expect(point).toMatchObject({ count: 3, where: { sheet: "Data", cell: "2025-01-20" } });
  });
});

describe("a rate", () => {
  const parts = (iso: string, numerator: number, denominator: number): Measurement =>
    measured(iso, numerator / denominator, { numerator, denominator });

  it("is sum of numerators / sum of denominators, not the mean of the rates", () => {
    const months = [parts("2025-01-01", 9, 10), parts("2025-02-01", 50, 100)];
    expect(values(months, { frequency: "quarter" })["FY25 Q1"]).toBeCloseTo(59 / 110, 12);
    expect(values(months, { frequency: "quarter", aggregation: "mean" })["FY25 Q1"]).toBeCloseTo(0.7, 12);
  });

  it("is what measurements with numerator and denominator are, unless said otherwise", () => {
    expect(toSeries([parts("2025-01-01", 9, 10)], options()).aggregation).toBe("rate");
    expect(toSeries([parts("2025-01-01", 9, 10), measured("2025-02-01", 0.5)], options()).aggregation).toBe("last");
  });

  it("of denominators that are zero is a gap", () => {
    expect(values([measured("2025-01-01", 0, { numerator: 0, denominator: 0 })])).toEqual({ "2025-01": null });
  });

  it("that is too large to be a number is #NUM!, never Infinity", () => {
    const absurd = [measured("2025-01-01", 1, { numerator: 1e300, denominator: 1e-300 })];
    expect(() => toSeries(absurd, options())).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });
});

describe("the frequency of a series", () => {
  it("is the register's, where that is coarser than measured", () => {
    expect(toSeries(consecutive("2025-01-01", [1, 2, 3]), options({ frequency: "quarter" }))).toMatchObject({
      frequency: "quarter",
      isAggregated: true,
    });
  });

  it("is the measurements', where the register claims to know more than was measured", () => {
    expect(toSeries(consecutive("2025-01-01", [1, 2, 3]), options({ frequency: "week" }))).toMatchObject({
      frequency: "month",
      isAggregated: false,
    });
  });

  it("of single days is told from their usual distance", () => {
    const days = (...isos: string[]): number[] => isos.map(day);
    expect(spacedFrequency(days("2025-01-14", "2025-02-11", "2025-03-18", "2025-04-15"))).toBe("month");
    expect(spacedFrequency(days("2025-01-06", "2025-01-13", "2025-01-20"))).toBe("week");
    expect(spacedFrequency(days("2025-01-06", "2025-01-20", "2025-02-03"))).toBe("month");
    expect(spacedFrequency(days("2025-01-06", "2025-01-07", "2025-01-08", "2025-01-13"))).toBe("day");
    expect(spacedFrequency(days("2025-01-02", "2025-04-03", "2025-07-01"))).toBe("quarter");
    expect(spacedFrequency(days("2015-01-02", "2020-04-03"))).toBe("year");
    expect(spacedFrequency(days("2025-01-02", "2025-01-02"))).toBeNull();
  });

  it("of single days is the register's where it says one", () => {
    const days = [measured("2025-01-14", 1, { frequency: "day" }), measured("2025-02-11", 2, { frequency: "day" })];
    expect(toSeries(days, options()).frequency).toBe("month");
    expect(toSeries(days, options({ frequency: "day" })).frequency).toBe("day");
  });
});

describe("a week on the edge of a month", () => {
  it("goes where most of its days are", () => {
    // Monday 27 January to Sunday 2 February; Monday 31 March to Sunday 6 April
    const weekly = [measured("2025-01-27", 1, { frequency: "week" }), measured("2025-03-31", 2, { frequency: "week" })];
    expect(values(weekly, { frequency: "month", aggregation: "sum" })).toEqual({
      "2025-01": 1,
      "2025-02": null,
      "2025-03": null,
      "2025-04": 2,
    });
  });

  it("leaves out a year's total among months, and says how many", () => {
    const stray = measured("2025-01-01", 999, { frequency: "year" });
    const series = toSeries([...consecutive("2025-01-01", [1, 2, 3]), stray], { frequency: null, aggregation: "sum", fiscalStart: 1 });
    expect(series).toMatchObject({ frequency: "month", leftOut: 1 });
    expect(series.points.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it("does not tear a month in two where single days stand beside it", () => {
    // the week of 29 September 2025 belongs to October, the day after it began still to September
    const mixed = [
      measured("2025-09-29", 1, { frequency: "week" }),
      measured("2025-09-30", 2, { frequency: "day" }),
      measured("2025-10-01", 4, { frequency: "day" }),
    ];
    expect(values(mixed, { frequency: "month", aggregation: "sum" })).toEqual({ "2025-09": 2, "2025-10": 5 });
  });
});

describe("permuting the measurements", () => {
  it("changes nothing", () => {
    const days = fc.uniqueArray(fc.integer({ min: 45_000, max: 46_000 }), { maxLength: 40 });
    const aggregation = fc.constantFrom("sum", "last", "mean", "min", "max", "count", "distinct", "rate", null);
    const frequency = fc.constantFrom("day", "week", "month", "quarter", "year", null);
    fc.assert(
      fc.property(days, aggregation, frequency, fc.integer(), (at, a, f, salt) => {
        const all = at.map((start, i) => measured("2025-01-01", (i * 37) % 11, { period: periodOf(start, "day") }));
        const shuffled = [...all].sort((x, y) => ((x.period.start * 7919 + salt) % 1009) - ((y.period.start * 7919 + salt) % 1009));
        const said = options({ aggregation: a, frequency: f });
        expect(toSeries(shuffled, said)).toEqual(toSeries(all, said));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
