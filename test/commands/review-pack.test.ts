import { describe, expect, it } from "@jest/globals";
import type { Cell, Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { findPacks } from "../../shared/scorecard/meeting/previous-pack";
import { checkChanges } from "../../shared/workbook/check-changes";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { after, DAY, MEASUREMENTS, REGISTER, rows, run, workbook } from "./journal-workbook";
import { EMPTY_WORKBOOK, sheet } from "./snapshot-after";

const MARCH = { asOf: "2025-03-31" };
const APRIL = "Pack 2025-04-10";

/** The rows of a section, up to the blank one that ends it. */
function sectionOf(snapshot: Snapshot, name: string, title: string): readonly (readonly Value[])[] {
  const grid = rows(snapshot, name);
  const from = grid.findIndex((row) => row[0] === title);
  const to = grid.findIndex((row, i) => i > from && row.every((cell) => cell === null));
  return grid.slice(from + 1, to < 0 ? undefined : to);
}

function edited(snapshot: Snapshot, name: string, edit: (row: Value[]) => void): Snapshot {
  const values = rows(snapshot, name).map((row) => [...row]);
  values.forEach(edit);
  return { ...snapshot, sheets: snapshot.sheets.map((each) => (each.name === name ? { ...each, values } : each)) };
}

describe("a review pack", () => {
  it("holds values alone, so that it never changes", () => {
    const { changes } = run(workbook(), "reviewPack");
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set(["sheet", "column widths", "style", "number format", "cells", "name", "select"]),
    );
    expect(checkChanges(changes, { sheets: [], tables: [] })).toEqual([]);
  });

  it("prints on the width of one upright page", () => {
    const widths = run(workbook(), "reviewPack").changes.flatMap((change) => (change.kind === "column widths" ? change.widths : []));
    expect(widths.reduce((sum, { pixels }) => sum + pixels, 0)).toBeLessThanOrEqual(659); // A4, margins of 0.7 inches, 96 dots an inch
  });

  it("names exceptions first, each with its reason and the cause that its owner gave", () => {
    const told = after(workbook(), "checkIn", {
      kpi: "Churn",
      period: "2025-02",
      cause: "Two outages",
      told: "Board",
      by: "Head of Support",
    });
    const [, first, second] = sectionOf(after(told, "reviewPack"), APRIL, "Exceptions");
    expect(first?.slice(0, 5)).toEqual(["Revenue", "◆ Off track", 118, 200, "Head of Sales"]);
    expect(first?.[5]).toMatch(/^€118 against €127 expected by 2025-04-10.* No cause is named yet\.$/);
    expect(second?.[5]).toContain("Cause (Head of Support, 2025-04-10): Two outages");
  });

  it("says what changed since the last pack, what is new and what is gone", () => {
    const march = after(workbook(), "reviewPack", MARCH);
    const later = edited(after(march, "checkIn", { kpi: "Revenue", value: 170, cause: "x", told: "y" }), "Register", (row) => {
      if (row[0] === "Churn") row[0] = "Complaints";
    });
    const changed = sectionOf(after(later, "reviewPack"), APRIL, "What changed since 2025-03-31");
    expect(changed[0]?.[0]).toBe("New: Complaints.");
    expect(changed[1]?.[0]).toBe("No longer there: Churn.");
    expect(changed[3]?.slice(0, 5)).toEqual(["Revenue", "● On track", 118, 170, "◆ Off track"]);
    expect(changed[3]?.[5]).toMatch(/^Too few months to tell a signal from ordinary variation/);
  });

  it("tells of targets that were changed after the result was known", () => {
    const log = sheet("Change log", [
      ["When", "KPI", "Field", "Old", "New", "Who", "Reason"],
      [serialOf(2025, 3, 20), "Revenue", "Target", 250, 200, "Head of Sales", "market"],
    ]);
    const changed = sectionOf(after(workbook(log), "reviewPack"), APRIL, "What changed");
    expect(changed.map(([note]) => note).join(" ")).toContain(
      "Revenue: target changed from €250 to €200 on 2025-03-20, after the result of 2025-02 was known on 2025-02-28; it is easier to meet now.",
    );
  });

  it("tells of a target that is another than in the last pack and that nobody noted", () => {
    const raised = edited(after(workbook(), "reviewPack", MARCH), "Register", (row) => {
      if (row[0] === "Churn") row[5] = 0.03;
    });
    const notes = (snapshot: Snapshot) =>
      sectionOf(after(snapshot, "reviewPack"), APRIL, "What changed since 2025-03-31")
        .map(([note]) => note)
        .join(" ");
    expect(notes(raised)).toContain("Churn: its target was 2.0 % and is 3.0 % now, and the change log does not say why.");
    const log = sheet("Change log", [
      ["When", "KPI", "Field", "Old", "New"],
      [serialOf(2025, 4, 1), "Churn", "Target", "2%", "3%"],
    ]);
    expect(notes({ ...raised, sheets: [...raised.sheets, log] })).not.toContain("does not say why");
  });

  it("is not written twice for a day, unless it is to be replaced; then its decisions stay", () => {
    const once = edited(after(workbook(), "reviewPack"), APRIL, (row) => {
      if (row[0] === "Churn" && row[4] === null && row[5] === null) row[5] = "Hire a second agent";
    });
    expect(run(once, "reviewPack")).toMatchObject({
      changes: [],
      report: { ok: false, message: expect.stringContaining("it is on sheet Pack 2025-04-10; replace writes it anew") },
    });
    const twice = after(once, "reviewPack", { replace: true });
    expect(twice.sheets.map(({ name }) => name)).toEqual(once.sheets.map(({ name }) => name));
    const decisions = sectionOf(twice, APRIL, "Decisions");
    expect(decisions[2]?.slice(0, 2)).toEqual(["Churn", "◆ Off track"]);
    expect(decisions[2]?.[5]).toBe("Hire a second agent");
    expect(decisions.filter(([name]) => name === "Churn")).toHaveLength(1);
  });

  it("is the same when it is replaced at once", () => {
    const once = after(workbook(), "reviewPack");
    expect(rows(after(once, "reviewPack", { replace: true }), APRIL)).toEqual(rows(once, APRIL));
  });

  it("brings the decisions of the last pack back beside how things stand now", () => {
    const march = edited(after(workbook(), "reviewPack", MARCH), "Pack 2025-03-31", (row) => {
      if (row[0] === "Revenue" && row[4] === null) [row[4], row[5]] = ["Head of Sales, May", "Raise prices"];
    });
    const back = sectionOf(
      after(after(march, "checkIn", { kpi: "Revenue", value: 170, cause: "x" }), "reviewPack"),
      APRIL,
      "Decided on 2025-03-31",
    );
    expect(back[1]).toEqual(["Revenue", "● On track", 170, 200, "Head of Sales, May", "Raise prices"]);
  });

  it("leaves a foreign sheet of its name alone", () => {
    const foreign = workbook(sheet(APRIL, [["mine"]]));
    const snapshot = after(foreign, "reviewPack");
    expect(rows(snapshot, APRIL)).toEqual([["mine"]]);
    expect(findPacks(snapshot)[0]?.sheet).toBe(`${APRIL} 2`);
  });

  it("is no source of KPIs, even when its name in the workbook is lost", () => {
    const snapshot = { ...after(workbook(), "reviewPack"), names: [] };
    const read = readScorecard({ ...snapshot, sheets: [...snapshot.sheets].reverse() }, DAY);
    expect([read?.register.sheet, read?.measurements?.sheet]).toEqual(["Register", "Measurements"]);
    expect(run({ ...snapshot, sheets: snapshot.sheets.slice(2) }, "reviewPack").report.message).toMatch(/^no register was found/);
  });

  it("lists actions that are late first, and what was done since", () => {
    const march = after(workbook(), "reviewPack", MARCH);
    const actions = [
      ["Write", "2025-05-01"],
      ["Call", "2025-04-01"],
      ["Plan", "2025-12-01"],
      ["Mail", "2025-04-02"],
    ].reduce((snapshot, [action = "", due = ""]) => after(snapshot, "addAction", { kpi: "Revenue", action, due }), march);
    const section = sectionOf(after(after(actions, "closeAction", { action: "Mail" }), "reviewPack"), APRIL, "Actions due");
    expect(section[0]?.[0]).toBe("1 more is due later. Done since 2025-03-31: Mail.");
    expect(section.slice(2).map((row) => row.slice(0, 4))).toEqual([
      ["Call", "overdue", serialOf(2025, 4, 1), 9],
      ["Write", "open", serialOf(2025, 5, 1), null],
    ]);
  });

  it.each([
    [EMPTY_WORKBOOK, {}, /^no register was found/],
    [{ ...workbook(), sheets: [sheet("Register", REGISTER.slice(0, 1))] }, {}, /holds no KPI yet/],
    [workbook(), { asOf: "next week" }, /^as of must be a date/],
    [workbook(), { title: "x".repeat(3000) }, /^title must be at most 2000 characters/],
  ] as readonly [Snapshot, Readonly<Record<string, Cell>>, RegExp][])("says why there is none (%#)", (snapshot, input, message) => {
    expect(run(snapshot, "reviewPack", input).report.message).toMatch(message);
  });

  it("takes hostile names for text, and tells two KPIs of one name apart", () => {
    const register = [...REGISTER, ["=1+1", "Grow", "#", "increase", 0, 10], ["Plumbline_Pack_1\n| x", "Grow", "#", "at least", null, 5]];
    const twins = [["ID", ...(register[0] ?? [])], ...register.slice(1).map((row, i) => [`K${i}`, ...row]), ["K9", ...(register[1] ?? [])]];
    const all = sectionOf(
      after({ ...workbook(), sheets: [sheet("Register", twins), sheet("Measurements", MEASUREMENTS)] }, "reviewPack"),
      APRIL,
      "All KPIs",
    );
    expect(
      all
        .slice(1)
        .map(([name]) => name)
        .sort(),
    ).toEqual(["=1+1", "Churn", "Plumbline_Pack_1 | x", "Revenue [K0]", "Revenue [K9]"]);
  });
});

describe("an owner's page", () => {
  it("shows their KPIs with duties done and owed, actions and reviews", () => {
    const told = after(workbook(), "checkIn", { kpi: "Revenue", value: 119, cause: "", told: "Sales" });
    const snapshot = after(told, "ownerPage", { owner: "HEAD OF SALES" });
    const [headline, , revenue] = sectionOf(snapshot, "Head of Sales", "KPIs");
    expect(headline?.[0]).toBe("1 of 1 is behind or without numbers; 1 of 1 waits for a check-in on the last period.");
    expect(revenue?.[4]).toBe("2025-03\n✔ looked at\n✖ cause\n✔ told");
    expect(sectionOf(snapshot, "Head of Sales", "Reviews")[2]?.slice(0, 2)).toEqual(["Revenue", "41 days over"]);
  });

  it("is brought up to date where it stands", () => {
    const once = after(workbook(), "ownerPage", { owner: "Head of Sales" });
    const twice = after(after(once, "addAction", { kpi: "Revenue", action: "Call", due: "2025-05-01" }), "ownerPage", {
      owner: "Head of Sales",
    });
    expect(twice.sheets.filter(({ name }) => name.startsWith("Head of Sales"))).toHaveLength(1);
    expect(sectionOf(twice, "Head of Sales", "Actions")[1]?.[0]).toBe("Call");
  });

  it("names the owner that was probably meant", () => {
    expect(run(workbook(), "ownerPage", { owner: "Head of Sale" }).report.message).toBe(
      'owner must be one of the register: "Head of Sale"; did you mean "Head of Sales"?',
    );
    expect(run(workbook(), "ownerPage", {}).report.message).toBe("owner must be named: Head of Sales, Head of Support");
  });

  it("finds a sheet's name for any owner", () => {
    const odd = "'Ops: [EMEA] / \\ * ? 👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻 and everybody else who may be concerned'";
    const register = REGISTER.map((row, i) => (i === 1 ? [...row.slice(0, 8), odd, ...row.slice(9)] : row));
    const { changes, report } = run({ ...workbook(), sheets: [sheet("Register", register)] }, "ownerPage", { owner: odd });
    expect(report.ok).toBe(true);
    expect(checkChanges(changes, { sheets: [], tables: [] })).toEqual([]);
  });
});
