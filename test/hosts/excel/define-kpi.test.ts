/** KPIs that are defined and edited in Excel: a table that grows to the right and downwards, and a log, through the genuine Office.js. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
});

afterEach(() => excel.close());

const sheetOf = async (name: string) => (await host.snapshot()).sheets.find((sheet) => sheet.name === name);

describe("defining KPIs in Excel", () => {
  it("begins with an empty workbook, and grows the table by rows and columns", async () => {
    expect(await host.run("defineKpi", { name: "Leads", objective: "Grow", target: 300 })).toMatchObject({ ok: true });
    expect(await host.run("defineKpi", { statement: "Keep uptime at or above 99.9%", objective: "Serve" })).toMatchObject({ ok: true });
    expect(await host.run("defineKpi", { library: "win-rate", rationale: "=1+1", objective: "Grow" })).toMatchObject({ ok: true });
    const register = await sheetOf("Register");
    expect(register?.values.map((row) => row[0])).toEqual(["Name", "Leads", "Uptime", "Win rate"]);
    expect(register?.values[0]?.slice(9)).toEqual(["Statement", "Definition", "Aggregation", "Frequency", "Rationale"]);
    expect(register?.values[3]?.[13]).toBe("=1+1");
    expect(register?.tables).toEqual([{ name: "Register", range: "A1:N4" }]);
    expect(excel.workbook.getSheetByName("Register")!.getRange(3, 13).getFormula()).toBe("");
  });

  it("edits a cell and logs it, and leaves everything as it was where it refuses", async () => {
    await host.run("newRegister", { example: true });
    const before = await host.snapshot();
    const bad = await host.run("editKpi", { kpi: "New customers", target: "soon", who: "CEO", reason: "why not" });
    expect(bad).toMatchObject({ ok: false });
    expect((await host.snapshot()).sheets).toEqual(before.sheets);
    expect(
      await host.run("editKpi", { kpi: "New customers", target: 1300, due: "2031-01-31", who: "CEO", reason: "a second shop" }),
    ).toMatchObject({ ok: true });
    const log = await sheetOf("Change log");
    expect(log?.values.slice(1).map((row) => row.slice(1))).toEqual([
      ["New customers", "Target", 1200, 1300, "CEO", "a second shop"],
      ["New customers", "Due", expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), "2031-01-31", "CEO", "a second shop"],
    ]);
    expect(await host.run("editKpi", { kpi: "New customers", target: 1300 })).toMatchObject({
      ok: false,
      message: "nothing is different: New customers stays as it is",
    });
  });
});
