/** A1 addresses against LibreOffice's ADDRESS and COLUMN, and against the grid's own bounds. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { absoluteAddress, areaAddress, cellAddress, columnName, quoteSheet, readArea, toArea } from "../../shared/cell/a1";

const cell = (row: number, column: number): ReturnType<typeof readArea> => ({ top: row, left: column, bottom: row, right: column });

describe("columns", () => {
  // LibreOffice 7.4: ADDRESS(1;27;4) is AA1, ADDRESS(1;702;4) ZZ1, ADDRESS(1;703;4) AAA1, COLUMN(XFD1) 16384
  it("are named A to XFD", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
  });
});

describe("reading an address", () => {
  it("understands a cell, an area, dollars, lower case and spaces around", () => {
    expect(readArea("A1")).toEqual(cell(0, 0));
    expect(readArea("b2:C9")).toEqual({ top: 1, left: 1, bottom: 8, right: 2 });
    expect(readArea("$B$2:$C9")).toEqual({ top: 1, left: 1, bottom: 8, right: 2 });
    expect(readArea(" A1 ")).toEqual(cell(0, 0));
  });

  it("puts corners in order, whichever two they are", () => {
    const area = { top: 1, left: 1, bottom: 8, right: 2 };
    expect(readArea("C9:B2")).toEqual(area);
    expect(readArea("B9:C2")).toEqual(area);
    expect(readArea("C2:B9")).toEqual(area);
  });

  it("ends where the grid ends: XFD1048576", () => {
    expect(readArea("XFD1048576")).toEqual(cell(1_048_575, 16_383));
    expect(readArea("XFE1")).toBeNull();
    expect(readArea("A1048577")).toBeNull();
  });

  it.each(["", "A", "1", "A0", "A01", "A1:", ":A1", "A1:B2:C3", "AAAA1", "A1B", "A-1", "Sheet1!A1", "Ä1", "A1 B2"])(
    "refuses %j",
    (text) => {
      expect(readArea(text)).toBeNull();
    },
  );

  it("throws for an address that the program itself got wrong", () => {
    expect(toArea("B2")).toEqual(cell(1, 1));
    expect(() => toArea("B")).toThrow("invalid address: B");
  });

  it("undoes writing, anywhere on the grid", () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(row, row, column, column, (a, b, c, d) => {
        const area = { top: Math.min(a, b), left: Math.min(c, d), bottom: Math.max(a, b), right: Math.max(c, d) };
        expect(readArea(areaAddress(area))).toEqual(area);
        expect(readArea(absoluteAddress(area))).toEqual(area);
        expect(readArea(areaAddress(area).toLowerCase())).toEqual(area);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("writing an address", () => {
  it("names one cell once", () => {
    expect(areaAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
    expect(areaAddress({ top: 0, left: 0, bottom: 1, right: 2 })).toBe("A1:C2");
    expect(cellAddress(1_048_575, 16_383)).toBe("XFD1048576");
  });

  it("fixes rows and columns for formulas", () => {
    expect(absoluteAddress({ top: 1, left: 1, bottom: 8, right: 27 })).toBe("$B$2:$AB$9");
    expect(absoluteAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("$A$1");
  });

  it("quotes sheet names, and doubles the quotes in them", () => {
    expect(quoteSheet("Data")).toBe("'Data'");
    expect(quoteSheet("Q1 '25")).toBe("'Q1 ''25'");
    expect(quoteSheet("'")).toBe("''''");
  });
});
