/** The list of changes in Excel: every kind, twice, beside other people's work; asked back through the genuine Office.js. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import type { Change } from "../../../shared/workbook/change";
import { EVERY_CHANGE, GREEN } from "../every-change";
import { openExcel, type OpenExcel } from "./open-excel";

const SHEET = "Q1 '25";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

async function apply(changes: readonly Change[]): Promise<void> {
  const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
  await applyChanges(changes, state);
}

/** Plain data in this test's own world: Office.js builds its answers in another. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

async function ask<T>(queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const answer = queue(context.workbook.worksheets.getItem(SHEET), context.workbook);
    await context.sync();
    return plain(answer());
  });
}

const asked = {
  values: (range: string) =>
    ask((sheet) => {
      const cells = sheet.getRange(range).load("values");
      return () => cells.values as unknown[][];
    }),
  formats: () =>
    ask((sheet) => {
      const formats = sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      return () => formats.items.map(({ type, customOrNullObject: custom }) => (custom.isNullObject ? type : custom.rule.formula));
    }),
};

describe("every kind of change", () => {
  beforeEach(() => apply(EVERY_CHANGE));

  it("writes values; text that looks like something else stays text", async () => {
    expect(await asked.values("B2:C5")).toEqual([
      ["Name", "Target"],
      ["Sales", 100],
      ["=1+1", 7.5],
      ["007", ""],
    ]);
  });

  it("writes formulas that calculate", async () => {
    expect(await asked.values("E1")).toEqual([[107.5]]);
  });

  it("sets number formats and looks", async () => {
    const looks = await ask((sheet) => {
      const range = sheet.getRange("C3").load("numberFormat");
      const { font, fill } = sheet.getRange("B2").format;
      font.load("bold,italic,color,size");
      fill.load("color");
      return () => [range.numberFormat, font.bold, font.italic, font.color, font.size, fill.color];
    });
    expect(looks).toEqual([[["0.0%"]], true, true, GREEN.color, 14, GREEN.fill]);
  });

  it("makes a table and a name", async () => {
    const found = await ask((_, { tables, names }) => {
      const range = tables.getItem("Register").getRange().load("address");
      const name = names.getItem("First_target").load("formula");
      return () => [range.address, name.formula as string];
    });
    expect(found).toEqual(["'Q1 ''25'!B2:C5", "='Q1 ''25'!$C$3"]);
  });

  it("adds conditional formats in the order of the list, each with its mark", async () => {
    expect(await asked.formats()).toEqual([
      '=AND(B3="Sales",N("plumbline:scorecard")=0)',
      "IconSet",
      "DataBar",
      '=AND($C3>50,N("plumbline:scorecard")=0)',
    ]);
  });

  it("freezes, widens, offers a list and selects", async () => {
    const sheet = excel.workbook.getSheetByName(SHEET)!;
    expect([sheet.getFreeze().ySplit, sheet.getFreeze().xSplit, sheet.getColumnWidth(1)]).toEqual([2, 1, 222]);
    expect(excel.workbook.getActiveSheet().getSheetName()).toBe(SHEET);
    expect(excel.workbook.getActiveRange()?.getA1Notation()).toBe("B3");
    const rule = await ask((sheet) => {
      const validation = sheet.getRange("D3:D9").dataValidation.load("rule,errorAlert");
      return () => [validation.rule.list?.source, validation.errorAlert.style];
    });
    expect(rule).toEqual(["at least,at most", "Warning"]);
  });

  it("draws a chart with its lines", async () => {
    const chart = await ask((sheet) => {
      const [chart] = [sheet.charts.getItem("Plumbline trend").load("name,chartType,title/text")];
      const series = chart.series.load("items/name,items/format/line/color,items/format/line/lineStyle");
      return () => [
        chart.chartType,
        chart.title.text,
        series.items.map(({ name, format: { line } }) => [name, line.color, line.lineStyle]),
      ];
    });
    expect(chart).toEqual([
      "Line",
      "Targets",
      [
        ["Actual", "#1F5FA8", "Continuous"],
        ["Target", "#5B4B77", "Dash"],
      ],
    ]);
  });

  it("equals itself when applied twice", async () => {
    const state = (): unknown => {
      const { sheets, styles } = excel.workbook.save();
      const formats = excel.workbook
        .getSheets()
        .map((sheet) => sheet.getConditionalFormattingRules().map(({ rule, ranges }) => ({ rule, ranges })));
      const { model } = excel.simulation.state;
      const charts = model
        .sheets()
        .map((sheet) => model.charts(sheet).map(({ name, title, series }) => ({ name, title, lines: series.length })));
      return {
        sheets,
        styles,
        formats,
        charts,
        tables: excel.workbook.getTableList(),
        names: excel.workbook.getDefinedNames().map((name) => name.getFormulaOrRefString()),
      };
    };
    await excel.calculated();
    const once = plain(state());
    await apply(EVERY_CHANGE);
    await excel.calculated();
    expect(plain(state())).toEqual(once);
  });

  it("resizes its table, and formulas follow", async () => {
    await apply([
      { kind: "cells", sheet: SHEET, at: "B6", values: [["Leads", 3]] },
      { kind: "table", sheet: SHEET, range: "B2:C6", name: "Register" },
    ]);
    expect(await asked.values("E1")).toEqual([[110.5]]);
  });

  it("points its name elsewhere", async () => {
    await apply([{ kind: "name", sheet: SHEET, range: "C4:C5", name: "first_target" }]);
    const names = await ask((_, { names }) => {
      names.load("items/name,items/formula");
      return () => names.items.map(({ name, formula }) => [name, formula as string]);
    });
    expect(names).toEqual([["First_target", "='Q1 ''25'!$C$4:$C$5"]]);
  });
});

describe("other people's work", () => {
  const ours = (count: number): Change => ({
    kind: "conditional formats",
    sheet: SHEET,
    id: "scorecard",
    rules: Array.from({ length: count }, (_, n) => ({ type: "bar", range: "A1:A9", min: 0, max: n + 1, color: "#4477AA" })),
  });

  /** By another add-in, by another command of ours, and by hand in the grid. */
  async function addForeign(): Promise<void> {
    await apply([{ kind: "sheet", sheet: SHEET }, { ...ours(1), id: "selection" } as Change]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange("A1:A9");
      for (const limit of [1, 2]) range.conditionalFormats.add("Custom").custom.rule.formula = `=A1>${limit}`;
      await context.sync();
    });
    const sheet = excel.workbook.getSheetByName(SHEET)!;
    const rule = sheet
      .newConditionalFormattingRule()
      .whenNumberGreaterThan(3)
      .setRanges([sheet.getRange("A1:A9").getRange()]);
    sheet.addConditionalFormattingRule(rule.setBackground("#FF0000").build());
  }

  it("stays: foreign conditional formats keep their order while ours come, change and go", async () => {
    await addForeign();
    const foreign = await asked.formats();
    expect(foreign).toEqual(["Other", "=A1>2", "=A1>1", "DataBar"]);
    await apply([ours(2)]);
    expect(await asked.formats()).toEqual(["DataBar", "DataBar", ...foreign]);
    await apply([ours(1)]);
    expect(await asked.formats()).toEqual(["DataBar", ...foreign]);
    await apply([ours(0)]);
    expect(await asked.formats()).toEqual(foreign);
  });

  it("stays: a chart of another name, and cells that no change names", async () => {
    await apply(EVERY_CHANGE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.charts.add("Line", sheet.getRange("C3:C5"), "Auto").name = "Mine";
      sheet.getRange("Z9").values = [["mine"]];
      await context.sync();
    });
    await apply(EVERY_CHANGE);
    const charts = await ask((sheet) => {
      sheet.charts.load("items/name");
      return () => sheet.charts.items.map(({ name }) => name);
    });
    expect(charts.sort()).toEqual(["Mine", "Plumbline trend"]);
    expect(await asked.values("Z9")).toEqual([["mine"]]);
  });
});
