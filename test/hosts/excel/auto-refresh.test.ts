/** The scorecard that refreshes by itself: after edits, once they stop, and never because of what it wrote itself. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;
let refreshed: string[];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough for the last edit to be followed by a refresh, and for that to be followed by another if there were one. */
async function calm(): Promise<void> {
  await pause(1200);
  await host.snapshot();
  await pause(1200);
  await host.snapshot();
}

function edit(sheet: string, address: string, value: number): void {
  excel.workbook.getSheetByName(sheet)!.getRange(address).setValue(value);
}

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
  refreshed = [];
  host.onChange(() => undefined);
  host.onReport?.(({ message }) => refreshed.push(message));
  await host.run("newRegister", { example: true });
});

afterEach(() => excel.close());

describe("refreshing by itself", () => {
  it("is off until it is turned on, and the workbook remembers", async () => {
    expect(host.autoRefresh?.isOn()).toBe(false);
    await host.autoRefresh?.turn(true);
    expect([host.autoRefresh?.isOn(), openHost().autoRefresh?.isOn()]).toEqual([true, true]);
    expect([...excel.office.settings]).toEqual([["plumbline.refreshByItself", "true"]]);
  });

  it("stays as it was where the workbook cannot keep the setting", async () => {
    const write = jest.spyOn(excel.office.settings, "clear").mockImplementation(() => {
      throw new Error("the document is read-only");
    });
    await expect(host.autoRefresh?.turn(true)).rejects.toThrow();
    write.mockRestore();
    expect(host.autoRefresh?.isOn()).toBe(false);
  });

  it("follows a burst of two hundred edits once, and itself never", async () => {
    await host.run("refreshScorecard", {});
    await host.autoRefresh?.turn(true);
    for (let i = 0; i < 200; i++) edit("Measurements", `C${2 + (i % 40)}`, 100 + i);
    await calm();
    expect(refreshed).toHaveLength(1);
  });

  it("follows what a command writes beside the scorecard, too, once and without a word", async () => {
    await host.run("refreshScorecard", {});
    await host.autoRefresh?.turn(true);
    const { today } = await host.snapshot();
    const input = { kpi: "Website visits", value: 59_100, cause: "A talk", told: "Sales", date: today };
    expect(await host.run("checkIn", input)).toMatchObject({ ok: true });
    const before = excel.simulation.syncs.length;
    await calm();
    // Two for the refresh, two for looking.
    expect([refreshed, excel.simulation.syncs.length - before]).toEqual([[], 4]);
  });

  it("waits while the user types into the next cell, without a word", async () => {
    await host.run("refreshScorecard", {});
    await host.autoRefresh?.turn(true);
    edit("Measurements", "C2", 1);
    await pause(600);
    excel.simulation.state.editsCell = true;
    await pause(1500);
    expect(refreshed).toEqual([]);
    excel.simulation.state.editsCell = false;
    await calm();
    expect(refreshed).toHaveLength(1);
  });

  it("leaves the edits of others to their own Excel", async () => {
    await host.run("refreshScorecard", {});
    await host.autoRefresh?.turn(true);
    const sheet = excel.simulation.state.model.sheets().find((each) => each.name() === "Measurements")!;
    excel.simulation.events.changed({ sheet, area: { top: 1, left: 2, bottom: 1, right: 2 } }, "another user");
    await calm();
    expect(refreshed).toEqual([]);
  });

  it("does not bring back a scorecard that the user has deleted, nor make one beside the charts of a workbook without", async () => {
    await host.run("refreshScorecard", {});
    expect(await host.run("insertChart", { kpi: "New customers" })).toMatchObject({ ok: true });
    await host.autoRefresh?.turn(true);
    excel.workbook.deleteSheet(excel.workbook.getSheetByName("Scorecard")!);
    edit("Measurements", "C2", 1);
    await calm();
    edit("Measurements", "C2", 2);
    await calm();
    expect(refreshed).toEqual([]);
    expect(excel.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1", "Register", "Measurements", "Charts"]);
  });

  it("does nothing where there is no scorecard, where it is off, and for edits on the scorecard", async () => {
    await host.autoRefresh?.turn(true);
    edit("Measurements", "C2", 1);
    await calm();
    expect(refreshed).toEqual([]);
    await host.run("refreshScorecard", {});
    edit("Scorecard", "B2", 46_000);
    await calm();
    await host.autoRefresh?.turn(false);
    edit("Measurements", "C2", 2);
    await calm();
    expect(refreshed).toEqual([]);
  });
});
