/** Conditional formats in a real Univer: on spilled values, beside other people's, and none of ours left over. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CellError } from "../../shared/cell/cell-error";
import type { Change } from "../../shared/workbook/change";
import { applyChanges } from "../../workbench/apply-changes";
import { univerFunctions } from "../../workbench/univer-functions";
import { GREEN } from "./every-change";
import { headlessUniver, type Headless } from "./headless-univer";

describe("conditional formats in Univer", () => {
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

  function shownColour(row: number, column: number): unknown {
    const sheet = workbook.getActiveSheet();
    const formats = sheet.getInject().get(ConditionalFormattingService);
    return formats.composeStyle(workbook.getId(), sheet.getSheetId(), row, column)?.style?.bg?.rgb;
  }

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
});
