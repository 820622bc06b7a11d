import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../shared/cell/cell-error";
import { provenOrder } from "../../shared/cell/day-text";
import { readDay } from "../../shared/cell/read-day";
import { civilOf, isoDate, serialOf } from "../../shared/cell/serial-day";

const LAST_OF_JANUARY = serialOf(2025, 1, 31);

describe("reading days", () => {
  it.each([
    "2025-01-31",
    "2025/1/31",
    "20250131",
    "31/01/2025",
    "31.1.2025",
    "31-01-25",
    "01/31/2025",
    "31 Jan 2025",
    "31-Jan-25",
    "31st January, 2025",
    "Jan 31, 2025",
    "January 31 2025",
    "Fri, 31 Jan 2025",
    "31. Januar 2025",
    "31 janv. 2025",
  ])("understands %s", (text) => {
    expect(readDay(text)).toBe(LAST_OF_JANUARY);
  });

  it("takes the order of day and month from the locale, or from who knows better", () => {
    expect(readDay("03/04/2025")).toBe(serialOf(2025, 4, 3));
    expect(readDay("03/04/2025", { locale: "en-US" })).toBe(serialOf(2025, 3, 4));
    expect(readDay("03/04/2025", { locale: "en-US", monthFirst: false })).toBe(serialOf(2025, 4, 3));
    expect(readDay("03.04.2025", { locale: "en-US" })).toBe(serialOf(2025, 4, 3));
  });

  it("keeps the time of day as a fraction", () => {
    expect(readDay("2025-01-31T18:00:00Z")).toBe(LAST_OF_JANUARY + 0.75);
    expect(readDay("31/01/2025 6:00 PM")).toBe(LAST_OF_JANUARY + 0.75);
    expect(readDay("2025-01-31 12:00 AM")).toBe(LAST_OF_JANUARY);
    expect(readDay(LAST_OF_JANUARY + 0.5)).toBe(LAST_OF_JANUARY + 0.5);
  });

  it.each(["31/02/2025", "2025-02-30", "29 Feb 2025", "2025-13-01", "31/31/2025", "2025-01-31 25:00"])(
    "says that the calendar lacks %s",
    (text) => {
      expect(readDay(text, { subject: "due" })).toMatchObject({
        code: "#VALUE!",
        message: `due must be a day that the calendar has: "${text}"`,
      });
    },
  );

  it.each(["abc", "31/1", "2025", "Q1 2025", "31 Foo 2025", "tomorrow", "constructor 2025"])("refuses %s by name", (text) => {
    expect(readDay(text, { subject: "due" })).toMatchObject({
      code: "#VALUE!",
      message: `due must be a date such as 2025-01-31: "${text}"`,
    });
  });

  it("accepts serial days that a spreadsheet can show", () => {
    expect(readDay(45688)).toBe(LAST_OF_JANUARY);
    expect(readDay(0)).toBeInstanceOf(CellError);
    expect(readDay(3e6)).toBeInstanceOf(CellError);
    expect(readDay(true)).toBeInstanceOf(CellError);
    expect(readDay(null)).toBeNull();
  });

  it("knows which texts prove an order", () => {
    expect(provenOrder("31/01/2025")).toBe("day first");
    expect(provenOrder("01/31/2025")).toBe("month first");
    expect(provenOrder("03/04/2025")).toBe("either");
    expect(provenOrder("04/04/2025")).toBeNull();
    expect(provenOrder("2025-01-31")).toBeNull();
    expect(provenOrder("03.04.2025")).toBeNull();
  });

  it("reads back every day from the ways to write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: serialOf(1970, 1, 1), max: serialOf(2069, 12, 31) }), (serial) => {
        const { year, month, day } = civilOf(serial);
        expect(readDay(isoDate(serial))).toBe(serial);
        expect(readDay(`${day}/${month}/${year}`)).toBe(serial);
        expect(readDay(`${month}/${day}/${year}`, { monthFirst: true })).toBe(serial);
        expect(readDay(`${day}.${month}.${year % 100 < 10 ? "0" : ""}${year % 100}`)).toBe(serial);
      }),
      { seed: 20250131 },
    );
  });
});
