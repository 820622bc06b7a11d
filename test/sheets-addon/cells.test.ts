import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readCell, toSheetsCell } from "../../sheets-addon/cells";
import { readEntered } from "../../workbench/excel/entered-content";
import type { Cell } from "../../shared/cell/cell";

const noDates = (): number => NaN;

/** What a cell holds after it was written as if typed, read again. */
function throughSheets(cell: Cell): unknown {
  const content = readEntered(toSheetsCell(cell));
  return content && "value" in content ? readCell(content.value ?? "", noDates) : content;
}

describe("a cell of Sheets", () => {
  it.each([
    ["", null],
    [null, null],
    [undefined, null],
    [0, 0],
    [false, false],
    ["text", "text"],
    ["#1", "#1"],
    ["# N/A", "# N/A"],
  ] as const)("that holds %p is read as %p", (raw, value) => {
    expect(readCell(raw, noDates)).toBe(value);
  });

  it.each([
    ["#N/A", "#N/A"],
    ["#DIV/0!", "#DIV/0!"],
    ["#NAME?", "#NAME?"],
    ["#ERROR!", "#VALUE!"],
    ["#SPILL!", "#VALUE!"],
    ["Loading...", "#N/A"],
  ])("that holds the error %s is read as %s", (raw, code) => {
    expect(readCell(raw, noDates)).toMatchObject({ code });
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@now",
    "'quoted",
    "007",
    "1/2",
    "1e5",
    "TRUE",
    "wahr",
    "Jan 25",
    "12:30",
    "10 %",
    "£5",
    " =1",
    "12-11",
    "#N/A",
    "…",
  ])("keeps the text %s as text", (text) => {
    expect(readEntered(toSheetsCell(text))).toEqual({ value: text });
  });

  it("gets plain words without an apostrophe, which would show in the formula bar", () => {
    expect(toSheetsCell("Grow the customer base")).toBe("Grow the customer base");
  });

  it("holds after writing what was written", () => {
    const cells = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(cells, (cell) => {
        fc.pre(typeof cell !== "string" || (!/^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(cell) && cell !== "Loading..."));
        expect(throughSheets(cell)).toEqual(cell === "" ? null : cell);
      }),
      { seed: 20251122 },
    );
  });
});
