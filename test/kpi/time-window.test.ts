import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { nextWindow, readTimeWindow, windowStart } from "../../shared/kpi/time-window";

describe("a window of time", () => {
  it.each([
    ["15 minutes", 15, "minute"],
    ["15min", 15, "minute"],
    ["1 hour", 1, "hour"],
    ["Hourly", 1, "hour"],
    ["90 secs", 90, "second"],
    ["24 hours", 24, "hour"],
    ["48 hours", 2, "day"],
    ["1440 minutes", 1440, "minute"],
    ["2 weeks", 2, "week"],
    ["quarter", 3, "month"],
    ["half-year", 6, "month"],
    ["2 years", 24, "month"],
  ])("%p is %p %s", (text, count, unit) => {
    expect(readTimeWindow(text)).toEqual({ count, unit });
  });

  it.each(["", "m", "15", "minutes 15", "0 days", "1.5 hours", "36 hours", "constructor", "fortnight", "-2 days"])("%p is none", (text) => {
    expect(readTimeWindow(text)).toBeNull();
  });

  it("begins at or before its moment and ends after it, to the millisecond", () => {
    const windows = [
      "second",
      "7 minutes",
      "15 minutes",
      "hour",
      "5 hours",
      "day",
      "3 days",
      "week",
      "2 weeks",
      "month",
      "quarter",
      "5 months",
      "year",
    ];
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60000, noNaN: true }), fc.constantFrom(...windows), (moment, text) => {
        const window = readTimeWindow(text)!;
        const ms = (day: number): number => Math.round(day * 86_400_000);
        const start = windowStart(moment, window);
        const end = nextWindow(start, window);
        expect(ms(start)).toBeLessThanOrEqual(ms(moment));
        expect(ms(end)).toBeGreaterThan(ms(moment));
        expect(windowStart(start, window)).toBe(start);
        expect(windowStart(end, window)).toBe(end);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
