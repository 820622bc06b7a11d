/** The custom functions of the built Code.js, in a bare realm, on arguments as Google Sheets hands them over. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { serialOf } from "../../../shared/cell/serial-day";
import { catalogue } from "../../../shared/functions/catalogue";
import type { ExampleArgument } from "../../../shared/functions/function-texts";
import { momentOf } from "../../../workbench/sheets/wall-clock";
import { rounded } from "../../functions/plain";
import { openSheets, type OpenSheets } from "../../hosts/sheets/open-sheets";

let sheets: OpenSheets;
beforeAll(() => {
  sheets = openSheets({ timeZone: "America/New_York" });
});
afterAll(() => sheets.close());

/** The answer, or the beginning of the message that Google shows over #ERROR!. */
function answer(name: string, ...args: readonly unknown[]): unknown {
  try {
    return sheets.calculate(name, args);
  } catch (error) {
    return { error: /^#[A-Z/0-9]+[!?]?(?=: )/.exec((error as Error).message)?.[0] };
  }
}

/** A list is a column, a blank is "". */
function raw(argument: ExampleArgument): unknown {
  if (!Array.isArray(argument)) return argument ?? "";
  return (argument as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map((cell: unknown) => cell ?? "") : [row ?? ""]));
}

/** An array in an answer can hold no error, so it holds the error's code. */
function inCells(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(inCells);
  return result !== null && typeof result === "object" && "error" in result ? result.error : result;
}

/** A date as Sheets makes it: the moment at which a clock in the spreadsheet's zone shows it. */
function dateOf(year: number, month: number, day: number): Date {
  return sheets.date(momentOf(serialOf(year, month, day), sheets.state.timeZone));
}

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("examples of %s in Sheets", (name, { examples }) => {
  it.each(examples.map((example) => [JSON.stringify(example.args), example] as const))("answers %s", (_, { args, result }) => {
    const isError = result !== null && typeof result === "object" && "error" in result;
    expect(rounded(answer(name, ...args.map(raw)))).toEqual(rounded(isError ? result : inCells(result)));
  });
});

describe("dates in Sheets", () => {
  it.each(["Etc/UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Pago_Pago", "Europe/London"])(
    "are the spreadsheet's days, whatever the script's zone is: %s",
    (timeZone) => {
      sheets.state.timeZone = timeZone;
      for (const [month, day] of [
        [1, 1],
        [3, 10],
        [3, 31],
        [7, 1],
        [10, 27],
        [12, 31],
      ] as const) {
        expect(answer("KPI_PERIOD", dateOf(2024, month, day), "day")).toBe(serialOf(2024, month, day));
      }
      sheets.state.timeZone = "America/New_York";
    },
  );

  it("stand in ranges beside blanks and numbers", () => {
    const dates = [["Date"], [dateOf(2025, 1, 31)], [""], [dateOf(2025, 2, 28)]];
    expect(answer("KPI_TO_DATE", dates, [["Value"], [3], [""], [4]], dateOf(2025, 3, 1))).toBe(7);
  });

  it("are looked up once each, and the zone once a call", () => {
    sheets.state.calls.clear();
    const dates = Array.from({ length: 1000 }, (_, i) => [dateOf(2025, 1 + (i % 12), 1)]);
    answer(
      "KPI_TO_DATE",
      dates,
      dates.map(() => [1]),
      dateOf(2025, 12, 31),
    );
    expect(sheets.state.calls.get("Spreadsheet.getSpreadsheetTimeZone")).toBe(1);
    expect(sheets.state.calls.get("Utilities.formatDate")).toBe(13);
  });

  it("that are none are #VALUE!", () => {
    expect(answer("KPI_PERIOD", sheets.date(NaN))).toEqual({ error: "#VALUE!" });
  });
});

describe("arguments in Sheets", () => {
  it("ask Google for nothing where there is no date", () => {
    sheets.state.calls.clear();
    expect(answer("KPI_PROGRESS", 38, 100)).toBe(0.38);
    expect([...sheets.state.calls.keys()]).toEqual([]);
  });

  it.each([
    ["a blank cell is not zero", ["KPI_PROGRESS", "", 100], { error: "#N/A" }],
    ["an omitted argument is the default", ["KPI_PROGRESS", 38, 100, undefined, ""], 0.38],
    ["zero is zero", ["KPI_PROGRESS", 0, 100], 0],
    ["a single cell may come as a range", ["KPI_PROGRESS", [[38]], [[100]]], 0.38],
    ["a range where one value is meant spills", ["KPI_PROGRESS", [[38], [50]], 100], [[0.38], [0.5]]],
    ["an error among spilled answers is its code", ["KPI_PROGRESS", [[38], [""]], 100], [[0.38], ["#N/A"]]],
    ["an error in a cell is passed on", ["KPI_PROGRESS", "#DIV/0!", 100], { error: "#DIV/0!" }],
    ["an error of a custom function is #VALUE!", ["KPI_PROGRESS", "#ERROR!", 100], { error: "#VALUE!" }],
    ["a cell that is still calculating is #N/A", ["KPI_PROGRESS", "Loading...", 100], { error: "#N/A" }],
    ["an error in a range is passed on", ["KPI_CONSISTENCY", [[1], ["#REF!"]], [[1], [1]]], { error: "#REF!" }],
    ["text that only looks like an error is text", ["KPI_PROGRESS", "#1", 100], { error: "#VALUE!" }],
    ["a number that is text is refused as text is", ["KPI_PROGRESS", "38", 100], { error: "#VALUE!" }],
    [
      "a whole range that reaches far below its data is read to its end",
      ["KPI_CONSISTENCY", [[1], [2], [""], [""]], [[1], [3], [""], [""]]],
      0.5,
    ],
    ["too many arguments are noticed", ["KPI_PROGRESS", 38, 100, 0, false, 1], { error: "#VALUE!" }],
    ["an object of another kind is #VALUE!", ["KPI_PROGRESS", { a: 1 }, 100], { error: "#VALUE!" }],
  ] as const)("%s", (_, [name, ...args], expected) => {
    expect(answer(name, ...args)).toEqual(expected);
  });

  it("name in a message what is wrong, behind the code", () => {
    expect(() => sheets.calculate("KPI_PROGRESS", ["abc", 100])).toThrow(/^#VALUE!: actual must be a number: "abc"$/);
  });
});

describe("a custom function", () => {
  it("cannot write, nor open the pane: Google refuses, and so does the simulation", () => {
    expect(() => sheets.run("showPane", [], "custom function")).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
    const report = JSON.parse(sheets.run("paneRun", ["newRegister", "{}"], "custom function") as string) as { message: string };
    expect(report.message).toMatch(/Google Sheets denied it/);
  });

  it("calculates in the grid of the workbook", async () => {
    const sheet = sheets.workbook.getActiveSheet();
    sheet.getRange("A1:A2").setValues([[38], [50]]);
    sheet.getRange("C1").setValue({ f: "=KPI_PROGRESS(A1:A3,100)" });
    await sheets.calculated();
    expect(sheets.snapshot().sheets[0]?.values.map((row) => row[2])).toMatchObject([0.38, 0.5, { code: "#N/A" }]);
  });

  it("is seen by IFERROR in a cell, and not by IFNA: Sheets shows #ERROR! whatever the code", async () => {
    const sheet = sheets.workbook.getActiveSheet();
    sheet.getRange("E1").setValue({ f: '=IFNA(KPI_PROGRESS("",100),"caught")' });
    sheet.getRange("F1").setValue({ f: '=IFERROR(KPI_PROGRESS("",100),"caught")' });
    await sheets.calculated();
    expect(sheets.snapshot().sheets[0]?.values[0]?.slice(4, 6)).toEqual([expect.objectContaining({ code: "#VALUE!" }), "caught"]);
  });
});
