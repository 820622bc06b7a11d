/** The dashboard in both hosts: the same page out of the same register, worked out by the spreadsheet's own functions, and following an edit. */
import { describe, expect, it } from "@jest/globals";
import type { Cell, Grid } from "../../shared/cell/cell";
import type { Report } from "../../shared/workbook/report";
import { readWorkbook } from "../../sheets-addon/reading/read-workbook";
import { openExcel } from "./excel/open-excel";
import { openHost } from "./excel/open-host";
import { openSource } from "./sheets/open-source";

interface Told {
  readonly report: Report;
  readonly page: Grid;
  /** After a KPI's name was typed over that of the first tile. */
  readonly retyped: Grid;
  /** Grouped otherwise, over the dashboard that is there. */
  readonly regrouped: Report;
}

const SUMMARY = /^As of \d{4}-\d{2}-\d{2} · 9 KPIs, 5 need attention$/;

async function inExcel(): Promise<Told> {
  const excel = await openExcel();
  try {
    const host = openHost();
    const page = async (): Promise<Grid> => {
      await excel.calculated();
      return (await host.snapshot()).sheets.find(({ name }) => name === "Dashboard")?.values ?? [];
    };
    await host.run("newRegister", { example: true });
    const report = await host.run("dashboard", {});
    const first = await page();
    excel.workbook.getSheetByName("Dashboard")!.getRange("A7").setValue("Stock cover");
    const retyped = await page();
    return { report, page: first, retyped, regrouped: await host.run("dashboard", { by: "owner" }) };
  } finally {
    excel.close();
  }
}

async function inSheets(): Promise<Told> {
  const sheets = openSource();
  try {
    const page = async (): Promise<Grid> => {
      await sheets.calculated();
      return readWorkbook({ sheets: "all" }).snapshot.sheets.find(({ name }) => name === "Dashboard")?.values ?? [];
    };
    sheets.run("newRegister", { example: true });
    const report = sheets.run("dashboard");
    const first = await page();
    sheets.workbook.getSheetByName("Dashboard")!.getRange("A7").setValue("Stock cover");
    const retyped = await page();
    return { report, page: first, retyped, regrouped: sheets.run("dashboard", { by: "owner" }) };
  } finally {
    sheets.close();
  }
}

const texts = (grid: Grid): readonly (readonly string[])[] => grid.map((row) => row.map((cell) => String((cell as Cell) ?? "")));

describe("the dashboard", () => {
  it("is the same in Excel and in Google Sheets, without an error, and follows what is typed into it", async () => {
    const excel = await inExcel();
    const sheets = await inSheets();
    for (const told of [excel, sheets]) {
      for (const report of [told.report, told.regrouped])
        expect(report).toMatchObject({ ok: true, message: "dashboard of 9 KPIs on sheet Dashboard" });
      const rows = texts(told.page);
      expect(rows[1]![0]).toMatch(SUMMARY);
      expect(rows.slice(3, 5).map((row) => [row[0], row[3], row[6]])).toEqual([
        ["3", "3", "2"],
        ["● On track, achieved", "▲ At risk", "◆ Off track, missed"],
      ]);
      expect(rows.slice(6, 10).map((row) => row[0])).toEqual(["New customers", "769", "1200", "▲ At risk"]);
      expect(rows.slice(27, 29).map((row) => [row[0], row[3]])).toEqual([
        ["Revenue per user", "◆ Off track"],
        ["Stock cover", "◆ Off track"],
      ]);
      expect(rows.flat().filter((text) => text.startsWith("#"))).toEqual([]);
      const retyped = texts(told.retyped).slice(6, 10);
      expect(retyped.map((row) => row[0])).toEqual(["Stock cover", "47", "25 to 40 days", "◆ Off track"]);
    }
    expect(texts(sheets.page)).toEqual(texts(excel.page));
  });
});
