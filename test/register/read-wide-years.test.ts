import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { isoDate } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements, type MeasurementOptions } from "../../shared/register/read-measurements";
import { about, lines } from "./grid-fixtures";

function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

const starts = (grid: Grid, options?: MeasurementOptions): string[] =>
  readMeasurements(grid, options).measurements.map(({ period }) => `${isoDate(period.start)} ${period.frequency}`);

describe("headings without a year", () => {
  it("take it from a row above, each from its own", () => {
    const grid = [
      [null, 2024, null, 2025, null],
      ["KPI", "Nov", "Dec", "Jan", "Feb"],
      ["A", 1, 2, 3, 4],
    ];
    expect(starts(grid)).toEqual(["2024-11-01 month", "2024-12-01 month", "2025-01-01 month", "2025-02-01 month"]);
  });

  it("take it from a title, and go on into the next year after December", () => {
    const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
    const grid = (title: string): Grid => [[title], ["KPI", ...months], ["A", ...months.map((_, i) => i)]];
    const fiscal = starts(grid("Sales FY25"));
    expect([fiscal[0], fiscal[8], fiscal[9], fiscal[11]]).toEqual([
      "2024-04-01 month",
      "2024-12-01 month",
      "2025-01-01 month",
      "2025-03-01 month",
    ]);
    expect(starts(grid("Sales FY25"), { fiscalStart: 4 })).toEqual(fiscal);
    expect(starts(grid("Sales 2024/25"))).toEqual(fiscal);
    expect(starts(grid("Sales 2024"))).toEqual(fiscal);
  });

  it("take it from the sheet's name with a warning, for a formula does not see that", () => {
    const { measurements, findings } = readMeasurements(
      [
        ["KPI", "Q1", "Q2"],
        ["A", 1, 2],
      ],
      { sheet: "KPIs 2025" },
    );
    expect(measurements.map(brief)).toEqual(["A 2025-01-01 quarter 1", "A 2025-04-01 quarter 2"]);
    expect(about(findings, "A1")).toEqual([
      "warning: headings without a year are of 2025, as the sheet's name says; a formula does not see that name: write the year above the headings",
    ]);
  });

  it("take it from years among them", () => {
    expect(
      starts([
        ["KPI", "2024", "Nov", "Dec", "2025", "Jan"],
        ["A", 3, 1, 2, 3, 3],
      ]),
    ).toEqual(["2024-11-01 month", "2024-12-01 month", "2025-01-01 month"]);
    expect(
      starts([
        ["KPI", "Nov", "Dec", "2024", "Jan", "2025"],
        ["A", 1, 2, 3, 3, 3],
      ]),
    ).toEqual(["2024-11-01 month", "2024-12-01 month", "2025-01-01 month"]);
  });

  it("ask for it where nothing says it", () => {
    const { measurements, findings } = readMeasurements([
      ["KPI", "Jan", "Feb"],
      ["A", 1, 2],
    ]);
    expect(measurements).toEqual([]);
    expect(lines(findings)).toEqual([
      'error B1 "Jan" must name its year: write the year into the heading, above it or into the title',
      'error C1 "Feb" must name its year: write the year into the heading, above it or into the title',
    ]);
  });
});
