import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../shared/cell/cell-error";
import { call } from "../../shared/functions/call";
import { answer, sentence } from "./plain";

describe("a call", () => {
  it("finds its function in any case", () => {
    expect(answer("kpi_progress", 38, 100)).toBe(0.38);
  });

  it.each(["KPI_NOTHING", "", "constructor", "__proto__", "toString"])("of %p is #NAME?", (name) => {
    expect(sentence(name, 1)).toBe(`#NAME? unknown function: ${name}`);
  });

  it("takes trailing arguments left out as their defaults", () => {
    expect([answer("KPI_PROGRESS", 38, 100), answer("KPI_PROGRESS", 38, 100, undefined, null)]).toEqual([0.38, 0.38]);
  });

  it("says which required argument is missing", () => {
    expect(sentence("KPI_PROGRESS", 38)).toBe("#N/A target requires a value: it is blank");
    expect(sentence("KPI_PROGRESS")).toBe("#N/A actual requires a value: it is blank");
    expect(sentence("KPI_GROWTH", [[null], [""]])).toBe("#N/A values requires a value: it is blank");
  });

  it("does not take blank for zero, nor zero for blank", () => {
    expect(sentence("KPI_PROGRESS", "", 100)).toMatch(/^#N\/A/);
    expect(answer("KPI_PROGRESS", 0, 100)).toBe(0);
  });

  it("takes zero for the blank that Excel on the desktop makes of one where a name is meant", () => {
    const blank = answer("KPI_SMART", "Grow sales by 5 %", null, null, "", "");
    expect(answer("KPI_SMART", "Grow sales by 5 %", null, null, 0, 0)).toEqual(blank);
  });

  it("keeps the message of an error that it passes on", () => {
    const error = new CellError("#REF!", "the sheet is gone");
    expect(call("KPI_PROGRESS", [error, 100])).toBe(error);
    expect(call("KPI_SPARK", [[[1, error]]])).toBe(error);
  });

  it("reads the text of an error code as the error, but a longer text as text", () => {
    expect(sentence("KPI_PROGRESS", "#N/A", 100)).toBe("#N/A a cell that is used holds #N/A");
    expect(sentence("KPI_PROGRESS", "#N/A?", 100)).toBe('#VALUE! actual must be a number: "#N/A?"');
  });

  it("does not hide a bug behind an error code", () => {
    const broken = new Proxy([[1, 2]], {
      get: () => {
        throw new TypeError("a bug");
      },
    });
    expect(() => call("KPI_SPARK", [broken])).toThrow(TypeError);
  });

  it("leaves its arguments as they are", () => {
    const values = Object.freeze([Object.freeze([3]), Object.freeze([1]), Object.freeze([null])]);
    expect(() => call("KPI_GROWTH", [values])).not.toThrow();
    expect(() => call("KPI_BUCKET", [Object.freeze(["2025-02-01", "2025-01-01", null]), values])).not.toThrow();
  });
});

describe("a range where one cell is expected", () => {
  it("is answered cell by cell, in its own shape", () => {
    expect(answer("KPI_PROGRESS", [[10], [20]], 100)).toEqual([[0.1], [0.2]]);
    expect(answer("KPI_PROGRESS", [[10, 20]], 100)).toEqual([[0.1, 0.2]]);
    expect(answer("KPI_PROGRESS", [10, 20], 100)).toEqual([[0.1], [0.2]]);
  });

  it("goes with another of its size cell by cell", () => {
    expect(answer("KPI_VARIANCE", [[1], [2]], [[10], [30]])).toEqual([[-9], [-28]]);
  });

  it("makes a table of a column and a row", () => {
    expect(answer("KPI_VARIANCE", [[1], [2], [3]], [[10, 20]])).toEqual([
      [-9, -19],
      [-8, -18],
      [-7, -17],
    ]);
  });

  it("goes as one column over a block, as Excel does it", () => {
    expect(
      answer(
        "KPI_VARIANCE",
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
      ),
    ).toEqual([
      [-9, -8],
      [-17, -16],
    ]);
  });

  it("is #N/A where the other range has no partner", () => {
    expect(answer("KPI_VARIANCE", [[1], [2], [3]], [[10], [20]])).toEqual([[-9], [-18], [{ error: "#N/A" }]]);
    expect(
      answer(
        "KPI_VARIANCE",
        [[1, 2, 3]],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    ).toEqual([
      [0, 0, { error: "#N/A" }],
      [0, 0, { error: "#N/A" }],
    ]);
  });

  it("keeps an error in its own cell", () => {
    expect(answer("KPI_PROGRESS", [[10], ["#REF!"], [""], ["ten"], [30]], 100)).toEqual([
      [0.1],
      [{ error: "#REF!" }],
      [{ error: "#N/A" }],
      [{ error: "#VALUE!" }],
      [0.3],
    ]);
  });

  it("works for options too", () => {
    expect(answer("KPI_ATTAINMENT", 110, 100, [["at least", "at most", "sideways"]])).toEqual([[1.1, 0.9, { error: "#VALUE!" }]]);
  });

  it("has blanks where short rows end", () => {
    expect(answer("KPI_PROGRESS", [[10, 20], [30]], 100)).toEqual([
      [0.1, 0.2],
      [0.3, { error: "#N/A" }],
    ]);
  });

  it("is refused where the answer is a range already", () => {
    expect(sentence("KPI_BUCKET", ["2025-01-01"], [5], ["month", "year"])).toBe(
      "#VALUE! frequency must be one cell, since the answer is already a range: it is 2 rows by 1 columns",
    );
  });

  it("may stand beside ranges that are expected", () => {
    expect(answer("KPI_GROWTH", [[100, 110, 132]], [[1, 2]])).toEqual([[0.2, 0.32]].map((row) => row.map((x) => expect.closeTo(x, 12))));
  });

  it("cannot ask for several cells in each cell", () => {
    expect(answer("KPI_CONSISTENCY", [1, 2], 2, [["at least", "at most"]], null, true)).toEqual([
      [{ error: "#VALUE!" }, { error: "#VALUE!" }],
    ]);
  });

  it("is refused when the table of answers would fill more than a sheet", () => {
    const column = Array.from({ length: 3000 }, () => [1]);
    expect(sentence("KPI_VARIANCE", column, [column.map(() => 1)])).toMatch(/^#VALUE! ranges must not span more than/);
  });

  it("equals calling the function for each cell", () => {
    const cell = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(null, "x", true, "#N/A"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), (pairs) => {
        const lifted = answer(
          "KPI_ATTAINMENT",
          pairs.map(([a]) => [a]),
          pairs.map(([, b]) => [b]),
        );
        expect(lifted).toEqual(pairs.map(([a, b]) => [answer("KPI_ATTAINMENT", a, b)]));
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe("labels", () => {
  it("put a header row above", () => {
    expect(answer("KPI_ROLLUP", [0.5, 1], null, null, null, true)).toEqual([
      ["score", "coverage"],
      [0.75, 1],
    ]);
    expect(answer("KPI_NPS", [10, 9], null, null, true, "yes")).toEqual([
      ["score", "n"],
      [100, 2],
    ]);
  });

  it("change nothing about an answer of one cell", () => {
    expect(answer("KPI_NPS", [10, 9], null, null, false, true)).toBe(100);
  });
});
