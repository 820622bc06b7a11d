/** The list of changes in a real Univer: every kind, twice, with hostile text. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CellError } from "../../shared/cell/cell-error";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { applyChanges } from "../../workbench/apply-changes";
import { univerFunctions } from "../../workbench/univer-functions";
import { readSnapshot } from "../../workbench/univer-snapshot";
import { EVERY_KIND, GREEN } from "./every-change";
import { headlessUniver, type Headless } from "./headless-univer";

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
});
