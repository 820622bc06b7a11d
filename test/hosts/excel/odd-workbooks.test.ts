/** What people do to their workbooks between two refreshes: hide, rename, copy, write notes, insert rows. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ExcelHost } from "../../../excel-addin/host";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import { refreshScorecard } from "../../../shared/commands/refresh-scorecard";
import type { Change } from "../../../shared/workbook/change";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
  await host.run("newRegister", { example: true });
  await host.run("refreshScorecard", {});
  await excel.calculated();
});

afterEach(() => excel.close());

function sheetOf(name: string): FWorksheet {
  return excel.workbook.getSheetByName(name)!;
}

async function statuses(scorecard = "Scorecard"): Promise<readonly unknown[]> {
  const { sheets } = await host.snapshot();
  return sheets
    .find(({ name }) => name === scorecard)!
    .values.slice(4, 13)
    .map((row) => row[6]);
}

const sheetNames = (): readonly string[] => excel.workbook.getSheets().map((sheet) => sheet.getSheetName());

describe("a scorecard that the user has", () => {
  it("renamed, to a name with quotes, is refreshed where it is", async () => {
    const before = await statuses();
    sheetOf("Scorecard").setName("Team's KPIs '25");
    expect(await host.run("refreshScorecard", {})).toMatchObject({
      ok: true,
      message: expect.stringContaining("on sheet Team's KPIs '25"),
    });
    expect(sheetNames()).toEqual(["Sheet1", "Register", "Measurements", "Team's KPIs '25"]);
    expect(sheetOf("Team's KPIs '25").getRange("A4").getFormula()).toMatch(/^=KPI_SCORECARD/);
    await excel.calculated();
    expect(await statuses("Team's KPIs '25")).toEqual(before);
  });

  it("hidden is refreshed and stays hidden", async () => {
    excel.simulation.state.hiddenSheets.add(sheetOf("Scorecard").getSheetId());
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
  });

  it("written notes beside and below keeps the notes, and names the one that is in the way when it grows", async () => {
    const scorecard = sheetOf("Scorecard");
    scorecard.getRange("R6").setValue("beside");
    scorecard.getRange("A20").setValue("below");
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    expect([scorecard.getRange("R6").getValue(), scorecard.getRange("A20").getValue()]).toEqual(["beside", "below"]);
    scorecard.getRange("C14").setValue("in the way");
    const register = sheetOf("Register");
    register.getRange("A11:B11").setValues([["Visits", "Grow"]]);
    register.getRange("F11").setValue(7);
    expect(await host.run("refreshScorecard", {})).toMatchObject({
      ok: false,
      message: "Scorecard!C14 must be empty for the scorecard to grow into: move what stands there, then refresh",
    });
  });

  it("left as values by a host without functions becomes a formula again, and values again if Excel then fails", async () => {
    const live = await statuses();
    const snapshot = await host.snapshot();
    const { changes } = refreshScorecard.run({ ...snapshot, traits: { ...snapshot.traits, answersVanish: true } }, {});
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    await applyChanges(changes, state);
    await excel.calculated();
    const formula = (): string => sheetOf("Scorecard").getRange("A4").getFormula();
    expect([formula(), await statuses()]).toEqual(["", live]);
    excel.simulation.failAt("ConditionalFormatCollection.Add");
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: false });
    await excel.calculated();
    expect([formula(), await statuses()]).toEqual(["", live]);
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    await excel.calculated();
    expect([formula(), await statuses()]).toEqual([expect.stringMatching(/^=KPI_SCORECARD/), live]);
  });

  it("spilled from a formula spills again if Excel fails while it is refreshed", async () => {
    const live = await statuses();
    excel.simulation.failAt("ConditionalFormatCollection.Add");
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: false });
    await excel.calculated();
    expect(await statuses()).toEqual(live);
  });

  it("formatted as text is a formula again, and as it was if Excel fails", async () => {
    const before = await statuses();
    const scorecard = sheetOf("Scorecard");
    scorecard.getRange("A1:T60").setNumberFormat("@");
    excel.simulation.failAt("ConditionalFormatCollection.Add");
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: false });
    expect(excel.simulation.state.model.sheets().at(-1)!.numberFormats({ top: 1, left: 1, bottom: 1, right: 1 })).toEqual([["@"]]);
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    await excel.calculated();
    expect([scorecard.getRange("A4").getFormula(), await statuses()]).toEqual([expect.stringMatching(/^=KPI_SCORECARD/), before]);
    expect((await host.snapshot()).sheets.find(({ name }) => name === "Scorecard")!.values[1]![1]).toEqual(expect.any(Number));
  });

  it("deleted is made anew", async () => {
    excel.workbook.deleteSheet(sheetOf("Scorecard"));
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    await excel.calculated();
    expect(sheetNames()).toContain("Scorecard");
    expect(await statuses()).toContain("On track");
  });

  it("copied stays one: the copy is neither refreshed nor read as a register", async () => {
    const before = await statuses();
    excel.workbook.duplicateSheet(sheetOf("Scorecard"));
    const copy = sheetNames().at(-1)!;
    sheetOf(copy).setName("Register of last month");
    await excel.calculated();
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true, message: expect.stringContaining("9 KPIs") });
    await excel.calculated();
    expect(await statuses()).toEqual(before);
  });

  it("pushed down by rows of notes is not written a second time over itself", async () => {
    sheetOf("Scorecard").insertRows(0, 2);
    sheetOf("Scorecard").getRange("A1").setValue("Notes of ours");
    expect(await host.run("refreshScorecard", {})).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /^the scorecard on sheet Scorecard must begin in its first row and column: take out what was inserted/,
      ),
    });
    sheetOf("Scorecard").deleteRows(0, 2);
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
  });
});

describe("measurements with hidden rows, a filter or protection", () => {
  it("are read whole, since hiding is not deleting", async () => {
    const before = await statuses();
    sheetOf("Measurements").hideRows(1, 40);
    excel.simulation.state.filteredTables.add("Measurements");
    excel.simulation.state.protectedSheets.add(sheetOf("Measurements").getSheetId());
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
    await excel.calculated();
    expect(await statuses()).toEqual(before);
  });
});

describe("a table of the user's", () => {
  it("where results would spill is named, even if its cells are empty", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C1:D1").values = [["Mine", "Too"]];
      sheet.tables.add("C1:D9", true).name = "Mine";
      await context.sync();
    });
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    const changes: readonly Change[] = [
      { kind: "formula", sheet: "Sheet1", at: "A2", formula: "=KPI_SCORECARD(A1:A9)", spills: true, reach: "A2:F5" },
    ];
    await expect(applyChanges(changes, state)).rejects.toThrow(
      "nothing was changed: table must not stand where results go: Mine in Sheet1!C1:D9",
    );
  });
});
