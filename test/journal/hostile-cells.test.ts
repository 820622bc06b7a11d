import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../shared/cell/cell-error";
import type { Value } from "../../shared/cell/cell";
import { JOURNAL_TABLES, type JournalName } from "../../shared/journal/journal-tables";
import { readJournal } from "../../shared/journal/read-journal";

describe("hostile cells", () => {
  const cell: fc.Arbitrary<Value> = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("=1+1", "\u0000", "2025-13-45", "__proto__", "constructor", "9".repeat(400), "KPI", "Date"),
    fc.constant(new CellError("#REF!", "gone")),
  );

  it("never throw, and every finding names a cell of its sheet", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(JOURNAL_TABLES) as JournalName[])),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
        (name, rows) => {
          const { sheet, columns } = JOURNAL_TABLES[name];
          const values = [columns.map(({ header }) => header), ...rows];
          const journal = readJournal({ sheets: [{ name: sheet, values }], locale: "en-GB", today: 45838 }, { kpis: [] });
          for (const { where } of journal.findings) expect(where).toEqual({ sheet, cell: expect.stringMatching(/^[A-Z]+\d+$/) });
          expect(journal[name].length).toBeLessThanOrEqual(rows.length);
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });
});
