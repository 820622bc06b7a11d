import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { JOURNAL_TEXTS } from "../../shared/journal/column-texts";
import { readJournal } from "../../shared/journal/read-journal";
import { JOURNAL_TABLES, type JournalName } from "../../shared/journal/journal-tables";
import type { ColumnText } from "../../shared/register/column-texts";
import { read, said, TODAY } from "./journal-fixture";

function exampleOf(name: JournalName, key: string): Cell {
  return (JOURNAL_TEXTS[name] as Readonly<Record<string, ColumnText>>)[key]!.example;
}

describe("journal", () => {
  it("is empty in a workbook without any of its sheets", () => {
    expect(read({ Sheet1: [] })).toEqual({
      objectives: [],
      actions: [],
      checkIns: [],
      reviews: [],
      changes: [],
      acknowledged: [],
      findings: [],
      tables: {},
    });
  });

  it("reads the example of each column as it stands, without a word of complaint about its form", () => {
    for (const name of Object.keys(JOURNAL_TABLES) as JournalName[]) {
      const { sheet, columns } = JOURNAL_TABLES[name];
      const journal = readJournal({
        sheets: [{ name: sheet, values: [columns.map(({ header }) => header), columns.map(({ key }) => exampleOf(name, key))] }],
        locale: "en-GB",
        today: TODAY,
      });
      expect(journal[name]).toHaveLength(1);
      expect(journal.findings.filter(({ message }) => !message.startsWith("parent"))).toEqual([]);
    }
  });

  it("finds every header by each of its synonyms", () => {
    for (const { sheet, columns, required } of Object.values(JOURNAL_TABLES)) {
      for (const { key, synonyms } of columns) {
        for (const synonym of synonyms) {
          const headers = columns.map((column) => (column.key === key ? synonym : column.header));
          const { tables } = readJournal({
            sheets: [{ name: sheet, values: [headers, headers.map(() => 1)] }],
            locale: "en-GB",
            today: TODAY,
          });
          const found = Object.values(tables)[0];
          expect([synonym, found?.columns.get(key)]).toEqual([synonym, headers.indexOf(synonym)]);
          expect(found?.columns.has(required[0])).toBe(true);
        }
      }
    }
  });

  it("is found by telling headers on a sheet of any name, below a title", () => {
    const journal = read({
      "What we said": [["Our talks"], [], ["Measure", "Date", "Why", "Told"], ["Revenue", "2025-05-02", "Price", "Board"]],
    });
    expect(journal.checkIns).toMatchObject([{ kpi: "REV", cause: "Price", told: "Board", where: { sheet: "What we said", cell: "A4" } }]);
  });

  it("never takes a register with actions and owners for a list of actions", () => {
    expect(
      read({
        KPIs: [
          ["KPI", "Actions", "Owner", "Due", "State", "Target"],
          ["Revenue", "Sell more", "Head of Sales", "2025-12-31", "active", 5],
        ],
      }).tables,
    ).toEqual({});
  });

  it("names the KPI that was probably meant", () => {
    const journal = read({
      Reviews: [
        ["KPI", "Date", "Still relevant", "Still accurate"],
        ["Revnue", "2025-01-15", "yes", "no"],
      ],
    });
    expect(said(journal)).toEqual([
      'warning Reviews!A2 KPI must be in the register: "Revnue"; did you mean "Revenue"?',
      "warning Reviews!A2 decision must be named: the KPI is no longer what it should be",
    ]);
    expect(journal.reviews).toMatchObject([{ kpi: "Revnue", relevant: true, accurate: false }]);
  });

  it("asks for the ID where two KPIs have one name, and knows a segment's own name", () => {
    const journal = read({
      Actions: [
        ["KPI", "Action", "Owner", "Due"],
        ["Sign-ups", "Call", "Head of Sales", 45900],
        ["sign-ups (italy)", "Call", "Head of Sales", 45900],
      ],
    });
    expect(said(journal)).toEqual(['warning Actions!A2 KPI must be one, name it by its ID: "Sign-ups" is 2']);
    expect(journal.actions[1]).toMatchObject({ kpi: "S2", due: 45900, state: "open" });
  });
});

describe("objectives", () => {
  const HEADER = ["Objective", "Parent", "Start", "Due", "State"];

  it("nest, and a circle is cut and said", () => {
    const journal = read({ Goals: [HEADER, ["Win", "win more"], ["Win more", "WIN"], ["Last", "nowhere"], ["win", null]] });
    expect(journal.objectives.map(({ objective, parent }) => [objective, parent])).toEqual([
      ["Win", ""],
      ["Win more", ""],
      ["Last", ""],
    ]);
    expect(said(journal)).toHaveLength(4);
  });

  it("may stand alone in their rows, and end after they begin", () => {
    const journal = read({ Objectives: [HEADER, ["Grow"], ["Keep", null, "2025-12-31", "2025-01-01", "done"]] });
    expect(journal.objectives.map(({ objective, state, due }) => [objective, state, due])).toEqual([
      ["Grow", "active", null],
      ["Keep", "achieved", null],
    ]);
    expect(said(journal)).toEqual(["error Objectives!D3 due must not be before start: 2025-01-01 and 2025-12-31; both are left out"]);
  });
});

describe("changes", () => {
  it("know the register's columns by their synonyms, and want a name and a reason", () => {
    const journal = read({
      "Change log": [
        ["When", "KPI", "Field", "Old", "New", "Who", "Reason"],
        ["2025-02-10", "Churn", "Goal value", 0.02, 0.03, "", ""],
        [45700, "CH", "Colour", "red", "blue", "A", "B"],
      ],
    });
    expect(journal.changes).toMatchObject([
      { field: "target", written: "Goal value", old: 0.02, new: 0.03 },
      { field: null, written: "Colour" },
    ]);
    expect(said(journal)).toEqual([
      "warning Change log!F2 who made the change must be named",
      "warning Change log!G2 reason of the change must be named",
      'info Change log!C3 field is no column of the register: "Colour"',
    ]);
  });
});
