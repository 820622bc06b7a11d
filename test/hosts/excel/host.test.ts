/** The add-in's host against the simulated Excel under the genuine Office.js: commands from end to end. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createExcelHost, type ExcelHost } from "../../../excel-addin/host";
import { commands } from "../../../shared/commands/catalogue";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = createExcelHost(commands);
});

afterEach(() => excel.close());

describe("a command in Excel", () => {
  it("makes a register with an example and its scorecard", async () => {
    expect(await host.run("newRegister", { example: true })).toMatchObject({ ok: true });
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    await excel.calculated();
    const { sheets } = await host.snapshot();
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Register", "Measurements", "Scorecard"]);
    expect(sheets[3]?.values.slice(0, 7)).toEqual([]);
  });
});
