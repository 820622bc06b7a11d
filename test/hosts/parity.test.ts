/** The same cells through both hosts' conversion, and the same answer demanded: what `=KPI_PROGRESS(38, 100)` is in one, it is in the other. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { registerFunctions } from "../../excel-addin/functions";
import { isErrorCode } from "../../shared/cell/cell-error";
import { serialOf } from "../../shared/cell/serial-day";
import { catalogue } from "../../shared/functions/catalogue";
import { customFunction } from "../../sheets-addon/custom-function";
import type { WorkbookModel } from "../../workbench/excel/model/workbook-model";
import { createGoogleState } from "../../workbench/sheets/google-state";
import { scriptGlobals } from "../../workbench/sheets/services/globals";
import { momentOf } from "../../workbench/sheets/wall-clock";
import { rounded } from "../functions/plain";

/** A cell as a person sees it; each host has its own form for a date, a blank and an error. */
type Seen = number | string | boolean | null | { readonly day: number } | { readonly error: string } | { readonly omitted: true };
type Argument = Seen | readonly (readonly Seen[])[];

const ZONE = "America/St_Johns";
const OMITTED = { omitted: true } as const;
const day = (year: number, month: number, date: number): Seen => ({ day: serialOf(year, month, date) });
const column = (...cells: readonly Seen[]): readonly (readonly Seen[])[] => cells.map((cell) => [cell]);

const inExcel = new Map<string, (...args: readonly unknown[]) => unknown>();

/** As Microsoft's runtime has it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  const associate = (name: string, run: (...args: readonly unknown[]) => unknown): void => void inExcel.set(name, run);
  const google = scriptGlobals(createGoogleState({} as WorkbookModel, { timeZone: ZONE }));
  Object.assign(globalThis, google, { CustomFunctions: { associate, Error: ExcelError } });
  registerFunctions();
});

afterAll(() => {
  for (const name of ["CustomFunctions", "SpreadsheetApp", "CacheService", "LockService", "HtmlService", "Utilities", "Charts"])
    Reflect.deleteProperty(globalThis, name);
});

function excelAnswer(name: string, args: readonly Argument[]): unknown {
  const { parameters } = catalogue.find((definition) => definition.name === name)!;
  const count = Math.max(parameters.length, args.length);
  const raw = Array.from({ length: count }, (_, i) => (i < args.length ? eachCell(args[i]!, toExcel) : null));
  return plain(() => inExcel.get(name)!(...raw));
}

function sheetsAnswer(name: string, args: readonly Argument[]): unknown {
  return plain(() =>
    customFunction(
      name,
      args.map((argument) => eachCell(argument, toSheets)),
    ),
  );
}

function eachCell(argument: Argument, convert: (cell: Seen) => unknown): unknown {
  return Array.isArray(argument) ? (argument as readonly (readonly Seen[])[]).map((row) => row.map(convert)) : convert(argument as Seen);
}

function toExcel(cell: Seen): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("day" in cell) return cell.day;
  return "error" in cell ? { type: "CustomFunctionError", code: cell.error } : null;
}

function toSheets(cell: Seen): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("day" in cell) return new Date(momentOf(cell.day, ZONE));
  return "error" in cell ? cell.error : undefined;
}

/** Errors by their code, in both hosts' ways to say one. */
function plain(work: () => unknown): unknown {
  try {
    return rounded(plainCells(work()));
  } catch (error) {
    const code = error instanceof ExcelError ? error.code : /^(#[^:]+): /.exec((error as Error).message)?.[1];
    return { error: code };
  }
}

function plainCells(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(plainCells);
  if (answer instanceof ExcelError) return { error: answer.code };
  return isErrorCode(answer) ? { error: answer } : answer;
}

describe("every example of the catalogue", () => {
  const examples = catalogue.flatMap(({ name, examples: own }) =>
    own.map(({ args }) => [`${name} ${JSON.stringify(args)}`, name, args] as const),
  );
  it.each(examples)("has one answer in both hosts: %s", (_, name, args) => {
    const seen = args.map((argument): Argument =>
      Array.isArray(argument)
        ? (argument as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as Seen[]) : [row as Seen]))
        : (argument as Seen),
    );
    expect(sheetsAnswer(name, seen)).toEqual(excelAnswer(name, seen));
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
    ["a quotient by zero", { error: "#DIV/0!" }, "KPI_CONVERSION", 3, 0],
  ];

  it.each(cases)("%s has one answer in both hosts", (_, answer, name, ...args) => {
    expect({ excel: excelAnswer(name, args), sheets: sheetsAnswer(name, args) }).toEqual({ excel: answer, sheets: answer });
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

  it("is that an error among spilled answers is an error in Excel, and its code as text in Sheets", () => {
    expect(customFunction("KPI_PROGRESS", [[[38], [""]], 100])).toEqual([[0.38], ["#N/A"]]);
    expect((inExcel.get("KPI_PROGRESS")!([[38], [""]], 100, null, null) as unknown[][])[1]?.[0]).toBeInstanceOf(ExcelError);
  });
});
