/** The catalogue through Microsoft's own runtime for custom functions: what Excel hands over, and what it gets back. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { registerFunctions } from "../../../excel-addin/functions";
import { catalogue } from "../../../shared/functions/catalogue";
import type { ExampleArgument } from "../../../shared/functions/function-texts";
import type { FunctionAnswer } from "../../../workbench/excel/custom-functions";
import { lateFunctions } from "./late-functions";
import { openExcel, type OpenExcel } from "./open-excel";

const examples = catalogue.flatMap(({ name, examples: own }) =>
  own.map((example, i) => ({ title: `${name} example ${i + 1}`, name, ...example })),
);

/** An error cell as Excel hands it over to a function that takes any type. */
const error = (code: string): object => ({ type: "CustomFunctionError", code });

let isOnline = true;
let excel: OpenExcel;
let answers: ReadonlyMap<string, FunctionAnswer>;
const call = (name: string, args: readonly unknown[]): Promise<FunctionAnswer> => excel.simulation.functions.call(name, args);

beforeAll(async () => {
  excel = await openExcel();
  registerFunctions(lateFunctions(() => isOnline));
  // At once, as a workbook calculates: Microsoft's runtime waits half a second between two batches of answers.
  const called = examples.map(async ({ title, name, args }) => [title, await call(name, toArguments(name, args))] as const);
  answers = new Map(await Promise.all(called));
});

afterAll(() => excel.close());

describe("every example of the catalogue", () => {
  it.each(examples)("$title answers in Excel as it is written", ({ title, result }) => {
    const answer = answers.get(title)!;
    if (typeof result === "object" && result !== null && "error" in result) expect(answer).toMatchObject({ ok: false, code: result.error });
    else expect(answer.ok && rounded(answer.value)).toEqual(rounded(toCells(result)));
  });
});

describe("a custom function in Excel", () => {
  it("is found in any case, as formulas have it", async () => {
    expect(await call("kpi_progress", [38, 100, null, null])).toEqual({ ok: true, value: 0.38 });
  });

  it("takes an omitted argument, a blank and an empty text for its default", async () => {
    const [omitted, blank] = await Promise.all([call("KPI_PROGRESS", [38, 100, null, null]), call("KPI_PROGRESS", [38, 100, "", ""])]);
    expect([omitted, blank]).toEqual([
      { ok: true, value: 0.38 },
      { ok: true, value: 0.38 },
    ]);
  });

  it("answers the error of a cell that it is given, alone or in a range", async () => {
    const alone = call("KPI_PROGRESS", [error("#DIV/0!"), 100, null, null]);
    const inRange = call("KPI_GROWTH", [[[1], [error("#N/A")], [3]], null]);
    expect(await Promise.all([alone, inRange])).toMatchObject([
      { ok: false, code: "#DIV/0!" },
      { ok: false, code: "#N/A", message: "a cell that is used holds #N/A" },
    ]);
  });

  it("counts with a number that carries its format, alone and in a range", async () => {
    const formatted = (basicValue: number): object => ({ type: "FormattedNumber", basicType: "Double", basicValue, numberFormat: "0.0" });
    const [alone, inRange] = await Promise.all([
      call("KPI_PROGRESS", [38, formatted(100)]),
      call("KPI_GROWTH", [[[2], [formatted(3)]], null]),
    ]);
    expect([alone, inRange]).toEqual([
      { ok: true, value: 0.38 },
      { ok: true, value: 0.5 },
    ]);
  });

  it("says which error a cell holds where Microsoft's runtime knows no way to answer with it", async () => {
    expect(await call("KPI_PROGRESS", [error("#REF!"), 100])).toEqual({
      ok: false,
      code: "#VALUE!",
      message: "a cell that is used holds #REF!",
    });
  });

  it("says what is wrong where Excel shows it: with #VALUE! and #N/A", async () => {
    const wrong = call("KPI_PROGRESS", ["abc", 100, null, null]);
    const none = call("KPI_PROGRESS", [5, 8, 8, null]);
    expect(await Promise.all([wrong, none])).toMatchObject([
      { ok: false, code: "#VALUE!", message: 'actual must be a number: "abc"' },
      { ok: false, code: "#N/A", message: expect.stringContaining("baseline equals target") },
    ]);
  });

  it("spills errors among values, each with its code and its sentence", async () => {
    const { value } = (await call("KPI_PROGRESS", [[[38], ["abc"]], 100, null, null])) as { value: unknown[][] };
    expect(value[0]).toEqual([0.38]);
    expect(value[1]).toMatchObject([{ valueType: "CustomFunctionError", code: "#VALUE!", message: 'actual must be a number: "abc"' }]);
  });

  it("has the name under which its code comes later", async () => {
    const late = lateFunctions().map(async ({ names, fetch }) => [names, (await fetch()).map(({ name }) => name)]);
    for (const [names, fetched] of await Promise.all(late)) expect(fetched).toEqual(names);
  });

  it.each([
    ["KPI_PARSE", ["Double revenue by 2027"]],
    [
      "KPI_CHECK",
      [
        [
          ["Name", "Target"],
          ["Revenue", 100],
        ],
      ],
    ],
  ])("%s is waited for, and says so where its code cannot be fetched", async (name, args) => {
    isOnline = false;
    const message = `${name} could not be fetched: look at the connection, then calculate again`;
    expect(await call(name, args)).toMatchObject({ ok: false, code: "#N/A", message });
    isOnline = true;
    expect(await call(name, args)).toMatchObject({ ok: true });
  });

  it("answers an Excel that still knows fewer of its parameters", async () => {
    expect(await call("KPI_PROGRESS", [38, 100])).toEqual({ ok: true, value: 0.38 });
  });

  it("answers a thousand formulas in one batch", async () => {
    const before = excel.simulation.functions.batches();
    const all = await Promise.all(Array.from({ length: 1000 }, (_, i) => call("KPI_PROGRESS", [i, 1000, null, null])));
    expect(all.map((answer) => answer.ok && answer.value)).toEqual(Array.from({ length: 1000 }, (_, i) => i / 1000));
    expect(excel.simulation.functions.batches() - before).toBeLessThanOrEqual(2);
  });
});

/** As Excel does: omitted ones are null, a range is always rows. */
function toArguments(name: string, args: readonly ExampleArgument[]): readonly unknown[] {
  const { parameters } = catalogue.find((definition) => definition.name === name)!;
  return parameters.map(({ kind }, i) => {
    const argument = args[i] ?? null;
    if (!Array.isArray(argument)) return kind.shape === "cell" || argument === null ? argument : [[argument]];
    return argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  });
}

/** A blank in an answer is shown as nothing, which Excel is told by empty text. */
function toCells(result: unknown): unknown {
  return Array.isArray(result) ? result.map((row: unknown) => (Array.isArray(row) ? row.map(toCells) : [toCells(row)])) : (result ?? "");
}

/** Excel gives numbers to fifteen digits. */
function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
