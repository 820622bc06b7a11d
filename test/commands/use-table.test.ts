/** A register from a table of one's own: lists of KPIs under any headers, and figures that have no register. */
import { describe, expect, it } from "@jest/globals";
import { readView } from "../../shared/pane/read-view";
import { proposeRegister } from "../../shared/register/propose-register";
import { useTable } from "../../shared/commands/use-table";
import { snapshotOf } from "../browser/example-snapshot";
import { sheet, snapshotAfter } from "./snapshot-after";

const LIST = sheet("Plan", [
  ["Our plan for the year"],
  [],
  ["What we count", "Wanted", "Who", "Colour"],
  ["Visits", 900, "Web team", "blue"],
  ["", 5, "nobody", ""],
  ["Leads", "≥ 40", "Sales", "=1+1"],
]);

const FIGURES = sheet("Sales figures", [
  ["Metric", "Jan-25", "Feb-25", "Mar-25"],
  ["Orders", 10, 12, 14],
  ["Returns", 1, 2, 1],
]);

describe("a table of one's own", () => {
  it("is understood as a list of KPIs, its first texts as their names", () => {
    expect(proposeRegister(LIST, "en-GB")).toEqual({
      is: "register",
      sheet: "Plan",
      headerRow: 3,
      columns: [
        { at: "A", header: "What we count", readAs: "Name" },
        { at: "B", header: "Wanted", readAs: null },
        { at: "C", header: "Who", readAs: "Owner" },
        { at: "D", header: "Colour", readAs: null },
      ],
      names: ["Visits", "Leads"],
      summary: "headers in row 3, 2 of 4 columns understood",
    });
  });

  it("is understood as figures, with the KPIs that they name", () => {
    expect(proposeRegister(FIGURES, "en-GB")).toMatchObject({ is: "measurements", names: ["Orders", "Returns"] });
  });

  it("is nothing without a row below its headers", () => {
    expect(proposeRegister(sheet("Empty", []), "en-GB")).toBeNull();
    expect(proposeRegister(sheet("Title", [["One title"]]), "en-GB")).toBeNull();
    expect(proposeRegister(sheet("Headers", [["Name", "Target"]]), "en-GB")).toBeNull();
  });

  it("becomes a register by the columns that somebody chose, and stays as it is", () => {
    const before = snapshotOf([LIST]);
    const { changes, report } = useTable.run(before, { sheet: "Plan", columns: "A=Name, B=Target, C=Owner, D=" });
    expect(report).toMatchObject({ ok: true, message: "register of 2 from sheet Plan, on sheet Register: fill in what it lacks" });
    expect(changes.every((change) => change.sheet === "Register")).toBe(true);
    const view = readView(snapshotAfter(before, changes));
    const results = view.kind === "scorecard" ? view.scorecard.results : [];
    expect(results.map(({ kpi }) => [kpi.name, kpi.target, kpi.owner])).toEqual([
      ["Visits", 900, "Web team"],
      ["Leads", 40, "Sales"],
    ]);
  });

  it("of figures becomes a register with a row for each KPI, which is watched until it has a target", () => {
    const before = snapshotOf([FIGURES]);
    const { changes } = useTable.run(before, { sheet: "Sales figures" });
    const view = readView(snapshotAfter(before, changes));
    const results = view.kind === "scorecard" ? view.scorecard.results : [];
    expect(results.map(({ kpi, actual, status }) => [kpi.name, actual, status])).toEqual([
      ["Orders", 14, null],
      ["Returns", 1, null],
    ]);
  });

  it.each([
    [{ sheet: "Nowhere" }, /^sheet must hold a table/],
    [{ sheet: "Plan", columns: "B=Target" }, /^one column must be Name/],
    [{ sheet: "Plan", columns: "A=Name,B=Name" }, /^column Name must be one/],
    [{ sheet: "Plan", columns: "A=Nonsense" }, /^columns must be of the register/],
    [{ sheet: "Plan", columns: "D=Name,ZZ=Target" }, null],
  ] as const)("given %j is refused with a sentence, or used as far as it goes", (input, sentence) => {
    const { report, changes } = useTable.run(snapshotOf([LIST]), input);
    expect(report.ok).toBe(sentence === null);
    if (sentence) expect(report.message).toMatch(sentence);
    expect(changes.length > 0).toBe(sentence === null);
  });

  it("is refused where there is a register", () => {
    const register = sheet("Register", [
      ["Name", "Target"],
      ["a", 1],
    ]);
    expect(useTable.run(snapshotOf([register, LIST]), { sheet: "Plan" }).report.message).toMatch(/already has a register/);
  });
});
