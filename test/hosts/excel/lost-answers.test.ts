/** Answers that Excel cannot give: more than is kept, more than the web sends, no network. The user reads what is known of the workbook. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import { commands } from "../../../shared/commands/catalogue";
import type { Command } from "../../../shared/commands/command";
import type { Change } from "../../../shared/workbook/change";
import { EVERY_CHANGE } from "../every-change";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";
import { picture } from "./picture";

let excel: OpenExcel;
let host: ExcelHost;

const every: Command = {
  name: "every",
  label: "Every change",
  help: "",
  reads: { sheets: "all" },
  run: () => ({ changes: EVERY_CHANGE, report: { ok: true, message: "done", findings: [] } }),
};

beforeEach(async () => {
  excel = await openExcel();
  host = openHost([...commands, every]);
});

afterEach(() => excel.close());

describe("a list larger than what is kept to be taken back", () => {
  it("says which cells are not as they were", async () => {
    const sheet = excel.workbook.getActiveSheet();
    sheet.setRowCount(40_000);
    const rows = Array.from({ length: 30_000 }, (_, i) => [i, i]);
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    excel.simulation.failAt("NamedItemCollection.Add");
    const changes: readonly Change[] = [
      { kind: "cells", sheet: "Sheet1", at: "A1", values: rows },
      { kind: "name", sheet: "Sheet1", range: "A1", name: "Start" },
    ];
    await expect(applyChanges(changes, state)).rejects.toThrow(/^all but Sheet1!A1:B30000 is as it was: Excel refused it/);
  });
});

describe("an answer larger than Excel on the web sends", () => {
  it("comes after the write was done: the user reads that it may be", async () => {
    excel.close();
    excel = await openExcel({ mostCharacters: 100_000 });
    const rows = Array.from({ length: 40 }, () => ["x".repeat(2000)]);
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    const change: Change = { kind: "cells", sheet: "Sheet1", at: "A1", values: rows };
    await applyChanges([change], state);
    await expect(applyChanges([{ ...change, values: rows.map(() => [null]) }], state)).rejects.toThrow(
      "it is more than Excel on the web sends at once; whether the workbook was changed is not known, and trying again is safe",
    );
    expect(excel.workbook.getActiveSheet().getRange("A1").getValue()).toBeNull();
  });
});

describe("no network after loading", () => {
  it("is told where the request was lost, nothing is changed, and it works again with the network", async () => {
    await host.run("newRegister", { example: true });
    const before = picture(excel);
    excel.simulation.state.loses = "requests";
    expect(await host.run("refreshScorecard", {})).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Excel could not be reached/),
    });
    await expect(host.snapshot()).rejects.toThrow("Excel could not be reached");
    excel.simulation.state.loses = "nothing";
    expect(picture(excel)).toEqual(before);
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true });
  });

  it("is told as not known where the answer was lost, and trying again equals having succeeded at once", async () => {
    await excel.calculated();
    const once = picture(excel);
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    excel.simulation.state.loses = "answers";
    await expect(applyChanges(EVERY_CHANGE, state)).rejects.toThrow(
      "Excel could not be reached; whether the workbook was changed is not known, and trying again is safe",
    );
    excel.simulation.state.loses = "nothing";
    expect(picture(excel)).not.toEqual(once);
    expect(await host.run("every", {})).toMatchObject({ ok: true });
    expect((await host.snapshot()).sheets.filter(({ name }) => name === "Q1 '25")).toHaveLength(1);
  });
});
