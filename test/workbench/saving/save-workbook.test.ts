/** A workbook that is saved holds what stood in Univer, for every program that reads .xlsx, and says what it does not hold. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx, type Workbook, type WriteOptions } from "hucre/xlsx";
import { CFNumberOperator, CFTimePeriodOperator } from "@univerjs/sheets-conditional-formatting";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { call } from "../../../shared/functions/call";
import { catalogue } from "../../../shared/functions/catalogue";
import { applyChanges } from "../../../workbench/apply-changes";
import { readFile } from "../../../workbench/reading/read-file";
import { saveWorkbook, type SavedWorkbook } from "../../../workbench/saving/save-workbook";
import { univerFunctions } from "../../../workbench/univer-functions";
import { readSnapshot } from "../../../workbench/univer-snapshot";
import { headlessUniver, type Headless } from "../headless-univer";

const TODAY = { today: 45658, locale: "en-GB" };
const LOOK = {
  font: { name: "Calibri", size: 14, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "24384D" } },
  border: { bottom: { style: "double", color: { rgb: "FF0000" } } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  numFmt: "0.0%",
} as const;
const RED = { font: { color: { rgb: "9C0006" } } };
const BOOK: WriteOptions = {
  namedRanges: [
    { name: "First", range: "'My sheet'!$B$2" },
    { name: "Here", range: "'My sheet'!$B$3", scope: "My sheet" },
  ],
  sheets: [
    {
      name: "My sheet",
      rows: [
        ["Name", "Value", "When"],
        ["Sales", 0.5, new Date(Date.UTC(2025, 0, 31))],
        ["=1+1", -2, true],
        ["007", null, "#N/A"],
      ],
      cells: new Map([
        ["1,1", { value: 0.5, style: LOOK }],
        ["5,0", { value: null, formula: "SUM(B2:B3)", formulaResult: -1.5 }],
        ["6,0", { value: null, formula: "1/0", formulaResult: "#DIV/0!" }],
        ["7,0", { value: null, formula: "_xldudf_KPI_PROGRESS(38,100)", formulaResult: 0 }],
        ["8,0", { value: null, formula: "_xlfn.SEQUENCE(2,2)", formulaType: "array", formulaRef: "A9:B10", formulaDynamic: true }],
      ]),
      columns: [{ width: 20 }, { width: 10, hidden: true }],
      rowDefs: new Map([[1, { height: 30 }]]),
      freezePane: { rows: 1, columns: 2 },
      merges: [{ startRow: 12, startCol: 0, endRow: 12, endCol: 2 }],
      tables: [{ name: "Figures", range: "A1:C4", columns: [{ name: "Name" }, { name: "Value" }, { name: "When" }] }],
      conditionalRules: [
        { type: "cellIs", priority: 1, operator: "greaterThan", formula: "1", range: "B2:B4 D2:D4", style: RED },
        { type: "beginsWith", priority: 2, text: 'a"b', formula: "x", range: "A2:A4", style: RED, stopIfTrue: true },
        {
          type: "dataBar",
          priority: 3,
          range: "B2:B4",
          dataBar: { cfvo: [{ type: "min" }, { type: "num", value: "5" }], color: "FF4472C4" },
        },
        {
          type: "iconSet",
          priority: 4,
          range: "B2:B4",
          iconSet: {
            iconSet: "3Signs",
            showValue: false,
            cfvo: [
              { type: "percent", value: "0" },
              { type: "num", value: "1" },
              { type: "num", value: "2" },
            ],
          },
        },
        {
          type: "colorScale",
          priority: 5,
          range: "B2:B4",
          colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFFFFF", "FF00FF00"] },
        },
      ],
      dataValidations: [{ type: "list", range: "D2:D4", values: ["yes", "no"] }],
    },
    { name: "Second", rows: [["x"]], hidden: true },
  ],
};

describe("a workbook that is saved", () => {
  let headless: Headless | null = null;

  afterEach(() => {
    headless?.univer.dispose();
    headless = null;
  });

  async function open(bytes: Uint8Array): Promise<FWorkbook> {
    headless?.univer.dispose();
    const file = await readFile(bytes, "book.xlsx", "en-GB");
    headless = headlessUniver(univerFunctions(catalogue, call), file.data);
    const workbook = headless.api.getActiveWorkbook()!;
    applyChanges(workbook, file.changes);
    headless.api.getFormula().executeCalculation();
    await headless.api.getFormula().onCalculationResultApplied(5000);
    return workbook;
  }

  async function saved(options: WriteOptions): Promise<SavedWorkbook & { readonly book: Workbook }> {
    const result = await saveWorkbook(await open(await writeXlsx(options)), null);
    return { ...result, book: await readXlsx(result.bytes, { readStyles: true }) };
  }

  it("holds values as they are, text that looks like something else too", async () => {
    const { book, leftOut } = await saved(BOOK);
    expect(leftOut).toEqual([]);
    expect(book.sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ["My sheet", false],
      ["Second", true],
    ]);
    expect(book.sheets[0]!.rows.slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
      ["Sales", 0.5, new Date(Date.UTC(2025, 0, 31))],
      ["=1+1", -2, true],
      ["007", null, "#N/A"],
    ]);
  });

  it("holds formulas with their last results, errors as errors, spills with all they fill", async () => {
    const { book, bytes, hasOwnFormulas } = await saved(BOOK);
    const cells = book.sheets[0]!.cells!;
    const formulas = ["5,0", "6,0", "7,0", "8,0"].map((key) => [cells.get(key)?.formula, cells.get(key)?.formulaResult]);
    expect(formulas).toEqual([
      ["SUM(B2:B3)", -1.5],
      // As an error, which its reader gives as the cell's value.
      ["1/0", undefined],
      ["_xldudf_KPI_PROGRESS(38,100)", 0.38],
      ["_xlfn.SEQUENCE(2,2)", 1],
    ]);
    expect(book.sheets[0]!.rows[6]?.[0]).toBe("#DIV/0!");
    expect(cells.get("8,0")).toMatchObject({ formulaRef: "A9:B10", formulaDynamic: true });
    expect(book.sheets[0]!.rows.slice(8, 10).map((row) => row.slice(0, 2))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toMatch(/t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect([hasOwnFormulas, strFromU8(parts["xl/workbook.xml"]!)]).toEqual([true, expect.not.stringContaining("fullCalcOnLoad")]);
  });

  it("is calculated anew by whoever opens it if that needs no add-in", async () => {
    const { bytes, hasOwnFormulas } = await saved({ sheets: [{ name: "A", rows: [[1]] }] });
    expect([hasOwnFormulas, strFromU8(unzipSync(bytes)["xl/workbook.xml"]!)]).toEqual([false, expect.stringContaining("fullCalcOnLoad")]);
  });

  it("holds looks, sizes, frozen cells, merged cells, tables, names and lists", async () => {
    const { book } = await saved(BOOK);
    const sheet = book.sheets[0]!;
    expect(sheet.cells!.get("1,1")?.style).toMatchObject({
      font: { name: "Calibri", size: 14, bold: true, color: { rgb: "FFFFFF" } },
      alignment: LOOK.alignment,
      numFmt: "0.0%",
      border: { bottom: { style: "double" } },
    });
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet.merges).toEqual(BOOK.sheets[0]!.merges);
    expect([sheet.columns?.[0]?.width, sheet.columns?.[1]?.hidden]).toEqual([expect.closeTo(20, 0), true]);
    expect(sheet.rowDefs?.get(1)?.height).toBe(30);
    expect(sheet.tables?.map(({ name, range, columns }) => [name, range, columns.map((column) => column.name)])).toEqual([
      ["Figures", "A1:C4", ["Name", "Value", "When"]],
    ]);
    expect(sheet.dataValidations).toMatchObject([{ type: "list", range: "D2:D4", values: ["yes", "no"] }]);
    expect(book.namedRanges).toMatchObject([{ name: "First", range: "'My sheet'!$B$2" }, { name: "Here" }]);
  });

  it("holds rules made in Univer as far as a file has them, and counts the others", async () => {
    const workbook = await open(
      await writeXlsx({
        sheets: [
          { name: "A", rows: [[1], [2]] },
          { name: "It's B", rows: [["x"]] },
        ],
      }),
    );
    const sheet = workbook.getSheetByName("A")!;
    const { api } = headless!;
    const ranges = [sheet.getRange("A1:A9").getRange(), sheet.getRange("C1:C9").getRange()];
    const rule = () => sheet.newConditionalFormattingRule();
    sheet.addConditionalFormattingRule(rule().whenFormulaSatisfied("=MAXIFS(A:A,A:A,A1)>1").setBold(true).setRanges(ranges).build());
    sheet.addConditionalFormattingRule(
      rule().setRank({ isBottom: false, isPercent: false, value: 3 }).setBold(true).setRanges(ranges).build(),
    );
    sheet.addConditionalFormattingRule(rule().setAverage(CFNumberOperator.lessThan).setBold(true).setRanges(ranges).build());
    sheet.addConditionalFormattingRule(rule().whenDate(CFTimePeriodOperator.lastMonth).setBold(true).setRanges(ranges).build());
    sheet.getRange("D1").setDataValidation(
      api
        .newDataValidation()
        .requireDateAfter(new Date(2025, 0, 1))
        .build(),
    );
    sheet
      .getRange("E1")
      .setDataValidation(api.newDataValidation().requireValueInRange(workbook.getSheetByName("It's B")!.getRange("A1:A3")).build());
    sheet.getRange("F1").setDataValidation(api.newDataValidation().requireCheckbox().build());
    sheet.getRange("G1").setDataValidation(api.newDataValidation().requireValueInList(["a,b", "c"]).build());
    const { bytes, leftOut } = await saveWorkbook(workbook, null);
    const [read] = (await readXlsx(bytes)).sheets;
    expect(leftOut).toEqual(["1 conditional format", "2 entry rules"]);
    expect(read!.conditionalRules!.map(({ formula }) => formula)).toEqual([
      "AND(ISNUMBER(A1),A1<AVERAGE($A$1:$A$9,$C$1:$C$9))",
      "AND(ISNUMBER(A1),A1>=LARGE(($A$1:$A$9,$C$1:$C$9),MIN(COUNT($A$1:$A$9,$C$1:$C$9),3)))",
      "_xlfn.MAXIFS(A:A,A:A,A1)>1",
    ]);
    expect(read!.dataValidations!.map(({ formula1 }) => formula1)).toEqual(["45658", "'It''s B'!A1:A3"]);
  });

  it("gives no table the name of a cell, which Excel would have to repair", async () => {
    const workbook = await open(
      await writeXlsx({
        sheets: [
          {
            name: "A",
            rows: [
              ["x", "y", "z"],
              [1, 2, 3],
              [4, 5, 6],
            ],
          },
        ],
      }),
    );
    const id = workbook.getActiveSheet().getSheetId();
    for (const [column, name] of ["C", "r2c", "Sales_2025"].entries()) {
      await workbook.addTable(id, name, { startRow: 0, startColumn: column, endRow: 2, endColumn: column });
    }
    expect(workbook.getTableList()).toHaveLength(3);
    const { bytes } = await saveWorkbook(workbook, null);
    expect((await readXlsx(bytes)).sheets[0]!.tables!.map(({ name }) => name)).toEqual(["_C", "_r2c", "Sales_2025"]);
  });

  it("is read back as the same workbook, and saved again as the same", async () => {
    const first = await saveWorkbook(await open(await writeXlsx(BOOK)), null);
    const before = readSnapshot(headless!.api.getActiveWorkbook()!, { sheets: "all" }, TODAY);
    const again = await open(first.bytes);
    expect(readSnapshot(again, { sheets: "all" }, TODAY)).toEqual(before);
    const second = await saveWorkbook(again, null);
    const formats = async ({ bytes }: SavedWorkbook): Promise<unknown> =>
      (await readXlsx(bytes)).sheets.map((sheet) => sheet.conditionalRules);
    expect(await formats(second)).toEqual(await formats(first));
    expect((await readXlsx(first.bytes)).sheets[0]!.conditionalRules).toHaveLength(5);
  });
});
