/** The door for csv files: encodings, delimiters, decimal signs, and what stays text. */
import { describe, expect, it } from "@jest/globals";
import { readCsv } from "../../cli/reading/read-csv";
import type { Grid } from "../../shared/cell/cell";

const source = { file: "data/measured.csv", sheet: "measured", locale: "en-GB" };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
};
const gridOf = (bytes: Uint8Array, locale = "en-GB"): Grid | undefined => readCsv(bytes, { ...source, locale }).sheets[0]?.values;

describe("reading a csv", () => {
  it("is one sheet of the file's name, numbers where they are clear", () => {
    const { sheets, findings, activeSheet } = readCsv(
      utf8('KPI,Period,Actual\n"Churn, monthly",2025-01,0.031\nLeads,2025-01,1e3\n'),
      source,
    );
    expect(sheets).toEqual([
      {
        name: "measured",
        values: [
          ["KPI", "Period", "Actual"],
          ["Churn, monthly", "2025-01", 0.031],
          ["Leads", "2025-01", 1000],
        ],
        tables: [],
      },
    ]);
    expect([findings, activeSheet]).toEqual([[], "measured"]);
  });

  it.each([
    ["a leading zero", "007"],
    ["a plus sign", "+44"],
    ["more digits than a number keeps", "12345678901234567"],
    ["grouped thousands", "1.234.567"],
    ["a percentage", "95%"],
    ["a formula", "=1+1"],
    ["a hexadecimal", "0x10"],
    ["a point alone", "5."],
    ["a word that JavaScript takes for a number", "Infinity"],
  ])("keeps %s as text", (_, field) => {
    expect(gridOf(utf8(`ID;V\n${field};1`))).toEqual([
      ["ID", "V"],
      [field, 1],
    ]);
  });

  it("reads blanks as nothing, TRUE and FALSE as themselves, error codes as errors", () => {
    expect(gridOf(utf8("a,TRUE,  ,#N/A\n"))).toEqual([["a", true, null, expect.objectContaining({ code: "#N/A" })]]);
  });

  it.each([",", ";", "\t", "|"])("finds the delimiter %j", (delimiter) => {
    expect(
      gridOf(
        utf8(
          [
            ["KPI", "Actual"],
            ["Churn", "2"],
          ]
            .map((row) => row.join(delimiter))
            .join("\r\n"),
        ),
      ),
    ).toEqual([
      ["KPI", "Actual"],
      ["Churn", 2],
    ]);
  });

  it("keeps row numbers where Excel's first line names the delimiter", () => {
    expect(gridOf(utf8("sep=;\nKPI;Actual\nA,B;1"))).toEqual([[], ["KPI", "Actual"], ["A,B", 1]]);
  });

  it("takes the decimal sign from the numbers themselves, and from the locale where they do not tell", () => {
    expect(gridOf(utf8("a;0,95\nb;1,234"))).toEqual([
      ["a", 0.95],
      ["b", 1.234],
    ]);
    expect(gridOf(utf8("a;0.95\nb;1,234"))).toEqual([
      ["a", 0.95],
      ["b", "1,234"],
    ]);
    expect(gridOf(utf8("a;1,234"), "de-DE")).toEqual([["a", 1.234]]);
    expect(gridOf(utf8("a;1,234"), "en-GB")).toEqual([["a", "1,234"]]);
    expect(gridOf(utf8("a;1.234,5\nb;0,5"), "de-DE")).toEqual([
      ["a", "1.234,5"],
      ["b", 0.5],
    ]);
  });

  it("keeps line breaks and doubled quotation marks within quotation marks", () => {
    expect(gridOf(utf8('KPI,Note\nChurn,"two\nlines, ""quoted"""'))).toEqual([
      ["KPI", "Note"],
      ["Churn", 'two\nlines, "quoted"'],
    ]);
  });

  it("says where a quotation mark is not closed", () => {
    const { findings } = readCsv(utf8('KPI,Note\nChurn,"open\nLeads,x'), source);
    expect(findings).toEqual([
      {
        severity: "warning",
        where: { sheet: "measured", cell: "A2" },
        message: "quotation mark must be closed, the text after it was read as one cell",
      },
    ]);
  });

  it.each([
    ["UTF-8", utf8("Kündigung,é\n")],
    ["UTF-8 with a mark", utf8("\uFEFFKündigung,é\n")],
    ["UTF-16 with a mark", utf16("Kündigung,é\n", true)],
    ["UTF-16 without a mark", utf16("Kündigung,é\n", false)],
    ["Windows-1252", Uint8Array.from([..."Kündigung,é\n"].map((letter) => letter.charCodeAt(0)))],
  ])("reads %s", (_, bytes) => {
    expect(gridOf(bytes)).toEqual([["Kündigung", "é"]]);
  });

  it("reads the euro sign and the typographic quotes of Windows-1252", () => {
    expect(gridOf(Uint8Array.from([0x80, 0x2c, 0x93, 0x78, 0x94]))).toEqual([["€", "“x”"]]);
  });

  it("refuses binary data and a file of blanks", () => {
    expect(() => gridOf(Uint8Array.from([1, 0, 2, 3, 0, 0, 1]))).toThrow(
      "file must be text, this one holds binary data: data/measured.csv",
    );
    expect(() => gridOf(utf8("\n \n"))).toThrow("file must not be empty: data/measured.csv");
  });
});
