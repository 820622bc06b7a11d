/** The bridge between formulas in Univer and functions of the core: what a function gets to see, and what the sheet shows of its answer. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid, Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { univerFunctions } from "../../workbench/univer-functions";
import { headlessUniver, type Headless } from "./headless-univer";

const ANSWERS: Readonly<Record<string, (...args: readonly unknown[]) => Value | Grid>> = {
  SEEN: (...args) => JSON.stringify(args.map((arg) => (arg === undefined ? "omitted" : arg))),
  MISSING: () => new CellError("#N/A", "there is none"),
  RAGGED: () => [
    [1, null, "=1+1"],
    [new CellError("#N/A", "none"), true],
  ],
  EMPTY: () => [],
  ENDLESS: () => 1 / 0,
  BUG: () => {
    throw new TypeError("a bug");
  },
  REFUSES: () => {
    throw new CellError("#DIV/0!", "none started");
  },
};

describe("a function in Univer", () => {
  let headless: Headless;
  let sheet: FWorksheet;

  beforeAll(() => {
    const entries = Object.keys(ANSWERS).map((name) => ({ name, summary: name, parameters: [] }));
    headless = headlessUniver(univerFunctions(entries, (name, args) => ANSWERS[name]!(...args)));
    sheet = headless.api.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange("A1:A4").setValues([[1], [""], ["x"], [true]]);
    sheet.getRange("A5").setValue({ f: "=1/0" });
    sheet.getRange("A7").setValue({ v: 45292, s: { n: { pattern: "yyyy-mm-dd" } } });
    sheet.getRange("A8").setValue({ v: 0.5, s: { n: { pattern: "0%" } } });
    sheet.getRange("A9").setValue({ v: "=1+1", t: 1 });
  });

  afterAll(() => headless.univer.dispose());

  async function shown(formula: string, address = "C1"): Promise<unknown> {
    sheet.getRange(address).setValue({ f: formula });
    await headless.api.getFormula().onCalculationResultApplied(5000);
    return sheet.getSheet().getCell(sheet.getRange(address).getRow(), sheet.getRange(address).getColumn())?.v;
  }

  const seen = async (formula: string): Promise<unknown> => JSON.parse(String(await shown(formula)));

  it("sees a blank cell as null and an omitted argument as undefined", async () => {
    expect(await seen("=SEEN(A6,,A1)")).toEqual([null, "omitted", 1]);
    expect(await seen("=SEEN(1,)")).toEqual([1, "omitted"]);
    expect(await seen("=SEEN()")).toEqual([]);
  });

  it("sees a range as rows, with blanks, text, flags and errors in their places", async () => {
    expect(await seen("=SEEN(A1:B5)")).toEqual([
      [
        [1, null],
        [null, null],
        ["x", null],
        [true, null],
        [{ error: "#DIV/0!", message: "a cell that is used holds #DIV/0!" }, null],
      ],
    ]);
  });

  it("sees dates as serial days and percentages as fractions", async () => {
    expect(await seen("=SEEN(A7,A8,DATE(2024,1,1),50%)")).toEqual([45292, 0.5, 45292, 0.5]);
  });

  it("sees text as written, also where it looks like a number, a date or a formula", async () => {
    expect(await seen('=SEEN("1/2","2024-01-01","10%",A9)')).toEqual(["1/2", "2024-01-01", "10%", "=1+1"]);
  });

  it("sees the answers of other functions, errors among them", async () => {
    expect(await seen("=SEEN(SUM(A1,1),MISSING(),{1,2;3,4})")).toEqual([
      2,
      { error: "#N/A", message: "a cell that is used holds #N/A" },
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it("spills a rectangle; blanks and missing cells show empty, text that looks like a formula stays text", async () => {
    await shown("=RAGGED()", "E1");
    const cells = [0, 1].map((row) => [4, 5, 6].map((column) => sheet.getSheet().getCell(row, column)?.v));
    expect(cells).toEqual([
      [1, "", "=1+1"],
      ["#N/A", 1, ""],
    ]);
    expect(await seen("=SEEN(E1:G2)")).toEqual([
      [
        [1, null, "=1+1"],
        [{ error: "#N/A", message: "a cell that is used holds #N/A" }, true, null],
      ],
    ]);
  });

  it("shows the error's own code, which IFNA and IFERROR see", async () => {
    expect(await shown("=MISSING()")).toBe("#N/A");
    expect(await shown('=IFNA(MISSING(),"caught")')).toBe("caught");
    expect(await shown('=IFNA(REFUSES(),"caught")')).toBe("#DIV/0!");
    expect(await shown('=IFERROR(REFUSES(),"caught")')).toBe("caught");
    expect(await shown("=ENDLESS()")).toBe("#NUM!");
    expect(await shown("=EMPTY()")).toBe("#N/A");
  });

  it("shows #VALUE! for a bug and leaves the rest of the sheet calculating", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await shown("=BUG()")).toBe("#VALUE!");
    expect(said).toHaveBeenCalled();
    said.mockRestore();
    expect(await shown("=SUM(1,2)")).toBe(3);
  });
});
