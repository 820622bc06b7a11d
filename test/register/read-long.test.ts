import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import type { Grid } from "../../shared/cell/cell";
import { isoDate } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements } from "../../shared/register/read-measurements";
import { about, lines } from "./grid-fixtures";

/** "A 2025-01-01 month 5": the part of a measurement that most tests are about. */
function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

const read = (...rows: Grid) => readMeasurements([["KPI", "Period", "Actual"], ...rows]);

describe("the long layout", () => {
  it("reads every column that it knows", () => {
    const { measurements, findings, understood } = readMeasurements(
      [
        ["Metric", "Month", "Value", "Plan", "Num", "Den", "Region", "Comment", "Reported on", "Entered by"],
        ["Seen in time", "Jan-25", 0.9, 0.95, 90, 100, "North", "snow", "05/02/2025", "X"],
      ],
      { sheet: "Data" },
    );
    expect(measurements).toEqual([
      {
        kpi: "Seen in time",
        period: { start: 45658, end: 45688, frequency: "month" },
        actual: 0.9,
        target: 0.95,
        numerator: 90,
        denominator: 100,
        segment: "North",
        note: "snow",
        reportedOn: 45693,
        where: { sheet: "Data", cell: "C2" },
      },
    ]);
    expect(findings).toEqual([]);
    expect(understood).toMatchObject({ layout: "long", headerRow: 1, leftOut: ['column J "Entered by"'] });
    expect(understood.summary).toContain("KPI in A, Period in B, Actual in C, Target in D");
    expect(understood.summary).toContain('1 period 2025-01 by month; left out: column J "Entered by"');
  });

  it("has its headers under titles, in any order", () => {
    const { measurements } = readMeasurements([["Monthly figures"], [], [null, "Actual", "KPI", "Period"], [null, 5, "A", "2025-01"]], {
      top: 10,
      left: 1,
    });
    expect(measurements.map(({ where }) => where.cell)).toEqual(["C14"]);
  });

  it("keeps blank and n/a apart from zero", () => {
    const { measurements, findings, understood } = read(
      ["A", "2025-01", 0],
      ["A", "2025-02", null],
      ["A", "2025-03", "n/a"],
      ["A", "2025-04", "–"],
      ["A", "2025-05", "Pending"],
      ["A", "2025-06", "0"],
    );
    expect(measurements.map(({ actual }) => actual)).toEqual([0, null, null, null, null, 0]);
    expect(findings).toEqual([]);
    expect(understood.notes).toEqual(['3 cells say that there is no value, as "n/a" does: read as gaps']);
  });

  it("reads figures in their clothes", () => {
    const { measurements } = read(
      ["A", "2025-01", "95%"],
      ["A", "2025-02", "1,234.5"],
      ["A", "2025-03", "(1,200)"],
      ["A", "2025-04", "£15k"],
      ["A", "2025-05", "12 days"],
    );
    expect(measurements.map(({ actual }) => actual)).toEqual([0.95, 1234.5, -1200, 15000, 12]);
    expect(
      readMeasurements(
        [
          ["KPI", "Period", "Actual"],
          ["A", "2025-01", "1.234,5"],
        ],
        { locale: "de-DE" },
      ).measurements[0]?.actual,
    ).toBe(1234.5);
  });

  it("takes footnote marks off and says from which cells", () => {
    const { measurements, findings } = read(
      ["A", "2025-01", "1,234 *"],
      ["A", "2025-02", "95*"],
      ["A", "2025-03", "12¹"],
      ["A", "2025-04", "8.5 (r)"],
      ["A", "2025-05", "7p"],
    );
    expect(measurements.map(({ actual }) => actual)).toEqual([1234, 95, 12, 8.5, 7]);
    expect(lines(findings)).toEqual([
      'info C2 "*" is taken off the values of C2, C3',
      'info C4 "¹" is taken off the values of C4',
      'info C5 "(r)" is taken off the values of C5',
      'info C6 "p" is taken off the values of C6',
    ]);
  });

  it("has a finding with its cell for everything it could not use, and reads the rest", () => {
    const { measurements, findings } = read(
      ["A", "2025-01", "abc"],
      ["A", "31/02/2025", 5],
      ["A", null, 5],
      [null, "2025-01", 5],
      ["A", "2025-02", new CellError("#DIV/0!", "")],
      ["A", "2025-03", "#N/A"],
      ["A", "2025-04", "<5"],
      ["Customers", null, null],
      ["Total", "2025-01", 99],
      ["A", "FY25 total", 99],
      [new CellError("#REF!", ""), "2025-01", 5],
      ["A", "2025-05", 1],
    );
    expect(measurements.map(brief)).toEqual([
      "A 2025-01-01 month null",
      "A 2025-02-01 month null",
      "A 2025-03-01 month null",
      "A 2025-04-01 month null",
      "A 2025-05-01 month 1",
    ]);
    expect(lines(findings)).toEqual([
      'error C2 actual must be a number: "abc"; read as a gap',
      'error B3 period must be one that the calendar has: "31/02/2025"',
      'error B4 measurement of "A" requires a period: the cell is empty',
      "error A5 measurement requires a KPI: the cell is empty; repeat the name in every row",
      "error C6 actual must be a value: the cell holds #DIV/0!; read as a gap",
      "warning C7 actual must be a value: the cell holds #N/A; read as a gap",
      'error C8 actual must be a number: "<5"; read as a gap',
      'info A9 "Customers" stands alone in its row: read as a heading or remark',
      'info A10 row "Total" is a total and left out',
      'info B11 "FY25 total" is a total and left out',
      "error A12 KPI must be text: the cell holds #REF!",
    ]);
  });

  it("works out an actual from numerator and denominator where it is not given", () => {
    const { measurements, findings } = readMeasurements([
      ["KPI", "Period", "Actual", "Numerator", "Denominator"],
      ["A", "2025-01", null, 90, 120],
      ["A", "2025-02", 0.8, 80, 100],
      ["A", "2025-03", null, 5, 0],
      ["A", "2025-04", null, 5, null],
      ["A", "2025-05", 0.5, null, 9],
    ]);
    expect(measurements.map(({ actual, numerator, denominator }) => [actual, numerator, denominator])).toEqual([
      [0.75, 90, 120],
      [0.8, 80, 100],
      [null, null, null],
      [null, null, null],
      [0.5, null, null],
    ]);
    expect(lines(findings)).toEqual([
      "error C4 denominator must not be zero: 5 / 0; read as a gap",
      "error C5 numerator requires a denominator beside it: the numerator is not used",
      "warning C6 denominator requires a numerator beside it: the denominator is not used",
    ]);
  });

  it("keeps targets of periods to come", () => {
    const { measurements } = readMeasurements([
      ["KPI", "Period", "Actual", "Target"],
      ["A", "2025-01", 5, "≥ 6"],
      ["A", "2025-02", null, 7],
    ]);
    expect(measurements.map(({ actual, target }) => [actual, target])).toEqual([
      [5, 6],
      [null, 7],
    ]);
  });

  it("puts year and month together where they stand apart", () => {
    const months = readMeasurements([
      ["KPI", "Year", "Month", "Value"],
      ["A", 2024, 12, 1],
      ["A", 2025, "Jan", 2],
    ]);
    expect(months.measurements.map(brief)).toEqual(["A 2024-12-01 month 1", "A 2025-01-01 month 2"]);
    const quarters = readMeasurements(
      [
        ["KPI", "FY", "Quarter", "Value"],
        ["A", 2025, 1, 1],
        ["A", "FY25", "Q2", 2],
      ],
      { fiscalStart: 4 },
    );
    expect(quarters.measurements.map(brief)).toEqual(["A 2024-04-01 quarter 1", "A 2024-07-01 quarter 2"]);
  });

  it("brings rows of actuals and targets together", () => {
    const { measurements, findings } = readMeasurements([
      ["KPI", "Period", "Scenario", "Value"],
      ["A", "2025-01", "Budget", 7],
      ["A", "2025-01", "Actual", 5],
      ["A", "2025-02", "Budget", 8],
      ["A", "2025-02", "Forecast", 9],
    ]);
    expect(measurements.map(({ actual, target }) => [actual, target])).toEqual([
      [5, 7],
      [null, 8],
    ]);
    expect(lines(findings)).toEqual(["info D5 a row of another figure than actual or target is left out"]);
  });

  it("warns of values that stand twice, and not of several values of one period", () => {
    const { measurements, findings } = read(["A", "2025-01-06", 1], ["A", "2025-01-06", 2], ["A", "2025-01-06", 1]);
    expect(measurements).toHaveLength(3);
    expect(lines(findings)).toEqual([
      "warning C4 measurements must not stand twice: C4 repeats an earlier value of the same period; used as they stand",
    ]);
  });

  it("takes yes and no for a milestone and for nothing else", () => {
    const { measurements, findings } = read(
      ["Launch", "2025-01", "no"],
      ["Launch", "2025-02", "60%"],
      ["Launch", "2025-03", "done"],
      ["Visits", "2025-01", 55],
      ["Visits", "2025-02", "x"],
    );
    expect(measurements.map(({ actual }) => actual)).toEqual([0, 0.6, 1, 55, null]);
    expect(about(findings, "C6")).toEqual(['error: actual must be a number, as the other values of this KPI are: "x"; read as a gap']);
  });

  it("keeps names as they are", () => {
    expect(read(["=1+1", "2025-01", 1], ["<b>", "2025-01", 2], ["__proto__", "2025-01", 3]).measurements.map(({ kpi }) => kpi)).toEqual([
      "=1+1",
      "<b>",
      "__proto__",
    ]);
  });
});
