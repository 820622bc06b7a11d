import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import type { Measurement } from "../../shared/kpi/measurement";
import { readMeasurements, type MeasurementOptions } from "../../shared/register/read-measurements";
import { about, lines } from "./grid-fixtures";

function brief({ kpi, period, actual }: Measurement): string {
  return `${kpi} ${isoDate(period.start)} ${period.frequency} ${actual}`;
}

const starts = (grid: Grid, options?: MeasurementOptions): string[] => readMeasurements(grid, options).measurements.map(({ period }) => `${isoDate(period.start)} ${period.frequency}`);

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
      'info A7 row "Total" is a total and left out',
      'info A8 "Source: web analytics" has no figure in any period: read as a heading or remark',
    ]);
  });

  it("are reported as they were understood", () => {
    expect(understood).toMatchObject({ layout: "wide", headerRow: 3 });
    expect(understood.summary).toBe(
      'wide: KPI in A, periods in row 3; 2 KPIs; 3 periods 2025-01 to 2025-03 by month; left out: column H "Q1", column I "YTD", column J "FY25 total", row "Total", column B "Unit", column C "Owner", column D "Target"',
    );
    expect(understood.columns.find(({ at }) => at === "E")).toEqual({ at: "E", header: "Jan-25", readAs: "2025-01" });
  });

  it.each([
    [["KPI", serialOf(2025, 1, 1), serialOf(2025, 2, 1)], ["2025-01-01 month", "2025-02-01 month"]],
    [["KPI", serialOf(2025, 1, 31), serialOf(2025, 2, 28)], ["2025-01-01 month", "2025-02-01 month"]],
    [["KPI", serialOf(2025, 1, 6), serialOf(2025, 1, 13)], ["2025-01-06 week", "2025-01-13 week"]],
    [["KPI", 2024, 2025], ["2024-01-01 year", "2025-01-01 year"]],
    [["", "2024", "2025"], ["2024-01-01 year", "2025-01-01 year"]],
    [["KPI", "Q1 2025", "Q2 2025"], ["2025-01-01 quarter", "2025-04-01 quarter"]],
    [["KPI", "2025-W01", "2025-W02"], ["2024-12-30 week", "2025-01-06 week"]],
    [["KPI", "H1 2025", "H2 2025"], ["2025-01-01 half", "2025-07-01 half"]],
    [["KPI", "Feb-25", "Jan-25"], ["2025-02-01 month", "2025-01-01 month"]],
    [["KPI", "Jan-25 (p)", "Feb-25*"], ["2025-01-01 month", "2025-02-01 month"]],
  ])("are understood: %j", (headings, periods) => {
    expect(starts([headings, ["A", 1, 2]])).toEqual(periods);
  });

  it("may be one", () => {
    expect(starts([["KPI", "Unit", "Jan-25"], ["A", "#", 1]])).toEqual(["2025-01-01 month"]);
  });

  it("that are coarser than the others count as their totals", () => {
    const { measurements: kept, findings: said } = readMeasurements([["KPI", "Jan-25", "Feb-25", "Mar-25", "Q1 2025", "2025"], ["A", 1, 2, 3, 6, 6]]);
    expect(kept.map(({ actual }) => actual)).toEqual([1, 2, 3]);
    expect(said.map(({ where }) => where.cell)).toEqual(["E1", "F1"]);
  });
});

describe("headings without a year", () => {
  it("take it from a row above, each from its own", () => {
    const grid = [[null, 2024, null, 2025, null], ["KPI", "Nov", "Dec", "Jan", "Feb"], ["A", 1, 2, 3, 4]];
    expect(starts(grid)).toEqual(["2024-11-01 month", "2024-12-01 month", "2025-01-01 month", "2025-02-01 month"]);
  });

  it("take it from a title, and go on into the next year after December", () => {
    const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
    const grid = (title: string): Grid => [[title], ["KPI", ...months], ["A", ...months.map((_, i) => i)]];
    const fiscal = starts(grid("Sales FY25"));
    expect([fiscal[0], fiscal[8], fiscal[9], fiscal[11]]).toEqual(["2024-04-01 month", "2024-12-01 month", "2025-01-01 month", "2025-03-01 month"]);
    expect(starts(grid("Sales FY25"), { fiscalStart: 4 })).toEqual(fiscal);
    expect(starts(grid("Sales 2024/25"))).toEqual(fiscal);
    expect(starts(grid("Sales 2024"))).toEqual(fiscal);
  });

  it("take it from the sheet's name with a warning, for a formula does not see that", () => {
    const { measurements, findings } = readMeasurements([["KPI", "Q1", "Q2"], ["A", 1, 2]], { sheet: "KPIs 2025" });
    expect(measurements.map(brief)).toEqual(["A 2025-01-01 quarter 1", "A 2025-04-01 quarter 2"]);
    expect(about(findings, "A1")).toEqual(["warning: headings without a year are of 2025, as the sheet's name says; a formula does not see that name: write the year above the headings"]);
  });

  it("take it from years among them", () => {
    expect(starts([["KPI", "2024", "Nov", "Dec", "2025", "Jan"], ["A", 3, 1, 2, 3, 3]])).toEqual(["2024-11-01 month", "2024-12-01 month", "2025-01-01 month"]);
    expect(starts([["KPI", "Nov", "Dec", "2024", "Jan", "2025"], ["A", 1, 2, 3, 3, 3]])).toEqual(["2024-11-01 month", "2024-12-01 month", "2025-01-01 month"]);
  });

  it("ask for it where nothing says it", () => {
    const { measurements, findings } = readMeasurements([["KPI", "Jan", "Feb"], ["A", 1, 2]]);
    expect(measurements).toEqual([]);
    expect(lines(findings)).toEqual([
      'error B1 "Jan" must name its year: write the year into the heading, above it or into the title',
      'error C1 "Feb" must name its year: write the year into the heading, above it or into the title',
    ]);
  });
});

describe("actuals and targets side by side", () => {
  const figures = (grid: Grid): (number | null)[][] => readMeasurements(grid).measurements.map(({ actual, target }) => [actual, target]);

  it("are told apart by a column", () => {
    const grid = [["KPI", "Type", "Jan-25", "Feb-25"], ["A", "Actual", 1, 2], [null, "Target", 3, 4], ["B", "Plan", 7, 8], ["B", "Actual", 5, 6]];
    expect(figures(grid)).toEqual([[1, 3], [2, 4], [5, 7], [6, 8]]);
  });

  it("are told apart by a second row of headers", () => {
    expect(figures([["KPI", "Jan-25", null, "Feb-25", null], [null, "Actual", "Target", "Actual", "Target"], ["A", 1, 3, 2, 4]])).toEqual([[1, 3], [2, 4]]);
    expect(figures([["KPI", serialOf(2025, 1, 1), null, serialOf(2025, 2, 1), null], [null, "Actual", "Budget", "Actual", "Budget"], ["A", 1, 3, 2, 4]])).toEqual([[1, 3], [2, 4]]);
  });

  it("are told apart in the headings themselves", () => {
    expect(figures([["KPI", "Jan-25 Actual", "Jan-25 Target", "Jan-25 Var", "Feb-25 Actual", "Target Feb-25"], ["A", 1, 3, -2, 2, 4]])).toEqual([[1, 3], [2, 4]]);
  });

  it("leave other figures out with a finding", () => {
    const { measurements, findings } = readMeasurements([["KPI", "Type", "Jan-25"], ["A", "Actual", 1], ["A", "Forecast", 9], ["A", "Variance", -8]]);
    expect(measurements.map(({ actual }) => actual)).toEqual([1]);
    expect(findings.map(({ where }) => where.cell)).toEqual(["A3", "A4"]);
  });

  it("give a rate its parts", () => {
    const { measurements } = readMeasurements([["KPI", "Type", "Jan-25"], ["A", "Actual", null], ["A", "Numerator", 90], ["A", "Denominator", 120]]);
    expect(measurements).toMatchObject([{ actual: 0.75, numerator: 90, denominator: 120 }]);
  });
});

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
    expect(understood.summary).toBe("transposed: KPIs in columns with their names in row 1, periods in column A; 3 KPIs; 3 periods 2016-04 to 2016-06 by month");
  });

  it("are told from figures that could be dates", () => {
    const { measurements } = readMeasurements([["Month", "Visits", "Sales"], [45658, 45700, 45900], [45689, 45800, 45100], [45717, 45600, 46000]]);
    expect(measurements.slice(0, 3).map(brief)).toEqual(["Visits 2025-01-01 month 45700", "Visits 2025-02-01 month 45800", "Visits 2025-03-01 month 45600"]);
  });

  it("leave totals, notes and columns of text out", () => {
    const { measurements, findings, understood } = readMeasurements([
      ["Month", "Visits", "Weather", "Note"],
      ["Jan-25", 1, "rain", "a"],
      ["Feb-25", 2, "sun", null],
      ["Total", 3, null, null],
    ]);
    expect(measurements.map(brief)).toEqual(["Visits 2025-01-01 month 1", "Visits 2025-02-01 month 2"]);
    expect(lines(findings)).toEqual(['warning C1 "Weather" holds no figure, only text such as "rain": left out', 'info A4 "Total" is a total: left out']);
    expect(understood.leftOut).toEqual(['row 4 "Total"', 'column "Weather"', 'column "Note"']);
  });

  it("may have the year in a column of its own, and segments in another", () => {
    expect(starts([["Year", "Month", "Visits"], [2024, "Dec", 1], [2025, "Jan", 2]])).toEqual(["2024-12-01 month", "2025-01-01 month"]);
    const { measurements } = readMeasurements([["Month", "Region", "Visits"], ["Jan-25", "North", 1], ["Jan-25", "South", 2]]);
    expect(measurements.map(({ kpi, segment, actual }) => [kpi, segment, actual])).toEqual([["Visits", "North", 1], ["Visits", "South", 2]]);
  });

  it("name cells where the grid stands", () => {
    expect(readMeasurements(NHS, { top: 2, left: 1 }).measurements[0]?.where.cell).toBe("C4");
  });
});

describe("a register that carries its periods with it", () => {
  it("is read as measurements by the same columns", () => {
    const { measurements, findings } = readMeasurements([
      ["Name", "Objective", "Unit", "Direction", "Target", "Start", "Due", "Jan-25", "Feb-25"],
      ["A", "O", "#", "at least", 3, 45658, 46022, 1, 2],
      ["B", "O", "#", "at least", 3, 45658, 46022, 3, null],
    ]);
    expect(measurements.map(brief)).toEqual(["A 2025-01-01 month 1", "A 2025-02-01 month 2", "B 2025-01-01 month 3"]);
    expect(findings).toEqual([]);
  });
});

describe("cells among the periods", () => {
  it("that are no figures have a finding of their own", () => {
    const { measurements, findings } = readMeasurements([["KPI", "Jan-25", "Feb-25", "Mar-25"], ["A", 1, "abc", "#REF!"], [null, 5, 5, 5]]);
    expect(measurements.map(({ actual }) => actual)).toEqual([1, null, null]);
    expect(lines(findings)).toEqual([
      'error C2 actual must be a number: "abc"; read as a gap',
      "error D2 actual must be a value: the cell holds #REF!; read as a gap",
      "error B3 row of figures must have a name: the name of its KPI is missing",
    ]);
  });
});
