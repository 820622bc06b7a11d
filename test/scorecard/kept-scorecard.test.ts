import { describe, expect, it } from "@jest/globals";
import { newRegister } from "../../shared/commands/new-register";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { CellError } from "../../shared/cell/cell-error";
import { noticeChanges } from "../../shared/scorecard/kept-scorecard";
import type { Change } from "../../shared/workbook/change";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet, snapshotAfter, TODAY } from "../commands/snapshot-after";

const traits = { blanksBecomeZero: false, structuredReferences: false, answersVanish: true };
const empty: Snapshot = { ...EMPTY_WORKBOOK, traits };
const example = snapshotAfter(empty, newRegister.run(empty, { example: true }).changes);

function refreshed(before: Snapshot): Snapshot {
  return snapshotAfter(before, refreshScorecard.run(before, {}).changes);
}

function rowsOf(snapshot: Snapshot): readonly unknown[] {
  return (snapshot.sheets.find(({ name }) => name === "Scorecard")?.values ?? []).slice(3).map(([first]) => first);
}

function formulasOf(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => (change.kind === "formula" ? [change.formula] : []));
}

describe("a scorecard where the answers of custom functions vanish", () => {
  it("holds no formula of ours, so that it reads the same without the add-on", () => {
    const { changes } = refreshScorecard.run(example, {});
    expect(formulasOf(changes).join()).not.toContain("KPI_");
    expect(rowsOf(refreshed(example))).toEqual(["KPI", ...(example.sheets[0]?.values.slice(1).map(([name]) => name) ?? [])]);
  });

  it("leaves no row behind of a KPI that is no more", () => {
    const before = refreshed(example);
    const register = before.sheets.find(({ name }) => name === "Register")!;
    const shorter = { ...register, values: register.values.slice(0, -2) };
    const after = refreshed({ ...before, sheets: before.sheets.map((each) => (each === register ? shorter : each)) });
    expect(rowsOf(after).filter((name) => name !== null)).toHaveLength(shorter.values.length);
  });

  it("writes a name that looks like a formula as text", () => {
    const hostile = snapshotAfter(example, [{ kind: "cells", sheet: "Register", at: "A2", values: [["=1+1"]] }]);
    expect(rowsOf(refreshed(hostile))).toContain("=1+1");
    expect(formulasOf(refreshScorecard.run(hostile, {}).changes).join()).not.toContain("1+1");
  });

  it("takes its notice away when it becomes a formula again in another host", () => {
    const inExcel = { ...refreshed(example), traits: EMPTY_WORKBOOK.traits };
    expect(refreshScorecard.run(inExcel, {}).changes).toContainEqual({ kind: "cells", sheet: "Scorecard", at: "A3", values: [[null]] });
    expect(refreshScorecard.run({ ...example, traits: EMPTY_WORKBOOK.traits }, {}).changes).not.toContainEqual(
      expect.objectContaining({ at: "A3" }),
    );
  });
});

describe("the notice that a scorecard is out of date", () => {
  const area = { top: 0, left: 0, bottom: 9, right: 1 };
  const formula = (values: Parameters<typeof sheet>[1]): string =>
    formulasOf(noticeChanges("Scorecard", { asOf: TODAY, sources: [{ sheet: "It's", area }], sheets: [sheet("It's", values)] })).join();

  it("compares day, count and sum of the sources with what they were", () => {
    expect(
      formula([
        ["KPI", "Target"],
        ["a", 0.25],
        ["b", 2],
        ["c", true],
      ]),
    ).toBe(
      `=IF(IFERROR(AND(Plumbline_AsOf=${TODAY},COUNT('It''s'!$A$1:$B$10)=2,ABS(SUM('It''s'!$A$1:$B$10)*1000000-2250000)<=1),FALSE),"",` +
        `"Out of date: numbers or the as-of day have changed since. Refresh scorecard.")`,
    );
  });

  it("does without a sum where an error stands among the sources", () => {
    expect(
      formula([
        ["x", 1],
        [new CellError("#DIV/0!", "division by zero"), 2],
      ]),
    ).not.toContain("SUM");
  });

  it("allows for rounding of very large numbers", () => {
    expect(formula([["x", 4e15]])).toContain("*1000000-4e+21)<=4000000000");
  });
});
