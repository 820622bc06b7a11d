import { describe, expect, it } from "@jest/globals";
import { newRegister } from "../../shared/commands/new-register";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { serialOf } from "../../shared/cell/serial-day";
import type { Change } from "../../shared/workbook/change";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet, snapshotAfter, TODAY } from "./snapshot-after";

const example = snapshotAfter(EMPTY_WORKBOOK, newRegister.run(EMPTY_WORKBOOK, { example: true }).changes);

function formulas(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === "formula" && change.spills ? [change.formula] : []));
}

/** The example with the scorecard's spill worked out as a host would show it: first column only, which is what counts. */
function refreshed(before: Snapshot): Snapshot {
  const snapshot = snapshotAfter(before, refreshScorecard.run(before, {}).changes);
  const names = ["KPI", ...(example.sheets[0]?.values.slice(1).map((row) => row[0] ?? "") ?? [])];
  return snapshotAfter(snapshot, [{ kind: "cells", sheet: "Scorecard", at: "A4", values: names.map((name) => [String(name)]) }]);
}

describe("refresh scorecard", () => {
  it("writes one spilled formula over both tables and the as-of cell, blanks guarded where the host makes zeros of them", () => {
    const { changes } = refreshScorecard.run(example, {});
    const guarded = (name: string): string => `IF(${name}[#All]="","",${name}[#All])`;
    expect(formulas(changes)).toEqual([`=KPI_SCORECARD(${guarded("Register")},${guarded("Measurements")},Plumbline_AsOf)`]);
  });

  it("names ranges by address, with room to grow, where the sheets have no tables", () => {
    const plain: Snapshot = {
      ...example,
      sheets: example.sheets.map((each) => ({ ...each, tables: [] })),
      traits: { blanksBecomeZero: false, structuredReferences: true },
    };
    const [formula = ""] = formulas(refreshScorecard.run(plain, {}).changes);
    expect(formula).toMatch(/^=KPI_SCORECARD\('Register'!\$A\$1:\$K\$\d+,'Measurements'!\$A\$1:\$[DE]\$\d+,Plumbline_AsOf\)$/);
  });

  it("keeps the as-of day of the sheet, takes one that is given, and starts with today", () => {
    const asOf = (snapshot: Snapshot, input = {}): unknown =>
      refreshScorecard
        .run(snapshot, input)
        .changes.flatMap((change) => (change.kind === "cells" && change.at === "A2" ? [change.values[0]?.[1]] : []))[0];
    expect(asOf(example)).toBe(TODAY);
    expect(asOf(example, { asOf: "2026-10-31" })).toBe(serialOf(2026, 10, 31));
    const older = snapshotAfter(refreshed(example), [{ kind: "cells", sheet: "Scorecard", at: "B2", values: [[serialOf(2026, 9, 30)]] }]);
    expect(asOf(older)).toBe(serialOf(2026, 9, 30));
  });

  it("gives the same changes a second time, but for showing the sheet", () => {
    const first = refreshScorecard.run(example, {}).changes.filter(({ kind }) => kind !== "select");
    expect(refreshScorecard.run(refreshed(example), {}).changes).toEqual(first);
  });

  it("says which cell is in the way and changes nothing", () => {
    const blocked = snapshotAfter(refreshed(example), [{ kind: "cells", sheet: "Scorecard", at: "C14", values: [["my note"]] }]);
    const register = blocked.sheets.find(({ name }) => name === "Register");
    const grown = snapshotAfter(blocked, [
      {
        kind: "cells",
        sheet: "Register",
        at: `A${(register?.values.length ?? 0) + 1}`,
        values: [["Another", "Grow", "#", "at least", null, 5]],
      },
    ]);
    const { changes, report } = refreshScorecard.run(grown, {});
    expect(changes).toEqual([]);
    expect(report.message).toBe("Scorecard!C14 must be empty for the scorecard to grow into: move what stands there, then refresh");
  });

  it("does not touch a foreign sheet that is called Scorecard", () => {
    const foreign: Snapshot = {
      ...example,
      sheets: [
        ...example.sheets,
        sheet("Scorecard", [
          ["Golf", "Par"],
          ["Hole 1", 4],
        ]),
      ],
    };
    const { changes } = refreshScorecard.run(foreign, {});
    expect(new Set(changes.map((change) => change.sheet))).toEqual(new Set(["Scorecard 2"]));
  });

  it("formats values by their unit, a run of rows at a time", () => {
    const { changes } = refreshScorecard.run(example, {});
    const actuals = changes.flatMap((change) =>
      change.kind === "number format" && /^E\d/.test(change.range) ? [`${change.range} ${change.format}`] : [],
    );
    expect(actuals).toContain("E5:E6 #,##0");
    expect(actuals).toContain("E7:E8 0.0%");
    expect(actuals).toContain('E10 "€"#,##0.00');
  });

  it("asks for a register where there is none, and refuses a day that the calendar lacks", () => {
    expect(refreshScorecard.run(EMPTY_WORKBOOK, {}).report.message).toMatch(/^no register was found/);
    const { report, changes } = refreshScorecard.run(example, { asOf: "31/02/2025" });
    expect(changes).toEqual([]);
    expect(report.message).toBe('as of must be a day that the calendar has: "31/02/2025"');
  });

  it("leaves names that look like formulas as text of the register, never of its own formula", () => {
    const hostile = snapshotAfter(example, [{ kind: "cells", sheet: "Register", at: "A2", values: [["=1+1"]] }]);
    const { changes } = refreshScorecard.run(hostile, {});
    expect(changes.flatMap((change) => (change.kind === "formula" ? [change.formula] : [])).join()).not.toContain("1+1");
  });
});
