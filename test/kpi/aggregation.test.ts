/** Several values as one: each aggregation, what nothing amounts to, and sums that stay exact. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { accumulates, aggregate, AGGREGATIONS, total, type Aggregation } from "../../shared/kpi/aggregation";

describe("aggregating", () => {
  const values = [3, 1, 4, 1, 5];

  it.each<[Aggregation, number]>([
    ["sum", 14],
    ["last", 5],
    ["mean", 2.8],
    ["min", 1],
    ["max", 5],
    ["count", 5],
    ["distinct", 4],
  ])("%s of 3, 1, 4, 1, 5 is %d", (aggregation, expected) => {
    expect(aggregate(values, aggregation)).toBe(expected);
  });

  it("nothing has no value, except that it is counted as 0: blank is not zero", () => {
    const nothing = AGGREGATIONS.filter((each) => each !== "rate").map((each) => aggregate([], each));
    expect(nothing).toEqual([null, null, null, null, null, 0, 0]);
  });

  it("counts text but adds none", () => {
    expect(aggregate(["ann", "bob", "ann"], "distinct")).toBe(2);
    expect(aggregate(["ann", "bob", "ann"], "count")).toBe(3);
    expect(() => aggregate([1, "ann"], "sum")).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });

  it("has no rate of values alone", () => {
    expect(() => aggregate([0.5, 0.6], "rate")).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("KPI_RATE") }),
    );
  });

  it("of an unfinished period reads low only where it accumulates", () => {
    expect(AGGREGATIONS.filter(accumulates)).toEqual(["sum", "count", "distinct"]);
  });
});

describe("a sum", () => {
  it("of ten tenths is one", () => {
    expect(total(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it("of a million cents is ten thousand", () => {
    expect(total(Array.from({ length: 1_000_000 }, () => 0.01))).toBe(10_000);
  });

  // Neumaier's own example (1974): 1 + 1e100 + 1 - 1e100 is 2; a plain sum gives 0, as does Kahan's
  it("keeps the small beside the large", () => {
    expect(total([1, 1e100, 1, -1e100])).toBe(2);
    expect(total([1e16, 1, 1, -1e16])).toBe(2);
  });

  it("of nothing is 0", () => {
    expect(total([])).toBe(0);
  });

  it("does not depend on the order of the values", () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 40 });
    fc.assert(
      fc.property(cents, (whole) => {
        const values = whole.map((cent) => cent / 100);
        const sum = total(values);
        expect(total([...values].reverse())).toBeCloseTo(sum, 6);
        expect(sum).toBeCloseTo(whole.reduce((a, b) => a + b, 0) / 100, 6);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
