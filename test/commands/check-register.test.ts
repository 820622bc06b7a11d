/** Checking a register: what is told, what is written, and that nothing else is changed. */
import { describe, expect, it } from "@jest/globals";
import { checkRegister } from "../../shared/commands/check-register";
import { correct } from "../../shared/commands/correct";
import { newRegister } from "../../shared/commands/new-register";
import type { CheckFinding } from "../../shared/checks/check";
import { findSheets } from "../../shared/register/find-sheets";
import { findJournal } from "../../shared/journal/find-journal";
import { snapshotOf, type Row } from "../checks/check-fixture";
import { EMPTY_WORKBOOK, sheet, snapshotAfter } from "./snapshot-after";

describe("check register", () => {
  it("changes nothing and counts what it found, by severity", () => {
    const rows = [
      ["Name", "Objective", "Target", "Start", "Due"],
      ["Sales", "Grow", "abc", null, null],
      ["Cost", "Save", 5, 46_100, 46_000],
    ];
    const { changes, report } = checkRegister.run({ ...EMPTY_WORKBOOK, sheets: [sheet("Register", rows)] }, {});
    expect(changes).toEqual([]);
    expect(report).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^2 KPIs checked: 2 errors, \d+ warnings.*; health \d+ of 100$/),
    });
    expect(report.findings.length).toBeGreaterThan(1);
  });

  it("tells each thing once", () => {
    const { report } = checkRegister.run(
      snapshotOf({
        kpis: [
          { Direction: "sideways", Parent: "Nobody" },
          { Objective: null, Owner: null },
        ],
      }),
      {},
    );
    const told = report.findings.map(({ where, message }) => `${where.sheet}!${where.cell} ${message}`);
    expect([...new Set(told)]).toEqual(told);
  });

  it("has nothing against the example but what its data say", () => {
    const example = snapshotAfter(EMPTY_WORKBOOK, newRegister.run(EMPTY_WORKBOOK, { example: true }).changes);
    expect(checkRegister.run(example, {}).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says that there is no register, and that an as-of day makes no sense", () => {
    expect(checkRegister.run(EMPTY_WORKBOOK, {}).report).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^no register was found/),
    });
    expect(checkRegister.run(EMPTY_WORKBOOK, { asOf: "soon" }).report).toMatchObject({ ok: false });
  });
});

describe("the sheet of findings", () => {
  const before = snapshotOf({ kpis: [{ Owner: null }, { Name: "Other", Direction: "sideways" }] });
  const after = snapshotAfter(before, checkRegister.run(before, { sheet: true }).changes);
  const listOn = (snapshot: typeof after): unknown[] =>
    snapshot.sheets
      .find(({ name }) => name === "Findings")!
      .values.slice(4)
      .map((row) => [row[0], row[2], row[3]]);

  it("lists them with cell, reason and what to do, below the health", () => {
    const { values } = after.sheets.find(({ name }) => name === "Findings")!;
    expect(values[1]?.[2]).toMatch(/^Health \d+ of 100: definition \d+, /);
    expect(listOn(after)).toEqual([
      ["error", "unknown-word", "Register!D3"],
      ["warning", "no-owner", "Register!F2"],
    ]);
    expect(values[4]?.slice(5, 7).every((text) => typeof text === "string" && text.length > 20)).toBe(true);
  });

  it("is the same when written again, and shrinks with what is put right", () => {
    expect(snapshotAfter(after, checkRegister.run(after, { sheet: true }).changes)).toEqual(after);
    const register = after.sheets.find(({ name }) => name === "Register")!;
    const mended = register.values.map((row, i) => (i === 1 ? row.map((cell, j) => (j === 5 ? "Head of Service" : cell)) : row));
    const sheets = after.sheets.map((each) => (each === register ? { ...each, values: mended } : each));
    const again = snapshotAfter({ ...after, sheets }, checkRegister.run({ ...after, sheets }, { sheet: true }).changes);
    expect(listOn(again)).toEqual([
      ["error", "unknown-word", "Register!D3"],
      [null, null, null],
    ]);
  });

  it("refuses to write over what somebody put below it", () => {
    const list = after.sheets.find(({ name }) => name === "Findings")!;
    const short = { ...list, values: [...list.values.slice(0, 5), ["my own note"]] };
    const blocked = { ...after, sheets: [...before.sheets, short] };
    const { changes, report } = checkRegister.run(blocked, { sheet: true });
    expect(changes).toEqual([]);
    expect(report).toMatchObject({ ok: false, message: expect.stringMatching(/^Findings!A6 must be empty/) });
  });

  it("is read neither as a register nor as acknowledgements, whatever its name", () => {
    const renamed = after.sheets.map((each) => (each.name === "Findings" ? { ...each, name: "Results of the check" } : each));
    expect(findSheets(renamed).register?.sheet).toBe("Register");
    expect(findSheets(renamed).measurements?.sheet).toBe("Measurements");
    expect(findJournal(renamed)).toEqual({});
  });
});

describe("correct", () => {
  const before = snapshotOf({ kpis: [{ Direction: "increse", Baseline: 0.8 }] });
  const [finding] = checkRegister.run(before, {}).report.findings as readonly CheckFinding[];
  const input = { sheet: "Register", cell: "D2", from: "increse", to: "increase" };

  it("does what a finding proposes where there is no doubt", () => {
    expect(finding?.correction).toEqual({ where: { sheet: "Register", cell: "D2" }, from: "increse", to: "increase" });
    const after = snapshotAfter(before, correct.run(before, input).changes);
    expect(after.sheets[0]?.values[1]?.[3]).toBe("increase");
    expect(correct.run(after, input)).toMatchObject({ changes: [], report: { ok: true } });
  });

  it("is proposed for references with one letter wrong, not for others, nor where two could be meant", () => {
    const kpis: Row[] = [
      { Guard: "Othr name", Parent: "other nam" },
      { Name: "Other name", "Leads to": "Something else", Owner: "A" },
    ];
    const corrections = (checkRegister.run(snapshotOf({ kpis }), {}).report.findings as readonly CheckFinding[])
      .filter(({ check }) => check === "unknown-reference")
      .map(({ correction }) => correction?.to ?? null);
    expect(corrections.sort()).toEqual(["Other name", "Other name", null]);
    const twins: Row[] = [{ Guard: "Alphax" }, { Name: "Alpha1", Owner: "A" }, { Name: "Alpha2", Owner: "B" }];
    const [finding] = checkRegister.run(snapshotOf({ kpis: twins }), {}).report.findings as readonly CheckFinding[];
    expect(finding).toMatchObject({ check: "unknown-reference" });
    expect(finding?.correction).toBeUndefined();
  });

  it.each([
    [{ from: "decrease" }, /^D2 must still hold "decrease": it holds "increse"; check again/],
    [{ cell: "D" }, /^cell must exist: Register!D/],
    [{ sheet: "Nowhere" }, /^cell must exist/],
    [{ to: "" }, /must say what the cell is to hold/],
  ])("refuses %p", (wrong, message) => {
    expect(correct.run(before, { ...input, ...wrong })).toMatchObject({
      changes: [],
      report: { ok: false, message: expect.stringMatching(message) },
    });
  });
});
