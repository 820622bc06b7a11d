import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { findSheets } from "../../shared/register/find-sheets";
import type { FoundTable } from "../../shared/register/found-table";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";

const REGISTER: Grid = [
  ["Our KPIs"],
  [],
  [null, "Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner"],
  [null, "Visits", "Grow", "#", "increase", 0, 10, 45658, 46022, "x"],
  [null, "Orders", "Grow", "#", "increase", 0, 10, 45658, 46022, "x"],
];
const LONG: Grid = [
  ["KPI", "Period", "Actual"],
  ["Visits", "2025-01", 1],
  ["Orders", "2025-01", 2],
];
const WIDE: Grid = [
  ["KPI", "Jan-25", "Feb-25"],
  ["Visits", 1, 2],
];
/** The default columns of KPI_SCORECARD under the heading of our Scorecard sheet. */
const SCORECARD: Grid = [
  ["Scorecard"],
  ["As of", 45700],
  [],
  ["KPI", "Objective", "Owner", "Period", "Actual", "Target", "Status", "RAG", "Progress", "Attainment", "Next class", "Spark", "Why"],
  ["Visits", "Grow", "x", "2025-01", 1, 10, "Off track", -1, 0.1, 0.1, "", "", ""],
];
const NEIGHBOURS: Readonly<Record<string, Grid>> = {
  Actions: [
    ["Action", "KPI", "Owner", "Due", "Status"],
    ["Call", "Visits", "x", 45700, "open"],
    ["Call", "Visits", "x", 45731, "open"],
  ],
  "Change log": [
    ["Date", "KPI", "Field", "Old", "New", "Reason"],
    [45700, "Visits", "Target", 1, 2, "x"],
    [45731, "Visits", "Target", 2, 3, "x"],
  ],
  Settings: [
    ["Setting", "Value"],
    ["As of", 45700],
    ["Fiscal year start", 4],
  ],
  Objectives: [
    ["Objective", "Name", "Owner"],
    ["O1", "Grow", "x"],
  ],
  "Read me": [["Fill in the register"], ["then refresh"]],
  Prices: [
    ["Product", "Price"],
    ["A", 5],
    ["B", 7],
  ],
};

function find(sheets: Readonly<Record<string, Grid>>) {
  return findSheets(Object.entries(sheets).map(([name, values]) => ({ name, values })));
}

function at(table: FoundTable | null): string {
  return table ? `${table.sheet} ${table.top},${table.left} ${table.grid.length} rows` : "none";
}

describe("finding the sheets of a workbook", () => {
  it.each([
    [{ Register: REGISTER, Measurements: LONG }],
    [{ Measurements: LONG, Register: REGISTER }],
    [{ ...NEIGHBOURS, Scorecard: SCORECARD, Measurements: LONG, Register: REGISTER }],
    [{ Register: REGISTER, Scorecard: SCORECARD, Measurements: LONG, ...NEIGHBOURS }],
  ])("takes register and measurements and leaves the others alone", (sheets) => {
    const { register, measurements, others } = find(sheets);
    expect([at(register), at(measurements), others]).toEqual(["Register 2,1 3 rows", "Measurements 0,0 3 rows", []]);
  });

  it("goes by headers where names say nothing", () => {
    const { register, measurements } = find({ Sheet1: WIDE, Sheet2: REGISTER });
    expect([register?.sheet, measurements?.sheet]).toEqual(["Sheet2", "Sheet1"]);
  });

  it("prefers the sheet that is called measurements, then the one that speaks of the register's KPIs", () => {
    const budget: Grid = [
      ["Line", "Jan-25", "Feb-25"],
      ["Rent", 1, 2],
    ];
    expect(find({ Budget: budget, Register: REGISTER, Measurements: LONG }).measurements?.sheet).toBe("Measurements");
    const { measurements, others } = find({ Budget: budget, Register: REGISTER, Figures2: WIDE });
    expect([measurements?.sheet, others.map(({ sheet }) => sheet)]).toEqual(["Figures2", ["Budget"]]);
  });

  it("never takes our own scorecard for anything, whatever its sheet is called", () => {
    expect(find({ Register: SCORECARD })).toEqual({ register: null, measurements: null, events: null, others: [] });
    expect(find({ "KPIs 2": SCORECARD, KPIs: REGISTER }).register?.sheet).toBe("KPIs");
  });

  it("finds nothing among sheets that are neither", () => {
    expect(find(NEIGHBOURS)).toEqual({ register: null, measurements: null, events: null, others: [] });
    expect(find({ Empty: [], Blank: [[], [null, ""]] })).toEqual({ register: null, measurements: null, events: null, others: [] });
  });

  it("takes a register with periods across for both, unless another sheet holds measurements", () => {
    const both: Grid = [
      ["Name", "Objective", "Target", "Jan-25", "Feb-25"],
      ["Visits", "Grow", 3, 1, 2],
    ];
    const alone = find({ KPIs: both });
    expect([alone.register?.sheet, alone.measurements?.sheet]).toEqual(["KPIs", "KPIs"]);
    expect(find({ KPIs: both, Data: LONG }).measurements?.sheet).toBe("Data");
  });

  it("takes a register alone for no measurements", () => {
    expect(find({ Register: REGISTER }).measurements).toBeNull();
  });

  it("takes a sheet named Events for events, and for measurements only if it measures KPIs of the register", () => {
    const orders: Grid = [
      ["Name", "Date", "Amount"],
      ["Ms Smith", 45658, 12],
      ["Mr Jones", 45659, 8],
    ];
    expect(find({ Register: REGISTER, Events: orders })).toMatchObject({
      measurements: null,
      events: { sheet: "Events", top: 0, left: 0 },
      others: [],
    });
    expect(find({ Register: REGISTER, events: LONG }).measurements?.sheet).toBe("events");
    expect(find({ Events: REGISTER }).register).toBeNull();
  });

  it("hands over what reading needs, with its place", () => {
    const wide: Grid = [["Figures of 2025"], [], [null, "KPI", "Jan", "Feb"], [null, "Visits", 1, 2]];
    const { register, measurements } = find({ Register: REGISTER, Sheet2: wide });
    expect(readRegister(register!.grid, register!).kpis.map((kpi) => kpi.where)).toEqual([
      { sheet: "Register", cell: "B4" },
      { sheet: "Register", cell: "B5" },
    ]);
    expect(readMeasurements(measurements!.grid, measurements!).measurements).toMatchObject([
      { period: { start: 45658 }, actual: 1, where: { sheet: "Sheet2", cell: "C4" } },
      { period: { start: 45689 }, actual: 2, where: { sheet: "Sheet2", cell: "D4" } },
    ]);
  });

  it("hands over a table on its side with its place", () => {
    const down: Grid = [[], [null, "Month", "Visits", "Orders"], [null, "Jan-25", 1, 5], [null, "Feb-25", 2, 6]];
    const { measurements } = find({ Register: REGISTER, Down: down });
    expect(at(measurements)).toBe("Down 1,1 3 rows");
    expect(readMeasurements(measurements!.grid, measurements!).measurements.map(({ kpi, where }) => `${kpi} ${where.cell}`)).toEqual([
      "Visits C3",
      "Visits C4",
      "Orders D3",
      "Orders D4",
    ]);
  });
});
