/** The simulated Excel under the genuine Office.js: what it answers, and how loudly it fails. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

describe("the simulated Excel", () => {
  it("writes and reads back in one round trip", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[1, "x"]];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(JSON.parse(JSON.stringify(values))).toEqual(["Sheet1!A1:B1", [[1, "x"]]]);
    expect(excel.simulation.syncs).toHaveLength(1);
  });

  it("refuses what it does not know as ApiNotFound", async () => {
    const unknown = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().showGridlines = false;
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(unknown).rejects.toThrow("setting Worksheet.Gridlines is not simulated");
  });

  it("leaves it to Office.js to refuse what was not loaded", async () => {
    const early = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(early).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});
