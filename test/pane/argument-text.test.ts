/** Arguments as people type them: references, numbers, words, array constants; and how the formula writes them. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { emitArgument } from "../../shared/functions/emit-formula";
import { readArgumentText } from "../../shared/pane/functions/argument-text";
import { exampleSnapshot, sheetOf, snapshotOf } from "../browser/example-snapshot";

const snapshot = {
  ...snapshotOf([
    sheetOf("Data", [
      { a: 1, b: 2 },
      { a: 3, b: null },
    ]),
    sheetOf("It's mine", [{ x: 7 }]),
  ]),
  names: [{ name: "Costs", sheet: "Data", range: "$A$2:$A$3" }],
};
const read = (text: string): ReturnType<typeof readArgumentText> => readArgumentText(text, snapshot);

describe("an argument", () => {
  it.each([
    ["", null, ""],
    ["38", 38, "38"],
    ["-1.5e3", -1500, "-1500"],
    ["95 %".replace(" ", ""), 0.95, "0.95"],
    ["true", true, "TRUE"],
    ["at most", "at most", '"at most"'],
    ['"7"', "7", '"7"'],
    ["2025-01-31", "2025-01-31", '"2025-01-31"'],
    ['say "hi"', 'say "hi"', '"say ""hi"""'],
  ])("%j is %j and written %s", (text, value, formula) => {
    expect(read(text)).toEqual({ value, formula });
  });

  it("is the cells that it refers to, by sheet, on the active sheet, or by name", () => {
    expect(read("Data!A2:B3").value).toEqual([
      [1, 2],
      [3, null],
    ]);
    expect(read("B2").value).toEqual([[2]]);
    expect(read("'It''s mine'!A2")).toEqual({ value: [[7]], formula: "'It''s mine'!A2" });
    expect(read("costs").value).toEqual([[1], [3]]);
  });

  it("ends where the sheet ends, for a whole column, too", () => {
    expect(read("Data!A1:A1048576").value).toHaveLength(3);
    expect(read("Data!Z99").value).toEqual([[null]]);
  });

  it("guards blanks where the host hands them over as zero, and only there", () => {
    const desktop = { ...snapshot, traits: { ...snapshot.traits, blanksBecomeZero: true } };
    expect(readArgumentText("Data!A2:B3", desktop).formula).toBe('IF(Data!A2:B3="","",Data!A2:B3)');
    expect(readArgumentText("Data!A2:A3", desktop).formula).toBe("Data!A2:A3");
    expect(read("Data!A2:B3").formula).toBe("Data!A2:B3");
  });

  it("is a text where it refers to nothing", () => {
    expect(read("Nowhere!A1")).toEqual({ value: "Nowhere!A1", formula: '"Nowhere!A1"' });
  });

  it("is an array as formulas write it, back from how it was written", () => {
    const cell = fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("a", "b,c", 'd"e', ";", "1"));
    const grid = fc
      .integer({ min: 1, max: 3 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(grid, (rows) => {
        expect(readArgumentText(emitArgument(rows), exampleSnapshot()).value).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  it("throws for nothing that somebody types", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => void read(text)),
      { seed: 7 },
    );
    for (const text of ["{", "{}", "{1;}", "{,}", "!", "'!'", "''!A1", "A1:", "=1+1"]) expect(() => read(text)).not.toThrow();
  });
});
