import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isoDate, serialOf } from "../../../shared/cell/serial-day";
import { answer, sentence } from "../plain";

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return serialOf(year, month, date);
};

describe("KPI_PERIOD", () => {
  it.each([
    ["2025-08-20", "day", 1, "2025-08-20", "2025-08-20"],
    ["2025-08-20", "week", 1, "2025-08-18", "2025-W34"],
    ["2025-08-20", "month", 1, "2025-08-01", "2025-08"],
    ["2025-08-20", "quarter", 1, "2025-07-01", "FY25 Q3"],
    ["2025-08-20", "quarter", 4, "2025-07-01", "FY26 Q2"],
    ["2025-08-20", "quarter", 2, "2025-08-01", "FY26 Q3"],
    ["2025-08-20", "half", 4, "2025-04-01", "FY26 H1"],
    ["2025-03-31", "year", 4, "2024-04-01", "FY25"],
    ["2025-04-01", "year", 4, "2025-04-01", "FY26"],
    ["2024-02-29", "month", 1, "2024-02-01", "2024-02"],
    // ISO 8601: 2024-12-30 is the Monday of week 1 of 2025, 2027-01-03 the Sunday of week 53 of 2026
    ["2024-12-30", "week", 1, "2024-12-30", "2025-W01"],
    ["2027-01-03", "week", 1, "2026-12-28", "2026-W53"],
  ])("of %s by %s with a year from month %p begins on %s and is called %s", (...[date, frequency, start, first, name]) => {
    expect(answer("KPI_PERIOD", date, frequency, start)).toBe(day(first));
    expect(answer("KPI_PERIOD", day(date) + 0.75, frequency, start, true)).toBe(name);
  });

  it("knows the words for frequencies", () => {
    expect(answer("KPI_PERIOD", "2025-08-20", [["monthly", "Q", "annual", "M"]])).toEqual([[45870, 45839, 45658, 45870]]);
  });

  it("refuses a thirteenth month", () => {
    expect(sentence("KPI_PERIOD", "2025-08-20", "year", 13)).toBe("#NUM! fiscal_start must be a whole number from 1 to 12: 13");
    expect(sentence("KPI_PERIOD", "2025-08-20", "year", 1.5)).toMatch(/^#NUM!/);
    expect(sentence("KPI_PERIOD", 0)).toBe("#N/A date requires a value: it is blank");
  });
});

describe("KPI_BUCKET", () => {
  it("gathers in the order of time, whatever the order of the rows, and shows the gaps", () => {
    expect(answer("KPI_BUCKET", ["2025-04-02", "2025-01-20", "2025-01-05"], [5, 20, 10])).toEqual([
      [day("2025-01-01"), 30, 2],
      [day("2025-02-01"), "", 0],
      [day("2025-03-01"), "", 0],
      [day("2025-04-01"), 5, 1],
    ]);
  });

  it.each([
    ["sum", 21],
    ["total", 21],
    ["mean", 7],
    ["average", 7],
    ["min", 3],
    ["max", 13],
    ["last", 3],
    ["count", 3],
    ["distinct", 3],
  ])("makes one value of several by %s", (aggregate, value) => {
    expect(answer("KPI_BUCKET", ["2025-01-31", "2025-01-05", "2025-01-09"], [3, 5, 13], "month", aggregate)).toEqual([
      [day("2025-01-01"), value, 3],
    ]);
  });

  it("counts 0 in a gap, since nothing happened there", () => {
    expect(answer("KPI_BUCKET", ["2025-01-05", "2025-03-05"], ["a", "b"], "month", "count")).toEqual([
      [day("2025-01-01"), 1, 1],
      [day("2025-02-01"), 0, 0],
      [day("2025-03-01"), 1, 1],
    ]);
  });

  it("puts the 29th of February and the turn of the year where they belong", () => {
    const dates = ["2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01"];
    expect(answer("KPI_BUCKET", dates, [1, 2, 3, 4], "quarter")).toEqual([
      [day("2023-10-01"), 1, 1],
      [day("2024-01-01"), 9, 3],
    ]);
  });

  it("refuses text that would have to be added up, and rates, which have a function of their own", () => {
    expect(sentence("KPI_BUCKET", ["2025-01-05"], ["many"])).toMatch(/^#VALUE! values must be numbers/);
    expect(sentence("KPI_BUCKET", ["2025-01-05"], [1], "month", "rate")).toMatch(/^#VALUE! aggregate must be one of/);
    expect(sentence("KPI_BUCKET", ["2025-01-05"], [true])).toMatch(/^#VALUE!/);
  });

  it("does not fill a sheet because one date is wrong", () => {
    expect(sentence("KPI_BUCKET", [1, 2958465], [1, 2], "day")).toMatch(/^#NUM! dates must not span more than/);
  });

  it("loses nothing: the sums of the periods add up to the sum, and n to the number of rows", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 44000, max: 46000 }), fc.integer({ min: -1000, max: 1000 })), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom("day", "week", "month", "quarter", "half", "year"),
        fc.integer({ min: 1, max: 12 }),
        (data, frequency, start) => {
          const buckets = answer(
            "KPI_BUCKET",
            data.map(([date]) => date),
            data.map(([, value]) => value),
            frequency,
            "sum",
            start,
          ) as (number | string)[][];
          expect(buckets.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(data.reduce((sum, [, value]) => sum + value, 0));
          expect(buckets.reduce((sum, [, , n]) => sum + Number(n), 0)).toBe(data.length);
          const starts = buckets.map(([period]) => isoDate(Number(period)));
          expect(starts).toEqual([...new Set(starts)].sort());
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});
