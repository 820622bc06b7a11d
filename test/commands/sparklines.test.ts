import { describe, expect, it } from "@jest/globals";
import { sparklines } from "../../shared/commands/sparklines";
import type { Grid } from "../../shared/cell/cell";
import type { HostTraits, Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet } from "./snapshot-after";

const VALUES: Grid = [
  ["KPI", "Jan", "Feb", "Mar"],
  ["Sales", 1, 2, 3],
  ["Cost", 4, null, 6],
  ["Leads", 5, "n/a", null],
  ["Visits", 7, 8, 9, "mine"],
];
const SHEETS: HostTraits = { blanksBecomeZero: false, structuredReferences: false, drawsSparklines: true };

function selecting(range: string, traits = EMPTY_WORKBOOK.traits, values = VALUES): Snapshot {
  return { ...EMPTY_WORKBOOK, traits, sheets: [sheet("Mine", values)], selection: { sheet: "Mine", range, formats: [] } };
}

const formulas = (snapshot: Snapshot): unknown =>
  sparklines.run(snapshot, {}).changes.flatMap((change) => (change.kind === "formula" ? [[change.at, change.formula]] : []));

describe("sparklines", () => {
  it("draw a line for each selected row of numbers, in the column to its right", () => {
    expect(formulas(selecting("B1:D4", SHEETS))).toEqual(
      ["2", "3"].map((row) => [`E${row}`, `=SPARKLINE(B${row}:D${row},VSTACK(HSTACK("color","#1F5FA8"),HSTACK("empty","ignore")))`]),
    );
  });

  it("are bars of text where the spreadsheet draws none, with blanks guarded", () => {
    expect(formulas(selecting("B2:D2"))).toEqual([["E2", '=KPI_SPARK(IF(ISNUMBER(B2:D2),B2:D2,""))']]);
  });

  it("begin with the first number: a label in front is no gap", () => {
    expect(formulas(selecting("A1:D3"))).toEqual([
      ["E2", '=KPI_SPARK(IF(ISNUMBER(B2:D2),B2:D2,""))'],
      ["E3", '=KPI_SPARK(IF(ISNUMBER(B3:D3),B3:D3,""))'],
    ]);
  });

  it("show every number, where KPI_SPARK by itself shows the latest twelve", () => {
    const months = Array.from({ length: 24 }, (_, i) => i);
    expect(formulas(selecting("A1:X1", EMPTY_WORKBOOK.traits, [months]))).toEqual([["Y1", '=KPI_SPARK(IF(ISNUMBER(A1:X1),A1:X1,""),24)']]);
  });

  it("stand behind the last number where whole rows are selected", () => {
    expect(formulas(selecting("A2:XFD3"))).toEqual([
      ["E2", '=KPI_SPARK(IF(ISNUMBER(B2:D2),B2:D2,""))'],
      ["E3", '=KPI_SPARK(IF(ISNUMBER(B3:D3),B3:D3,""))'],
    ]);
  });

  it("are written as text where formulas have no answer, as on the iPad, and say so", () => {
    const { changes, report } = sparklines.run(selecting("A2:D3", { ...EMPTY_WORKBOOK.traits, answersVanish: true }), {});
    expect(changes.flatMap((change) => (change.kind === "cells" ? [[change.at, change.values]] : []))).toEqual([
      ["E2", [["▁▅█"]]],
      ["E3", [["▁ █"]]],
    ]);
    expect(changes.filter(({ kind }) => kind === "formula")).toEqual([]);
    expect(report.message).toBe("lines for 2 rows of A2:D3, as text: choose this again once the numbers have changed");
  });

  it("end with the data where whole columns are selected", () => {
    expect(sparklines.run(selecting("B1:D1048576", SHEETS, VALUES.slice(0, 4)), {}).report.message).toBe("lines for 2 rows of B1:D1048576");
  });

  it("take the place of those that are there, and nothing else's", () => {
    const drawn = VALUES.map((row, i) => (i === 1 ? [...row, "▁▄█"] : row));
    expect(formulas(selecting("B2:D2", EMPTY_WORKBOOK.traits, drawn))).toHaveLength(1);
    expect(sparklines.run(selecting("B2:D5"), {}).report.message).toBe("Mine!E5 must be empty for a line to be drawn in");
  });

  it("take no formula's place that only shows nothing", () => {
    const hidden = VALUES.map((row, i) => (i === 1 ? [...row, ""] : row));
    expect(sparklines.run(selecting("B2:D2", EMPTY_WORKBOOK.traits, hidden), {}).report.message).toBe(
      "Mine!E2 must be empty for a line to be drawn in (a formula in it shows nothing)",
    );
  });

  it.each([
    ["one column", "B2:B4", /^at least two columns/],
    ["text", "A1:B1", /^the selected rows must hold numbers/],
  ])("cannot be drawn of %s", (_, range, message) => {
    expect(sparklines.run(selecting(range), {})).toMatchObject({
      changes: [],
      report: { ok: false, message: expect.stringMatching(message) },
    });
  });

  it("need a selection", () => {
    expect(sparklines.run({ ...selecting("A1"), selection: null }, {}).report.message).toMatch(/^cells must be selected/);
  });
});
