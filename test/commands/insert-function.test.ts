/** A formula from the pane's list of functions into the selected cell. */
import { describe, expect, it } from "@jest/globals";
import { insertFunction } from "../../shared/commands/insert-function";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet } from "./snapshot-after";

const select = (range: string): Snapshot => ({
  ...EMPTY_WORKBOOK,
  sheets: [sheet("Mine", [["taken", null, " "]])],
  selection: { sheet: "Mine", range, formats: [] },
});

const formula = "=KPI_PROGRESS(38, 100)";

describe("insert function", () => {
  it("writes the formula into the first selected cell and leaves it selected", () => {
    expect(insertFunction.run(select("B1:C9"), { formula }).changes).toEqual([
      { kind: "formula", sheet: "Mine", at: "B1", formula, spills: true },
      { kind: "select", sheet: "Mine", range: "B1" },
    ]);
  });

  it("takes a cell of nothing but spaces, or beyond what is filled, for empty", () => {
    expect(insertFunction.run(select("C1"), { formula }).report.ok).toBe(true);
    expect(insertFunction.run(select("Z99"), { formula }).report.ok).toBe(true);
  });

  it("refuses a cell whose formula only shows nothing, and says so", () => {
    const hidden = { ...select("A1"), sheets: [sheet("Mine", [[""]])] };
    expect(insertFunction.run(hidden, { formula }).report.message).toBe(
      "A1 must be empty: select another cell for the formula (a formula in it shows nothing)",
    );
  });

  it.each([
    ["A1 must be empty: select another cell for the formula", select("A1"), { formula }],
    ["a cell must be selected: the formula goes there", { ...EMPTY_WORKBOOK, selection: null }, { formula }],
    ["a function must be chosen from the pane's list", select("B1"), {}],
    ["a function must be chosen from the pane's list", select("B1"), { formula: "1+1" }],
  ])("refuses: %s", (message, snapshot, input) => {
    expect(insertFunction.run(snapshot, input)).toEqual({ changes: [], report: { ok: false, message, findings: [] } });
  });
});
