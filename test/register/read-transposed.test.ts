import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { isoDate } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements, type MeasurementOptions } from "../../shared/register/read-measurements";
import { lines } from "./grid-fixtures";

function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

const starts = (grid: Grid, options?: MeasurementOptions): string[] =>
  readMeasurements(grid, options).measurements.map(({ period }) => `${isoDate(period.start)} ${period.frequency}`);

describe("periods down the sheet", () => {
  /** NHS England A&E, as published: period,attendances,breaches,…; the first rows. */
  const NHS = [
    ["period", "attendances", "breaches", "within_4h_pct"],
    ["2016-04-01", 1867781, 186122, 0.900351],
    ["2016-05-01", 2070340, 201329, 0.902756],
    ["2016-06-01", 1958802, 184912, 0.905599],
  ];

  it("make each column a KPI", () => {
    const { measurements, findings, understood } = readMeasurements(NHS);
    expect(findings).toEqual([]);
    expect(measurements.map(brief)).toHaveLength(9);
    expect(measurements[3]).toMatchObject({ kpi: "breaches", actual: 186122, where: { cell: "C2" } });
    expect(understood.layout).toBe("transposed");
    expect(understood.summary).toBe(
      "transposed: KPIs in columns with their names in row 1, periods in column A; 3 KPIs; 3 periods 2016-04 to 2016-06 by month",
    );
  });

  it("are told from figures that could be dates", () => {
    const { measurements } = readMeasurements([
      ["Month", "Visits", "Sales"],
      [45658, 45700, 45900],
      [45689, 45800, 45100],
      [45717, 45600, 46000],
    ]);
    expect(measurements.slice(0, 3).map(brief)).toEqual([
      "Visits 2025-01-01 month 45700",
      "Visits 2025-02-01 month 45800",
      "Visits 2025-03-01 month 45600",
    ]);
  });

  it("leave totals, notes and columns of text out", () => {
    const { measurements, findings, understood } = readMeasurements([
      ["Month", "Visits", "Weather", "Note"],
      ["Jan-25", 1, "rain", "a"],
      ["Feb-25", 2, "sun", null],
      ["Total", 3, null, null],
    ]);
    expect(measurements.map(brief)).toEqual(["Visits 2025-01-01 month 1", "Visits 2025-02-01 month 2"]);
    expect(lines(findings)).toEqual([
      'warning C1 "Weather" holds no figure, only text such as "rain": left out',
      'info A4 "Total" is a total: left out',
    ]);
    expect(understood.leftOut).toEqual(['row 4 "Total"', 'column "Weather"', 'column "Note"']);
  });

  it("may have the year in a column of its own, and segments in another", () => {
    expect(
      starts([
        ["Year", "Month", "Visits"],
        [2024, "Dec", 1],
        [2025, "Jan", 2],
      ]),
    ).toEqual(["2024-12-01 month", "2025-01-01 month"]);
    const { measurements } = readMeasurements([
      ["Month", "Region", "Visits"],
      ["Jan-25", "North", 1],
      ["Jan-25", "South", 2],
    ]);
    expect(measurements.map(({ kpi, segment, actual }) => [kpi, segment, actual])).toEqual([
      ["Visits", "North", 1],
      ["Visits", "South", 2],
    ]);
  });

  it("name cells where the grid stands", () => {
    expect(readMeasurements(NHS, { top: 2, left: 1 }).measurements[0]?.where.cell).toBe("C4");
  });
});
