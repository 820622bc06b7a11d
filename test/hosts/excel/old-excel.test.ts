/** An Excel that has no more than the manifest asks for: everything newer has a substitute. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { hasCustomFunctions } from "../../../excel-addin/features";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import type { Change } from "../../../shared/workbook/change";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;

afterEach(() => excel.close());

async function apply(changes: readonly Change[]): Promise<string> {
  const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
  return applyChanges(changes, state).then(
    () => "done",
    (error: unknown) => (error as Error).message,
  );
}

describe("an Excel of the manifest's requirement set", () => {
  it("has the locale of the document's language, since it names none of its own", async () => {
    excel = await openExcel({ excelApi: "1.9", language: "de-DE" });
    excel.simulation.state.culture = "fr-FR";
    expect((await openHost().snapshot()).locale).toBe("de-DE");
  });

  it.each([
    ["1.12", "nothing was changed: this Excel cannot resize a table (that requires ExcelApi 1.13): List", "A1:B3"],
    ["1.13", "done", "A1:B4"],
  ])("with ExcelApi %s asked to resize a table: %s", async (excelApi, said, range) => {
    excel = await openExcel({ excelApi });
    const table = (to: string): Change => ({ kind: "table", sheet: "Sheet1", range: to, name: "List" });
    const cells: Change = {
      kind: "cells",
      sheet: "Sheet1",
      at: "A1",
      values: [
        ["KPI", "Target"],
        ["Sales", 1],
        ["Cost", 2],
        ["Leads", 3],
      ],
    };
    expect(await apply([cells, table("A1:B3")])).toBe("done");
    expect(await apply([table("A1:B4")])).toBe(said);
    const { snapshot } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    expect(snapshot.sheets[0]?.tables).toEqual([{ name: "List", range }]);
  });

  it.each([
    ["CustomFunctionsRuntime", "1.1", false],
    ["CustomFunctionsRuntime", "1.2", true],
    ["SharedRuntime", "1.0", false],
    ["SharedRuntime", "1.1", true],
  ])("has our functions only with all that the manifest asks for them: %s %s", async (name, has, expected) => {
    excel = await openExcel();
    const { requirements } = excel.Office.context;
    const supports = jest.spyOn(requirements, "isSetSupported");
    supports.mockImplementation((set, version) => set !== name || Number(version) <= Number(has));
    expect(hasCustomFunctions()).toBe(expected);
    supports.mockRestore();
  });

  it("gives back formulas, numbers and texts that a failed write had overwritten", async () => {
    excel = await openExcel({ excelApi: "1.9" });
    const sheet = excel.workbook.getActiveSheet();
    const cells: Change = { kind: "cells", sheet: "Sheet1", at: "A1", values: [[2, "=text", "007", null]] };
    const formula: Change = { kind: "formula", sheet: "Sheet1", at: "D1", formula: "=A1*21", spills: false };
    expect(await apply([cells, formula])).toBe("done");
    await excel.calculated();
    excel.simulation.failAt("NamedItemCollection.Add");
    const said = await apply([
      { ...cells, values: [["all", "other", "things", 5]] },
      { kind: "name", sheet: "Sheet1", range: "A1", name: "Anything" },
    ]);
    await excel.calculated();
    expect(said).toMatch(/^what was done has been taken back/);
    expect([sheet.getRange("A1:D1").getValues(), sheet.getRange("D1").getFormula()]).toEqual([[[2, "=text", "007", 42]], "=A1*21"]);
  });
});
