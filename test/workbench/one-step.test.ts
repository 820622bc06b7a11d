/** A list of changes in a real Univer is one step: done whole, undone whole, and refused whole. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CellError } from "../../shared/cell/cell-error";
import type { Change } from "../../shared/workbook/change";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { applyChanges } from "../../workbench/apply-changes";
import { forgetEdits, lastEdit } from "../../workbench/step-history";
import { univerFunctions } from "../../workbench/univer-functions";
import { readSnapshot } from "../../workbench/univer-snapshot";
import { EVERY_KIND } from "./every-change";
import { headlessUniver, type Headless } from "./headless-univer";

describe("a list of changes in Univer", () => {
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

  function read(sheet: string): SheetSnapshot {
    const snapshot = readSnapshot(workbook, { sheets: [sheet] }, { today: 45658, locale: "en-GB" });
    return snapshot.sheets[0]!;
  }

  it("is the last edit until it is undone, and what too many undos ago was done is not forgotten", async () => {
    const write = (value: number): void => applyChanges(workbook, [{ kind: "cells", sheet: "Sheet1", at: "A1", values: [[value]] }]);
    expect(lastEdit(workbook)).toBeNull();
    write(1);
    const first = lastEdit(workbook);
    expect(first).not.toBeNull();
    write(2);
    expect(lastEdit(workbook)).not.toBe(first);
    await headless.api.undo();
    expect(lastEdit(workbook)).toBe(first);
    await headless.api.undo();
    expect(lastEdit(workbook)).toBeNull();
    for (let value = 1; value <= 25; value += 1) write(value);
    for (let count = 0; count < 30; count += 1) await headless.api.undo();
    expect(read("Sheet1").values).toEqual([[5]]);
    expect(lastEdit(workbook)).not.toBeNull();
    forgetEdits(workbook);
    expect(lastEdit(workbook)).toBeNull();
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
      erase: () => undefined,
      all: () => [],
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
