import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import type { Grid } from "../../shared/cell/cell";
import { readRegister } from "../../shared/register/read-register";
import { lines, sheetOf } from "./grid-fixtures";

describe("a sheet that is no register", () => {
  it.each([[[]], [[[], []]], [[[null, ""], ["  "]]]])("is refused with one sentence when it is empty", (grid: Grid) => {
    const { kpis, findings, understood } = readRegister(grid);
    expect(kpis).toEqual([]);
    expect(lines(findings)).toEqual(["error A1 register requires a header row with a Name column: the sheet is empty"]);
    expect(understood.layout).toBe("none");
  });

  it("is refused with what was found when no column is called Name", () => {
    const { kpis, findings } = readRegister([["Budget"], [], ["Item", "Target", "Owner"], ["Rent", 100, "Ann"]], { sheet: "Plan" });
    expect(kpis).toEqual([]);
    expect(findings).toEqual([
      {
        severity: "error",
        where: { sheet: "Plan", cell: "A3" },
        message: 'register requires a Name column: found "Item", "Target", "Owner"; call the column that names the KPIs Name',
      },
    ]);
  });

  it("says so when there are only headers", () => {
    expect(lines(readRegister([["Name", "Objective", "Target"]]).findings)).toEqual([
      "warning A1 register holds no KPI yet: fill in a row below the headers",
    ]);
  });
});

describe("a bad cell", () => {
  const read = (cells: Readonly<Record<string, string | number | boolean | null>>) => {
    const { kpis, findings } = readRegister(sheetOf([{ Name: "A", Objective: "O", ...cells }]));
    return { kpi: kpis[0], findings: lines(findings) };
  };

  it("costs the target when it says abc", () => {
    const { kpi, findings } = read({ Target: "abc" });
    expect(kpi).toMatchObject({ name: "A", target: null });
    expect(findings).toEqual(['error C2 target must be a number or a text such as "≥ 84 %" or "80-90 %": "abc"']);
  });

  it("costs both dates when due is before start", () => {
    const { kpi, findings } = read({ Start: "2025-06-01", Due: "2025-01-31" });
    expect(kpi).toMatchObject({ name: "A", start: null, due: null });
    expect(findings).toEqual(["error D2 due must not be before start: 2025-01-31 and 2025-06-01; both are left out"]);
  });

  it("costs the date when the calendar lacks it", () => {
    const { kpi, findings } = read({ Start: "2025-01-01", Due: "31/02/2025" });
    expect(kpi).toMatchObject({ start: 45658, due: null });
    expect(findings).toEqual(['error D2 due must be a day that the calendar has: "31/02/2025"']);
  });

  it.each([
    [
      { Direction: "increase", Baseline: 100, Target: 50 },
      "error C2 direction increase must agree with the numbers: target 50 is below baseline 100; the KPI is not judged until they do",
    ],
    [
      { Direction: "increase", Target: "≤ 3 %" },
      "error C2 direction increase must agree with the target, which says at most; the KPI is not judged until they do",
    ],
    [
      { Direction: "at least", Target: "80-90" },
      "error C2 direction at least must agree with the target: 80 to 90 is a range; the KPI is not judged until they do",
    ],
    [
      { Direction: "sideways", Target: 5 },
      'error C2 direction must be one of increase, decrease, at least, at most, range, milestone, none: "sideways"',
    ],
  ])("that contradicts another leaves the KPI watched and not judged: %j", (cells, finding) => {
    const { kpi, findings } = read(cells);
    expect(kpi?.direction).toBe("none");
    expect(findings).toEqual([finding]);
  });

  it.each([
    [{ Direction: "range", Target: 50 }, "error D2 direction range requires Low and High, or a target such as 80-90: 50"],
    [{ Low: 5 }, "error C2 Low requires High: a range has both ends"],
    [{ Low: 5, High: 3 }, "error C2 Low must not be above High: 5 and 3"],
    [
      { Target: "80-90", Low: 5, High: 7 },
      "error C2 target must agree with Low and High: 80 to 90 and 5 to 7; the KPI is not judged until they do",
    ],
  ])("of a range leaves no target to be judged by: %j", (cells, finding) => {
    const { kpi, findings } = read(cells);
    expect(kpi).toMatchObject({ target: null, low: null, high: null });
    expect(findings).toEqual([finding]);
  });

  it.each([
    [{ Weight: -1 }, { weight: 1 }, "error C2 weight must not be negative: -1"],
    [{ Weight: "x" }, { weight: 1 }, 'error C2 weight must be a number: "x"'],
    [{ Baseline: "2/5" }, { baseline: null }, 'error C2 baseline must be a number: "2/5"'],
    [{ Tolerance: -2 }, { tolerance: null }, "error C2 tolerance must not be negative: -2"],
    [{ "Limit points": 5 }, { limitPoints: null }, "error C2 limit points must be a whole number from 6: 5; all values are used"],
    [{ "Rebase on": "2025-04-01; soon" }, { rebaseOn: [45748] }, 'error C2 rebase on must be a date such as 2025-01-31: "soon"'],
    [
      { Amber: 0.5, Red: 0.8 },
      { thresholds: { amber: 0.9, red: 0.75 } },
      "error C2 amber must be greater than red: 0.5 and 0.8; 0.9 and 0.75 are used",
    ],
    [{ Amber: 90 }, { thresholds: { amber: 0.9, red: 0.75 } }, "error C2 amber must be between 0 and 1: 90; 0.9 and 0.75 are used"],
    [
      { Phasing: "zigzag" },
      { phasing: "linear" },
      'warning C2 phasing must be one of linear, workdays, profile, last year, step: "zigzag"',
    ],
    [
      { Frequency: "now and then" },
      { frequency: null },
      'warning C2 frequency must be one of day, week, month, quarter, half, year: "now and then"',
    ],
    [{ Actual: "#DIV/0!" }, { actual: null }, "error C2 actual must be a value: the cell holds #DIV/0!"],
    [{ State: "asleep" }, { details: { State: "asleep" } }, 'warning C2 state must be one of draft, active, paused, retired: "asleep"'],
    [{ "North star": "maybe" }, { details: { "North star": "maybe" } }, 'warning C2 north star must be yes or no: "maybe"'],
  ])("costs itself and nothing else: %j", (cells, kept, finding) => {
    const { kpi, findings } = read(cells);
    expect(kpi).toMatchObject({ name: "A", ...kept });
    expect(findings).toEqual([finding]);
  });

  it("is found under its own address when it is an error", () => {
    const grid: Grid = [
      ["Name", "Objective", "Target", "Due"],
      ["A", "O", new CellError("#REF!", ""), new CellError("#N/A", "")],
      [new CellError("#NAME?", ""), "O", 1, null],
    ];
    expect(lines(readRegister(grid).findings)).toEqual([
      "error C2 target must be a number: the cell holds #REF!",
      "error D2 due must be a date: the cell holds #N/A",
      "error A3 name must be text: the cell holds #NAME?",
    ]);
  });
});

describe("percentages in a register", () => {
  it("are not divided behind the user's back: one warning a KPI says what was read", () => {
    const { kpis, findings } = readRegister(sheetOf([{ Name: "A", Objective: "O", Unit: "%", Baseline: 70, Target: 95, Actual: 81.5 }]));
    expect(kpis[0]).toMatchObject({ baseline: 70, target: 95, actual: 81.5 });
    expect(lines(findings)).toEqual([
      "warning E2 percentages must be fractions: target 95 is read as 9500 %; write 95% or 0.95 if that is meant",
    ]);
  });

  it("that mix fractions with whole percents are said to mix", () => {
    const { findings } = readRegister(sheetOf([{ Name: "A", Objective: "O", Unit: "%", Baseline: 70, Target: "95%" }]));
    expect(findings[0]).toMatchObject({ severity: "warning", where: { cell: "D2" } });
    expect(findings[0]?.message).toContain("baseline 70 is read as 7000 %, while target is 0.95");
  });

  it("up to one and a half times are nobody's business", () => {
    expect(readRegister(sheetOf([{ Name: "A", Objective: "O", Unit: "%", Baseline: 0, Target: 1.2 }])).findings).toEqual([]);
  });
});

describe("milestones", () => {
  it.each([
    ["done", 1],
    ["Yes", 1],
    ["x", 1],
    [true, 1],
    ["no", 0],
    ["60%", 0.6],
    [0.4, 0.4],
  ])("take %s as an actual", (actual, value) => {
    const { kpis, findings } = readRegister([
      ["Name", "Objective", "Kind", "Actual"],
      ["Launch", "O", "milestone", actual],
    ]);
    expect(kpis[0]).toMatchObject({ kind: "milestone", direction: "milestone", target: null, actual: value });
    expect(findings).toEqual([]);
  });

  it("are known by their direction or unit as well", () => {
    const grid = [
      ["Name", "Objective", "Unit", "Direction", "Target"],
      ["A", "O", null, "milestone", null],
      ["B", "O", "yes/no", null, "yes"],
    ];
    expect(readRegister(grid).kpis).toMatchObject([{ kind: "milestone" }, { kind: "milestone", target: 1 }]);
  });

  it("alone take yes for an answer", () => {
    expect(
      lines(
        readRegister([
          ["Name", "Objective", "Actual"],
          ["Visits", "O", "yes"],
        ]).findings,
      ),
    ).toEqual(['error C2 actual must be a number: "yes"']);
  });
});

describe("direction none", () => {
  it("is watched with any target", () => {
    const { kpis, findings } = readRegister([
      ["Name", "Objective", "Direction", "Target"],
      ["A", "O", "watch", "80-90"],
      ["B", "O", "none", "≤ 3"],
    ]);
    expect(kpis).toMatchObject([
      { direction: "none", low: 80, high: 90 },
      { direction: "none", target: 3 },
    ]);
    expect(findings).toEqual([]);
  });
});
