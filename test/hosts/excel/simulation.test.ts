/** What the simulated Excel has of Excel's interface, asked for through the genuine Office.js; everything else fails loudly. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

/** Plain data in this test's own world: Office.js builds its answers in another. */
async function ask(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return JSON.parse(JSON.stringify(await Excel.run(work))) as unknown;
}

const code = (work: (context: Excel.RequestContext) => void): Promise<string> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
    return "done";
  }).catch((error: OfficeExtension.Error) => error.code);

function addChart(sheet: Excel.Worksheet, type: "Pie"): void {
  sheet.charts.add(type, sheet.getRange("A1:A3"));
}

describe("the simulated Excel", () => {
  it("writes and reads back in one round trip", async () => {
    const found = await ask(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[1, "x"]];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(found).toEqual(["Sheet1!A1:B1", [[1, "x"]]]);
    expect(excel.simulation.syncs).toHaveLength(1);
  });

  it("leaves it to Office.js to refuse what was not loaded", async () => {
    const early = ask(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(early).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("has worksheets: added, renamed, activated, deleted, and told of", async () => {
    const told: string[] = [];
    const names = await ask(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => Promise.resolve(void told.push("added")));
      worksheets.onDeleted.add(() => Promise.resolve(void told.push("deleted")));
      await context.sync();
      worksheets.add("Mine").name = "It's mine";
      worksheets.add("Other").activate();
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name,items/position,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]), active.name];
    });
    expect(names).toEqual([
      [
        ["It's mine", 0, "Visible"],
        ["Other", 1, "Visible"],
      ],
      "Other",
    ]);
    expect(await code(({ workbook }) => void workbook.worksheets.add("other"))).toBe("ItemAlreadyExists");
    expect(await code(({ workbook }) => void workbook.worksheets.add("a/b"))).toBe("InvalidArgument");
    expect(await code(({ workbook }) => workbook.worksheets.getItem("Sheet1").delete())).toBe("ItemNotFound");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual(["added", "added", "deleted"]);
  });

  it("has ranges: addresses, parts, the used range, and edges", async () => {
    const found = await ask(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const nothing = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, "x"],
        [null, "'007"],
      ];
      const used = sheet.getUsedRange(true).load("address,values");
      const wide = sheet.getRange("B2").getResizedRange(1, 2).load("address,cellCount");
      const column = sheet.getRange("C3").getEntireColumn().load("address");
      await context.sync();
      return [nothing.isNullObject, used.address, used.values, wide.address, wide.cellCount, column.address];
    });
    expect(found).toEqual([
      true,
      "Sheet1!B2:C3",
      [
        [1, "x"],
        ["", "007"],
      ],
      "Sheet1!B2:D3",
      6,
      "Sheet1!C:C",
    ]);
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
    expect(await code((context) => (sheet(context).getRange("A1:B2").values = [[1]]))).toBe("InvalidArgument");
    expect(await code((context) => void sheet(context).getRange("A1").getResizedRange(-1, 0).load("address"))).toBe("InvalidArgument");
    expect(await code((context) => (sheet(context).getRange("A1").formulas = [["=SUM(Nowhere[Target])"]]))).toBe("InvalidArgument");
  });

  it("has tables, which keep their cells when they become ranges and lose them when deleted", async () => {
    const cells = await ask(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D2").values = [
        ["a", "b", "c", "d"],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:B2", true).convertToRange();
      const other = sheet.tables.add("C1:D2", true);
      other.name = "Other";
      other.delete();
      const { tables } = sheet.load("name,tables/count");
      const range = sheet.getRange("A1:D2").load("values");
      await context.sync();
      return [tables.count, range.values];
    });
    expect(cells).toEqual([
      0,
      [
        ["a", "b", "", ""],
        [1, 2, "", ""],
      ],
    ]);
  });

  it("has settings of the workbook, names, calculation mode, protection and frozen panes", async () => {
    const found = await ask(async (context) => {
      const { settings, names, application, worksheets, protection } = context.workbook;
      settings.add("key", { on: true });
      names.add("Here", "=Sheet1!$A$1");
      application.calculationMode = "Manual";
      const sheet = worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeRows(2);
      sheet.protection.protect();
      protection.protect();
      const setting = settings.getItem("key").load("value");
      names.load("items/name,items/formula");
      application.load("calculationMode");
      sheet.protection.load("protected");
      await context.sync();
      return [
        setting.value as unknown,
        names.items.map(({ name, formula }) => [name, formula as string]),
        application.calculationMode,
        sheet.protection.protected,
      ];
    });
    expect(found).toEqual([{ on: true }, [["Here", "=Sheet1!$A$1"]], "Manual", true]);
    expect(excel.workbook.getActiveSheet().getFreeze().ySplit).toBe(2);
    expect(await code(({ workbook }) => (workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await code(({ workbook }) => void workbook.worksheets.add("More"))).toBe("AccessDenied");
  });

  it("calculates between writes, unless it is asked to wait for the end of the round trip", async () => {
    const sums = await ask(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const suspended = sheet.getRange("B1").load("values");
      await context.sync();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before.values, suspended.values, after.values];
    });
    expect(sums).toEqual([[[2]], [[2]], [[6]]]);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ["a property of a sheet", ({ workbook }) => (workbook.worksheets.getItem("Sheet1").showGridlines = false)],
    ["a property that is read", ({ workbook }) => void workbook.worksheets.getItem("Sheet1").getRange("A1").load("text")],
    ["a method", ({ workbook }) => void workbook.worksheets.getItem("Sheet1").copy()],
    ["an object", ({ workbook }) => void workbook.pivotTables.load("items")],
    ["a used range with formats", ({ workbook }) => void workbook.worksheets.getItem("Sheet1").getUsedRange().load("address")],
    ["a kind of chart", ({ workbook }) => addChart(workbook.worksheets.getItem("Sheet1"), "Pie")],
    ["a kind of format", ({ workbook }) => void workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("ColorScale")],
    ["a table without headers", ({ workbook }) => void workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", false)],
    ["a protection with options", ({ workbook }) => workbook.worksheets.getItem("Sheet1").protection.protect({ allowSort: true })],
    ["a way to clear", ({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("A1").clear("Formats")],
  ])("refuses %s that it does not have as ApiNotFound", async (_, work) => {
    expect(await code(work)).toBe("ApiNotFound");
  });
});
