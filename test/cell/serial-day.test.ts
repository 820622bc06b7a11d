/** Serial days against other calendars: Python's datetime and dateutil, R's Date, LibreOffice's DATE, EDATE, NETWORKDAYS, WEEKDAY. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  addMonths,
  civilOf,
  daysInMonth,
  isCivilDate,
  isoDate,
  LAST_DAY,
  monthsBetween,
  serialOf,
  weekday,
  workdaysBetween,
} from "../../shared/cell/serial-day";

const SEED = { seed: 20250101, numRuns: 500 };

/** Every day that a spreadsheet can show. */
const anyDay = fc.integer({ min: 1, max: LAST_DAY });

describe("serial days", () => {
  // Python 3.11: (date(y, m, d) - date(1899, 12, 30)).days; LibreOffice 7.4 gives the same for DATE()
  it.each([
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [1999, 12, 31, 36525],
    [2000, 1, 1, 36526],
    [2000, 2, 29, 36585],
    [2004, 2, 29, 38046],
    [2024, 2, 29, 45351],
    [2025, 1, 1, 45658],
    [2025, 12, 31, 46022],
    [2100, 2, 28, 73109],
    [2100, 3, 1, 73110],
    [9999, 12, 31, 2958465],
  ])("count %i-%i-%i as spreadsheets do", (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, day });
  });

  it("end at 9999-12-31", () => {
    expect(isoDate(LAST_DAY)).toBe("9999-12-31");
  });

  it("before March 1900 count as Google Sheets does, without Excel's 29 February 1900", () => {
    expect(isoDate(60)).toBe("1900-02-28");
    expect(isoDate(61)).toBe("1900-03-01");
    expect(isoDate(1)).toBe("1899-12-31");
    expect(isoDate(0)).toBe("1899-12-30");
  });

  // LibreOffice 7.4: DATE(2024;13;1), DATE(2025;0;1), DATE(2025;3;0), DATE(2024;3;0), DATE(2025;14;31)
  it("carry months and days beyond their bounds over, as DATE does", () => {
    expect(serialOf(2024, 13, 1)).toBe(45658);
    expect(serialOf(2025, 0, 1)).toBe(45627);
    expect(serialOf(2025, 3, 0)).toBe(45716);
    expect(serialOf(2024, 3, 0)).toBe(45351);
    expect(serialOf(2025, 14, 31)).toBe(46084);
  });

  it("drop the time of day", () => {
    expect(isoDate(45658.999)).toBe("2025-01-01");
    expect(weekday(45658.5)).toBe(3);
  });

  it("and civil dates are each other's inverse, whatever the day", () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const { year, month, day } = civilOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
        expect(isCivilDate(year, month, day)).toBe(true);
      }),
      SEED,
    );
  });

  it("agree with the Gregorian calendar of Date in UTC, whatever the day", () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        expect(isoDate(serial)).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
      }),
      SEED,
    );
  });
});

describe("calendar", () => {
  it("has no 31 February, no 29 February in 2025 and 1900, and one in 2024 and 2000", () => {
    expect(isCivilDate(2025, 2, 31)).toBe(false);
    expect(isCivilDate(2025, 2, 29)).toBe(false);
    expect(isCivilDate(1900, 2, 29)).toBe(false);
    expect(isCivilDate(2024, 2, 29)).toBe(true);
    expect(isCivilDate(2000, 2, 29)).toBe(true);
  });

  it("has no month 0 or 13 and no day 0", () => {
    expect(isCivilDate(2025, 0, 1)).toBe(false);
    expect(isCivilDate(2025, 13, 1)).toBe(false);
    expect(isCivilDate(2025, 1, 0)).toBe(false);
  });

  it("has months of 28 to 31 days", () => {
    expect([1, 2, 3, 4, 12].map((month) => daysInMonth(2025, month))).toEqual([31, 28, 31, 30, 31]);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
  });

  // LibreOffice 7.4: WEEKDAY(…;2)
  it("starts the week on Monday", () => {
    expect(weekday(serialOf(2025, 1, 1))).toBe(3);
    expect(weekday(serialOf(2000, 2, 29))).toBe(2);
    expect(weekday(serialOf(2025, 1, 5))).toBe(7);
    expect(weekday(serialOf(2025, 1, 6))).toBe(1);
    expect(weekday(-1)).toBe(5); // 1899-12-29 was a Friday
  });
});

describe("adding months", () => {
  // LibreOffice 7.4: EDATE
  it.each([
    ["2025-01-31", 1, "2025-02-28", 45716],
    ["2024-01-31", 1, "2024-02-29", 45351],
    ["2024-02-29", 12, "2025-02-28", 45716],
    ["2024-02-29", 48, "2028-02-29", 46812],
    ["2024-03-31", -1, "2024-02-29", 45351],
    ["2025-03-31", -1, "2025-02-28", 45716],
    ["2025-12-31", 2, "2026-02-28", 46081],
    ["2025-08-31", -18, "2024-02-29", 45351],
    ["2025-10-31", 1, "2025-11-30", 45991],
  ])("to %s: %i gives %s", (from, months, to, serial) => {
    expect(isoDate(addMonths(dayOf(from), months))).toBe(to);
    expect(addMonths(dayOf(from), months)).toBe(serial);
  });

  it("of any number keeps the day or takes the month's last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), fc.integer({ min: -400, max: 400 }), (day, months) => {
        const from = civilOf(day);
        const to = civilOf(addMonths(day, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
      SEED,
    );
  });
});

describe("months between two days", () => {
  // dateutil 2.9 relativedelta: 11 months; 1 month 14 days; 1 year; 1 month
  it("are whole from a month's end to another's", () => {
    expect(monthsBetween(dayOf("2025-01-31"), dayOf("2025-12-31"))).toBe(11);
    expect(monthsBetween(dayOf("2024-02-29"), dayOf("2025-02-28"))).toBe(12);
    expect(monthsBetween(dayOf("2024-01-31"), dayOf("2024-02-29"))).toBe(1);
  });

  it("count a part month as a share of its own days", () => {
    expect(monthsBetween(dayOf("2025-01-15"), dayOf("2025-03-01"))).toBeCloseTo(1 + 14 / 28, 12);
    expect(monthsBetween(dayOf("2025-04-01"), dayOf("2025-04-16"))).toBeCloseTo(0.5, 12);
  });

  it("are zero from a day to itself and negative backwards", () => {
    expect(monthsBetween(45658, 45658)).toBe(0);
    expect(monthsBetween(dayOf("2025-12-31"), dayOf("2025-01-31"))).toBe(-11);
  });

  it("undo an addition of months that loses no day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), fc.integer({ min: 0, max: 400 }), (day, months) => {
        fc.pre(civilOf(day).day <= 28);
        expect(monthsBetween(day, addMonths(day, months))).toBe(months);
      }),
      SEED,
    );
  });

  it("never fall as time goes on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), fc.integer({ min: 0, max: 2000 }), (from, days) => {
        expect(monthsBetween(from, from + days + 1)).toBeGreaterThan(monthsBetween(from, from + days));
      }),
      SEED,
    );
  });
});

describe("workdays between two days", () => {
  // LibreOffice 7.4: NETWORKDAYS from the day after the first
  it("are Monday to Friday, the first day not counted, the last one counted", () => {
    expect(workdaysBetween(dayOf("2025-01-01"), dayOf("2025-01-31"))).toBe(22);
    expect(workdaysBetween(dayOf("2025-01-01"), dayOf("2025-12-31"))).toBe(260);
    expect(workdaysBetween(dayOf("2025-01-04"), dayOf("2025-01-05"))).toBe(0);
    expect(workdaysBetween(dayOf("2025-01-03"), dayOf("2025-01-06"))).toBe(1);
    expect(workdaysBetween(dayOf("1999-12-31"), dayOf("2024-02-29"))).toBe(6304);
  });

  it("are none from a day to itself, and negative backwards", () => {
    expect(workdaysBetween(45658, 45658)).toBe(0);
    expect(workdaysBetween(dayOf("2025-01-31"), dayOf("2025-01-01"))).toBe(-22);
  });

  it("add up over any day in between", () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), ([a, b, c]) => {
        expect(workdaysBetween(a, b) + workdaysBetween(b, c)).toBe(workdaysBetween(a, c) + 0);
      }),
      SEED,
    );
  });
});

function dayOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialOf(year, month, day);
}
