/** Formats on the user's own cells in Excel: put on, replaced, taken off, beside formats of other people. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
  const sheet = excel.workbook.getActiveSheet();
  sheet.getRange("B2:C4").setValues([
    ["On track", 0.7],
    ["Missed", 0.2],
    ["At risk", 1],
  ]);
  const byHand = sheet
    .newConditionalFormattingRule()
    .whenNumberGreaterThan(3)
    .setRanges([sheet.getRange("A1:C9").getRange()]);
  sheet.addConditionalFormattingRule(byHand.setBackground("#FF0000").build());
});

afterEach(() => excel.close());

function select(range: string): void {
  excel.workbook.setActiveRange(excel.workbook.getActiveSheet().getRange(range));
}

function formats(): string[] {
  const sheet = excel.simulation.state.model.activeSheet();
  return sheet.conditionalFormats().map(({ details }) => details.type);
}

describe("the user's own selection in Excel", () => {
  it("gets traffic lights, a progress bar in their place, and loses it again; what was made by hand stays", async () => {
    select("C2:C4");
    expect(await host.run("trafficLights", {})).toMatchObject({ ok: true });
    expect(formats()).toEqual(["IconSet", "Other"]);
    expect(await host.run("progressBar", {})).toMatchObject({ ok: true });
    expect(formats()).toEqual(["DataBar", "Other"]);
    select("C3");
    expect(await host.run("removeFormats", {})).toMatchObject({
      ok: true,
      message: "formats removed from C3, and from the cells formatted together with it",
    });
    expect(formats()).toEqual(["Other"]);
  });

  it("gets status colours, and other ranges keep theirs", async () => {
    select("C2:C4");
    await host.run("progressBar", {});
    select("B2:B4");
    expect(await host.run("statusColours", {})).toMatchObject({
      ok: true,
      message: "status colours on B2:B4: 3 cells hold a status word now",
    });
    expect(formats().filter((type) => type === "Custom")).toHaveLength(10);
    await host.run("removeFormats", {});
    expect(formats()).toEqual(["DataBar", "Other"]);
  });

  it("gets the new format in place of the one on a part of it", async () => {
    select("C2:C3");
    await host.run("trafficLights", {});
    select("C2:C4");
    await host.run("trafficLights", {});
    expect(formats()).toEqual(["IconSet", "Other"]);
    await host.run("progressBar", {});
    expect(formats()).toEqual(["DataBar", "Other"]);
  });

  it("is told from cells that moved away from there, as rows were inserted above them", async () => {
    select("C2:C4");
    await host.run("trafficLights", {});
    insertRowsAboveTheLights(10);
    await host.run("progressBar", {});
    expect(formats()).toEqual(["DataBar", "IconSet", "Other"]);
    excel.workbook
      .getActiveSheet()
      .getRange("C12:C14")
      .setValues([[0.7], [0.2], [1]]);
    select("C12:C14");
    await host.run("progressBar", {});
    expect(formats()).toEqual(["DataBar", "DataBar", "Other"]);
  });

  /** What Excel makes of the only icon set: the rule moves with its cells, and so do references in its formulas. */
  function insertRowsAboveTheLights(count: number): void {
    const sheet = excel.simulation.state.model.activeSheet();
    const format = sheet.conditionalFormats().find(({ details }) => details.type === "IconSet")!;
    const moved = JSON.parse(
      JSON.stringify(format.details).replace(/(\$[A-Z]+\$)(\d+)/g, (_, column: string, row: string) => `${column}${Number(row) + count}`),
    ) as typeof format.details;
    const { top, bottom } = format.area;
    sheet.putConditionalFormat({ ...format, area: { ...format.area, top: top + count, bottom: bottom + count }, details: moved });
  }

  it("gets lines that leave remarks out", async () => {
    excel.workbook
      .getActiveSheet()
      .getRange("A2:D2")
      .setValues([["Sales", 1, "none", 3]]);
    select("A2:D2");
    expect(await host.run("sparklines", {})).toMatchObject({ ok: true });
    await excel.calculated();
    expect(excel.workbook.getActiveSheet().getRange("E2").getValue()).toBe("▁ █");
  });

  it("gets no line in the place of a formula that shows nothing, and no function either", async () => {
    const sheet = excel.workbook.getActiveSheet();
    sheet.getRange("C2:D2").setValues([[1, 2]]);
    sheet.getRange("E2").setFormula('=IF(A9="","",A9)');
    await excel.calculated();
    select("C2:D2");
    expect(await host.run("sparklines", {})).toMatchObject({ ok: false, message: expect.stringMatching(/^Sheet1!E2 must be empty/) });
    select("E2");
    expect(await host.run("insertFunction", { formula: "=KPI_PROGRESS(1, 2)" })).toMatchObject({
      ok: false,
      message: "E2 must be empty: select another cell for the formula (a formula in it shows nothing)",
    });
    expect(sheet.getRange("E2").getFormula()).toBe('=IF(A9="","",A9)');
    sheet.getRange("G7").setValue(" ");
    select("G7");
    expect(await host.run("insertFunction", { formula: "=KPI_PROGRESS(1, 2)" })).toMatchObject({ ok: true });
  });

  it("takes whole columns", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C:C").select();
      await context.sync();
    });
    expect(await host.run("progressBar", {})).toMatchObject({ ok: true, message: expect.stringMatching(/^progress bars on C1:C/) });
    expect(formats()).toEqual(["DataBar", "Other"]);
  });

  it("must be cells: a selected chart is refused", async () => {
    excel.simulation.state.noCellsSelected = true;
    expect(await host.run("progressBar", {})).toMatchObject({ ok: false, message: expect.stringMatching(/^cells must be selected/) });
  });
});
