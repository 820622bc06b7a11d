/** Commands run on a real Univer through the host: what the workbook holds afterwards, and what the pane hears. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { serialOf } from "../../shared/cell/serial-day";
import { commands } from "../../shared/commands/catalogue";
import { call } from "../../shared/functions/call";
import { catalogue } from "../../shared/functions/catalogue";
import type { PaneHost } from "../../shared/workbook/pane-host";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { univerFunctions } from "../../workbench/univer-functions";
import { createUniverHost } from "../../workbench/univer-host";
import { headlessUniver, type Headless } from "./headless-univer";

const TODAY = serialOf(2026, 11, 22);

describe("Univer as a host", () => {
  let headless: Headless;
  let workbook: FWorkbook;
  let host: PaneHost;
  let revealed: string[];

  beforeEach(() => {
    headless = headlessUniver(univerFunctions(catalogue, call));
    workbook = headless.api.getActiveWorkbook()!;
    revealed = [];
    const reveal = (sheet: { getSheetName(): string }, row: number, column: number): void =>
      void revealed.push(`${sheet.getSheetName()} ${row} ${column}`);
    host = createUniverHost({ api: headless.api, commands, charts: null, locale: "en-GB", today: () => TODAY, reveal });
  });

  afterEach(() => headless.univer.dispose());

  async function sheet(name: string): Promise<SheetSnapshot | undefined> {
    return (await host.snapshot()).sheets.find((each) => each.name === name);
  }

  it("makes a register with an example and the scorecard from it, spilled and formatted", async () => {
    expect(await host.run("newRegister", { example: true })).toMatchObject({ ok: true });
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    const scorecard = (await sheet("Scorecard"))!;
    expect(scorecard.values[1]!.slice(0, 2)).toEqual(["As of", TODAY]);
    expect(scorecard.values[3]!.slice(0, 7)).toEqual(["KPI", "Objective", "Owner", "Period", "Actual", "Target", "Status"]);
    expect(scorecard.values).toHaveLength(13);
    expect(scorecard.values[10]!.slice(3, 8)).toEqual(["2026-10", 47, "25 to 40 days", "Off track", -1]);
    expect(workbook.getSheetByName("Scorecard")!.getRange("A4").getFormula()).toBe(
      "=KPI_SCORECARD(Register[#All],Measurements[#All],Plumbline_AsOf)",
    );
    expect(workbook.getSheetByName("Scorecard")!.getRange("E7").getNumberFormat()).toBe("0.0%");
  });

  it("changes nothing by refreshing a second time", async () => {
    await host.run("newRegister", { example: true });
    await host.run("refreshScorecard", {});
    const once = workbook.save();
    await host.run("refreshScorecard", {});
    expect({ ...workbook.save(), rev: 0 }).toEqual({ ...once, rev: 0 });
  });

  it("recalculates the scorecard when a measurement changes, and tells the pane", async () => {
    await host.run("newRegister", { example: true });
    await host.run("refreshScorecard", {});
    let heard = 0;
    const stop = host.onChange(() => void (heard += 1));
    workbook.getSheetByName("Measurements")!.getRange("C57").setValue(30);
    await headless.api.getFormula().onCalculationResultApplied(5000);
    expect((await sheet("Scorecard"))!.values[10]!.slice(4, 8)).toEqual([30, "25 to 40 days", "On track", 1]);
    expect(heard).toBeGreaterThan(0);
    stop();
    const before = heard;
    workbook.getSheetByName("Measurements")!.getRange("C57").setValue(31);
    expect(heard).toBe(before);
  });

  it("does not tell the pane of its own commands, which the pane reads after anyway", async () => {
    let heard = 0;
    host.onChange(() => void (heard += 1));
    await host.run("newRegister", { example: true });
    expect(heard).toBe(0);
  });

  it("reports a refusal and leaves the workbook as it was", async () => {
    const before = workbook.save();
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: false, message: expect.stringContaining("no register was found") });
    expect(workbook.save()).toEqual(before);
  });

  it("keeps what someone else wrote below the scorecard", async () => {
    await host.run("newRegister", { example: true });
    await host.run("refreshScorecard", {});
    workbook.getSheetByName("Scorecard")!.getRange("A20").setValue("my note");
    await host.run("refreshScorecard", { asOf: TODAY - 60 });
    const { values } = (await sheet("Scorecard"))!;
    expect([values[19]![0], values[1]![1]]).toEqual(["my note", TODAY - 60]);
  });

  it("tells what is selected, with our formats on it, and hears when something else is", async () => {
    let heard = 0;
    const stop = host.onSelection!(() => (heard += 1));
    workbook
      .getActiveSheet()
      .getRange("B2:B4")
      .setValues([[0.2], [0.7], [1]]);
    workbook.setActiveRange(workbook.getActiveSheet().getRange("B2:B4"));
    expect(heard).toBe(1);
    expect(await host.run("trafficLights", {})).toMatchObject({ ok: true });
    expect(await host.selection!()).toEqual({ sheet: "Sheet1", range: "B2:B4", formats: ["selection B2:B4"] });
    workbook.setActiveRange(workbook.getActiveSheet().getRange("B5"));
    expect(await host.selection!()).toEqual({ sheet: "Sheet1", range: "B5", formats: [] });
    stop();
    workbook.setActiveRange(workbook.getActiveSheet().getRange("A1"));
    expect(heard).toBe(2);
  });

  it("goes to a cell, to a sheet, and nowhere where there is none", async () => {
    await host.run("newRegister", { example: true });
    await host.goTo({ sheet: "Measurements", cell: "C5" });
    expect([workbook.getActiveSheet().getSheetName(), workbook.getActiveRange()?.getA1Notation()]).toEqual(["Measurements", "C5"]);
    await host.goTo({ sheet: "Register", cell: "" });
    await host.goTo({ sheet: "Gone", cell: "A1" });
    await host.goTo({ sheet: "Register", cell: "A99999" });
    expect(revealed).toEqual(["Measurements 4 2", "Register 0 0"]);
  });
});
