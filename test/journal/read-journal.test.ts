import { describe, expect, it } from "@jest/globals";
import type { Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { readJournal } from "../../shared/journal/read-journal";
import { JOURNAL_TABLES, type JournalName } from "../../shared/journal/journal-tables";
import { readRegister } from "../../shared/register/read-register";

const { kpis } = readRegister([
  ["ID", "Name", "Objective", "Unit", "Target", "Segment"],
  ["REV", "Revenue", "Grow", "EUR", 100, null],
  ["CH", "Churn", "Keep", "%", 0.02, null],
  ["S1", "Sign-ups", "Grow", "#", 10, "Spain"],
  ["S2", "Sign-ups", "Grow", "#", 10, "Italy"],
]);
const TODAY = serialOf(2025, 6, 30);

function read(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>) {
  return readJournal(
    { sheets: Object.entries(sheets).map(([name, values]) => ({ name, values })), locale: "en-GB", today: TODAY },
    { kpis },
  );
}

const said = (journal: ReturnType<typeof read>) =>
  journal.findings.map(({ severity, where, message }) => `${severity} ${where.sheet}!${where.cell} ${message}`);

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
        sheets: [{ name: sheet, values: [columns.map(({ header }) => header), columns.map(({ example }) => example)] }],
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

describe("actions", () => {
  const HEADER = ["KPI", "Action", "Owner", "Due", "State", "Done on"];

  it("are done once a day says so, whatever the state", () => {
    const { actions } = read({
      Actions: [
        HEADER,
        ["REV", "Call", "A", 45800, "open", 45810],
        ["REV", "Mail", "A", 45800, "Completed", null],
        ["REV", "Fax", "A", 45800, "cancelled", 45810],
      ],
    });
    expect(actions.map(({ state }) => state)).toEqual(["done", "done", "dropped"]);
  });

  it("want an owner and a day while they are open", () => {
    expect(
      said(read({ Actions: [HEADER, ["REV", "Call", null, null, "in work", null], ["REV", "Mail", null, null, "done", null]] })),
    ).toEqual([
      "warning Actions!C2 owner must be named: an action without one is nobody's",
      "warning Actions!D2 due must be given: an action without a day is never late",
    ]);
  });

  it("cannot have been done tomorrow", () => {
    expect(said(read({ Actions: [HEADER, ["REV", "Call", "A", 45800, "", "2025-07-01"]] }))).toEqual([
      "warning Actions!F2 day must not lie ahead: 2025-07-01",
    ]);
  });
});

describe("check-ins", () => {
  const HEADER = ["KPI", "Date", "Period", "Value", "Cause", "Told whom"];

  it("read periods and values as measurements do", () => {
    const { checkIns, findings } = read({ "Check-ins": [HEADER, ["Churn", "5 Feb 2025", "Jan-25", "2.5%", "Winter", "Board"]] });
    expect(checkIns[0]).toMatchObject({
      kpi: "CH",
      date: serialOf(2025, 2, 5),
      period: { start: serialOf(2025, 1, 1), end: serialOf(2025, 1, 31) },
      value: 0.025,
    });
    expect(findings).toEqual([]);
  });

  it("say why, and whom they told", () => {
    expect(said(read({ "Check-ins": [HEADER, ["Churn", 45700, "2025-01", 0.02, " ", null]] }))).toEqual([
      "warning Check-ins!E2 cause must be named: a check-in says why, not only how much",
      "info Check-ins!F2 nobody is named who was told: communicating is part of a check-in",
    ]);
  });

  it("lose only what cannot be read", () => {
    const journal = read({
      "Check-ins": [
        HEADER,
        ["Churn", "soon", "2025-01", 1, "x", "y"],
        ["Churn", 45700, "31 February 2025", "lots", "x", "y"],
        [null, 45700],
        ["ask again in March"],
        HEADER,
      ],
    });
    expect(journal.checkIns).toMatchObject([{ period: null, value: null, cause: "x" }]);
    expect(said(journal).map((text) => text.replace(/^(\w+ Check-ins!\w+) .*/, "$1"))).toEqual([
      "error Check-ins!B2",
      "error Check-ins!C3",
      "error Check-ins!D3",
      "error Check-ins!A4",
      "info Check-ins!A5",
      "info Check-ins!A6",
    ]);
  });

  it("settle the order of day and month by the whole column", () => {
    const { checkIns } = read({
      "Check-ins": [HEADER, ["Churn", "03/04/2025", null, 1, "x", "y"], ["Churn", "04/23/2025", null, 1, "x", "y"]],
    });
    expect(checkIns.map(({ date }) => date)).toEqual([serialOf(2025, 3, 4), serialOf(2025, 4, 23)]);
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
