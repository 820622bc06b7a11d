/** Round trips to Excel, counted at the bridge: one to read, one to write, whatever the number of KPIs. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import type { Change } from "../../../shared/workbook/change";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;

afterEach(() => excel.close());

/** The round trips that some work takes. */
async function count(work: () => Promise<unknown>): Promise<number> {
  const before = excel.simulation.syncs.length;
  await work();
  return excel.simulation.syncs.length - before;
}

const header = ["Name", "Objective", "Target", "Due"];

/** A register that somebody else made: no table, no name of ours. */
async function writeRegister(kpis: number): Promise<void> {
  const rows = Array.from({ length: kpis }, (_, i) => [`KPI ${i}`, "Grow", 100 + i, 46_000]);
  excel.workbook.getActiveSheet().setName("Register");
  excel.workbook.getActiveSheet().setRowCount(kpis + 1000);
  excel.workbook
    .getActiveSheet()
    .getRange(0, 0, kpis + 1, 4)
    .setValues([header, ...rows]);
  await excel.calculated();
}

describe("a command in Excel", () => {
  it.each([1, 10, 300])("takes one reading and one writing for %d KPIs", async (kpis) => {
    excel = await openExcel();
    const host = openHost();
    await writeRegister(kpis);
    await host.snapshot();
    expect(await count(() => host.run("refreshScorecard", {}))).toBe(2);
    expect(await count(() => host.run("refreshScorecard", {}))).toBe(2);
    expect(await count(() => host.snapshot())).toBe(1);
  });

  it("takes one reading more where it does not know the workbook yet", async () => {
    excel = await openExcel();
    const host = openHost();
    expect(await count(() => host.run("newRegister", { example: true }))).toBe(3);
    expect(await count(() => host.run("refreshScorecard", {}))).toBe(2);
  });

  it("takes one reading more after sheets came, went or were renamed by hand", async () => {
    excel = await openExcel();
    const host = openHost();
    await writeRegister(3);
    await host.snapshot();
    excel.workbook.getActiveSheet().setName("KPIs '25");
    excel.workbook.insertSheet("Notes");
    expect(await count(() => host.run("refreshScorecard", {}))).toBe(4);
    const { sheets } = await host.snapshot();
    expect(sheets.map((sheet) => sheet.name)).toEqual(["KPIs '25", "Notes", "Scorecard"]);
  });

  it("writes nothing where there is nothing to write", async () => {
    excel = await openExcel();
    const host = openHost();
    await host.snapshot();
    expect(await count(() => host.run("refreshScorecard", {}))).toBe(1);
  });

  it("keeps no ranges alive in Excel once it is done", async () => {
    excel = await openExcel();
    const host = openHost();
    await host.run("newRegister", { example: true });
    await host.run("refreshScorecard", {});
    await host.snapshot();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(excel.simulation.keptReferences()).toBe(0);
  });
});

describe("Excel on the web, which sends and takes 5 MB at a time", () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => [`KPI ${i % 50} of the ${"long ".repeat(20)}list`, 45_000 + i, i, `Note ${i}`]);
  const change: Change = { kind: "cells", sheet: "Sheet1", at: "B3", values: rows };

  it("gets a large list of changes in batches, each of which it takes", async () => {
    excel = await openExcel({ mostCharacters: 5_000_000 });
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    expect(await count(() => applyChanges([change, { ...change, at: "G3" }], state))).toBe(2);
  });

  it("refuses what is too much, and the user reads so", async () => {
    excel = await openExcel({ mostCharacters: 1_500_000 });
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    await expect(applyChanges([change], state)).rejects.toThrow("nothing was changed: it is more than Excel on the web takes at once");
    expect(excel.workbook.getActiveSheet().getRange("B3").getValue()).toBeNull();
  });

  it("gives a large sheet in blocks, put together again", async () => {
    excel = await openExcel({ mostCharacters: 1_500_000 });
    const sheet = excel.workbook.getActiveSheet();
    sheet.setRowCount(20_000);
    sheet.getRange(2, 1, rows.length, 4).setValues(rows);
    const { snapshot } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    expect(snapshot.sheets[0]?.values.slice(2).map((row) => row.slice(1))).toEqual(rows);
  });
});
