/** Google Sheets failing after shapes were taken off cells: they are number formats, and stand where the old rule did, not where the new one will. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Change } from "../../../shared/workbook/change";
import { openSource, type OpenSource } from "./open-source";
import { pictureOf } from "./picture";

describe("Google Sheets failing once", () => {
  let sheets: OpenSource;

  beforeEach(() => {
    sheets = openSource();
  });

  afterEach(() => sheets.close());

  it("leaves the shapes of a format that the list takes off or moves elsewhere", async () => {
    const shapes = (range: string): Change => ({
      kind: "conditional formats",
      sheet: "Sheet1",
      id: "lights",
      rules: [{ type: "icons", range, low: 1, high: 2, showValue: true }],
    });
    expect(sheets.apply([shapes("B1:B3")])).toBeNull();
    await sheets.calculated();
    const before = pictureOf(sheets);
    for (const change of [{ ...shapes("B1"), rules: [] } as Change, shapes("A1:A2"), shapes("B2:B3")]) {
      sheets.state.failures.set("SpreadsheetApp.flush", "Service Spreadsheets failed");
      expect(sheets.apply([change])).toBe("what was done has been taken back: Service Spreadsheets failed");
      await sheets.calculated();
      expect(pictureOf(sheets)).toEqual(before);
    }
  });
});
