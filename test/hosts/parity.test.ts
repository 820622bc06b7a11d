/** The same cells through both hosts' conversion, and the same answer demanded: what `=KPI_PROGRESS(38, 100)` is in one, it is in the other. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { serialOf } from "../../shared/cell/serial-day";
import { catalogue } from "../../shared/functions/catalogue";
import { customFunction } from "../../sheets-addon/custom-function";
import { excelAnswer, ExcelError, inExcel, openBothHosts, sheetsAnswer, type Argument, type Seen } from "./both-hosts";

const OMITTED = { omitted: true } as const;
const day = (year: number, month: number, date: number): Seen => ({ day: serialOf(year, month, date) });
const column = (...cells: readonly Seen[]): readonly (readonly Seen[])[] => cells.map((cell) => [cell]);

let close: () => void;
beforeAll(() => {
  close = openBothHosts();
});
afterAll(() => close());

describe("every example of the catalogue", () => {
  const examples = catalogue.flatMap(({ name, examples: own }) =>
    own.map(({ args }) => [`${name} ${JSON.stringify(args)}`, name, args] as const),
  );
  it.each(examples)("has one answer in both hosts: %s", async (_, name, args) => {
    const seen = args.map((argument): Argument =>
      Array.isArray(argument)
        ? (argument as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as Seen[]) : [row as Seen]))
        : (argument as Seen),
    );
    expect(sheetsAnswer(name, seen)).toEqual(await excelAnswer(name, seen));
  });
});

describe("awkward cells", () => {
  const cases: readonly (readonly [what: string, answer: unknown, name: string, ...args: readonly Argument[]])[] = [
    ["a blank actual", { error: "#N/A" }, "KPI_PROGRESS", null, 100],
    ["an omitted baseline", 0.38, "KPI_PROGRESS", 38, 100, OMITTED, true],
    ["a blank baseline", 0.38, "KPI_PROGRESS", 38, 100, null],
    ["text for a number", { error: "#VALUE!" }, "KPI_PROGRESS", "abc", 100],
    ["TRUE for a number", { error: "#VALUE!" }, "KPI_PROGRESS", true, 100],
    ["an error in a cell", { error: "#DIV/0!" }, "KPI_PROGRESS", { error: "#DIV/0!" }, 100],
    ["an error in a range", { error: "#REF!" }, "KPI_CONSISTENCY", column(1, { error: "#REF!" }), column(1, 1)],
    ["an error that only one host has", { error: "#VALUE!" }, "KPI_PROGRESS", { error: "#SPILL!" }, 100],
    ["a range where one cell is meant", [[0.38], [{ error: "#N/A" }], [{ error: "#VALUE!" }]], "KPI_PROGRESS", column(38, null, "x"), 100],
    ["a range of one cell", 0.38, "KPI_PROGRESS", [[38]], [[100]]],
    ["a range of one blank cell", { error: "#N/A" }, "KPI_PROGRESS", [[null]], 100],
    ["a word in another case", 1, "KPI_ATTAINMENT", 50, 50, "AT LEAST"],
    ["an unknown word", { error: "#VALUE!" }, "KPI_ATTAINMENT", 50, 50, "sideways"],
    ["a date", serialOf(2025, 3, 1), "KPI_PERIOD", day(2025, 3, 9)],
    ["a leap day", serialOf(2024, 2, 1), "KPI_PERIOD", day(2024, 2, 29)],
    ["the day on which clocks change", serialOf(2025, 3, 9), "KPI_PERIOD", day(2025, 3, 9), "day"],
    ["a date as text", serialOf(2025, 3, 1), "KPI_PERIOD", "2025-03-09"],
    [
      "dates in a range with a header",
      7,
      "KPI_TO_DATE",
      column("Date", day(2025, 1, 31), null, day(2025, 2, 28)),
      column("Value", 3, null, 4),
      day(2025, 3, 1),
    ],
    ["a date that the calendar has not", { error: "#VALUE!" }, "KPI_PERIOD", "31/02/2025"],
    ["a number that is no date", { error: "#NUM!" }, "KPI_PERIOD", -5],
    ["a column whose end is blank", 0.5, "KPI_CONSISTENCY", column(1, 2, null, null), column(1, 3, null, null)],
    ["TRUE among numbers", { error: "#VALUE!" }, "KPI_CONSISTENCY", column(1, true), column(1, 1)],
    ["empty text from a formula", 0.38, "KPI_PROGRESS", 38, 100, ""],
    ["a quotient by zero", { error: "#DIV/0!" }, "KPI_CONVERSION", 3, 0],
  ];

  it.each(cases)("%s has one answer in both hosts", async (_, answer, name, ...args) => {
    expect({ excel: await excelAnswer(name, args), sheets: sheetsAnswer(name, args) }).toEqual({ excel: answer, sheets: answer });
  });
});

describe("any function on any cells", () => {
  const cell: fc.Arbitrary<Seen> = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })) },
    { weight: 2, arbitrary: fc.integer({ min: serialOf(1950, 1, 1), max: serialOf(2100, 1, 1) }).map((serial): Seen => ({ day: serial })) },
    fc.constantFrom<Seen>(
      null,
      "",
      " ",
      true,
      false,
      "at most",
      "month",
      "80 to 90",
      "2025-Q1",
      "38",
      "=1+1",
      "n/a",
      { error: "#N/A" },
      { error: "#REF!" },
    ),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
  const argument: fc.Arbitrary<Argument> = fc.oneof({ weight: 3, arbitrary: cell }, range, fc.constant(OMITTED));

  it("has one answer in both hosts", async () => {
    const answers = { values: 0, errors: 0 };
    const called = fc
      .constantFrom(...catalogue)
      .chain(({ name, parameters }) =>
        fc.record({ name: fc.constant(name), args: fc.array(argument, { minLength: 1, maxLength: parameters.length }) }),
      );
    await fc.assert(
      fc.asyncProperty(called, async ({ name, args }) => {
        const inSheets = sheetsAnswer(name, args);
        expect(inSheets).toEqual(await excelAnswer(name, args));
        answers[typeof inSheets === "object" && inSheets !== null && "error" in inSheets ? "errors" : "values"] += 1;
      }),
      { seed: 20261122, numRuns: 1500 },
    );
    expect(Math.min(answers.values, answers.errors)).toBeGreaterThan(100);
  });
});

describe("what differs by the hosts' nature", () => {
  it("is that Excel refuses a formula with too many arguments itself, so that what stands behind the declared ones is its own", () => {
    expect(excelAnswer("KPI_VARIANCE", [1, 2, 3])).toBe(-1);
    expect(sheetsAnswer("KPI_VARIANCE", [1, 2, 3])).toEqual({ error: "#VALUE!" });
  });

  it("is that an error says its code in Sheets' message, where Excel has a code beside it", () => {
    expect(() => customFunction("KPI_PROGRESS", ["abc", 100])).toThrow('#VALUE!: actual must be a number: "abc"');
    expect(() => inExcel.get("KPI_PROGRESS")!("abc", 100, null, null)).toThrow(/^actual must be a number: "abc"$/);
  });

  it("is that a cell still calculating is #N/A in Sheets, which will ask again, and #VALUE! in Excel", () => {
    expect(sheetsAnswer("KPI_PROGRESS", [{ error: "Loading..." }, 100])).toEqual({ error: "#N/A" });
    expect(excelAnswer("KPI_PROGRESS", [{ error: "#BUSY!" }, 100])).toEqual({ error: "#VALUE!" });
  });

  it("is not what a blank in a spilled answer is: empty text in both, where Excel would make 0 of null", async () => {
    const register = [
      ["Name", "Target"],
      ["a", 10],
    ];
    const measured = [
      ["KPI", "Period", "Actual"],
      ["a", "2025-01", 5],
    ];
    const args = [register, measured, day(2025, 2, 1)];
    const answers = [sheetsAnswer("KPI_SCORECARD", args), await excelAnswer("KPI_SCORECARD", args)];
    expect(answers[0]).toEqual(answers[1]);
    expect((answers[0] as unknown[][]).flat()).toContain("");
    expect((answers[0] as unknown[][]).flat()).not.toContain(null);
  });

  it("is that an error among spilled answers is an error in Excel, and its code as text in Sheets", () => {
    expect(customFunction("KPI_PROGRESS", [[[38], [""]], 100])).toEqual([[0.38], ["#N/A"]]);
    expect((inExcel.get("KPI_PROGRESS")!([[38], [""]], 100, null, null) as unknown[][])[1]?.[0]).toBeInstanceOf(ExcelError);
  });
});
