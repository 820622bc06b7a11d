import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import { FREQUENCIES, periodLabel, periodOf } from "../../shared/kpi/period";
import { readPeriod, type PeriodOptions } from "../../shared/kpi/read-period";

function said(value: Value, options?: PeriodOptions): string {
  const period = readPeriod(value, options);
  if (period === null) return "blank";
  return period instanceof CellError ? period.message : `${isoDate(period.start)} to ${isoDate(period.end)} by ${period.frequency}`;
}

describe("period texts", () => {
  it.each([
    "Jan-25",
    "Jan 2025",
    "January 2025",
    "jan. 2025",
    "2025-01",
    "01/2025",
    "1.2025",
    "2025M01",
    "202501",
    202501,
    "Januar 2025",
    "month ended 31/01/2025",
    "FY25 P1",
  ])("reads %s as January", (text) => expect(said(text)).toBe("2025-01-01 to 2025-01-31 by month"));

  it.each([
    "2025Q1",
    "2025-Q1",
    "Q1 2025",
    "Q1-25",
    "Q1'25",
    "1Q25",
    "1st quarter 2025",
    "Quarter 1, 2025",
    "Jan-Mar 2025",
    "Jan to Mar 25",
    "FY25 Q1",
    "quarter ended 31 March 2025",
  ])("reads %s as the first quarter", (text) => expect(said(text)).toBe("2025-01-01 to 2025-03-31 by quarter"));

  it.each(["2025-W07", "2025W7", "W07 2025", "week 7 2025", "KW 7 2025", "w/c 10/02/2025", "week ending 16 Feb 2025"])(
    "reads %s as an ISO week",
    (text) => expect(said(text)).toBe("2025-02-10 to 2025-02-16 by week"),
  );

  it.each(["2025", 2025, "FY25", "FY2025", "CY25", "calendar year 2025"])("reads %s as a year", (text) =>
    expect(said(text)).toBe("2025-01-01 to 2025-12-31 by year"),
  );

  it.each(["H2 2025", "2025H2", "2H25", "Jul-Dec 2025"])("reads %s as a half", (text) =>
    expect(said(text)).toBe("2025-07-01 to 2025-12-31 by half"),
  );

  it.each([45688, "2025-01-31", "31/01/2025", "01/31/2025", "31-Jan-25", 20250131, "as at 31 Jan 2025"])("reads %s as a day", (value) =>
    expect(said(value)).toBe("2025-01-31 to 2025-01-31 by day"),
  );

  it("names a fiscal year after the year in which it ends", () => {
    const april = { fiscalStart: 4 };
    expect(said("FY25", april)).toBe("2024-04-01 to 2025-03-31 by year");
    expect(said("FY2024/25", april)).toBe("2024-04-01 to 2025-03-31 by year");
    expect(said("2024/25", april)).toBe("2024-04-01 to 2025-03-31 by year");
    expect(said("FY25 Q3", april)).toBe("2024-10-01 to 2024-12-31 by quarter");
    expect(said("FY25 P3", april)).toBe("2024-06-01 to 2024-06-30 by month");
    expect(said("P12 FY25", april)).toBe("2025-03-01 to 2025-03-31 by month");
    expect(said("FY25 H1", april)).toBe("2024-04-01 to 2024-09-30 by half");
    expect(said("Feb FY25", april)).toBe("2025-02-01 to 2025-02-28 by month");
    expect(said("May FY25", april)).toBe("2024-05-01 to 2024-05-31 by month");
  });

  it("leaves calendar periods alone in a fiscal year", () => {
    expect(said("Q1 2025", { fiscalStart: 4 })).toBe("2025-01-01 to 2025-03-31 by quarter");
    expect(said("2025", { fiscalStart: 4 })).toBe("2025-01-01 to 2025-12-31 by year");
  });

  it("reads 2011/12 as December unless the sheet counts in double years", () => {
    expect(said("2011/12")).toBe("2011-12-01 to 2011-12-31 by month");
    expect(said("2011/12", { yearPairs: true, fiscalStart: 4 })).toBe("2011-04-01 to 2012-03-31 by year");
  });

  it("takes the order of day and month from the locale", () => {
    expect(said("03/04/2025")).toBe("2025-04-03 to 2025-04-03 by day");
    expect(said("03/04/2025", { locale: "en-US" })).toBe("2025-03-04 to 2025-03-04 by day");
  });

  it("keeps a year ended in March as it is, whoever's fiscal year it may be", () => {
    expect(said("year ended 31 March 2025")).toBe("2024-04-01 to 2025-03-31 by year");
  });

  it.each([
    ["31/02/2025", "period must be one that the calendar has"],
    ["2025-W53", "period must be one that the calendar has"],
    ["Jan", "period must name its year"],
    ["Q1", "period must name its year"],
    ["11-Jun", "period must name its year"],
    ["abc", "period must be a date or a text such as"],
    ["FY25 P13", "period must be a date or a text such as"],
    ["2025-13", "period must be a date or a text such as"],
    ["Total", "period must be a date or a text such as"],
    ["YTD 2025", "period must be a date or a text such as"],
    ["constructor", "period must be a date or a text such as"],
    [3, "period must be a date or a year"],
    [0.5, "period must be a date or a year"],
    [-45000, "period must be a date or a year"],
    [true, "period must be a date or a text such as"],
  ])("refuses %s with a sentence", (value, sentence) => {
    expect(said(value)).toBe(
      `${sentence}${sentence.endsWith("such as") ? " Jan-25, 2025Q1 or FY25 P3" : ""}: "${value === true ? "TRUE" : value}"`,
    );
  });

  it("has week 53 in the years that have one", () => {
    expect(said("2026-W53")).toBe("2026-12-28 to 2027-01-03 by week");
    expect(said("2020-W53")).toBe("2020-12-28 to 2021-01-03 by week");
  });

  it("reads back every period's own label", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: serialOf(2000, 1, 1), max: serialOf(2090, 1, 1) }),
        fc.constantFrom(...FREQUENCIES),
        fc.integer({ min: 1, max: 12 }),
        (day, frequency, fiscalStart) => {
          const period = periodOf(day, frequency, fiscalStart);
          expect(readPeriod(periodLabel(period, fiscalStart), { fiscalStart })).toEqual(period);
        },
      ),
      { seed: 20250131 },
    );
  });
});
