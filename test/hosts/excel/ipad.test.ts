/** Excel without custom functions and without a shared runtime, as on the iPad: the pane and its commands work, and the scorecard is made of values. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { registerFunctions } from "../../../excel-addin/functions";
import type { ExcelHost } from "../../../excel-addin/host";
import { registerRibbon } from "../../../excel-addin/ribbon";
import { readScorecard } from "../../../shared/commands/read-scorecard";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel({ customFunctions: false, excelApi: "1.9" });
  registerFunctions([]);
  host = openHost();
  registerRibbon(() => Promise.resolve(host));
});

afterEach(() => excel.close());

describe("Excel on the iPad", () => {
  it("makes a register and a scorecard of values, which says when it has fallen behind", async () => {
    expect(await host.run("newRegister", { example: true })).toMatchObject({ ok: true });
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    await excel.calculated();
    const snapshot = await host.snapshot();
    const [, , [notice] = [], header = [], ...rows] = snapshot.sheets.find(({ name }) => name === "Scorecard")!.values;
    const { scorecard } = readScorecard(snapshot, snapshot.today)!;
    expect(rows.map((row) => row[header.indexOf("Status")])).toEqual(scorecard.results.map(({ status }) => status));
    const sheet = excel.workbook.getSheetByName("Scorecard")!;
    expect(sheet.getRange("A4:M13").getFormulas().flat().filter(Boolean)).toEqual([]);
    expect(notice ?? "").toBe("");
    excel.workbook.getSheetByName("Measurements")!.getRange("C2").setValue(5);
    await excel.calculated();
    expect(sheet.getRange("A3").getValue()).toMatch(/^Out of date/);
  });

  it("colours cells, and takes a selection", async () => {
    excel.workbook
      .getActiveSheet()
      .getRange("B2:B3")
      .setValues([[1], [-1]]);
    excel.workbook.setActiveRange(excel.workbook.getActiveSheet().getRange("B2:B3"));
    expect(await host.run("trafficLights", {})).toMatchObject({ ok: true });
    expect(await host.selection?.()).toEqual({ sheet: "Sheet1", range: "B2:B3", formats: ["selection B2:B3"] });
  });
});
