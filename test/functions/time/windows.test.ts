import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../../shared/cell/serial-day";
import { answer, sentence } from "../plain";

/** 1 to 24 on the last day of each month of 2024 and 2025. */
const DATES = Array.from({ length: 24 }, (_, i) => [serialOf(2024, i + 2, 0)]);
const VALUES = DATES.map((_, i) => [i + 1]);

describe("KPI_TO_DATE", () => {
  it.each([
    ["2025-03-31", "year", 13 + 14 + 15],
    ["2025-03-30", "year", 13 + 14],
    ["2025-05-31", "quarter", 16 + 17],
    ["2025-05-31", "month", 17],
    ["2025-08-31", "half", 19 + 20],
    ["2024-12-31", "year", 78],
  ])("on %s, %s to date, is %p", (asOf, span, total) => {
    expect(answer("KPI_TO_DATE", DATES, VALUES, asOf, span)).toBe(total);
  });

  it("begins with the fiscal year", () => {
    expect(answer("KPI_TO_DATE", DATES, VALUES, "2025-05-31", "year", "sum", 4)).toBe(16 + 17);
    expect(answer("KPI_TO_DATE", DATES, VALUES, "2025-03-31", "year", "sum", 4)).toBe((4 + 15) * 6);
  });

  it("is #N/A, not zero, where nothing is there; a count is 0", () => {
    expect(sentence("KPI_TO_DATE", DATES, VALUES, "2026-01-15")).toBe("#N/A year to date requires a value from 2026-01-01 to 2026-01-15");
    expect(answer("KPI_TO_DATE", DATES, VALUES, "2026-01-15", "year", "count")).toBe(0);
  });

  it("answers each as-of day of a column", () => {
    expect(answer("KPI_TO_DATE", DATES, VALUES, [["2025-01-31"], ["2025-02-28"]])).toEqual([[13], [27]]);
  });

  it("does not see the time of day", () => {
    expect(answer("KPI_TO_DATE", [serialOf(2025, 3, 31) + 0.9], [5], serialOf(2025, 3, 31) + 0.1)).toBe(5);
  });
});

describe("KPI_ROLLING", () => {
  it("adds up the last twelve months", () => {
    expect(answer("KPI_ROLLING", DATES, VALUES, "2025-12-31", 12)).toBe((13 + 24) * 6);
    expect(answer("KPI_ROLLING", DATES, VALUES, "2025-06-30", 12, "month", "mean")).toBe(12.5);
    expect(answer("KPI_ROLLING", DATES, VALUES, "2025-12-31", 2, "quarter")).toBe((19 + 24) * 3);
  });

  it("is #N/A before the window is full, unless a part will do", () => {
    expect(sentence("KPI_ROLLING", DATES, VALUES, "2024-06-30", 12)).toBe(
      "#N/A a rolling window of 12 periods requires a value in each: none in 2023-07",
    );
    expect(answer("KPI_ROLLING", DATES, VALUES, "2024-06-30", 12, "month", "sum", true)).toBe(21);
    expect(answer("KPI_ROLLING", DATES, VALUES, "2024-12-31", 12)).toBe(78);
  });

  it("is #N/A with a hole in the window, and with a last month that has nothing yet", () => {
    const holed = VALUES.map(([value]) => (value === 20 ? [null] : [value]));
    expect(sentence("KPI_ROLLING", DATES, holed, "2025-12-31", 12)).toMatch(/none in 2025-08$/);
    expect(answer("KPI_ROLLING", DATES, holed, "2025-07-31", 12)).toBe((8 + 19) * 6);
    expect(sentence("KPI_ROLLING", DATES, VALUES, "2026-01-15", 3)).toMatch(/none in 2026-01$/);
  });

  it("counts over days without events, once the events have begun", () => {
    const days = ["2025-01-01", "2025-01-05", "2025-01-06"];
    expect(answer("KPI_ROLLING", days, ["a", "b", "b"], "2025-01-07", 7, "day", "count")).toBe(3);
    expect(answer("KPI_ROLLING", days, ["a", "b", "b"], "2025-01-08", 7, "day", "distinct")).toBe(1);
    expect(sentence("KPI_ROLLING", days, ["a", "b", "b"], "2025-01-06", 7, "day", "count")).toMatch(/^#N\/A/);
  });

  it("needs a whole number of periods of at least one", () => {
    expect(sentence("KPI_ROLLING", DATES, VALUES, "2025-12-31", 0)).toMatch(/^#NUM! periods/);
    expect(sentence("KPI_ROLLING", DATES, VALUES, "2025-12-31")).toBe("#N/A periods requires a value: it is blank");
  });
});

describe("KPI_PRIOR", () => {
  it.each([
    [1, "month", 23],
    [12, "month", 12],
    [0, "month", 24],
    [1, "quarter", 19 + 20 + 21],
    [1, "year", 78],
  ])("%p %s before December 2025 is %p", (periods, frequency, value) => {
    expect(answer("KPI_PRIOR", DATES, VALUES, "2025-12-31", periods, frequency)).toBe(value);
  });

  it("takes the fiscal quarter before", () => {
    expect(answer("KPI_PRIOR", DATES, VALUES, "2025-12-31", 1, "quarter", "sum", 2)).toBe(20 + 21 + 22);
  });

  it("leaves out what is later than the day", () => {
    expect(sentence("KPI_PRIOR", DATES, VALUES, "2025-12-30", 0)).toBe("#N/A the prior period requires a value: none in 2025-12");
    expect(sentence("KPI_PRIOR", DATES, VALUES, "2025-12-31", 36)).toMatch(/none in 2022-12$/);
  });
});

describe("KPI_RATE", () => {
  it("is sum over sum, which the mean of the rates is not", () => {
    expect(answer("KPI_RATE", [90, 10], [100, 50])).toBeCloseTo(2 / 3, 12);
  });

  it("skips rows that lack a part", () => {
    expect(answer("KPI_RATE", [90, null, 10], [100, 50, null])).toBe(0.9);
    expect(sentence("KPI_RATE", [90, null], [null, 50])).toMatch(/^#N\/A/);
  });

  it("looks at the last periods up to a day", () => {
    const all = VALUES.map(() => [30]);
    expect(answer("KPI_RATE", VALUES, all, DATES, "2025-12-31", 12)).toBeCloseTo(((13 + 24) * 6) / 360, 12);
    expect(answer("KPI_RATE", VALUES, all, DATES, "2024-02-29")).toBe(3 / 60);
    expect(answer("KPI_RATE", VALUES, all, DATES, null, 1)).toBe(24 / 30);
    expect(answer("KPI_RATE", VALUES, all, DATES, "2025-12-31", 1, "quarter")).toBe(69 / 90);
    expect(sentence("KPI_RATE", VALUES, all, DATES, "2027-01-01", 1)).toMatch(
      /^#N\/A a rate requires a numerator with a denominator from 2027-01-01/,
    );
  });

  it("needs dates for a window, and something to divide by", () => {
    expect(sentence("KPI_RATE", [1], [2], null, "2025-12-31")).toMatch(/^#N\/A dates requires a value where as_of or periods is given/);
    expect(sentence("KPI_RATE", [1, 2], [3, -3])).toMatch(/^#DIV\/0!/);
  });
});
