/** Laws of the commands that keep the journal, on sheets and input of any kind. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areaAddress } from "../../shared/cell/a1";
import type { Cell, Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { JOURNAL_TABLES, type JournalTable } from "../../shared/journal/journal-tables";
import { checkChanges } from "../../shared/workbook/check-changes";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { DAY, run, workbook } from "./journal-workbook";
import { snapshotAfter } from "./snapshot-after";

const anyCell: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom("Revenue", "Churn", "Total", "yes", "open", DAY, DAY - 40, "2025-01", "=A1", "'", "\u0000", "constructor"),
  fc.string({ maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(new CellError("#REF!", "gone")),
);

/** A sheet of the journal with its headers somewhere, columns missing or foreign, anything below, and perhaps a table over part of it. */
const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    table: fc.constantFrom<JournalTable[]>(JOURNAL_TABLES.actions, JOURNAL_TABLES.checkIns, JOURNAL_TABLES.reviews),
    top: fc.nat(3),
    left: fc.nat(2),
    kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    rows: fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 7 }),
    height: fc.option(fc.nat(8)),
  })
  .map(({ table, top, left, kept, rows, height }) => {
    const headers = table.columns.flatMap(({ key, header }, i) => (table.required.includes(key) || kept[i] ? [header] : []));
    const blank = Array.from({ length: top }, () => []);
    const header = [...Array.from({ length: left }, () => null), ...headers];
    const range = areaAddress({ top, left, bottom: top + (height ?? 0) + 1, right: left + headers.length - 1 });
    return { name: table.sheet, values: [...blank, header, ...rows], tables: height === null ? [] : [{ name: "Kept", range }] };
  });

const anyInput: fc.Arbitrary<Readonly<Record<string, Cell>>> = fc.record(
  {
    kpi: fc.constantFrom("Revenue", "churn", "Revnue", "", 7),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom("12 %", "n/a", "", "1e999", true)),
    period: fc.constantFrom("2025-03", "2025Q1", "March", DAY, -1, "", "0000-00"),
    date: fc.constantFrom(DAY, DAY - 1, "2025-02-30", "", 1e9, -5),
    due: fc.constantFrom(DAY + 5, "2025-12-31", "soon", ""),
    next: fc.constantFrom(DAY + 5, "2025-12-31", "soon", ""),
    cause: fc.string({ maxLength: 20 }),
    action: fc.string({ maxLength: 20 }),
    relevant: fc.constantFrom("yes", "no", true, 0, "maybe"),
    accurate: fc.constantFrom("yes", false, 1),
    decision: fc.constantFrom("", "keep"),
    at: fc.constantFrom("A2", "B3", ""),
  },
  { requiredKeys: [] },
);

const COMMANDS = ["checkIn", "addAction", "recordReview", "closeAction", "newSheets", "reviewPack", "ownerPage"];

describe("commands that keep the journal", () => {
  it("never throw, and their changes are sound", () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), anySheet, anyInput, (name, sheet, input) => {
        const before = workbook(sheet);
        const { changes, report } = run(before, name, input);
        expect(report.message).not.toBe("");
        const tables = before.sheets.flatMap((each) =>
          each.tables.map((table) => ({ name: table.name, sheet: each.name, area: { top: 0, left: 0, bottom: 0, right: 0 } })),
        );
        expect(checkChanges(changes, { sheets: before.sheets.map((each) => each.name), tables })).toEqual([]);
        if (!report.ok) expect(changes).toEqual([]);
      }),
      { seed: 11, numRuns: 250 },
    );
  });

  it("that add a row change no cell that held anything, but the day of the last review", () => {
    fc.assert(
      fc.property(fc.constantFrom("checkIn", "addAction", "recordReview"), anySheet, anyInput, (name, sheet, input) => {
        const before = workbook(sheet);
        const after = snapshotAfter(before, run(before, name, input).changes);
        for (const each of before.sheets) {
          const values = after.sheets.find((other) => other.name === each.name)?.values ?? [];
          each.values.forEach((row, r) =>
            row.forEach((cell, c) => {
              if (cell === null || (typeof cell === "string" && cell.trim() === "") || (each.name === "Register" && c === 10)) return;
              expect([each.name, r, c, values[r]?.[c]]).toEqual([each.name, r, c, cell]);
            }),
          );
        }
      }),
      { seed: 12, numRuns: 250 },
    );
  });
});
