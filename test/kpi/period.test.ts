/** Periods: ISO weeks against Python and R, fiscal years, leap days and year ends; and the law that every day is in exactly one. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isoDate } from "../../shared/cell/serial-day";
import { FREQUENCIES, meanDays, periodLabel, periodOf, periodsBetween, readFrequency, shiftPeriod } from "../../shared/kpi/period";
import { day } from "./kpi-fixture";

const SEED = { seed: 53, numRuns: 500 };

const label = (iso: string, frequency: (typeof FREQUENCIES)[number], fiscalStart = 1): string =>
  periodLabel(periodOf(day(iso), frequency, fiscalStart), fiscalStart);

const span = (iso: string, frequency: (typeof FREQUENCIES)[number], fiscalStart = 1): string => {
  const { start, end } = periodOf(day(iso), frequency, fiscalStart);
  return `${isoDate(start)} to ${isoDate(end)}`;
};

describe("ISO weeks", () => {
  // Python 3.11 date.isocalendar(); R 4.2 format(x, "%G-W%V") agrees
  it.each([
    ["2004-12-31", "2004-W53"],
    ["2005-01-01", "2004-W53"],
    ["2005-01-02", "2004-W53"],
    ["2005-12-31", "2005-W52"],
    ["2007-01-01", "2007-W01"],
    ["2008-12-28", "2008-W52"],
    ["2008-12-29", "2009-W01"],
    ["2009-12-31", "2009-W53"],
    ["2010-01-03", "2009-W53"],
    ["2015-12-31", "2015-W53"],
    ["2016-01-03", "2015-W53"],
    ["2016-01-04", "2016-W01"],
    ["2018-12-31", "2019-W01"],
    ["2020-12-31", "2020-W53"],
    ["2021-01-01", "2020-W53"],
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2024-12-29", "2024-W52"],
    ["2024-12-30", "2025-W01"],
    ["2025-01-01", "2025-W01"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
  ])("%s is in %s", (iso, week) => {
    expect(label(iso, "week")).toBe(week);
  });

  it("run from Monday to Sunday, across the year's end", () => {
    expect(span("2021-01-01", "week")).toBe("2020-12-28 to 2021-01-03");
    expect(span("2024-12-30", "week")).toBe("2024-12-30 to 2025-01-05");
  });
});

describe("months, quarters, halves and years", () => {
  it("have the calendar's ends, 28 and 29 February included", () => {
    expect(span("2025-02-10", "month")).toBe("2025-02-01 to 2025-02-28");
    expect(span("2024-02-29", "month")).toBe("2024-02-01 to 2024-02-29");
    expect(span("2025-12-31", "quarter")).toBe("2025-10-01 to 2025-12-31");
    expect(span("2025-07-01", "half")).toBe("2025-07-01 to 2025-12-31");
    expect(span("2024-12-31", "year")).toBe("2024-01-01 to 2024-12-31");
    expect(span("2025-06-15", "day")).toBe("2025-06-15 to 2025-06-15");
  });

  it("of a fiscal year begin in its own month", () => {
    expect(span("2025-03-31", "year", 4)).toBe("2024-04-01 to 2025-03-31");
    expect(span("2025-04-01", "year", 4)).toBe("2025-04-01 to 2026-03-31");
    expect(span("2025-01-15", "half", 4)).toBe("2024-10-01 to 2025-03-31");
    expect(span("2025-06-30", "year", 7)).toBe("2024-07-01 to 2025-06-30");
    expect(span("2025-10-01", "year", 10)).toBe("2025-10-01 to 2026-09-30");
    expect(span("2025-02-28", "quarter", 2)).toBe("2025-02-01 to 2025-04-30");
    expect(span("2025-01-31", "quarter", 2)).toBe("2024-11-01 to 2025-01-31");
    expect(span("2025-01-31", "half", 12)).toBe("2024-12-01 to 2025-05-31");
  });

  it("are named after the calendar year in which the fiscal year ends", () => {
    expect(label("2025-01-31", "month")).toBe("2025-01");
    expect(label("2025-08-01", "quarter")).toBe("FY25 Q3");
    expect(label("2025-08-01", "half")).toBe("FY25 H2");
    expect(label("2025-08-01", "year")).toBe("FY25");
    expect(label("2025-08-01", "quarter", 4)).toBe("FY26 Q2");
    expect(label("2025-03-31", "quarter", 4)).toBe("FY25 Q4");
    expect(label("2025-07-01", "year", 7)).toBe("FY26");
    expect(label("2025-09-30", "half", 10)).toBe("FY25 H2");
    expect(label("2025-10-01", "half", 10)).toBe("FY26 H1");
    expect(label("1999-12-31", "year", 4)).toBe("FY00");
    expect(label("2025-01-31", "day")).toBe("2025-01-31");
  });

  it("hold a moment of the day as they hold the day", () => {
    expect(periodOf(day("2025-01-31") + 0.999, "month")).toEqual(periodOf(day("2025-01-31"), "month"));
  });
});

describe("shifting a period", () => {
  it("keeps whole periods, whatever their lengths", () => {
    const back = (iso: string, frequency: (typeof FREQUENCIES)[number], count: number): string => {
      const { start, end } = shiftPeriod(periodOf(day(iso), frequency), count);
      return `${isoDate(start)} to ${isoDate(end)}`;
    };
    expect(back("2025-03-31", "month", -1)).toBe("2025-02-01 to 2025-02-28");
    expect(back("2025-02-28", "month", -12)).toBe("2024-02-01 to 2024-02-29");
    expect(back("2021-01-01", "week", 1)).toBe("2021-01-04 to 2021-01-10");
    expect(back("2025-01-01", "quarter", -1)).toBe("2024-10-01 to 2024-12-31");
    expect(back("2025-01-01", "year", 3)).toBe("2028-01-01 to 2028-12-31");
  });
});

describe("for any day, frequency and fiscal year", () => {
  const anyDay = fc.integer({ min: 367, max: 2_900_000 });
  const frequency = fc.constantFrom(...FREQUENCIES);
  const fiscal = fc.integer({ min: 1, max: 12 });
  const count = fc.integer({ min: -60, max: 60 });

  it("the day is in its period, and the days next to the period are not", () => {
    fc.assert(
      fc.property(anyDay, frequency, fiscal, (at, f, start) => {
        const period = periodOf(at, f, start);
        expect(period.start <= at && at <= period.end).toBe(true);
        expect(periodOf(period.start, f, start)).toEqual(period);
        expect(periodOf(period.end, f, start)).toEqual(period);
        expect(periodOf(period.end + 1, f, start)).toEqual(shiftPeriod(period, 1));
        expect(periodOf(period.start - 1, f, start)).toEqual(shiftPeriod(period, -1));
      }),
      SEED,
    );
  });

  it("shifting is additive and counted back by the number of periods between", () => {
    fc.assert(
      fc.property(anyDay, frequency, fiscal, fc.tuple(count, count), (at, f, start, [a, b]) => {
        const period = periodOf(at, f, start);
        expect(shiftPeriod(shiftPeriod(period, a), b)).toEqual(shiftPeriod(period, a + b));
        expect(periodsBetween(period, shiftPeriod(period, a))).toBe(a + 0);
      }),
      SEED,
    );
  });

  it("neighbours have different names, quarters four and halves two to a year", () => {
    fc.assert(
      fc.property(anyDay, frequency, fiscal, (at, f, start) => {
        const period = periodOf(at, f, start);
        expect(periodLabel(shiftPeriod(period, 1), start)).not.toBe(periodLabel(period, start));
        const year = periodOf(at, "year", start);
        expect(periodOf(year.start, "quarter", start).start).toBe(year.start);
        expect(shiftPeriod(periodOf(year.start, "half", start), 1).end).toBe(year.end);
      }),
      SEED,
    );
  });
});

describe("frequencies", () => {
  it("are read as registers write them", () => {
    expect(["Daily", "WEEKLY", "monthly", "Quarterly", "half-yearly", "Semi-Annual", "annual", "per annum"].map(readFrequency)).toEqual([
      "day",
      "week",
      "month",
      "quarter",
      "half",
      "half",
      "year",
      "year",
    ]);
    expect(["fortnightly", "", "sometimes"].map(readFrequency)).toEqual([null, null, null]);
  });

  it("have the mean lengths of the Gregorian calendar", () => {
    expect(FREQUENCIES.map(meanDays)).toEqual([1, 7, 146_097 / 4800, 146_097 / 1600, 146_097 / 800, 146_097 / 400]);
  });
});
