import { describe, expect, it } from "@jest/globals";
import { newRegister } from "../../shared/commands/new-register";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { readRegister } from "../../shared/register/read-register";
import { EMPTY_WORKBOOK, sheet, snapshotAfter, TODAY } from "./snapshot-after";

const after = (example: boolean, before = EMPTY_WORKBOOK) => snapshotAfter(before, newRegister.run(before, { example }).changes);
const grid = (snapshot: typeof EMPTY_WORKBOOK, name: string) => snapshot.sheets.find((each) => each.name === name)?.values ?? [];

describe("new register", () => {
  it("starts blank with the nine columns that must be enough, and columns for measurements", () => {
    const snapshot = after(false);
    expect(grid(snapshot, "Register")).toEqual([["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner"]]);
    expect(grid(snapshot, "Measurements")).toEqual([["KPI", "Period", "Actual", "Target", "Note"]]);
    expect(snapshot.sheets.map((each) => each.tables[0]?.name)).toEqual(["Register", "Measurements"]);
  });

  it("offers the words that the reader understands", () => {
    const lists = newRegister.run(EMPTY_WORKBOOK, {}).changes.flatMap((change) => (change.kind === "validation" ? change.list : []));
    const rows = lists.filter((word) => !["USD", "EUR", "GBP", "#", "%", "days", "score", "yes/no"].includes(word));
    const { findings } = readRegister([["Name", "Objective", "Direction"], ...rows.map((word, i) => [`KPI ${i}`, "Grow", word])]);
    expect(findings.filter(({ message }) => message.includes("direction must be"))).toEqual([]);
  });

  it("gives an example that is read without error and judged today", () => {
    const reading = readScorecard(after(true), TODAY);
    expect(reading?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const statuses = new Set(reading?.scorecard.results.map(({ status }) => status));
    expect(statuses).toEqual(new Set(["On track", "At risk", "Off track", null]));
  });

  it("leaves a workbook alone that has a register already", () => {
    const { changes, report } = newRegister.run(after(true), { example: true });
    expect(changes).toEqual([]);
    expect(report).toMatchObject({ ok: false, message: "the workbook already has a register on sheet Register: nothing was changed" });
  });

  it("takes another name where a foreign sheet is called Register, in any case", () => {
    const before = {
      ...EMPTY_WORKBOOK,
      sheets: [
        sheet("REGISTER", [
          ["Guests", "Room"],
          ["Ann", 12],
        ]),
      ],
    };
    const snapshot = after(false, before);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["REGISTER", "Register 2", "Measurements"]);
    expect(grid(snapshot, "REGISTER")).toEqual(before.sheets[0]?.values);
  });
});
