/** Excel's cells and ours: what is written is read again as it was, whatever Excel would have made of it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readCell, toExcelCell } from "../../excel-addin/cells";
import type { Cell, Value } from "../../shared/cell/cell";
import { CellError, isErrorCode } from "../../shared/cell/cell-error";
import { readEntered } from "../../workbench/excel/entered-content";

/** Through Excel: what it makes of a written value, and what it hands over when the cell is read. */
function throughExcel(cell: Cell): Value | { readonly formula: string } {
  const content = readEntered(toExcelCell(cell));
  if (content === null || "formula" in content) return content ?? null;
  return readCell(content.value ?? "");
}

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !isErrorCode(text)),
);

/** Texts that Excel takes for something else when they are typed. */
const MISREAD = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "007",
    "1,5",
    "1,234.5",
    "12%",
    "$5",
    "(5)",
    "1e3",
    "1 1/2",
    "1/2",
    "2024-01-31",
    "31/12/2024",
  ],
  ...[
    "Jan-25",
    "3 May",
    "May 2024",
    "10:30",
    "TRUE",
    "false",
    "wahr",
    " 5 ",
    "-",
    "=",
    "<script>",
    "Q1 2025",
    "H2",
    "KPI",
    "Ümsatz",
    "売上",
  ],
];

describe("a cell written to Excel", () => {
  it("is read again as it was", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(throughExcel(cell)).toEqual(cell);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it.each(MISREAD)("stays text: %s", (text) => {
    expect(throughExcel(text)).toBe(text);
  });

  it("is cleared by a blank, where null would leave it as it is", () => {
    expect([toExcelCell(null), toExcelCell("")]).toEqual(["", ""]);
  });

  it("keeps plain words without an apostrophe", () => {
    expect(["Sales", "On track", "Grow the customer base"].map(toExcelCell)).toEqual(["Sales", "On track", "Grow the customer base"]);
  });
});

describe("a cell read from Excel", () => {
  it.each<[unknown, Value]>([
    ["", null],
    [null, null],
    [undefined, null],
    [0, 0],
    [45292.5, 45292.5],
    [false, false],
    ["#N/A", new CellError("#N/A", "a cell that is used holds #N/A")],
    ["#DIV/0!", new CellError("#DIV/0!", "a cell that is used holds #DIV/0!")],
    ["#SPILL!", new CellError("#VALUE!", "a cell that is used holds #SPILL!")],
    ["#GETTING_DATA", new CellError("#VALUE!", "a cell that is used holds #GETTING_DATA")],
    [{ code: "#NUM!", type: "CustomFunctionError" }, new CellError("#NUM!", "a cell that is used holds #NUM!")],
    ["# of calls", "# of calls"],
    ["#1", "#1"],
  ])("%j is %s", (raw, value) => {
    expect(readCell(raw)).toEqual(value);
  });

  it.each<[object, Value]>([
    [{ type: "FormattedNumber", basicType: "Double", basicValue: 0.25, numberFormat: "0%" }, 0.25],
    [{ type: "Double", basicType: "Double", basicValue: 12 }, 12],
    [{ type: "Boolean", basicType: "Boolean", basicValue: false }, false],
    [{ type: "String", basicType: "String", basicValue: "Sales" }, "Sales"],
    [{ type: "Empty", basicType: "Empty", basicValue: "" }, null],
    [
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
      new CellError("#DIV/0!", "a cell that is used holds #DIV/0!"),
    ],
  ])("is the plain value that one of Excel's data types stands for: %j", (raw, value) => {
    expect(readCell(raw)).toEqual(value);
  });

  it.each([
    { type: "Entity", text: "Contoso" },
    { type: "Entity", text: "Contoso", basicType: "Error", basicValue: "#VALUE!" },
    { type: "WebImage", address: "https://example.org/x.png", basicType: "Error", basicValue: "#VALUE!" },
    { type: "Array", elements: [[{ type: "Double", basicValue: 1 }]], basicType: "Error", basicValue: "#VALUE!" },
    { type: "Odd", basicValue: { type: "Double", basicValue: 1 } },
  ])("is an error that names the reason where a data type stands for none: %j", (raw) => {
    expect(readCell(raw)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("it holds a data type") });
  });
});
