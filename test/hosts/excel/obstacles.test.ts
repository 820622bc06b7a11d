/** What stands in the way in Excel: a sentence for each, and a workbook that is as it was. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import type { Change } from "../../../shared/workbook/change";
import { EVERY_CHANGE } from "../every-change";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
});

afterEach(() => excel.close());

async function apply(changes: readonly Change[]): Promise<string> {
  const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
  return applyChanges(changes, state).then(
    () => "done",
    (error: unknown) => (error as Error).message,
  );
}

/** Everything in the workbook that a change could touch. */
function contents(): string {
  const { sheets } = excel.workbook.save();
  const formats = excel.workbook.getSheets().map((sheet) => sheet.getConditionalFormattingRules());
  return JSON.stringify([sheets, formats, excel.workbook.getTableList(), excel.workbook.getDefinedNames().length]);
}

async function exampleWithScorecard(): Promise<void> {
  await host.run("newRegister", { example: true });
  await host.run("refreshScorecard", {});
  await excel.calculated();
}

function sheetId(name: string): string {
  return excel.workbook.getSheetByName(name)!.getSheetId();
}

describe("a refresh that cannot be done", () => {
  it.each<[string, string, () => void]>([
    [
      "the scorecard is protected",
      "nothing was changed: sheet must not be protected (Review, Unprotect Sheet): Scorecard",
      () => excel.simulation.state.protectedSheets.add(sheetId("Scorecard")),
    ],
    [
      "cells of the scorecard are merged",
      "nothing was changed: cells must not be merged where something is to be written (Home, Unmerge Cells): Scorecard!B7:C7",
      () => excel.workbook.getSheetByName("Scorecard")!.getRange("B7:C7").merge(),
    ],
    [
      "a cell is being edited",
      "a cell is being edited: press Enter or Esc, then try again",
      () => (excel.simulation.state.editsCell = true),
    ],
  ])("says so where %s, and changes nothing", async (_, message, obstruct) => {
    await exampleWithScorecard();
    obstruct();
    const before = contents();
    expect(await host.run("refreshScorecard", {})).toEqual({ ok: false, message, findings: [] });
    expect(contents()).toBe(before);
  });

  it("is done once what stood in the way is gone", async () => {
    await exampleWithScorecard();
    excel.simulation.state.protectedSheets.add(sheetId("Scorecard"));
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: false });
    excel.simulation.state.protectedSheets.clear();
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
  });

  it("says that the structure is protected where a sheet is needed", async () => {
    excel.simulation.state.structureIsProtected = true;
    expect(await host.run("newRegister", {})).toMatchObject({
      ok: false,
      message: expect.stringContaining("the workbook's structure must not be protected"),
    });
    expect(excel.workbook.getSheets()).toHaveLength(1);
  });

  it("is not held up by merged cells elsewhere, whatever the sheet is called", async () => {
    const sheet = excel.workbook.getActiveSheet().setName("Plan!B1:B9,C1");
    sheet.getRange("D4:E5").merge();
    const write = (at: string): Promise<string> => apply([{ kind: "cells", sheet: sheet.getSheetName(), at, values: [[1]] }]);
    expect(await write("B2")).toBe("done");
    expect(await write("E5")).toMatch(/: Plan!B1:B9,C1!D4:E5$/);
  });

  it("says that a filtered table is written to", async () => {
    await apply(EVERY_CHANGE);
    excel.simulation.state.filteredTables.add("Register");
    expect(await apply([{ kind: "cells", sheet: "Q1 '25", at: "C3", values: [[1]] }])).toBe(
      "nothing was changed: table must not be filtered while it is written to (Data, Clear): Register",
    );
  });

  it("says that a table with totals would have to grow", async () => {
    await apply(EVERY_CHANGE);
    excel.simulation.state.tablesWithTotals.add("Register");
    expect(await apply([{ kind: "table", sheet: "Q1 '25", range: "B2:C6", name: "register" }])).toBe(
      "nothing was changed: table must have no total row while it grows or shrinks (Table Design, Total Row): Register",
    );
    expect(await apply([{ kind: "table", sheet: "Q1 '25", range: "B2:C5", name: "Register" }])).toBe("done");
  });

  it("says that a list to choose from is too long for Excel", async () => {
    const list = Array.from({ length: 60 }, (_, i) => `word ${i}`);
    expect(await apply([{ kind: "validation", sheet: "Sheet1", range: "A1", list }])).toMatch(
      /^nothing was changed: a list to choose from must be at most 255/,
    );
  });
});

describe("a workbook that counts its days from 1904", () => {
  it("is refused in a sentence, in the pane too, since every date would be four years off", async () => {
    await exampleWithScorecard();
    excel.simulation.state.countsFrom1904 = true;
    const message =
      "the workbook must count its days from 1900, or every date is four years off (File, Options, Advanced: 1904 date system)";
    expect(await host.run("refreshScorecard", {})).toEqual({ ok: false, message, findings: [] });
    await expect(host.snapshot()).rejects.toThrow(message);
    excel.simulation.state.countsFrom1904 = false;
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
  });
});

describe("a refresh in manual calculation", () => {
  it("is done, and says how to see new values", async () => {
    await host.run("newRegister", { example: true });
    excel.simulation.state.calculationMode = "Manual";
    const { ok, message } = await host.run("refreshScorecard", {});
    expect([ok, message]).toEqual([true, expect.stringMatching(/; the workbook calculates only when asked: press F9$/)]);
  });
});
