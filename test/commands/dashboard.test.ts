/** The dashboard: a page that follows the scorecard by plain formulas, keeps what somebody changed in it, and touches nothing else. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { dashboard } from "../../shared/commands/dashboard";
import { newRegister } from "../../shared/commands/new-register";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { COLUMN_WIDTHS, findDashboard, ROWS } from "../../shared/scorecard/dashboard-layout";
import type { Change } from "../../shared/workbook/change";
import { checkChanges } from "../../shared/workbook/check-changes";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet, snapshotAfter } from "./snapshot-after";

const example = snapshotAfter(EMPTY_WORKBOOK, newRegister.run(EMPTY_WORKBOOK, { example: true }).changes);
const first = dashboard.run(example, {});
const after = snapshotAfter(example, first.changes);
const on = (changes: readonly Change[], name: string): readonly Change[] => changes.filter((change) => change.sheet === name);

/** As if somebody had typed into a cell of the dashboard. */
function typed(snapshot: Snapshot, at: string, value: string): Snapshot {
  return snapshotAfter(snapshot, [{ kind: "cells", sheet: "Dashboard", at, values: [[value]] }]);
}

describe("the dashboard", () => {
  it("comes with its scorecard, as changes that every host can apply", () => {
    expect(first.report).toMatchObject({ ok: true, message: "dashboard of 9 KPIs on sheet Dashboard" });
    expect(checkChanges(first.changes, { sheets: example.sheets.map(({ name }) => name), tables: [] })).toEqual([]);
    expect(new Set(first.changes.map((change) => change.sheet))).toEqual(new Set(["Scorecard", "Charts", "Dashboard"]));
    expect(first.changes[first.changes.length - 1]).toEqual({ kind: "select", sheet: "Dashboard", range: "A1" });
  });

  it("fits a page: as wide and as high as an upright sheet of paper between its margins", () => {
    const letter = { width: 8.5 - 2 * 0.7, height: 11 - 2 * 0.75 };
    expect(COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0) / 96).toBeLessThanOrEqual(letter.width);
    // 15 points a row, and what the large numbers add
    expect(((ROWS.note + 1) * 15 - 11 + 7 * ROWS.tileRows + 11 + 11) / 72).toBeLessThanOrEqual(letter.height);
  });

  it("uses plain functions of every spreadsheet, none of ours", () => {
    const formulas = on(first.changes, "Dashboard").flatMap((change) => (change.kind === "formula" ? [change.formula] : []));
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => formula.includes("KPI_"))).toEqual([]);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });

  it("draws the charts of its first tiles over numbers on the sheet Charts", () => {
    const charts = on(first.changes, "Dashboard").flatMap((change) => (change.kind === "chart" ? [change] : []));
    expect(charts.map(({ title }) => title)).toEqual(["New customers", "App downloads"]);
    expect(charts.every(({ series }) => series.length > 0 && series.every((each) => each.sheet === "Charts"))).toBe(true);
  });

  it("is no source of KPIs, and asked for again it is the same", () => {
    const again = dashboard.run(after, {});
    expect(again.report).toEqual(first.report);
    expect(on(again.changes, "Dashboard")).toEqual(on(first.changes, "Dashboard"));
  });

  it("keeps the KPI that somebody named in a tile, also through a refresh, and forgets one that does not exist", () => {
    const changed = typed(typed(after, "A7", "stock cover"), "D7", "No such KPI");
    const tiles = findDashboard(snapshotAfter(changed, refreshScorecard.run(changed, {}).changes))?.tiles;
    expect(tiles?.[0]).toBe("Stock cover");
    expect(tiles).not.toContain("No such KPI");
    expect(new Set(tiles).size).toBe(6);
  });

  it("groups by what it is asked to, and keeps to it", () => {
    const byOwner = snapshotAfter(after, dashboard.run(after, { by: "owner" }).changes);
    expect(findDashboard(byOwner)?.grouping).toBe("owner");
    expect(findDashboard(snapshotAfter(byOwner, refreshScorecard.run(byOwner, {}).changes))?.grouping).toBe("owner");
    expect(dashboard.run(after, { by: "moon" }).report).toMatchObject({
      ok: false,
      message: "by must be one of objective, pillar, owner: moon",
    });
  });

  it("is refused without a register, and where somebody moved it", () => {
    expect(dashboard.run(EMPTY_WORKBOOK, {}).report.ok).toBe(false);
    const moved = { ...after, names: after.names.map((name) => (name.name === "Plumbline_Dashboard" ? { ...name, range: "B3" } : name)) };
    expect(dashboard.run(moved, {}).report.message).toMatch(/^the dashboard on sheet Dashboard must begin/);
  });

  it("writes names from the register as text and never into a formula unquoted", () => {
    const rows = [
      ["Name", "Objective", "Pillar", "Target", "Actual", "Due"],
      ['=1+"1"', "Open", 'a"b', 5, 4, serialOf(2027, 1, 1)],
    ];
    const { changes } = dashboard.run({ ...EMPTY_WORKBOOK, sheets: [sheet("Register", rows)] }, { by: "pillar" });
    const formulas = changes.flatMap((change) => (change.kind === "formula" ? [change.formula] : []));
    expect(formulas.some((formula) => formula.includes('"=1+""1"""'))).toBe(true);
    expect(changes.some((change) => change.kind === "formula" && change.formula.startsWith("=1+"))).toBe(false);
  });
});
