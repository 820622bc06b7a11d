/** Lists in which two changes are about the same thing, as of commands that are made of commands: in Excel the last of them counts. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import type { Change } from "../../../shared/workbook/change";
import { EVERY_CHANGE } from "../every-change";
import { openExcel, type OpenExcel } from "./open-excel";

const SHEET = "Q1 '25";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
  await apply(EVERY_CHANGE);
});

afterEach(() => excel.close());

async function apply(changes: readonly Change[]): Promise<void> {
  const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
  await applyChanges(changes, state);
}

describe("in one list", () => {
  it("conditional formats and charts of the same id are made once", async () => {
    const looks = EVERY_CHANGE.filter((change) => change.kind === "conditional formats" || change.kind === "chart");
    await apply([...looks, ...looks]);
    const { model } = excel.simulation.state;
    const sheet = model.sheets().find((each) => each.name() === SHEET)!;
    expect(sheet.conditionalFormats()).toHaveLength(4);
    expect(model.charts(sheet).map(({ name }) => name)).toEqual(["Plumbline trend"]);
  });

  it("a new name stands for what the last says", async () => {
    const name = (range: string, called: string): Change => ({ kind: "name", sheet: SHEET, range, name: called });
    await apply([name("B3", "Twice"), name("C4", "TWICE")]);
    expect(excel.simulation.state.model.names()).toContainEqual({ name: "Twice", formula: "='Q1 ''25'!$C$4" });
  });

  it("a new table is as large as the last says", async () => {
    const table = (range: string): Change => ({ kind: "table", sheet: SHEET, range, name: "Grown" });
    await apply([{ kind: "cells", sheet: SHEET, at: "K1", values: [["a", "b"]] }, table("K1:L2"), table("K1:L4")]);
    const tables = excel.simulation.state.model.tables().map(({ name, area }) => [name, area.bottom]);
    expect(tables).toContainEqual(["Grown", 3]);
  });
});
