/** Commands of the built Code.js, from end to end in the simulated Google Sheets. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Area } from "../../../shared/cell/a1";
import type { Value } from "../../../shared/cell/cell";
import { openSheets, type OpenSheets } from "../../hosts/sheets/open-sheets";

let sheets: OpenSheets;
beforeEach(() => {
  sheets = openSheets({ timeZone: "Pacific/Auckland" });
});
afterEach(() => sheets.close());

const WIDE: Area = { top: 0, left: 0, bottom: 130, right: 19 };

function valuesOf(name: string): readonly (readonly Value[])[] {
  return sheets.snapshot().sheets.find((sheet) => sheet.name === name)?.values ?? [];
}

function sheetOf(name: string): ReturnType<OpenSheets["model"]["activeSheet"]> {
  return sheets.model.sheets().find((sheet) => sheet.name() === name)!;
}

/** Everything that a command may leave behind on the scorecard. */
function pictureOf(name: string): unknown {
  const sheet = sheetOf(name);
  return {
    formulas: sheet.formulas(WIDE),
    values: sheet.values(WIDE),
    formats: sheet.numberFormats(WIDE),
    rules: sheet.conditionalFormats().map(({ area, details }) => ({ area, details })),
    frozen: sheet.frozen(),
    names: sheets.model.names(),
  };
}

async function makeScorecard(): Promise<void> {
  sheets.command("newRegister", { example: true });
  await sheets.calculated();
  sheets.command("refreshScorecard", { asOf: "2025-06-30" });
  await sheets.calculated();
}

describe("refreshing the scorecard in Sheets", () => {
  it("writes values, which stay when the add-on goes", async () => {
    await makeScorecard();
    const [title, asOf, , header, first] = valuesOf("Scorecard");
    expect(title?.[0]).toBe("Scorecard");
    expect(asOf?.slice(0, 2)).toEqual(["As of", 45838]);
    expect(header?.slice(0, 3)).toEqual(["KPI", "Objective", "Owner"]);
    expect(first?.[0]).toBe("New customers");
    for (const sheet of sheets.model.sheets()) expect(sheet.formulas(WIDE).flat().join()).not.toContain("KPI_");
  });

  it("says on the sheet when it has fallen behind the numbers or its day, and takes it back", async () => {
    await makeScorecard();
    const notice = (): unknown => sheetOf("Scorecard").values({ top: 2, left: 0, bottom: 2, right: 0 })[0]?.[0];
    const enter = async (name: string, row: number, value: number): Promise<void> => {
      const column = name === "Scorecard" ? 1 : 2;
      sheetOf(name).write({ top: row, left: column, bottom: row, right: column }, [[{ value }]]);
      await sheets.calculated();
    };
    expect(notice()).toBe("");
    const [[asOf] = []] = sheetOf("Scorecard").values({ top: 1, left: 1, bottom: 1, right: 1 });
    await enter("Scorecard", 1, 45_000);
    expect(notice()).toMatch(/^Out of date: /);
    await enter("Scorecard", 1, asOf as number);
    expect(notice()).toBe("");
    await enter("Measurements", 150, 1);
    expect(notice()).toMatch(/^Out of date: /);
    sheets.command("refreshScorecard");
    await sheets.calculated();
    expect(notice()).toBe("");
  });

  it("applied twice is applied once", async () => {
    await makeScorecard();
    const once = pictureOf("Scorecard");
    expect(sheets.command("refreshScorecard")).toMatchObject({ ok: true });
    await sheets.calculated();
    expect(pictureOf("Scorecard")).toEqual(once);
  });

  it("shows shapes by number format and bars by SPARKLINE, in columns of their own", async () => {
    await makeScorecard();
    const sheet = sheetOf("Scorecard");
    expect(sheet.numberFormats({ top: 4, left: 7, bottom: 4, right: 7 })).toEqual([['[<0]"◆";[<1]"▲";"●"']]);
    expect(sheet.values({ top: 3, left: 13, bottom: 3, right: 14 })).toEqual([["Progress bar", "Attainment bar"]]);
    const [[bars = ""] = []] = sheet.formulas({ top: 4, left: 13, bottom: 4, right: 13 });
    expect(bars).toMatch(/^=MAP\(I5:I\d+,LAMBDA\(share,IF\(ISNUMBER\(share\),SPARKLINE\(/);
  });

  it("keeps other people's conditional formats, in their order, behind ours", async () => {
    await makeScorecard();
    const sheet = sheetOf("Scorecard");
    const foreign = ["=A1=1", '=N("somebody:else")=0'];
    for (const [i, formula] of [...foreign].reverse().entries())
      sheet.putConditionalFormat({ id: `foreign${i}`, area: WIDE, details: { type: "Custom", formula, style: { bold: true } } });
    const before = sheet.conditionalFormats().length;
    sheets.command("refreshScorecard");
    const formulas = sheet.conditionalFormats().map(({ details }) => (details.type === "Custom" ? details.formula : ""));
    expect(formulas).toHaveLength(before);
    expect(formulas.slice(-2)).toEqual(foreign);
  });

  it("reads every sheet once and writes every block once", async () => {
    await makeScorecard();
    sheets.state.calls.clear();
    sheets.command("refreshScorecard");
    const calls = Object.fromEntries(sheets.state.calls);
    // Four sheets, and one look at what is about to be overwritten; title, as-of row and scorecard are the three blocks.
    expect(calls).toMatchObject({ "Range.getValues": 5, "Range.getFormulas": 1, "Range.setValues": 3, "SpreadsheetApp.flush": 1 });
    expect(calls["Sheet.setConditionalFormatRules"]).toBe(1);
  });

  it("counts by Sheets' own functions, which calculate for readers without the add-on too", async () => {
    await makeScorecard();
    expect(valuesOf("Scorecard")[1]?.[2]).toMatch(/^\d+ achieved or on track, /);
    expect(sheetOf("Scorecard").formulas({ top: 1, left: 2, bottom: 1, right: 2 })[0]?.[0]).not.toMatch(/KPI_/);
  });
});

describe("a command that cannot be done", () => {
  it("waits for its turn, and says so if it does not come", () => {
    sheets.state.lockedByOther = true;
    expect(sheets.command("newRegister")).toMatchObject({
      ok: false,
      message: expect.stringMatching(/another Plumbline command is at work/),
    });
  });

  it("gives the lock back, also after a failure", () => {
    sheets.state.failures.set("Spreadsheet.getNamedRanges", "Service Spreadsheets timed out");
    expect(sheets.command("newRegister")).toMatchObject({
      ok: false,
      message: "nothing was changed: Google Sheets is busy: try again in a moment",
    });
    expect(sheets.state.isLocked).toBe(false);
    expect(sheets.command("newRegister")).toMatchObject({ ok: true });
  });

  it("is refused on a protected sheet before anything is written", async () => {
    await makeScorecard();
    sheets.state.protections.push({ sheetId: sheetOf("Scorecard").id, area: null });
    const before = pictureOf("Scorecard");
    expect(sheets.command("refreshScorecard", { asOf: "2025-01-01" })).toMatchObject({
      ok: false,
      message: "nothing was changed: sheet must not be protected against you (Data, Protect sheets and ranges): Scorecard",
    });
    expect(pictureOf("Scorecard")).toEqual(before);
  });

  it("is refused where protected cells are in the way", async () => {
    await makeScorecard();
    sheets.state.protections.push({ sheetId: sheetOf("Scorecard").id, area: { top: 1, left: 1, bottom: 1, right: 1 } });
    expect(sheets.command("refreshScorecard").message).toMatch(/cells must not be protected against you .*: Scorecard!B2$/);
  });

  it("is refused where merged cells are in the way", async () => {
    await makeScorecard();
    sheetOf("Scorecard").merge({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(sheets.command("refreshScorecard").message).toMatch(/cells must not be merged .*: Scorecard!B2:B3$/);
  });

  it.each(["Range.setFormula", "Range.setNumberFormat", "Sheet.setConditionalFormatRules", "SpreadsheetApp.flush"])(
    "takes back what it has written when Google fails in the middle: %s",
    async (member) => {
      await makeScorecard();
      const before = [sheetOf("Scorecard").values(WIDE), sheetOf("Scorecard").formulas(WIDE)];
      sheets.state.failures.set(member, "We're sorry, a server error occurred. Please wait a bit and try again.");
      expect(sheets.command("refreshScorecard", { asOf: "2025-01-01" })).toMatchObject({
        ok: false,
        message: "what was done has been taken back: Google Sheets is busy: try again in a moment",
      });
      await sheets.calculated();
      expect([sheetOf("Scorecard").values(WIDE), sheetOf("Scorecard").formulas(WIDE)]).toEqual(before);
    },
  );

  it("removes the sheets that it had added", () => {
    sheets.state.failures.set("Range.applyRowBanding", "Service error");
    expect(sheets.command("newRegister")).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^what was done has been taken back/),
    });
    expect(sheets.model.sheets().map((sheet) => sheet.name())).toEqual(["Sheet1"]);
  });

  it("names an unknown command: a mistake of the program, which the pane shows as one", () => {
    expect(() => sheets.command("nothing")).toThrow("unknown command: nothing");
  });
});

describe("going to a cell", () => {
  it("selects it, and takes a sheet or a cell that is gone for no error", async () => {
    await makeScorecard();
    sheets.run("paneGoTo", ["Register", "B3"]);
    expect(sheets.model.selection()).toMatchObject({ area: { top: 2, left: 1 } });
    sheets.run("paneGoTo", ["gone", "A1"]);
    sheets.run("paneGoTo", ["Register", "A999999"]);
    sheets.run("paneGoTo", ["Register", ""]);
    expect(sheets.model.selection()).toMatchObject({ area: { top: 0, left: 0 } });
  });
});
