import { describe, expect, it } from "@jest/globals";
import { after, DAY, rows, run, workbook } from "./journal-workbook";
import { sheet } from "./snapshot-after";

const ACTIONS = [
  ["KPI", "Action", "Owner", "Due"],
  ["Revenue", "Call", "Head of Sales", DAY],
];
const NEW = { kpi: "Churn", action: "Write", due: DAY + 20 };
const table = (range: string) => ({ name: "Actions", range });

describe("a row that is added", () => {
  it("goes below the last entry, and leaves a remark further down alone", () => {
    const actions = sheet("Actions", [...ACTIONS, [], ["reviewed every Monday"]]);
    const snapshot = after(workbook(actions), "addAction", NEW);
    expect(rows(snapshot, "Actions")[2]).toEqual(["Churn", "Write", "Head of Support", DAY + 20]);
    expect(rows(snapshot, "Actions")[3]).toEqual(["reviewed every Monday"]);
  });

  it("never replaces a remark right below the table", () => {
    const { changes, report } = run(workbook(sheet("Actions", [...ACTIONS, ["reviewed every Monday"]])), "addAction", NEW);
    expect(changes).toEqual([]);
    expect(report.message).toBe("Actions!A3 must be empty, so that a row can be added: move what stands there");
  });

  it("lets the table grow", () => {
    const actions = { ...sheet("Actions", ACTIONS), tables: [table("A1:D2")] };
    const snapshot = after(workbook(actions), "addAction", NEW);
    expect(snapshot.sheets.find(({ name }) => name === "Actions")?.tables).toEqual([table("A1:D3")]);
    expect(run(workbook(actions), "addAction", NEW).changes[0]).toEqual({
      kind: "table",
      sheet: "Actions",
      range: "A1:D3",
      name: "Actions",
    });
  });

  it("lets the name grow that stands for a table where the host has none", () => {
    const named = { ...workbook(sheet("Actions", ACTIONS)), names: [{ name: "Actions", sheet: "Actions", range: "A1:D2" }] };
    const grown = { kind: "name", sheet: "Actions", range: "A1:D3", name: "Actions" };
    expect(run({ ...named, traits: { ...named.traits, structuredReferences: false } }, "addAction", NEW).changes).toContainEqual(grown);
    expect(run(named, "addAction", NEW).changes).not.toContainEqual(grown);
  });

  it("takes a free row of the table before the table grows", () => {
    const actions = { ...sheet("Actions", ACTIONS), tables: [table("A1:D9")] };
    const { changes } = run(workbook(actions), "addAction", NEW);
    expect(changes.map(({ kind }) => kind)).toEqual(["number format", "cells"]);
  });

  it("does not go below a row of totals", () => {
    const actions = { ...sheet("Actions", [...ACTIONS, ["Total", 1]]), tables: [table("A1:D3")] };
    expect(run(workbook(actions), "addAction", NEW).report.message).toMatch(/^Actions!A3 must not be a row of totals/);
  });

  it("leaves columns of others to them, wherever ours stand", () => {
    const mixed = sheet("Actions", [
      ["", "Due", "Priority", "Action", "Owner"],
      ["", DAY, 1, "Call", "Head of Sales"],
    ]);
    const { changes, report } = run(workbook(mixed), "addAction", NEW);
    expect(changes).toEqual([
      { kind: "number format", sheet: "Actions", range: "B3", format: "yyyy-mm-dd" },
      { kind: "cells", sheet: "Actions", at: "B3", values: [[DAY + 20]] },
      { kind: "cells", sheet: "Actions", at: "D3", values: [["Write", "Head of Support"]] },
    ]);
    expect(report.findings.map(({ message }) => message)).toEqual([
      "column KPI must be there for its value to be kept: add it to sheet Actions",
      "column State must be there for its value to be kept: add it to sheet Actions",
    ]);
  });
});

describe("new sheets", () => {
  it("are made where they are missing, each with a table, and only once", () => {
    const snapshot = after(
      workbook(
        sheet("Goals", [
          ["Objective", "Owner"],
          ["Grow", "Head of Sales"],
        ]),
      ),
      "newSheets",
    );
    expect(snapshot.sheets.slice(3).map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
      ["Actions", "Actions"],
      ["Check-ins", "Check_ins"],
      ["Reviews", "Reviews"],
      ["Change log", "Change_log"],
    ]);
    expect(run(snapshot, "newSheets").report.message).toBe(
      "the workbook has Goals, Actions, Check-ins, Reviews, Change log already: nothing was changed",
    );
  });

  it("can be asked for by name", () => {
    expect(
      after(workbook(), "newSheets", { sheets: "check-ins; reviews" })
        .sheets.slice(2)
        .map(({ name }) => name),
    ).toEqual(["Check-ins", "Reviews"]);
    expect(run(workbook(), "newSheets", { sheets: "Reviews, Budget" }).report.message).toBe(
      "sheets must be among Objectives, Actions, Check-ins, Reviews, Change log: Budget",
    );
  });

  it("take another name where a foreign sheet has theirs, and are found again under it", () => {
    const once = after(
      workbook(
        sheet("Reviews", [
          ["Film", "Stars"],
          ["Heat", 5],
        ]),
      ),
      "newSheets",
      { sheets: "Reviews" },
    );
    expect(once.sheets.map(({ name }) => name)).toContain("Reviews 2");
    expect(run(once, "newSheets", { sheets: "Reviews" }).report.ok).toBe(false);
  });
});
