/** Settings, checks and acknowledgements in Excel: what commands write, later ones read, and formulas follow. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { readScorecard } from "../../../shared/commands/read-scorecard";
import { settingsOf } from "../../../shared/register/read-settings";
import { LAYOUT } from "../../../shared/scorecard/scorecard-layout";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
  await host.run("newRegister", { example: true });
});

afterEach(() => excel.close());

async function statuses(): Promise<readonly unknown[]> {
  await excel.calculated();
  const { values } = (await host.snapshot()).sheets.find(({ name }) => name === "Scorecard")!;
  const at = values[LAYOUT.headerRow]!.indexOf("Status");
  return values.slice(LAYOUT.firstRow).map((row) => row[at]);
}

describe("settings in Excel", () => {
  it("are saved, read back, and followed by the scorecard's formula as by the core", async () => {
    expect(await host.run("saveSettings", { onTrack: "99 %", atRisk: 0.98, stage: "growth" })).toMatchObject({ ok: true });
    await host.run("refreshScorecard", {});
    const snapshot = await host.snapshot();
    expect(settingsOf(snapshot.sheets)).toMatchObject({ findings: [], settings: { onTrack: 0.99, atRisk: 0.98, stage: "growth" } });
    const { scorecard } = readScorecard(snapshot, snapshot.today)!;
    const strict = await statuses();
    expect(strict).toEqual(scorecard.results.map(({ status }) => status));
    await host.run("saveSettings", { onTrack: null, atRisk: null });
    expect(await statuses()).not.toEqual(strict);
  });
});

describe("checks in Excel", () => {
  it("are listed on a sheet, again the same, and one finding fewer when it is acknowledged", async () => {
    const first = await host.run("checkRegister", { sheet: true });
    expect(first).toMatchObject({ ok: true, message: expect.stringContaining("; the list is on sheet Findings") });
    const list = async (): Promise<unknown> => (await host.snapshot()).sheets.find(({ name }) => name === "Findings")?.values;
    const before = await list();
    await host.run("checkRegister", { sheet: true });
    expect(await list()).toEqual(before);
    const input = { check: "no-guard", about: "App downloads", who: "Marketing lead", why: "=the store counts them" };
    expect(await host.run("acknowledge", input)).toMatchObject({ ok: true });
    const second = await host.run("checkRegister", { sheet: true });
    expect(second.findings).toHaveLength(first.findings.length - 1);
    expect(JSON.stringify(await list())).toContain("=the store counts them");
  });
});
