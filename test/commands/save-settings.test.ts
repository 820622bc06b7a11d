/** Saving settings: the sheet is made once, values go where they belong, and nothing of the user's own is touched. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { saveSettings } from "../../shared/commands/save-settings";
import { settingsOf } from "../../shared/register/read-settings";
import { DEFAULT_SETTINGS, SETTINGS } from "../../shared/register/settings";
import { EMPTY_WORKBOOK, sheet, snapshotAfter } from "./snapshot-after";

describe("save settings", () => {
  it("makes a sheet that says every setting, its usual value and its meaning, and reads back as the usual settings", () => {
    const after = snapshotAfter(EMPTY_WORKBOOK, saveSettings.run(EMPTY_WORKBOOK, {}).changes);
    const made = after.sheets.find(({ name }) => name === "Settings")!;
    expect(made.values).toHaveLength(SETTINGS.length + 1);
    expect(settingsOf(after.sheets)).toMatchObject({ settings: DEFAULT_SETTINGS, findings: [] });
  });

  it("reads back what was chosen, by key or by name", () => {
    const input = { onTrack: "95 %", "At risk from": 0.8, asOf: "2025-06-30", focus: "growth, profitability", stage: "Maturity" };
    const after = snapshotAfter(EMPTY_WORKBOOK, saveSettings.run(EMPTY_WORKBOOK, input).changes);
    expect(settingsOf(after.sheets).settings).toEqual({
      ...DEFAULT_SETTINGS,
      onTrack: 0.95,
      atRisk: 0.8,
      asOf: serialOf(2025, 6, 30),
      focus: ["growth", "profitability"],
      stage: "maturity",
    });
  });

  it("changes the value's cell alone where the sheet has the setting, and adds a row where it lacks it", () => {
    const own = sheet("Settings", [["Mine"], ["Note", "Setting", "Value"], ["why", "Stage", "early"], ["x", "House colour", "blue"]]);
    const before = { ...EMPTY_WORKBOOK, sheets: [own] };
    const { changes, report } = saveSettings.run(before, { stage: "growth", kpisPerOwner: 4 });
    const after = snapshotAfter(before, changes);
    expect(report.ok).toBe(true);
    expect(after.sheets[0]!.values.map((row) => row.slice(0, 3))).toEqual([
      ["Mine"],
      ["Note", "Setting", "Value"],
      ["why", "Stage", "growth"],
      ["x", "House colour", "blue"],
      [null, "KPIs an owner", 4],
    ]);
    expect(snapshotAfter(after, saveSettings.run(after, { stage: "growth", kpisPerOwner: 4 }).changes)).toEqual(after);
  });

  it("takes a setting back to the usual with a blank", () => {
    const before = {
      ...EMPTY_WORKBOOK,
      sheets: [
        sheet("Settings", [
          ["Setting", "Value"],
          ["On track from", 0.99],
        ]),
      ],
    };
    const after = snapshotAfter(before, saveSettings.run(before, { onTrack: null }).changes);
    expect(settingsOf(after.sheets).settings.onTrack).toBe(0.9);
  });

  it("leaves a foreign sheet of that name alone", () => {
    const before = { ...EMPTY_WORKBOOK, sheets: [sheet("Settings", [["Printer", "A4"]])] };
    const after = snapshotAfter(before, saveSettings.run(before, { stage: "early" }).changes);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Settings", "Settings 2"]);
    expect(settingsOf(after.sheets).settings.stage).toBe("early");
  });

  it.each([
    [{ colour: "blue" }, /^setting must be one of As of/],
    [{ onTrack: 90 }, /between 0 and 100 %/],
    [{ onTrack: 0.5 }, /must be greater than At risk from: 0.5 and 0.75/],
  ])("refuses %p and changes nothing", (input, message) => {
    expect(saveSettings.run(EMPTY_WORKBOOK, input)).toMatchObject({
      changes: [],
      report: { ok: false, message: expect.stringMatching(message) },
    });
  });
});
