/** A formula that shows nothing is no empty cell: in Google Sheets, too, nothing is written over it. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openSource, type OpenSource } from "./open-source";

const FORMULA = '=IF(A9="","",A9)';

let sheets: OpenSource;

beforeEach(async () => {
  sheets = openSource();
  const sheet = sheets.workbook.getActiveSheet();
  sheet.getRange("C2:D2").setValues([[1, 2]]);
  sheet.getRange("E2").setFormula(FORMULA);
  await sheets.calculated();
});

afterEach(() => sheets.close());

function select(range: string): void {
  sheets.workbook.setActiveRange(sheets.workbook.getActiveSheet().getRange(range));
}

describe("a formula that shows nothing", () => {
  it("keeps its place from a line and from a function", () => {
    select("C2:D2");
    expect(sheets.run("sparklines")).toMatchObject({ ok: false, message: expect.stringMatching(/^Sheet1!E2 must be empty/) });
    select("E2");
    expect(sheets.run("insertFunction", { formula: "=KPI_PROGRESS(1, 2)" })).toMatchObject({
      ok: false,
      message: "E2 must be empty: select another cell for the formula (a formula in it shows nothing)",
    });
    expect(sheets.workbook.getActiveSheet().getRange("E2").getFormula()).toBe(FORMULA);
  });

  it("is not looked for beyond the sheet's last column", () => {
    const last = sheets.workbook.getActiveSheet().getMaxColumns();
    sheets.workbook.setActiveRange(sheets.workbook.getActiveSheet().getRange(4, last - 1));
    expect(sheets.run("insertFunction", { formula: "=KPI_PROGRESS(1, 2)" })).toMatchObject({ ok: true });
  });
});
