/** The door for workbooks: what is read from hand-made markup, and the sentence for each file that is none. */
import { describe, expect, it } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../cli/reading/read-workbook";
import { unpackWorkbook } from "../../cli/reading/unpack-workbook";
import { CellError } from "../../shared/cell/cell-error";
import { DATE_STYLE, text, xlsx } from "./xlsx-fixture";

const read = (bytes: Uint8Array): ReturnType<typeof readWorkbook> => readWorkbook(bytes, "book.xlsx");

describe("reading a workbook", () => {
  it("takes numbers, texts, booleans and blanks as they stand", async () => {
    const rows = `<row r="2">${text("B2", "Name")}<c r="C2"><v>0.95</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"/></row>`;
    const { sheets } = await read(xlsx([{ name: "Register", rows }]));
    expect(sheets).toEqual([{ name: "Register", values: [[], [null, "Name", 0.95, true]], tables: [] }]);
  });

  it("keeps a date as the serial day that the file holds, the times of day and the days before March 1900 too", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>45658</v></c><c r="B1" s="1"><v>45658.75</v></c><c r="C1" s="1"><v>60</v></c></row>';
    const { sheets } = await read(xlsx([{ name: "S", rows }], { styles: DATE_STYLE }));
    expect(sheets[0]?.values).toEqual([[45658, 45658.75, 60]]);
  });

  it("moves dates of the 1904 system by 1462 days and leaves other numbers alone", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44196</v></c><c r="B1"><v>44196</v></c></row>';
    const { sheets } = await read(xlsx([{ name: "S", rows }], { styles: DATE_STYLE, date1904: true }));
    expect(sheets[0]?.values).toEqual([[45658, 44196]]);
  });

  it("takes a formula's stored result, and says where there is none", async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+2</f></c><c r="C1"><f>1+3</f></c></row>';
    const { sheets, findings } = await read(xlsx([{ name: "S", rows }]));
    expect(sheets[0]?.values).toEqual([[2]]);
    expect(findings).toEqual([
      {
        severity: "warning",
        where: { sheet: "S", cell: "B1" },
        message: "2 formulas have no stored result and are read as blank: open the workbook in a spreadsheet and save it",
      },
    ]);
  });

  it("reads error cells as errors, and a text that looks like one as text", async () => {
    const rows = `<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><v>#SPILL!</v></c>${text("C1", "#REF!")}</row>`;
    const [row] = (await read(xlsx([{ name: "S", rows }]))).sheets[0]!.values;
    expect(row).toEqual([
      new CellError("#DIV/0!", "cell must not hold an error: #DIV/0!"),
      new CellError("#N/A", "cell must not hold an error: #SPILL!"),
      "#REF!",
    ]);
  });

  it("reads hidden sheets too, in the workbook's order", async () => {
    const sheet = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' };
    const { sheets } = await read(
      xlsx([
        { name: "A", ...sheet },
        { name: "B", ...sheet, state: "veryHidden" },
        { name: "C", ...sheet },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["A", "B", "C"]);
  });

  it("lets a cell merged over rows speak for each of them, one merged over columns only for itself", async () => {
    const rows = `<row r="1">${text("A1", "Title")}</row><row r="2">${text("A2", "Grow")}<c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>';
    const { sheets, findings } = await read(xlsx([{ name: "S", rows, after }]));
    expect(sheets[0]?.values).toEqual([["Title"], ["Grow", 1], ["Grow", 2]]);
    expect(findings.map(({ where, message }) => [where.cell, message])).toEqual([
      ["A2", "merged cells A2:A3 are read as the same value in every row"],
    ]);
  });

  it("finds tables and names of ranges, and leaves names of formulas and of other workbooks out", async () => {
    const rows = `<row r="1">${text("A1", "x")}</row>`;
    const definedNames =
      "<definedName name=\"AsOf\">'It''s'!$B$2</definedName><definedName name=\"Rate\">0.2</definedName>" +
      '<definedName name="Far">[1]Sheet1!$A$1</definedName><definedName name="Gone">#REF!</definedName>';
    const { names } = await read(xlsx([{ name: "It's", rows }], { definedNames }));
    expect(names).toEqual([{ name: "AsOf", sheet: "It's", range: "B2" }]);
  });

  it("counts the rows and cells that do not say where they are", async () => {
    const rows = "<row><c/><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>";
    expect((await read(xlsx([{ name: "S", rows }]))).sheets[0]?.values).toEqual([[null, 1], [], [2]]);
  });

  it("reads a sheet with a million empty formatted rows as the two rows that it is", async () => {
    const empty = Array.from(
      { length: 1_000_000 },
      (_, i) => `<row r="${i + 3}" s="1" customFormat="1"><c r="A${i + 3}" s="1"/><c r="B${i + 3}" s="1"></c></row>`,
    ).join("");
    const rows = `<row r="1">${text("A1", "Name")}</row><row r="2">${text("A2", "Churn")}</row>${empty}`;
    expect((await read(xlsx([{ name: "S", rows }]))).sheets[0]?.values).toEqual([["Name"], ["Churn"]]);
  }, 60_000);

  it("reads the near part of a sheet with a stray cell in the far corner, all of the others, and says so", async () => {
    const near = `<row r="1">${text("A1", "Name")}</row>`;
    const far = `${near}<row r="1048576">${text("XFD1048576", "oops")}</row>`;
    const { sheets, findings } = await read(
      xlsx([
        { name: "A", rows: near },
        { name: "B", rows: far },
        { name: "C", rows: near },
      ]),
    );
    expect(sheets.map(({ name, values }) => [name, values])).toEqual(["A", "B", "C"].map((name) => [name, [["Name"]]]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "warning", where: { sheet: "B" } });
  });
});

describe("a file that is no workbook", () => {
  const refused = async (bytes: Uint8Array, sentence: string): Promise<void> => {
    await expect(read(bytes)).rejects.toMatchObject({ name: "InputError", message: sentence });
  };
  const compoundFile = (entry: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...entry].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
    return bytes;
  };
  const archive = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

  it.each([
    [
      "a password-protected workbook",
      compoundFile("EncryptedPackage"),
      "workbook must not be password-protected, take the password off and save it again: book.xlsx",
    ],
    ["an old .xls", compoundFile("Workbook"), "workbook must be saved as .xlsx, this one has the old .xls format: book.xlsx"],
    [
      "a web page",
      strToU8("<!DOCTYPE html><table>"),
      "file must be a workbook, this one is a web page under another name, open it and save it as .xlsx: book.xlsx",
    ],
    ["plain text", strToU8("hello"), "file must be an Excel workbook (.xlsx) or a csv: book.xlsx"],
    [
      "an OpenDocument file",
      archive("mimetype", "content.xml", "META-INF/manifest.xml"),
      "workbook must be saved as .xlsx, this one is an OpenDocument file: book.xlsx",
    ],
    ["a Numbers file", archive("Index/Document.iwa"), "workbook must be exported as .xlsx, this one is a Numbers file: book.xlsx"],
    ["a binary workbook", archive("xl/workbook.bin"), "workbook must be saved as .xlsx, this one has the binary .xlsb format: book.xlsx"],
    ["a Word document", archive("word/document.xml"), "file must be a workbook, this one is a Word document: book.xlsx"],
    ["a zip of something else", archive("readme.txt"), "file must be an Excel workbook, this zip archive holds none: book.xlsx"],
  ])("is refused by name: %s", async (_, bytes, sentence) => refused(bytes, sentence));

  it("is refused if it was cut off", async () => {
    const whole = xlsx([{ name: "S", rows: "" }]);
    await refused(
      whole.slice(0, whole.length - 40),
      "workbook must be complete, this file ends too early or is damaged, copy or download it again: book.xlsx",
    );
  });

  it("is refused if a part of it is no markup", async () => {
    const parts = { "xl/workbook.xml": strToU8("<workbook><sheets>") };
    await refused(xlsx([{ name: "S", rows: "" }], { parts }), "workbook must be undamaged, its contents cannot be read: book.xlsx");
  });

  it("is refused before it is unpacked if it would unpack to more than the limit", () => {
    const bytes = xlsx([{ name: "S", rows: " ".repeat(5_000_000) }]);
    expect(() => unpackWorkbook(bytes, "bomb.xlsx", 1 << 20)).toThrow(
      "workbook must unpack to at most 1 MB, this one claims 5 MB: bomb.xlsx",
    );
  });

  it("is refused if it claims less than it unpacks to", async () => {
    const bytes = xlsx([{ name: "S", rows: " ".repeat(5_000_000) }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 200, true);
    }
    await refused(bytes, "workbook must be undamaged, its part xl/worksheets/sheet1.xml cannot be unpacked: book.xlsx");
  });

  it("is refused for a single damaged byte, which might have been a number", async () => {
    const whole = zipSync(unzipSync(xlsx([{ name: "S", rows: '<row r="1"><c r="A1"><v>1234</v></c></row>' }])), { level: 0 });
    const at = new TextDecoder("latin1").decode(whole).indexOf("<v>1234");
    whole[at + 3] = "9".charCodeAt(0);
    await refused(whole, "workbook must be undamaged, its part xl/worksheets/sheet1.xml cannot be unpacked: book.xlsx");
  });
});
