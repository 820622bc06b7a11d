import { describe, expect, it } from "@jest/globals";
import { insertChart } from "../../shared/commands/insert-chart";
import { newRegister } from "../../shared/commands/new-register";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { toArea } from "../../shared/cell/a1";
import type { Value } from "../../shared/cell/cell";
import { checkChanges } from "../../shared/workbook/check-changes";
import type { Change } from "../../shared/workbook/change";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, snapshotAfter, TODAY } from "./snapshot-after";

const traits = { blanksBecomeZero: false, structuredReferences: false, answersVanish: true };
const empty: Snapshot = { ...EMPTY_WORKBOOK, traits };
const example = snapshotAfter(empty, newRegister.run(empty, { example: true }).changes);
const scored = snapshotAfter(example, refreshScorecard.run(example, {}).changes);

function drawn(before: Snapshot, kpi: string): Snapshot {
  const { changes, report } = insertChart.run(before, { kpi });
  expect(report).toMatchObject({ ok: true });
  expect(checkChanges(changes, { sheets: before.sheets.map(({ name }) => name), tables: [] })).toEqual([]);
  return snapshotAfter(before, changes);
}

function chartsIn(changes: readonly Change[]): readonly (Change & { kind: "chart" })[] {
  return changes.flatMap((change) => (change.kind === "chart" ? [change] : []));
}

function valuesOf(snapshot: Snapshot, name: string): readonly (readonly Value[])[] {
  return snapshot.sheets.find((sheet) => sheet.name === name)?.values ?? [];
}

/** What stands in the cells of a range. */
function cellsIn(snapshot: Snapshot, name: string, range: string): readonly Value[] {
  const { top, left, bottom } = toArea(range);
  return valuesOf(snapshot, name)
    .slice(top, bottom + 1)
    .map((row) => row[left] ?? null);
}

function selecting(snapshot: Snapshot, sheet: string, range: string): Snapshot {
  return { ...snapshot, selection: { sheet, range, formats: [] } };
}

describe("trend chart", () => {
  it("draws measurements, target and limits over numbers that stand on the sheet", () => {
    const after = drawn(example, "Customer retention");
    const [chart] = chartsIn(insertChart.run(example, { kpi: "Customer retention" }).changes);
    const numbers = chart!.series.map(({ name, values }) => [name, cellsIn(after, "Charts", values)] as const);
    expect(numbers.map(([name]) => name)).toEqual(["Actual", "Target", "Average", "Lower limit", "Upper limit"]);
    expect(cellsIn(after, "Charts", chart!.categories)[0]).toBe("2026-03");
    for (const [name, cells] of numbers) expect([name, cells.every((cell) => typeof cell === "number")]).toEqual([name, true]);
    const { center, lower, upper } = readScorecard(example, TODAY)!.scorecard.results.find(({ kpi }) => kpi.name === "Customer retention")!
      .movement!.signal.chart.segments[0]!.limits!;
    expect(numbers.slice(2).map(([, cells]) => cells[0])).toEqual([center, lower, upper]);
  });

  it("takes a KPI by id or name in any case, and names one that nobody knows", () => {
    expect(insertChart.run(example, { kpi: " CUSTOMER   retention " }).report.ok).toBe(true);
    expect(insertChart.run(example, { kpi: "Golf" }).report.message).toBe('kpi must be the id or the name of one in the register: "Golf"');
  });

  it.each([
    ["Register", "C3:D3"],
    ["Scorecard", "F6"],
  ])("takes the KPI whose row is selected on the sheet %s", (sheet, range) => {
    const { report } = insertChart.run(selecting(scored, sheet, range), {});
    expect(report.message).toBe(`chart of ${String(valuesOf(scored, "Register")[2]?.[0])} on sheet Charts, its numbers beside it`);
  });

  it.each([
    ["Register", "A1"],
    ["Scorecard", "A2"],
    ["Measurements", "A2"],
  ])("asks for a KPI where none is selected: %s!%s", (sheet, range) => {
    expect(insertChart.run(selecting(scored, sheet, range), {}).report.message).toMatch(/^a KPI must be chosen/);
    expect(insertChart.run(scored, {}).report.message).toMatch(/^a KPI must be chosen/);
  });

  it("drawn twice is drawn once", () => {
    const once = drawn(scored, "New customers");
    const again = insertChart.run(once, { kpi: "New customers" });
    expect(snapshotAfter(once, again.changes)).toEqual(once);
    expect(chartsIn(again.changes)).toEqual(chartsIn(insertChart.run(scored, { kpi: "New customers" }).changes));
  });

  it("puts charts below and numbers beside each other", () => {
    const first = drawn(example, "New customers");
    const [one] = chartsIn(insertChart.run(first, { kpi: "New customers" }).changes);
    const [two] = chartsIn(insertChart.run(first, { kpi: "Customer retention" }).changes);
    expect([one!.id, two!.id, one!.at, two!.at]).toEqual(["kpi 1", "kpi 2", "A3", "A22"]);
    expect(toArea(two!.categories).left).toBeGreaterThan(Math.max(...one!.series.map(({ values }) => toArea(values).right)));
  });

  it("is no register and no measurements to the next reading", () => {
    const before = readScorecard(example, TODAY)!;
    const after = readScorecard(drawn(drawn(example, "New customers"), "Customer retention"), TODAY)!;
    expect([after.register, after.measurements]).toEqual([before.register, before.measurements]);
    expect(after.scorecard.results.map(({ status, actual }) => [status, actual])).toEqual(
      before.scorecard.results.map(({ status, actual }) => [status, actual]),
    );
  });

  it("says which cell is in the way of its numbers", () => {
    const once = drawn(example, "New customers");
    const rows = valuesOf(once, "Charts").length;
    const full = snapshotAfter(once, [
      { kind: "cells", sheet: "Charts", at: `N${rows + 1}`, values: [["my note"]] },
      { kind: "cells", sheet: "Measurements", at: "A200", values: [["New customers", "2026-11", 900]] },
    ]);
    expect(insertChart.run(full, { kpi: "New customers" }).report.message).toBe(
      `Charts!N${rows + 1} must be empty for the chart's numbers: move what stands there, then try again`,
    );
    expect(refreshScorecard.run(full, {}).changes.some(({ sheet }) => sheet === "Charts")).toBe(false);
  });
});

describe("refreshing the scorecard", () => {
  it("brings the numbers of charts up to date, and draws one anew only where it has more periods", () => {
    const once = drawn(scored, "New customers");
    const corrected = snapshotAfter(once, [{ kind: "cells", sheet: "Measurements", at: "C2", values: [[1]] }]);
    const { changes } = refreshScorecard.run(corrected, {});
    expect(chartsIn(changes)).toEqual([]);
    expect(valuesOf(snapshotAfter(corrected, changes), "Charts")[3]?.[13]).toBe(1);
    const grown = snapshotAfter(once, [{ kind: "cells", sheet: "Measurements", at: "A200", values: [["New customers", "2026-11", 900]] }]);
    expect(chartsIn(refreshScorecard.run(grown, {}).changes)).toHaveLength(1);
  });
});
