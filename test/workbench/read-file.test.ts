/** Files from disk in a real Univer: what is opened is what stood in the file, and what cannot be opened is named. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { applyChanges } from "../../workbench/apply-changes";
import { readFile } from "../../workbench/reading/read-file";
import { univerFunctions } from "../../workbench/univer-functions";
import { readSnapshot } from "../../workbench/univer-snapshot";
import { xlsx } from "../cli/xlsx-fixture";
import { headlessUniver, type Headless } from "./headless-univer";

const RED = { font: { color: { rgb: "9C0006" } }, fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } } } as const;

const BOOK: WriteOptions = {
  namedRanges: [
    { name: "First", range: "'My sheet'!$B$2" },
    { name: "Rate", range: "0.2" },
  ],
  sheets: [
    {
      name: "My sheet",
      rows: [
        ["Name", "Value", "When"],
        ["Sales", 0.5, new Date(Date.UTC(2025, 0, 31))],
        ["=1+1", 2, null],
        ["007", null, null],
        [true, null, null],
      ],
      cells: new Map([
        [
          "0,0",
          {
            value: "Name",
            style: {
              font: { bold: true, color: { rgb: "FFFFFF" } },
              fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "24384D" } },
            },
          },
        ],
        ["1,1", { value: 0.5, style: { numFmt: "0.0%" } }],
        ["1,2", { value: new Date(Date.UTC(2025, 0, 31)), style: { numFmt: "yyyy-mm-dd" } }],
        ["3,1", { value: 99, formula: "SUM(B2:B3)", formulaResult: 99, type: "formula" }],
        [
          "0,4",
          {
            value: 7,
            formula: "TWO(1)",
            formulaResult: 7,
            type: "formula",
            formulaType: "array",
            formulaRef: "E1:E2",
            formulaDynamic: true,
          },
        ],
        ["1,4", { value: 8 }],
        ["4,4", { value: 5, formula: "[1]Other!A1*2", formulaResult: 5, type: "formula" }],
      ]),
      columns: [{ width: 20 }, { width: 10 }],
      freezePane: { rows: 1, columns: 1 },
      merges: [{ startRow: 8, startCol: 0, endRow: 8, endCol: 2 }],
      tables: [{ name: "Figures", range: "A1:C4", columns: [{ name: "Name" }, { name: "Value" }, { name: "When" }] }],
      conditionalRules: [{ type: "cellIs", priority: 1, operator: "greaterThan", formula: "1", range: "B2:B4", style: RED }],
      dataValidations: [{ type: "list", range: "D2:D4", values: ["yes", "no"] }],
    },
    { name: "Second", rows: [["x"]], hidden: true },
  ],
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("a file from disk", () => {
  let headless: Headless | null = null;

  afterEach(() => {
    headless?.univer.dispose();
    headless = null;
  });

  async function open(bytes: Uint8Array, name: string): Promise<{ workbook: FWorkbook; notes: readonly string[] }> {
    const file = await readFile(bytes, name, "en-GB");
    const two = [{ name: "TWO", summary: "", parameters: [] }];
    headless = headlessUniver(
      univerFunctions(two, () => [[1], [2]]),
      file.data,
    );
    const workbook = headless.api.getActiveWorkbook()!;
    applyChanges(workbook, file.changes);
    headless.api.getFormula().executeCalculation();
    await headless.api.getFormula().onCalculationResultApplied(5000);
    return { workbook, notes: file.notes };
  }

  it("keeps values, text that looks like something else, dates as serial days, tables and names", async () => {
    const { workbook } = await open(await writeXlsx(BOOK), "book.xlsx");
    const snapshot = readSnapshot(workbook, { sheets: "all" }, { today: 45658, locale: "en-GB" });
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["My sheet", "Second"]);
    expect(snapshot.sheets[0]).toMatchObject({
      values: [
        ["Name", "Value", "When", null, 1],
        ["Sales", 0.5, 45688, null, 2],
        ["=1+1", 2],
        ["007", 2.5],
        [true, null, null, null, 5],
      ],
      tables: [{ name: "Figures", range: "A1:C4" }],
    });
    expect(snapshot.names).toEqual([{ name: "First", sheet: "My sheet", range: "B2" }]);
  });

  it("names what of it is neither shown nor written again", async () => {
    const lines = { type: "line" as const, series: [{ values: "A!A1:A2" }], anchor: { from: { row: 3, col: 0 } } };
    const chart = await writeXlsx({ sheets: [{ name: "A", rows: [[1], [2]], charts: [lines] }] });
    expect((await open(chart, "book.xlsx")).notes).toEqual(["charts of this file are neither shown nor downloaded"]);
    const parts = { ...unzipSync(chart), "xl/media/image1.png": text("x"), "xl/vbaProject.bin": text("x") };
    expect((await open(zipSync(parts), "book.xlsm")).notes).toEqual([
      "charts, pictures and macros of this file are neither shown nor downloaded",
    ]);
  });

  it("keeps comments on cells as notes", async () => {
    const cells = new Map([["2,1", { value: "x", comment: { text: "why so" } }]]);
    const { data } = await readFile(await writeXlsx({ sheets: [{ name: "A", rows: [], cells }] }), "book.xlsx", "en-GB");
    const notes = JSON.parse(data.resources!.find(({ name }) => name === "SHEET_NOTE_PLUGIN")!.data) as Record<string, unknown>;
    expect(notes).toMatchObject({ sheet1: { 2: { 1: { row: 2, col: 1, note: "why so" } } } });
  });

  it("calculates formulas anew, lets array formulas spill, and keeps the value of what another workbook gave", async () => {
    const { workbook, notes } = await open(await writeXlsx(BOOK), "book.xlsx");
    const sheet = workbook.getSheetByName("My sheet")!;
    expect([sheet.getRange("B4").getFormula(), sheet.getRange("B4").getRawValue()]).toEqual(["=SUM(B2:B3)", 2.5]);
    expect([sheet.getRange("E1").getFormula(), sheet.getRange("E1").getRawValue()]).toEqual(["=TWO(1)", 1]);
    expect([sheet.getRange("E5").getFormula(), sheet.getRange("E5").getRawValue()]).toEqual(["", 5]);
    expect(notes).toEqual(["formulas that use other workbooks keep the values that the file holds"]);
  });

  it("keeps number formats, looks, widths, frozen panes, merged cells, hidden sheets, lists and rules", async () => {
    const { workbook } = await open(await writeXlsx(BOOK), "book.xlsx");
    const sheet = workbook.getSheetByName("My sheet")!;
    expect([sheet.getRange("B2").getDisplayValue(), sheet.getRange("C2").getDisplayValue()]).toEqual(["50.0%", "2025-01-31"]);
    expect(sheet.getRange("A1").getCellStyleData()).toMatchObject({ bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: "#24384D" } });
    expect([sheet.getColumnWidth(0), sheet.getColumnWidth(1)]).toEqual([145, 75]);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 1]);
    expect(sheet.getMergedRanges().map((range) => range.getA1Notation())).toEqual(["A9:C9"]);
    expect(workbook.getSheetByName("Second")!.isSheetHidden()).toBe(true);
    expect(sheet.getRange("D3").getDataValidation()?.getCriteriaValues()[1]).toBe('["yes","no"]');
    const formats = sheet.getInject().get(ConditionalFormattingService);
    formats.composeStyle(workbook.getId(), sheet.getSheetId(), 2, 1);
    await new Promise((done) => setTimeout(done, 300));
    expect(formats.composeStyle(workbook.getId(), sheet.getSheetId(), 2, 1)?.style?.bg?.rgb).toBe("#FFC7CE");
    expect(formats.composeStyle(workbook.getId(), sheet.getSheetId(), 1, 1)?.style?.bg?.rgb).toBeUndefined();
  });

  it("leaves out the empty formatted cells of a very large sheet", async () => {
    const row = (n: number): string => `<row r="${n}" spans="1:3"><c r="A${n}" s="0"/><c r="B${n}" s="0"/></row>`;
    const filled = '<row r="1"><c r="A1" t="str"><v>Name</v></c></row>';
    const rows = filled + Array.from({ length: 320_000 }, (_, index) => row(index + 2)).join("");
    const { data } = await readFile(xlsx([{ name: "Long", rows }]), "long.xlsx", "en-GB");
    expect(data.sheets["sheet1"]!.rowCount).toBeLessThan(1000);
    expect(data.sheets["sheet1"]!.cellData![0]![0]).toEqual({ v: "Name", t: 1 });
  });

  it("takes a csv as one sheet of its name, codes and dates as they are written", async () => {
    const { workbook } = await open(text('KPI;Period;Actual\n"=1+1";2025-01;1,5\n007;2025-02;\n'), "team [a]/figures.csv");
    const { sheets } = readSnapshot(workbook, { sheets: "all" }, { today: 45658, locale: "en-GB" });
    expect(sheets).toEqual([
      {
        name: "team  a  figures",
        tables: [],
        values: [
          ["KPI", "Period", "Actual"],
          ["=1+1", "2025-01", 1.5],
          ["007", "2025-02"],
        ],
      },
    ]);
  });

  it.each<[string, string, Uint8Array]>([
    ["file must not be empty: a.xlsx", "a.xlsx", new Uint8Array()],
    ["file must not be empty: a.csv", "a.csv", text("\n \n")],
    ["file must be an Excel workbook (.xlsx) or a csv: a.png", "a.png", text("nothing")],
    ["workbook must be saved as .xlsx, this one has the old .xls format: a.xls", "a.xls", new Uint8Array(COMPOUND_FILE)],
    [
      "workbook must not be password-protected, take the password off and save it again: a.xlsx",
      "a.xlsx",
      new Uint8Array([...COMPOUND_FILE, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])]),
    ],
    ["workbook must be complete, this file ends too early or is damaged: a.xlsx", "a.xlsx", text("PK\u0003\u0004 no zip at all")],
    [
      "workbook must be an undamaged .xlsx file, its contents cannot be read: a.xlsx",
      "a.xlsx",
      zipSync({ "xl/workbook.xml": text("<workbook") }),
    ],
    ["file must be a workbook, this one is a Word document: a.xlsx", "a.xlsx", zipSync({ "word/document.xml": text("<w/>") })],
    ["file must be a workbook or a csv, this one is a PDF: a.csv", "a.csv", text("%PDF-1.7")],
  ])("is refused by a sentence: %s", async (sentence, name, bytes) => {
    await expect(readFile(bytes, name, "en-GB")).rejects.toThrow(sentence);
  });
});
