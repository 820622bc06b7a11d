import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { isoDate } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements } from "../../shared/register/read-measurements";
import { lines } from "./grid-fixtures";

/** "A 2025-01-01 month 5": the part of a measurement that most tests are about. */
function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

const read = (...rows: Grid) => readMeasurements([["KPI", "Period", "Actual"], ...rows]);

describe("dates in the long layout", () => {
  const days = (...dates: readonly (string | number)[]): string[] =>
    read(...dates.map((date, i) => ["A", date, i])).measurements.map(brief);

  it("are months where all are firsts or lasts of months", () => {
    expect(days(45658, 45689)).toEqual(["A 2025-01-01 month 0", "A 2025-02-01 month 1"]);
    expect(days("2025-01-31", "2025-02-28", "31/03/2025")).toEqual([
      "A 2025-01-01 month 0",
      "A 2025-02-01 month 1",
      "A 2025-03-01 month 2",
    ]);
  });

  it("are weeks where they follow each other by seven days", () => {
    expect(days("2025-01-06", "2025-01-13", "2025-01-27")).toEqual(["A 2025-01-06 week 0", "A 2025-01-13 week 1", "A 2025-01-27 week 2"]);
  });

  it("are quarters where they keep that distance", () => {
    expect(days("2025-01-01", "2025-04-01", "2025-07-01")).toEqual([
      "A 2025-01-01 quarter 0",
      "A 2025-04-01 quarter 1",
      "A 2025-07-01 quarter 2",
    ]);
    expect(days("2025-01-01", "2025-04-01")).toEqual(["A 2025-01-01 month 0", "A 2025-04-01 month 1"]);
  });

  it("are days where they are anything else", () => {
    expect(days("2025-01-06", "2025-01-07", "2025-01-09")).toEqual(["A 2025-01-06 day 0", "A 2025-01-07 day 1", "A 2025-01-09 day 2"]);
  });

  it("tell the frequency of each KPI by itself", () => {
    const monthly = [1, 2, 3, 4, 5].map((month) => ["M", `2025-0${month}-01`, month]);
    const quarterly = ["2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"].map((date) => ["Q", date, 1]);
    const { measurements, understood } = read(...monthly, ...quarterly);
    expect(new Set(measurements.map(({ kpi, period }) => `${kpi} ${period.frequency}`))).toEqual(new Set(["M month", "Q quarter"]));
    expect(understood.summary).toMatch(/5 periods 2025-01 to 2025-05 by month, 4 periods .* by quarter/);
  });

  it("take their order from each other, else from the locale", () => {
    expect(days("03/04/2025", "25/04/2025")).toEqual(["A 2025-04-03 day 0", "A 2025-04-25 day 1"]);
    const american = readMeasurements(
      [
        ["KPI", "Date", "Actual"],
        ["A", "03/04/2025", 1],
      ],
      { locale: "en-US" },
    );
    expect(isoDate(american.measurements[0]?.period.start ?? 0)).toBe("2025-03-04");
    expect(american.understood.notes[0]).toContain("read month first, by the locale en-US");
  });

  it("of double years are fiscal years if one of them can be nothing else", () => {
    const { measurements } = readMeasurements(
      [
        ["KPI", "Year", "Actual"],
        ["A", "2011/12", 1],
        ["A", "2012/13", 2],
      ],
      { fiscalStart: 4 },
    );
    expect(measurements.map(brief)).toEqual(["A 2011-04-01 year 1", "A 2012-04-01 year 2"]);
  });
});

describe("sheets without measurements", () => {
  it.each([
    [[], "measurements require a header row with KPI, Period and Actual: the sheet is empty"],
    [
      [
        ["foo", "bar"],
        [1, 2],
      ],
      'measurements require columns KPI, Period and Actual, or periods across or down the sheet: found "foo", "bar"',
    ],
    [
      [
        ["Name", "Objective", "Target"],
        ["A", "O", 5],
      ],
      'measurements require columns KPI, Period and Actual, or periods across or down the sheet: found "Name", "Objective", "Target"',
    ],
  ])("are refused with one sentence", (grid: Grid, message) => {
    const { measurements, findings, understood } = readMeasurements(grid);
    expect(measurements).toEqual([]);
    expect(lines(findings)).toEqual([`error A1 ${message}`]);
    expect(understood.layout).toBe("none");
  });

  it("may be a million rows long", () => {
    const blank = Array.from({ length: 1_000_000 }, () => ["", null]);
    expect(read(["A", "2025-01", 1], ...blank.slice(0, 100_000), ["A", "2025-02", 2]).measurements.map(({ where }) => where.cell)).toEqual([
      "C2",
      "C100003",
    ]);
    expect(lines(readMeasurements(blank).findings)).toEqual([
      "error A1 measurements require a header row with KPI, Period and Actual: the sheet is empty",
    ]);
  });
});
