/** KPI_CHECK and KPI_CONFLICTS: the checks of a register as cells. */
import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../../shared/cell/cell-error";
import type { Grid } from "../../../shared/cell/cell";
import { serialOf } from "../../../shared/cell/serial-day";
import { call } from "../../../shared/functions/call";

const HEADER = ["KPI", "Check", "Severity", "Message"];
const REGISTER = [
  ["Name", "Objective", "Direction", "Target", "Owner", "Source", "Last reviewed"],
  ["Uptime", "Serve", "at least", 99, "Operations", "Monitoring", serialOf(2025, 5, 1)],
];
const MEASURED = [["KPI", "Period", "Actual"], ...[99.5, 99.6, 99.4].map((value, i) => ["Uptime", serialOf(2025, i + 4, 1), value])];
const check = (...args: readonly unknown[]): Grid => call("KPI_CHECK", args) as Grid;
const found = (grid: Grid): unknown[] => grid.slice(1).map((row) => row.slice(0, 3));

describe("KPI_CHECK", () => {
  it("has its header even where there is nothing to say", () => {
    expect(check(REGISTER, MEASURED)).toEqual([HEADER]);
  });

  it("looks from the last measured day where none is given, and from the day where one is", () => {
    expect(found(check(REGISTER, MEASURED, serialOf(2025, 9, 1)))).toEqual([["Uptime", "stale", "warning"]]);
    expect(found(check(REGISTER, MEASURED, serialOf(2026, 1, 1)))).toEqual([
      ["Uptime", "stale", "warning"],
      ["Uptime", "review-overdue", "warning"],
    ]);
  });

  it("sorts by severity and names objectives, owners and cells where a finding is not about a KPI", () => {
    const rows = ["A", "B", "C", "D"].map((name) => [
      name,
      "Serve",
      name === "D" ? "sideways" : "at least",
      9,
      "Operations",
      "Monitoring",
      serialOf(2025, 5, 1),
    ]);
    const measured = [
      ["KPI", "Period", "Actual"],
      ...rows.map(([name]) => [name, serialOf(2025, 6, 1), 9]),
      ["Nobody", serialOf(2025, 6, 1), 1],
    ];
    expect(found(check([REGISTER[0], ...rows], measured))).toEqual([
      ["D", "unknown-word", "error"],
      ["Operations", "owner-overloaded", "warning"],
      ["Measurements!C6", "reading", "warning"],
      ["", "no-north-star", "info"],
    ]);
  });

  it("takes limits from the settings", () => {
    const settings = [
      ["Setting", "Value"],
      ["Stage", "maturity"],
    ];
    expect(found(check(REGISTER, MEASURED, null, settings))).toEqual([
      ["", "stage-mismatch", "warning"],
      ["", "stage-mismatch", "warning"],
    ]);
    expect(call("KPI_CHECK", [REGISTER, MEASURED, null, [["Printer"], ["A4"]]])).toEqual(
      new CellError("#VALUE!", "settings require a header row with Setting and Value"),
    );
  });

  it("needs no measurements, and refuses what is no register", () => {
    const actual = [
      [...REGISTER[0]!, "Actual"],
      [...REGISTER[1]!, 99.5],
    ];
    expect(check(actual)).toEqual([HEADER]);
    expect(call("KPI_CHECK", [[["Colour"]]])).toBeInstanceOf(CellError);
  });
});

describe("KPI_CONFLICTS", () => {
  it("has its header even where there are none, and gives n and strength to patterns alone", () => {
    const header = ["KPI", "Other KPI", "Kind", "Reason", "n", "Strength"];
    expect(call("KPI_CONFLICTS", [REGISTER, MEASURED])).toEqual([header]);
    const noise = Array.from({ length: 40 }, (_, i) => (((i + 1) * 7919 * 31) % 104_729) % 101);
    const kpis = [
      ["Name", "Objective", "Direction", "Target"],
      ["Speed", "Work", "at least", 1],
      ["Care", "Work", "at least", 1],
    ];
    const data = [
      ["KPI", "Period", "Actual"],
      ...noise.flatMap((value, i) => [
        ["Speed", serialOf(2022, i + 1, 1), value],
        ["Care", serialOf(2022, i + 1, 1), 200 - value + (i % 2)],
      ]),
    ];
    const grid = call("KPI_CONFLICTS", [kpis, data]) as Grid;
    expect(grid).toHaveLength(2);
    expect(grid[1]?.slice(0, 3)).toEqual(["Speed", "Care", "statistical"]);
    expect(grid[1]?.[4]).toBe(38);
    expect(grid[1]?.[5]).toBeLessThan(-0.9);
  });
});
