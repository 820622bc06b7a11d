/** Time as METHODS.md has it: expected by now in every phasing, pace, required rate and projection. */
import { describe, expect, it } from "@jest/globals";
import { expectedValue, pace, projected, requiredRate, unitsLeft, type RateUnit } from "../../shared/kpi/pace";
import { expectedShare, PHASINGS, readPhasing, timeShare } from "../../shared/kpi/phasing";
import { day } from "./kpi-fixture";

const error = (code: string, message: string): unknown => expect.objectContaining({ code, message: expect.stringContaining(message) });
const year = { start: day("2025-01-01"), due: day("2025-12-31") };
/** Ten weeks, Monday to Monday. */
const weeks = { start: day("2025-01-06"), due: day("2025-03-17") };

describe("the share of time", () => {
  it("is 0 at the start, 1 at due, linear by days between", () => {
    expect(timeShare(year, year.start)).toBe(0);
    expect(timeShare(year, year.due)).toBe(1);
    expect(timeShare(weeks, day("2025-02-10"))).toBe(0.5);
    expect(timeShare(weeks, day("2025-01-20"))).toBe(0.2);
  });

  it("stays 0 before and 1 after", () => {
    expect(timeShare(year, day("2024-06-01"))).toBe(0);
    expect(timeShare(year, day("2026-06-01"))).toBe(1);
  });

  it("does not exist where due is not after start", () => {
    expect(() => timeShare({ start: 10, due: 10 }, 10)).toThrow(error("#NUM!", "due must be after start"));
    expect(() => timeShare({ start: 11, due: 10 }, 10)).toThrow(error("#NUM!", "due must be after start"));
  });
});

describe("the share expected", () => {
  it("by workdays does not move on a weekend", () => {
    const shares = ["2025-01-10", "2025-01-11", "2025-01-12", "2025-01-13"].map((iso) =>
      expectedShare(weeks, day(iso), { phasing: "workdays" }),
    );
    // 50 workdays from Tuesday 7 January to Monday 17 March
    expect(shares).toEqual([4 / 50, 4 / 50, 4 / 50, 5 / 50]);
  });

  it("by workdays is linear where there are none", () => {
    const weekend = { start: day("2025-01-10"), due: day("2025-01-12") };
    expect(expectedShare(weekend, day("2025-01-11"), { phasing: "workdays" })).toBe(0.5);
  });

  it("of a step is nothing before due, everything at due", () => {
    expect(expectedShare(year, day("2025-12-30"), { phasing: "step" })).toBe(0);
    expect(expectedShare(year, day("2025-12-31"), { phasing: "step" })).toBe(1);
    expect(expectedShare(year, day("2026-01-01"), { phasing: "step" })).toBe(1);
  });

  it("of a profile is what its parts add up to, evenly within a part", () => {
    const shape = { phasing: "profile", weights: [1, 2, 3, 4] } as const;
    const span = { start: 0, due: 40 };
    expect([0, 5, 10, 15, 20, 30, 35, 40].map((at) => expectedShare(span, at, shape))).toEqual([0, 0.05, 0.1, 0.2, 0.3, 0.6, 0.8, 1]);
  });

  it("of a profile without parts, or of parts that cancel out, does not exist", () => {
    expect(() => expectedShare({ start: 0, due: 40 }, 20, { phasing: "profile", weights: [] })).toThrow(error("#NUM!", "shape"));
    expect(() => expectedShare({ start: 0, due: 40 }, 20, { phasing: "profile", weights: [1, -1] })).toThrow(error("#NUM!", "shape"));
  });

  it("runs from 0 to 1 in every phasing", () => {
    for (const phasing of PHASINGS) {
      expect(expectedShare(year, year.start, { phasing })).toBe(0);
      expect(expectedShare(year, year.due, { phasing })).toBe(1);
    }
  });
});

describe("phasing words", () => {
  it("are read with synonyms", () => {
    expect(["Linear", "straight-line", "Working days", "phased", "last year's shape", "seasonal", "at due"].map(readPhasing)).toEqual([
      "linear",
      "linear",
      "workdays",
      "profile",
      "last year",
      "last year",
      "step",
    ]);
    expect(readPhasing("sometimes")).toBeNull();
  });
});

describe("the value expected by now", () => {
  it("is that share of the way from baseline to target", () => {
    expect(expectedValue(100, 0, 0.5)).toBe(50);
    expect(expectedValue(60, 100, 0.25)).toBe(90);
    expect(expectedValue(20, -20, 0.5)).toBe(0);
  });
});

describe("pace", () => {
  it("is progress / expected progress, up or down", () => {
    expect(pace(45, 0, 50)).toBe(0.9);
    expect(pace(90, 100, 80)).toBe(0.5);
    expect(pace(-10, 0, 50)).toBe(-0.2);
  });

  it("does not exist while nothing is expected yet", () => {
    expect(() => pace(5, 10, 10)).toThrow(error("#N/A", "nothing is expected yet"));
  });
});

describe("the required rate", () => {
  const time = (iso: string, unit: RateUnit, direction: "increase" | "decrease" = "increase") => ({
    asOf: day(iso),
    due: day("2025-12-31"),
    unit,
    direction,
  });

  it("is what is left over the units left", () => {
    expect(requiredRate(38, 100, time("2025-12-21", "day"))).toBe(6.2);
    expect(requiredRate(40, 100, time("2025-06-30", "month"))).toBe(10); // from one month end to another, six months
    expect(requiredRate(40, 100, time("2025-06-29", "month"))).toBeCloseTo(60 / (6 + 2 / 31), 10);
    expect(requiredRate(40, 100, time("2025-08-31", "month"))).toBe(15);
    expect(requiredRate(40, 100, time("2025-08-31", "quarter"))).toBeCloseTo(45, 12);
    expect(requiredRate(40, 100, time("2025-12-17", "week"))).toBe(30);
    expect(requiredRate(40, 100, time("2025-12-24", "workday"))).toBe(12);
  });

  it("goes down where the target lies below", () => {
    expect(requiredRate(100, 60, time("2025-12-21", "day", "decrease"))).toBe(-4);
  });

  it("is 0 once met, on the border too", () => {
    expect(requiredRate(100, 100, time("2025-12-21", "day"))).toBe(0);
    expect(requiredRate(120, 100, time("2025-12-31", "day"))).toBe(0);
    expect(requiredRate(50, 60, time("2025-12-21", "day", "decrease"))).toBe(0);
  });

  it("does not exist when no time is left", () => {
    expect(() => requiredRate(40, 100, time("2025-12-31", "day"))).toThrow(error("#NUM!", "due is 2025-12-31"));
    expect(() => requiredRate(40, 100, time("2026-01-01", "day"))).toThrow(error("#NUM!", "due was 2025-12-31"));
    // a Saturday to a Sunday: days are left, workdays are not
    const weekend = { asOf: day("2025-01-04"), due: day("2025-01-05"), unit: "workday", direction: "increase" } as const;
    expect(() => requiredRate(40, 100, weekend)).toThrow(error("#NUM!", "time left"));
  });

  it("knows the lengths of its units by the calendar", () => {
    const left = (unit: RateUnit): number => unitsLeft(day("2024-12-31"), day("2025-12-31"), unit);
    expect(left("day")).toBe(365);
    expect(left("week")).toBeCloseTo(365 / 7, 12);
    expect((["month", "quarter", "half", "year"] as const).map(left)).toEqual([12, 4, 2, 1]);
    expect(left("workday")).toBe(261); // LibreOffice 7.4 NETWORKDAYS: 260 from 2 January, and 1 January is a Wednesday
  });
});

describe("the projection", () => {
  it("is where a straight line from the baseline lands: B + (A - B) / g", () => {
    expect(projected(38, 0, 0.5)).toBe(76);
    expect(projected(90, 100, 0.25)).toBe(60);
    expect(projected(38, 0, 1)).toBe(38);
  });

  it("does not exist on the first day", () => {
    expect(() => projected(38, 0, 0)).toThrow(error("#N/A", "time gone by"));
  });
});
