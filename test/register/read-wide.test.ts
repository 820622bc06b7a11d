import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements, type MeasurementOptions } from "../../shared/register/read-measurements";
import { lines } from "./grid-fixtures";

function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

const starts = (grid: Grid, options?: MeasurementOptions): string[] =>
  readMeasurements(grid, options).measurements.map(({ period }) => `${isoDate(period.start)} ${period.frequency}`);

describe("periods across the sheet", () => {
  /** As analysts keep it: descriptors before, totals behind, a section, a row of totals, a source below. */
  const ANALYST = [
    ["KPI dashboard"],
    [],
    ["KPI", "Unit", "Owner", "Target", "Jan-25", "Feb-25", "Mar-25", "Q1", "YTD", "FY25 total"],
    ["Customers"],
    ["Visits", "#", "X", 100, 90, 0, null, 90, 90, 90],
    ["Conversion", "%", "Y", 0.05, "4%", "n/a", "5.5%*", null, null, null],
    ["Total", null, null, null, 90, 0, null, 90, 90, 90],
    ["Source: web analytics"],
  ];
  const { measurements, findings, understood } = readMeasurements(ANALYST, { sheet: "Data" });

  it("give a measurement a cell, with its place, and none for a blank", () => {
    expect(measurements.map(brief)).toEqual([
      "Visits 2025-01-01 month 90",
      "Visits 2025-02-01 month 0",
      "Conversion 2025-01-01 month 0.04",
      "Conversion 2025-02-01 month null",
      "Conversion 2025-03-01 month 0.055",
    ]);
    expect(measurements.map(({ where }) => where.cell)).toEqual(["E5", "F5", "E6", "F6", "G6"]);
  });

  it("leave totals out and say so", () => {
    expect(lines(findings)).toEqual([
      'info H3 "Q1" is a longer or shorter period than the others: left out',
      'info I3 "YTD" is a total: left out',
      'info J3 "FY25 total" is a total: left out',
      'info A4 "Customers" has no figure in any period: read as a heading or remark',
      'info G6 "*" is taken off the values of G6',
      'info A7 "Total" is a total: left out',
      'info A8 "Source: web analytics" has no figure in any period: read as a heading or remark',
    ]);
  });

  it("are reported as they were understood", () => {
    expect(understood).toMatchObject({ layout: "wide", headerRow: 3 });
    expect(understood.summary).toBe(
      'wide: KPI in A, periods in row 3; 2 KPIs; 3 periods 2025-01 to 2025-03 by month; left out: column H "Q1", column I "YTD", column J "FY25 total", row "Total"; not figures: column B "Unit", column C "Owner", column D "Target"',
    );
    expect(understood.columns.find(({ at }) => at === "E")).toEqual({ at: "E", header: "Jan-25", readAs: "2025-01" });
  });

  it.each([
    [
      ["KPI", serialOf(2025, 1, 1), serialOf(2025, 2, 1)],
      ["2025-01-01 month", "2025-02-01 month"],
    ],
    [
      ["KPI", serialOf(2025, 1, 31), serialOf(2025, 2, 28)],
      ["2025-01-01 month", "2025-02-01 month"],
    ],
    [
      ["KPI", serialOf(2025, 1, 6), serialOf(2025, 1, 13)],
      ["2025-01-06 week", "2025-01-13 week"],
    ],
    [
      ["KPI", 2024, 2025],
      ["2024-01-01 year", "2025-01-01 year"],
    ],
    [
      ["", "2024", "2025"],
      ["2024-01-01 year", "2025-01-01 year"],
    ],
    [
      ["KPI", "Q1 2025", "Q2 2025"],
      ["2025-01-01 quarter", "2025-04-01 quarter"],
    ],
    [
      ["KPI", "2025-W01", "2025-W02"],
      ["2024-12-30 week", "2025-01-06 week"],
    ],
    [
      ["KPI", "H1 2025", "H2 2025"],
      ["2025-01-01 half", "2025-07-01 half"],
    ],
    [
      ["KPI", "Feb-25", "Jan-25"],
      ["2025-02-01 month", "2025-01-01 month"],
    ],
    [
      ["KPI", "Jan-25 (p)", "Feb-25*"],
      ["2025-01-01 month", "2025-02-01 month"],
    ],
  ])("are understood: %j", (headings, periods) => {
    expect(starts([headings, ["A", 1, 2]])).toEqual(periods);
  });

  it("may be one", () => {
    expect(
      starts([
        ["KPI", "Unit", "Jan-25"],
        ["A", "#", 1],
      ]),
    ).toEqual(["2025-01-01 month"]);
  });

  it("that are coarser than the others count as their totals", () => {
    const { measurements: kept, findings: said } = readMeasurements([
      ["KPI", "Jan-25", "Feb-25", "Mar-25", "Q1 2025", "2025"],
      ["A", 1, 2, 3, 6, 6],
    ]);
    expect(kept.map(({ actual }) => actual)).toEqual([1, 2, 3]);
    expect(said.map(({ where }) => where.cell)).toEqual(["E1", "F1"]);
  });
});

describe("cells among the periods", () => {
  it("that are no figures have a finding of their own", () => {
    const { measurements, findings } = readMeasurements([
      ["KPI", "Jan-25", "Feb-25", "Mar-25"],
      ["A", 1, "abc", "#REF!"],
      [null, 5, 5, 5],
    ]);
    expect(measurements.map(({ actual }) => actual)).toEqual([1, null, null]);
    expect(lines(findings)).toEqual([
      'error C2 actual must be a number: "abc"; read as a gap',
      "error D2 actual must be a value: the cell holds #REF!; read as a gap",
      "error B3 row of figures must have a name: the name of its KPI is missing",
    ]);
  });
});
