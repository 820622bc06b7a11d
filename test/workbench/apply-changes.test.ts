/** The list of changes in a real Univer: every kind, twice, with hostile text, beside other people's work, and refused. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CellError } from "../../shared/cell/cell-error";
import type { Change } from "../../shared/workbook/change";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { applyChanges } from "../../workbench/apply-changes";
import { univerFunctions } from "../../workbench/univer-functions";
import { readSnapshot } from "../../workbench/univer-snapshot";
import { headlessUniver, type Headless } from "./headless-univer";

const GREEN = { fill: "#DDEEDD", color: "#115511", bold: true };

const EVERY_KIND: readonly Change[] = [
  { kind: "sheet", sheet: "Register" },
  {
    kind: "cells",
    sheet: "Register",
    at: "B2",
    values: [
      ["Name", "Target"],
      ["Sales", 100],
      ["Cost", 7.5],
    ],
  },
  { kind: "formula", sheet: "Register", at: "E1", formula: "=SPILL(Register[Target])", spills: true },
  { kind: "number format", sheet: "Register", range: "C3:C4", format: "0.0%" },
  {
    kind: "style",
    sheet: "Register",
    range: "B2:C2",
    style: { ...GREEN, italic: true, size: 14, align: "center", vertical: "middle", wrap: true },
  },
  { kind: "table", sheet: "Register", range: "B2:C4", name: "Register" },
  { kind: "name", sheet: "Register", range: "C3", name: "First_target" },
  {
    kind: "conditional formats",
    sheet: "Register",
    id: "scorecard",
    rules: [
      { type: "text", range: "B3:B4", text: "SALES", style: GREEN },
      { type: "icons", range: "C3:C4", low: 0, high: 1, showValue: false },
      { type: "bar", range: "C3:C4", min: 0, max: 1, color: "#4477AA" },
      { type: "formula", range: "B3:C4", formula: "=$C3>50", style: { italic: true } },
    ],
  },
  { kind: "freeze", sheet: "Register", rows: 2, columns: 1 },
  {
    kind: "column widths",
    sheet: "Register",
    widths: [
      { column: 1, pixels: 222 },
      { column: 40, pixels: 50 },
    ],
  },
  { kind: "validation", sheet: "Register", range: "D3:D9", list: ["at least", "at most"] },
  {
    kind: "chart",
    sheet: "Register",
    id: "history",
    at: "G2",
    title: "Targets",
    categories: "B3:B4",
    series: [{ name: "Target", sheet: "Register", values: "C3:C4", color: "#4477AA" }],
  },
  { kind: "select", sheet: "Register", range: "B3" },
];

describe("applying changes to Univer", () => {
  let headless: Headless;
  let workbook: FWorkbook;

  beforeEach(() => {
    const spill = [{ name: "SPILL", summary: "", parameters: [] }];
    headless = headlessUniver(
      univerFunctions(spill, () => [
        ["On track", 1],
        [new CellError("#N/A", ""), null],
      ]),
    );
    workbook = headless.api.getActiveWorkbook()!;
  });

  afterEach(() => headless.univer.dispose());

  const calculated = (): Promise<void> => headless.api.getFormula().onCalculationResultApplied(5000);

  function read(sheet: string): SheetSnapshot {
    const snapshot = readSnapshot(workbook, { sheets: [sheet] }, { today: 45658, locale: "en-GB" });
    return snapshot.sheets[0]!;
  }

  function shownColour(row: number, column: number): unknown {
    const sheet = workbook.getActiveSheet();
    const formats = sheet.getInject().get(ConditionalFormattingService);
    return formats.composeStyle(workbook.getId(), sheet.getSheetId(), row, column)?.style?.bg?.rgb;
  }

  it("does every kind, and a snapshot reads it back", async () => {
    applyChanges(workbook, EVERY_KIND);
    await calculated();
    expect(read("Register")).toEqual({
      name: "Register",
      values: [
        [null, null, null, null, "On track", 1],
        [null, "Name", "Target", null, expect.objectContaining({ code: "#N/A" })],
        [null, "Sales", 100],
        [null, "Cost", 7.5],
      ],
      tables: [{ name: "Register", range: "B2:C4" }],
    });
    const snapshot = readSnapshot(workbook, { sheets: "all" }, { today: 45658, locale: "en-GB" });
    expect(snapshot.names).toEqual([{ name: "First_target", sheet: "Register", range: "C3" }]);
    expect(snapshot.activeSheet).toBe("Register");
    const sheet = workbook.getSheetByName("Register")!;
    expect(sheet.getRange("C3").getDisplayValue()).toBe("10000.0%");
    expect(sheet.getRange("B2").getCellStyleData()).toMatchObject({
      bg: { rgb: "#DDEEDD" },
      cl: { rgb: "#115511" },
      bl: 1,
      it: 1,
      fs: 14,
      ht: 2,
      vt: 2,
      tb: 3,
    });
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    expect([sheet.getColumnWidth(1), sheet.getColumnWidth(40)]).toEqual([222, 50]);
    expect(sheet.getRange("D5").getDataValidation()?.getCriteriaValues()[1]).toBe('["at least","at most"]');
    expect(sheet.getActiveRange()?.getA1Notation()).toBe("B3");
    expect(sheet.getConditionalFormattingRules().map((rule) => rule.cfId)).toEqual([0, 1, 2, 3].map((n) => `plumbline:scorecard:${n}`));
  });

  it("equals itself when applied twice", async () => {
    applyChanges(workbook, EVERY_KIND);
    await calculated();
    const once = workbook.save();
    applyChanges(workbook, EVERY_KIND);
    await calculated();
    expect({ ...workbook.save(), rev: 0 }).toEqual({ ...once, rev: 0 });
  });

  it("writes text as text, whatever it begins with", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(1)", "007", "1/2", "50%", "2024-01-01", "TRUE", " ", "<script>", "'"];
    applyChanges(workbook, [{ kind: "cells", sheet: "Sheet1", at: "A1", values: texts.map((text) => [text]) }]);
    workbook.getActiveSheet().getRange("B1").setValue({ f: "=SUMPRODUCT(--ISTEXT(A1:A12))" });
    await calculated();
    const sheet = workbook.getActiveSheet();
    expect(texts.map((_, row) => sheet.getRange(row, 0).getRawValue())).toEqual(texts);
    expect(sheet.getRange("A1:A12").getFormulas().flat().filter(Boolean)).toEqual([]);
    expect(sheet.getRange("B1").getRawValue()).toBe(12);
  });

  it("styles a formula's cell without touching the formula", async () => {
    applyChanges(workbook, [
      { kind: "formula", sheet: "Sheet1", at: "B2", formula: "=1+1", spills: false },
      {
        kind: "style",
        sheet: "Sheet1",
        range: "A1:C3",
        style: { ...GREEN, italic: true, size: 14, align: "right", vertical: "top", wrap: false },
      },
      { kind: "number format", sheet: "Sheet1", range: "A1:C3", format: "0.0" },
    ]);
    await calculated();
    await calculated();
    const range = workbook.getActiveSheet().getRange("B2");
    expect([range.getFormula(), range.getDisplayValue()]).toEqual(["=1+1", "2.0"]);
    expect(range.getCellStyleData()).toMatchObject({
      bg: { rgb: GREEN.fill },
      cl: { rgb: GREEN.color },
      bl: 1,
      it: 1,
      fs: 14,
      ht: 3,
      vt: 1,
      tb: 1,
    });
  });

  it("clears a cell for null, together with its formula, and keeps its format", async () => {
    const range = workbook.getActiveSheet().getRange("A1");
    range.setValue({ f: "=1+1" }).setNumberFormat("0.00");
    await calculated();
    applyChanges(workbook, [{ kind: "cells", sheet: "Sheet1", at: "A1", values: [[null]] }]);
    await calculated();
    expect([range.getRawValue() ?? null, range.getFormula(), range.getNumberFormat()]).toEqual([null, "", "0.00"]);
  });

  it("colours a text rule by the spilled word, upper or lower case", async () => {
    applyChanges(workbook, [
      { kind: "formula", sheet: "Sheet1", at: "A1", formula: "=SPILL()", spills: true },
      { kind: "conditional formats", sheet: "Sheet1", id: "x", rules: [{ type: "text", range: "A1:A4", text: "ON TRACK", style: GREEN }] },
    ]);
    await calculated();
    shownColour(0, 0); // The first look starts the calculation of the rule.
    await new Promise((done) => setTimeout(done, 400));
    expect([shownColour(0, 0), shownColour(1, 0)]).toEqual([GREEN.fill, undefined]);
  });

  it("draws icons and bars for spilled numbers", async () => {
    applyChanges(workbook, [
      { kind: "formula", sheet: "Sheet1", at: "A1", formula: "=SPILL()", spills: true },
      {
        kind: "conditional formats",
        sheet: "Sheet1",
        id: "x",
        rules: [
          { type: "icons", range: "B1:B2", low: 0, high: 1, showValue: false },
          { type: "bar", range: "B1:B2", min: 0, max: 2, color: "#4477AA" },
        ],
      },
    ]);
    await calculated();
    const sheet = workbook.getActiveSheet();
    const drawn = [0, 1].map((row) =>
      sheet.getInject().get(ConditionalFormattingService).composeStyle(workbook.getId(), sheet.getSheetId(), row, 1),
    );
    expect(drawn[0]).toMatchObject({
      iconSet: { iconId: "0", iconType: "3Signs", isShowValue: false },
      dataBar: { value: 50, color: "#4477AA" },
    });
    expect([drawn[1]?.iconSet, drawn[1]?.dataBar]).toEqual([undefined, undefined]);
  });

  it("replaces its own conditional formats and keeps foreign ones, in their order", () => {
    const sheet = workbook.getActiveSheet();
    const foreign = (): string[] =>
      sheet
        .getConditionalFormattingRules()
        .map((rule) => rule.cfId)
        .filter((id) => !id.startsWith("plumbline:"));
    for (const limit of [1, 2, 3]) {
      sheet.addConditionalFormattingRule(
        sheet
          .newConditionalFormattingRule()
          .whenNumberGreaterThan(limit)
          .setRanges([sheet.getRange("A1:A9").getRange()])
          .setBackground("#FF0000")
          .build(),
      );
    }
    const before = foreign();
    const rules = (count: number): Change => ({
      kind: "conditional formats",
      sheet: "Sheet1",
      id: "scorecard",
      rules: Array.from({ length: count }, (_, n) => ({ type: "bar", range: "A1:A9", min: 0, max: n + 1, color: "#4477AA" })),
    });
    applyChanges(workbook, [rules(3), { ...rules(1), id: "another" } as Change]);
    applyChanges(workbook, [rules(1)]);
    expect(foreign()).toEqual(before);
    expect(sheet.getConditionalFormattingRules()).toHaveLength(5);
    applyChanges(workbook, [rules(0)]);
    expect(sheet.getConditionalFormattingRules()).toHaveLength(4);
  });

  it("resizes the table of that name, and formulas that use it follow", async () => {
    applyChanges(workbook, EVERY_KIND);
    applyChanges(workbook, [
      { kind: "cells", sheet: "Register", at: "B5", values: [["Leads", 3]] },
      { kind: "table", sheet: "Register", range: "B2:C5", name: "Register" },
      { kind: "formula", sheet: "Register", at: "A10", formula: "=ROWS(Register[#All])&SUM(Register[Target])", spills: false },
    ]);
    await calculated();
    expect(read("Register").tables).toEqual([{ name: "Register", range: "B2:C5" }]);
    expect(workbook.getSheetByName("Register")!.getRange("A10").getRawValue()).toBe("4110.5");
  });

  it("writes beyond the sheet's edge", () => {
    applyChanges(workbook, [{ kind: "cells", sheet: "Sheet1", at: "AZ2000", values: [[1]] }]);
    expect(read("Sheet1").values[1999]![51]).toBe(1);
  });

  it("is one step of the undo history", async () => {
    const before = JSON.stringify(read("Sheet1"));
    applyChanges(workbook, [
      { kind: "cells", sheet: "Sheet1", at: "A1", values: [["first"]] },
      { kind: "cells", sheet: "Sheet1", at: "A1", values: [["second"]] },
      { kind: "sheet", sheet: "New" },
      { kind: "cells", sheet: "New", at: "A1", values: [["there"]] },
    ]);
    await headless.api.undo();
    expect(JSON.stringify(read("Sheet1"))).toBe(before);
    expect(workbook.getSheetByName("New")).toBeNull();
    await headless.api.redo();
    expect(read("Sheet1").values).toEqual([["second"]]);
    expect(read("New").values).toEqual([["there"]]);
  });

  it.each<[string, Change]>([
    ["sheet must exist: Nowhere", { kind: "cells", sheet: "Nowhere", at: "A1", values: [[1]] }],
    ["sheet name must be 1 to 31 characters without : \\ / ? * [ ]: a/b", { kind: "sheet", sheet: "a/b" }],
    ["address must be a cell or a range, such as B2 or B2:D9: A0", { kind: "number format", sheet: "Sheet1", range: "A0", format: "0" }],
    ["number must be finite: NaN", { kind: "cells", sheet: "Sheet1", at: "A1", values: [[NaN]] }],
    ["formula must begin with =: 1+1", { kind: "formula", sheet: "Sheet1", at: "A1", formula: "1+1", spills: false }],
    ["name must be a word that is no cell address: A1", { kind: "name", sheet: "Sheet1", range: "A1", name: "A1" }],
    ["table name must be a word that is no cell address: two words", { kind: "table", sheet: "Sheet1", range: "A1:B2", name: "two words" }],
  ])("refuses a bad change and leaves everything as it was: %s", (sentence, bad) => {
    applyChanges(workbook, EVERY_KIND);
    const before = workbook.save();
    const good: Change = { kind: "cells", sheet: "Sheet1", at: "A1", values: [["never"]] };
    expect(() => applyChanges(workbook, [good, bad])).toThrow(`nothing was changed: ${sentence}`);
    expect(workbook.save()).toEqual(before);
  });

  it("takes back what it had done when Univer itself refuses a change", () => {
    const state = (): unknown => [workbook.save().sheets, workbook.getTableList(), workbook.getDefinedNames()];
    const before = JSON.stringify(state());
    const changes: readonly Change[] = [
      ...EVERY_KIND.slice(0, -2),
      { kind: "chart", sheet: "Sheet1", id: "c", at: "A1", title: "", categories: "A1", series: [] },
    ];
    const board = {
      refresh: () => undefined,
      show: () => {
        throw new Error("no room");
      },
    };
    expect(() => applyChanges(workbook, changes, board)).toThrow(
      "nothing was changed: change 12 of 12, chart on Sheet1, was refused: no room",
    );
    expect(JSON.stringify(state())).toBe(before);
  });
});
