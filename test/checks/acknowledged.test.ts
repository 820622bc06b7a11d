/** Findings that somebody lets stand: silenced with a reason, shown all the same, and back when their time is up. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { acknowledge } from "../../shared/commands/acknowledge";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { checkReading } from "../../shared/commands/check-register";
import { snapshotAfter } from "../commands/snapshot-after";
import { AS_OF, check, snapshotOf, type Book, type Row } from "./check-fixture";

const HEADER: readonly Cell[] = ["KPI", "Check", "Who", "When", "Why", "Until"];
const WHEN = serialOf(2025, 6, 1);
const OWNERLESS: Book = { kpis: [{ ID: "AQ", Owner: null }, { Name: "Other" }] };

const withRow = (...row: readonly Cell[]): Book => ({ ...OWNERLESS, sheets: { Acknowledged: [HEADER, row] } });
const ids = (book: Book, asOf = AS_OF) => {
  const { open, acknowledged } = check(book, asOf);
  return { open: open.map(({ check: id }) => id), acknowledged: acknowledged.map(({ check: id }) => id) };
};

describe("an acknowledged finding", () => {
  it.each([
    ["by the KPI's name", "Answer quality", "no-owner"],
    ["by its ID", "aq", "NO-OWNER"],
    ["by the check's title", " answer  quality ", "No owner"],
  ])("is silenced %s, and kept with who, when and why", (_, about, id) => {
    const { open, acknowledged } = check(withRow(about, id, "Head of Service", WHEN, "the post is vacant", null));
    expect(open).toEqual([]);
    expect(acknowledged).toMatchObject([
      {
        check: "no-owner",
        about: "Answer quality",
        acknowledged: { who: "Head of Service", when: WHEN, why: "the post is vacant", until: null },
      },
    ]);
  });

  it("counts as handled in the health, and is open again the day after Until", () => {
    const book = withRow("AQ", "no-owner", "Head of Service", WHEN, "vacant", serialOf(2025, 7, 2));
    expect(check(book).health.score).toBe(100);
    expect(ids(book).acknowledged).toEqual(["no-owner"]);
    expect(ids(book, serialOf(2025, 7, 3)).open).toEqual(["no-owner"]);
    expect(check(book, serialOf(2025, 7, 3)).health.score).toBeLessThan(100);
  });

  it("stays so when the numbers change, and its entry is no finding when the finding is gone", () => {
    const row: readonly Cell[] = ["AQ", "unrealistic-target", "Head of Service", WHEN, "we know", null];
    expect(ids({ kpis: [{ ID: "AQ" }], sheets: { Acknowledged: [HEADER, row] } })).toEqual({ open: [], acknowledged: [] });
  });

  it.each([
    ["another KPI", ["Other", "no-owner", "X", WHEN, "y", null]],
    ["another check", ["AQ", "no-source", "X", WHEN, "y", null]],
  ] as const)("is none for %s", (_, row) => {
    expect(ids(withRow(...row)).open).toEqual(["no-owner"]);
  });

  it("of a cell that could not be read is that of the cell alone: what comes into it later is another matter", () => {
    const book = (about: Cell): Book => ({
      kpis: [{ ID: "AQ", Target: "a lot", Baseline: "some" }],
      sheets: { Acknowledged: [HEADER, [about, "reading", "X", WHEN, "y", null]] },
    });
    const cells = (about: Cell): unknown[] =>
      check(book(about))
        .open.filter(({ check: id }) => id === "reading")
        .map(({ where }) => where.cell);
    expect(cells("AQ")).toEqual(["E2", "K2"]);
    expect(cells("Answer quality (Register!E2)")).toEqual(["K2"]);
  });

  it("of one of two KPIs of one name is named by its ID", () => {
    const kpis: Row[] = [
      { ID: "A", Owner: null, Target: 0.8 },
      { ID: "B", Owner: null },
    ];
    const { open, acknowledged } = check({ kpis, sheets: { Acknowledged: [HEADER, ["A", "no-owner", "X", WHEN, "y", null]] } });
    expect(acknowledged.map(({ about }) => about)).toEqual(["A"]);
    expect(open.filter(({ check: id }) => id === "no-owner").map(({ about }) => about)).toEqual(["B"]);
  });

  it.each([
    [["AQ", "no-owner", null, WHEN, "y", null], /must say who/],
    [["AQ", "no-owner", "X", WHEN, " ", null], /must say why/],
    [["AQ", "no-owner", "X", null, null, null], /must say when and why/],
    [["AQ", "no-ownr", "X", WHEN, "y", null], /check must be one of the list of findings: "no-ownr"; did you mean no-owner\?/],
  ] as const)("requires who, when, why and a check that there is: %p", (row, message) => {
    const { open, acknowledged } = check(withRow(...row));
    expect(acknowledged).toEqual([]);
    expect(open.map(({ check: id }) => id)).toEqual(["no-owner", "reading"]);
    expect(open[1]?.message).toMatch(message);
  });
});

describe("acknowledge", () => {
  const input = { check: "no-owner", about: "Answer quality", who: "Head of Service", why: "=the post is vacant" };
  const before = snapshotOf(OWNERLESS);

  it("makes the sheet where there is none, and the finding stands", () => {
    const { changes, report } = acknowledge.run(before, { ...input, until: "2025-12-31" });
    expect(report).toMatchObject({
      ok: true,
      message: 'no-owner of "Answer quality" stands by Head of Service until 2025-12-31, on sheet Acknowledged',
    });
    const after = snapshotAfter(before, changes);
    const { open, acknowledged } = checkReading(after, readScorecard(after, AS_OF)!);
    expect(open).toEqual([]);
    expect(acknowledged).toMatchObject([{ acknowledged: { when: AS_OF, why: "=the post is vacant", until: serialOf(2025, 12, 31) } }]);
  });

  it("refuses a second time, and changes nothing", () => {
    const after = snapshotAfter(before, acknowledge.run(before, input).changes);
    expect(acknowledge.run(after, input)).toMatchObject({
      changes: [],
      report: {
        ok: false,
        message: 'finding must be open: no-owner of "Answer quality" was acknowledged by Head of Service on 2025-07-02',
      },
    });
  });

  it.each([
    [{ check: "nonsense" }, /^check must be one of the list/],
    [{ who: "" }, /^who must be named/],
    [{ why: null }, /^why must be said/],
    [{ until: "2020-01-01" }, /^until must not be before/],
    [{ date: "2030-01-01" }, /must not lie ahead/],
    [{ about: "Other" }, /there is no no-owner of "Other"/],
  ])("refuses %p", (wrong, message) => {
    expect(acknowledge.run(before, { ...input, ...wrong })).toMatchObject({
      changes: [],
      report: { ok: false, message: expect.stringMatching(message) },
    });
  });
});
