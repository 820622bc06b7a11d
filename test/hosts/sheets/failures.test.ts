/** Google Sheets failing at every call of a list with every kind of change: the spreadsheet is as it was, the user reads so, and trying again succeeds. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Area } from "../../../shared/cell/a1";
import type { Change } from "../../../shared/workbook/change";
import { readWorkbook } from "../../../sheets-addon/reading/read-workbook";
import { applyChanges } from "../../../sheets-addon/writing/apply-changes";
import { isWrite } from "../../../workbench/sheets/rights";
import { EVERY_CHANGE } from "../every-change";
import { openSource, type OpenSource } from "./open-source";
import { pictureOf, REACHED } from "./picture";

const SHEET = "Q1 '25";

/** Tables that a script makes cannot be named in a formula. */
const EVERY: readonly Change[] = EVERY_CHANGE.map((change) => (change.kind === "formula" ? { ...change, formula: "=SUM(C3:C5)" } : change));

/** The same with other contents and other places, so that every change has something to replace; the last makes the sheet longer. */
const ANOTHER: readonly Change[] = [
  ...EVERY.map((change): Change => {
    switch (change.kind) {
      case "cells":
        return {
          ...change,
          values: [
            ["Name", "Goal"],
            ["Visits", 7],
            ["=2+2", 1],
            ["x", 2],
          ],
        };
      case "formula":
        return { ...change, formula: "=MAX(C3:C5)" };
      case "number format":
        return { ...change, range: "B3:C4", format: "0.00" };
      case "style":
        return {
          ...change,
          range: "B2:D4",
          style: { bold: false, italic: false, fill: "#112233", color: "#445566", size: 9, align: "right", vertical: "top", wrap: false },
        };
      case "table":
        return { ...change, range: "B2:C6" };
      case "name":
        return { ...change, range: "C4:C5" };
      case "conditional formats":
        return { ...change, rules: [...change.rules].reverse() };
      case "freeze":
        return { ...change, rows: 1, columns: 0 };
      case "column widths":
        return {
          ...change,
          widths: [
            { column: 1, pixels: 99 },
            { column: 20, pixels: 70 },
          ],
        };
      case "validation":
        return { ...change, range: "D2:D4", list: ["range"] };
      case "chart":
        return { ...change, title: "Other targets", series: change.series.slice(1) };
      case "select":
        return { ...change, range: "D9" };
      default:
        return change;
    }
  }),
  { kind: "cells", sheet: SHEET, at: "A15", values: [["far below"]] },
];

/** At least one for each kind of change. */
const MEMBERS = [
  "Spreadsheet.insertSheet",
  ...["setValues", "setFormula", "setNumberFormat", "setBackground", "setFontWeight", "setFontStyle", "setFontColor", "setFontSize"].map(
    (key) => `Range.${key}`,
  ),
  ...["setHorizontalAlignment", "setVerticalAlignment", "setWrap", "setDataValidation", "activate"].map((key) => `Range.${key}`),
  "Spreadsheet.setNamedRange",
  ...["setConditionalFormatRules", "setFrozenRows", "setFrozenColumns", "setColumnWidth", "insertChart", "addDeveloperMetadata"].map(
    (key) => `Sheet.${key}`,
  ),
  ...["Sheet.insertRowsAfter", "Sheet.insertColumnsAfter", "Sheet.removeChart", "DeveloperMetadata.remove", "SpreadsheetApp.flush"],
];

/** Where nothing is there before, nothing is replaced, and no room is lacking. */
const REPLACING = ["Sheet.insertRowsAfter", "Sheet.insertColumnsAfter", "Sheet.removeChart", "DeveloperMetadata.remove"];

let sheets: OpenSource;

beforeEach(async () => {
  sheets = openSource();
  const own = sheets.sheet("Sheet1");
  own.write({ top: 0, left: 0, bottom: 1, right: 1 }, [
    [{ value: "old" }, { formula: "=1+1" }],
    [{ value: "=text" }, { value: 7 }],
  ]);
  sheets.model.select({ sheet: own, area: { top: 3, left: 3, bottom: 4, right: 3 } });
  await sheets.calculated();
});

afterEach(() => sheets.close());

/** The next call that writes fails, if it is one of the first two of its member and has not failed before; `tried` remembers. */
function failAtNext(tried: Set<string>): () => string | null {
  const { calls } = sheets.state;
  const counts = new Map<string, number>();
  let failed: string | null = null;
  calls.set = (member, times) => {
    Map.prototype.set.call(calls, member, times);
    const [type = "", key = ""] = member.split(".");
    if (failed !== null || !(isWrite({ type, key }) || key === "flush")) return calls;
    const count = (counts.get(member) ?? 0) + 1;
    counts.set(member, count);
    const call = `${member} ${count}`;
    if (count > 2 || tried.has(call)) return calls;
    tried.add(call);
    failed = call;
    throw Object.assign(new Error("Service Spreadsheets failed"), { name: "Exception" });
  };
  return () => {
    Reflect.deleteProperty(calls, "set");
    return failed;
  };
}

/** Fails at one write after the other until none is left, which is when the list is done; answers with all of them. */
function failEverywhere(list: readonly Change[]): readonly string[] {
  const before = pictureOf(sheets);
  const tried = new Set<string>();
  for (;;) {
    const reading = readWorkbook({ sheets: "all" });
    const stop = failAtNext(tried);
    const answer = applyChanges(list, reading, { look: () => undefined });
    const call = stop();
    if (call === null) {
      expect(answer).toBeNull();
      return [...tried];
    }
    expect([call, answer]).toEqual([call, "what was done has been taken back: Service Spreadsheets failed"]);
    expect([call, pictureOf(sheets)]).toEqual([call, before]);
  }
}

describe("Google Sheets failing once", () => {
  it("leaves a new list undone wherever it fails", () => {
    const calls = failEverywhere(EVERY);
    expect(calls).toEqual(expect.arrayContaining(MEMBERS.filter((member) => !REPLACING.includes(member)).map((member) => `${member} 1`)));
  }, 30_000);

  it("leaves what an earlier list made wherever it fails", async () => {
    expect(sheets.apply(EVERY)).toBeNull();
    await sheets.calculated();
    sheets.state.sizes.set(sheets.sheet(SHEET).id, { rows: 10, columns: 15 });
    const before = pictureOf(sheets);
    const calls = failEverywhere(ANOTHER);
    expect(calls).toEqual(
      expect.arrayContaining(MEMBERS.filter((member) => member !== "Spreadsheet.insertSheet").map((member) => `${member} 1`)),
    );
    expect(pictureOf(sheets)).not.toEqual(before);
  }, 30_000);

  it("leaves the user's own cells, where the list writes over them", async () => {
    const own = sheets.sheet("Sheet1");
    const area: Area = { top: 0, left: 0, bottom: 1, right: 1 };
    own.setStyle({ ...area, bottom: 0 }, { fill: "#ffeecc", bold: true, size: 18, align: "center", wrap: true });
    own.setNumberFormat({ top: 1, left: 1, bottom: 1, right: 1 }, "yyyy-mm-dd");
    own.setChoices({ top: 1, left: 1, bottom: 1, right: 1 }, ["7", "8"]);
    await sheets.calculated();
    const before = pictureOf(sheets);
    sheets.state.failures.set("SpreadsheetApp.flush", "Service Spreadsheets failed");
    const range = "A1:B2";
    const style = {
      fill: "#000000",
      color: "#ffffff",
      bold: false,
      italic: true,
      size: 8,
      align: "left",
      vertical: "middle",
      wrap: false,
    } as const;
    const changes: readonly Change[] = [
      {
        kind: "cells",
        sheet: "Sheet1",
        at: "A1",
        values: [
          ["new", 1],
          [false, null],
        ],
      },
      { kind: "number format", sheet: "Sheet1", range, format: "0%" },
      { kind: "style", sheet: "Sheet1", range, style },
      { kind: "validation", sheet: "Sheet1", range, list: ["at least"] },
    ];
    expect(sheets.apply(changes)).toBe("what was done has been taken back: Service Spreadsheets failed");
    await sheets.calculated();
    expect(pictureOf(sheets)).toEqual(before);
  });

  it("touches nothing that the list did not come to", () => {
    sheets.state.failures.set("Range.setNumberFormat", "Service Spreadsheets failed");
    sheets.state.calls.clear();
    const changes: readonly Change[] = [
      { kind: "number format", sheet: "Sheet1", range: "A1", format: "0%" },
      { kind: "cells", sheet: "Sheet1", at: "A1", values: [["new"]] },
      { kind: "style", sheet: "Sheet1", range: "A1", style: { bold: true } },
    ];
    expect(sheets.apply(changes)).toMatch(/^what was done has been taken back/);
    const written = [...sheets.state.calls.keys()].filter((member) => /^Range\.set/.test(member));
    expect(written).toEqual(["Range.setNumberFormat", "Range.setNumberFormats"]);
  });

  it("says so where it fails again while that is taken back, and takes back the rest", async () => {
    const before = JSON.stringify(sheets.sheet("Sheet1").formulas(REACHED));
    sheets.state.failures.set("SpreadsheetApp.flush", "Service Spreadsheets failed");
    sheets.state.failures.set("Range.setBackgrounds", "Service Spreadsheets timed out");
    const changes: readonly Change[] = [
      { kind: "style", sheet: "Sheet1", range: "A1", style: { fill: "#000000" } },
      { kind: "cells", sheet: "Sheet1", at: "A1", values: [["new", "new"]] },
    ];
    expect(sheets.apply(changes)).toBe(
      "some of the changes were made and could not be taken back (Google Sheets is busy: try again in a moment), " +
        "undo them with Ctrl+Z or try again: Service Spreadsheets failed",
    );
    await sheets.calculated();
    expect(JSON.stringify(sheets.sheet("Sheet1").formulas(REACHED))).toBe(before);
    expect(sheets.sheet("Sheet1").values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([["old"]]);
  });

  it("asks only for what the list overwrites, each once", () => {
    sheets.state.calls.clear();
    const changes: readonly Change[] = [
      { kind: "cells", sheet: "Sheet1", at: "A1", values: [["new"]] },
      { kind: "cells", sheet: "Sheet1", at: "B2", values: [["new"]] },
      { kind: "style", sheet: "Sheet1", range: "A1", style: { bold: true } },
      { kind: "style", sheet: "Sheet1", range: "B1", style: { size: 12 } },
    ];
    expect(sheets.apply(changes)).toBeNull();
    const calls = Object.fromEntries(sheets.state.calls);
    // Besides these the reading of the sheet, which every command begins with.
    expect(calls).toMatchObject({ "Range.getValues": 2, "Range.getFormulas": 1, "Range.getTextStyles": 1 });
    expect(
      Object.keys(calls).filter((member) => /Background|Alignment|Wrap|Validation|NumberFormat|Width|Frozen|Rules/.test(member)),
    ).toEqual([]);
  });
});
