/** The formats that a user puts on selected cells, in the simulated Google Sheets. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Area } from "../../../shared/cell/a1";
import { openSheets, type OpenSheets } from "../../hosts/sheets/open-sheets";

let sheets: OpenSheets;
beforeEach(() => {
  sheets = openSheets();
});
afterEach(() => sheets.close());

function sheetOf(name: string): ReturnType<OpenSheets["model"]["activeSheet"]> {
  return sheets.model.sheets().find((sheet) => sheet.name() === name)!;
}

describe("formats of a selection", () => {
  const RANGE: Area = { top: 1, left: 0, bottom: 3, right: 0 };

  beforeEach(() => {
    const sheet = sheetOf("Sheet1");
    sheet.write(
      { ...RANGE, top: 0 },
      [["Share"], [0.8], [0.95], [0.5]].map((row) => row.map((value) => ({ value }))),
    );
    sheet.setNumberFormat(RANGE, "0%");
    sheets.model.select({ sheet, area: RANGE });
  });

  const formats = (): unknown => sheetOf("Sheet1").numberFormats({ top: 1, left: 0, bottom: 1, right: 0 })[0]?.[0];

  it("put a shape before each number, which keeps its own format", () => {
    expect(sheets.command("trafficLights")).toMatchObject({ ok: true });
    expect(formats()).toBe('[<0.75]"◆ "0%;[<0.9]"▲ "0%;"● "0%');
    sheets.command("trafficLights");
    expect(formats()).toBe('[<0.75]"◆ "0%;[<0.9]"▲ "0%;"● "0%');
    expect(sheetOf("Sheet1").conditionalFormats()).toHaveLength(3);
  });

  it("draw bars beside, and take them away again with everything that they brought", async () => {
    expect(sheets.command("progressBar")).toMatchObject({ ok: true });
    await sheets.calculated();
    expect(sheets.snapshot().sheets[0]?.values.map((row) => row[1])).toEqual(["Share bar", "████████", "██████████", "█████"]);
    expect(sheets.command("removeFormats")).toMatchObject({ ok: true });
    await sheets.calculated();
    expect(sheets.snapshot().sheets[0]?.values).toEqual([["Share"], [0.8], [0.95], [0.5]]);
    expect(sheetOf("Sheet1").conditionalFormats()).toEqual([]);
  });

  it("come off again with the shapes, and the number format beneath comes back", () => {
    sheets.command("trafficLights");
    expect(sheets.command("removeFormats")).toMatchObject({ ok: true });
    expect(formats()).toBe("0%");
    expect(sheets.command("removeFormats")).toMatchObject({ ok: false });
  });

  it("draw lines beside rows of numbers, twice as once", async () => {
    const sheet = sheetOf("Sheet1");
    sheet.write({ top: 1, left: 1, bottom: 1, right: 3 }, [[1, 2, 3].map((value) => ({ value }))]);
    sheets.model.select({ sheet, area: { top: 1, left: 1, bottom: 3, right: 3 } });
    for (let i = 0; i < 2; i++) {
      expect(sheets.command("sparklines")).toMatchObject({ ok: true, message: "lines for one row of B2:D4" });
      await sheets.calculated();
      expect(sheet.values({ top: 1, left: 4, bottom: 1, right: 4 })).toEqual([["▁▅█"]]);
    }
  });
});
