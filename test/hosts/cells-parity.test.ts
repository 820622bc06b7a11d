/** One cell through both hosts' conversions: written as each host wants it, kept as a spreadsheet keeps what is typed, read again. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readCell as readExcelCell, toExcelCell } from "../../excel-addin/cells";
import type { Cell, Value } from "../../shared/cell/cell";
import { isErrorCode } from "../../shared/cell/cell-error";
import { serialOf } from "../../shared/cell/serial-day";
import { readCell as readSheetsCell, toSheetsCell } from "../../sheets-addon/cells";
import { createDateReader } from "../../sheets-addon/date-reader";
import { readEntered } from "../../workbench/excel/entered-content";
import type { WorkbookModel } from "../../workbench/excel/model/workbook-model";
import { createGoogleState } from "../../workbench/sheets/google-state";
import { scriptGlobals } from "../../workbench/sheets/services/globals";
import { momentOf } from "../../workbench/sheets/wall-clock";

const noDates = (): number => NaN;

function kept(typed: unknown): unknown {
  const content = readEntered(typed);
  return content && "value" in content ? (content.value ?? "") : content;
}

const throughExcel = (cell: Cell): Value => readExcelCell(kept(toExcelCell(cell)));
const throughSheets = (cell: Cell): Value => readSheetsCell(kept(toSheetsCell(cell)), noDates);

describe("a cell that is written and read", () => {
  it.each([
    ["nothing", null],
    ["zero", 0],
    ["minus zero", -0],
    ["a tiny number", 5e-324],
    ["a huge number", 1.7976931348623157e308],
    ["a number that no binary fraction is", 0.1 + 0.2],
    ["TRUE", true],
    ["FALSE", false],
    ["text", "Grow the customer base"],
    ["a formula as text", "=1+1"],
    ["a formula to a program", '=cmd|"/c calc"!A0'],
    ["a sign in front", "+49 30 1234"],
    ["a handle", "@sales"],
    ["leading zeros", "007"],
    ["a date as text", "2025-03-09"],
    ["a month", "Mar 25"],
    ["a fraction", "1/2"],
    ["a percentage as text", "10 %"],
    ["an amount as text", "£1,250"],
    ["a truth word", "TRUE"],
    ["a truth word in German", "wahr"],
    ["a truth word in Russian", "ложь"],
    ["an apostrophe", "'tis"],
    ["spaces", "  x  "],
    ["lines", "a\nb\tc"],
    ["an emoji with a modifier", "👍🏽"],
    ["right to left", "שלום 5"],
    ["half a character", "\ud83d"],
    ["a null character", "a\u0000b"],
    ["markup", "<script>alert(1)</script>"],
    ["a word of the prototype", "__proto__"],
    ["32,767 characters", "x".repeat(32_767)],
  ] as const)("is the same cell in both hosts: %s", (_, cell) => {
    expect([throughExcel(cell), throughSheets(cell)]).toEqual([cell, cell]);
  });

  it("is the same cell in both hosts, whatever it is", () => {
    const cells = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(cells, (cell) => {
        fc.pre(cell !== "" && !isErrorCode(cell));
        expect(throughExcel(cell)).toEqual(throughSheets(cell));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

describe("an error in a cell", () => {
  it.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#ERROR!"])(
    "is the same error from both hosts: %s",
    (code) => {
      const codeOf = (value: Value): unknown => (value as { readonly code?: unknown } | null)?.code;
      expect(codeOf(readExcelCell(code))).toBe(codeOf(readSheetsCell(code, noDates)));
      expect(codeOf(readExcelCell(code))).toBe(isErrorCode(code) ? code : "#VALUE!");
    },
  );
});

describe("a date in a cell", () => {
  const globals = scriptGlobals(createGoogleState({} as WorkbookModel));
  beforeAll(() => void Object.assign(globalThis, globals));
  afterAll(() => Object.keys(globals).forEach((name) => Reflect.deleteProperty(globalThis, name)));

  /** A moment that says nothing of the zone in which the script runs: asking for its own hours is an error. */
  function dateAt(moment: number): Date {
    const date = new Date(moment);
    for (const part of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "TimezoneOffset"])
      Object.defineProperty(date, `get${part}`, { value: () => expect(`the script's own ${part}`).toBe("never asked for") });
    return date;
  }

  const zones = ["Etc/UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"];
  it.each(zones)("is the serial day that Excel has, in a spreadsheet of %s and a script of any zone", (zone) => {
    const read = createDateReader(() => zone);
    for (const [year, month, day] of [
      [1900, 3, 1],
      [1970, 1, 1],
      [2024, 2, 29],
      [2025, 3, 9],
      [2025, 10, 26],
      [2099, 12, 31],
    ] as const) {
      for (const hour of [0, 0.25, 0.5, 0.999]) {
        const serial = serialOf(year, month, day) + hour;
        expect(readSheetsCell(dateAt(momentOf(serial, zone)), read)).toBeCloseTo(readExcelCell(serial) as number, 8);
      }
    }
  });
});
