/** What counts as blank, as an error and as a range, in the several forms in which hosts hand them over. */
import { describe, expect, it } from "@jest/globals";
import { isBlank, isError, isGrid } from "../../shared/cell/cell";
import { CellError, ERROR_CODES, isErrorCode } from "../../shared/cell/cell-error";
import { finite } from "../../shared/cell/finite";

describe("a cell", () => {
  it("is blank when it holds nothing, or only spaces", () => {
    expect([null, undefined, "", "  ", "\u00a0\t"].map(isBlank)).toEqual([true, true, true, true, true]);
  });

  it("is not blank when it holds zero, FALSE or an error: blank is not zero", () => {
    expect([0, false, "0", new CellError("#N/A", "none")].map(isBlank)).toEqual([false, false, false, false]);
  });

  it("is a range only as rows of cells", () => {
    expect(isGrid([[1, 2]])).toBe(true);
    expect(isGrid([1, 2])).toBe(false);
    expect(isGrid("A1")).toBe(false);
    expect(isGrid(null)).toBe(false);
  });
});

describe("a cell error", () => {
  it("is an Error with a spreadsheet's code, and plain JSON", () => {
    const error = new CellError("#NUM!", "scale must be above zero: 0");
    expect(error).toBeInstanceOf(Error);
    expect(isError(error)).toBe(true);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ error: "#NUM!", message: "scale must be above zero: 0" });
  });

  it("has a code that is told from other text", () => {
    expect(ERROR_CODES.every(isErrorCode)).toBe(true);
    expect(isErrorCode("#BUSY!")).toBe(false);
    expect(isErrorCode(null)).toBe(false);
    expect(isError("#N/A")).toBe(false);
  });
});

describe("a number that leaves the core", () => {
  it("is finite, or #NUM!", () => {
    expect(finite(1.5, "pace")).toBe(1.5);
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(() => finite(value, "pace")).toThrow(new CellError("#NUM!", "pace must be a finite number"));
    }
  });

  it("is never minus zero, which some hosts show as -0", () => {
    expect(Object.is(finite(-0, "progress"), 0)).toBe(true);
  });
});
