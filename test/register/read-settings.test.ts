/** The Settings sheet: what people write into it, what is refused, and what then counts. */
import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import type { Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { readSettings, settingsOf } from "../../shared/register/read-settings";
import { SETTING_TEXTS } from "../../shared/register/setting-texts";
import { DEFAULT_SETTINGS, SETTINGS } from "../../shared/register/settings";

const ORIGIN = { sheet: "Settings", top: 0, left: 0 };

const read = (...rows: readonly (readonly Value[])[]) => readSettings([["Setting", "Value"], ...rows], ORIGIN);

describe("settings", () => {
  it("are the usual ones where the workbook has no such sheet, or one that is somebody else's", () => {
    expect(settingsOf([]).settings).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf([{ name: "Settings", values: [["Colour", "blue"]] }])).toMatchObject({ sheet: null, findings: [] });
    const foreign = {
      name: "Settings",
      values: [
        ["Setting", "Value"],
        ["Printer", "A4"],
      ],
    };
    expect(settingsOf([foreign])).toMatchObject({ sheet: null, findings: [] });
    const ours = {
      name: "Settings 2",
      values: [
        ["Setting", "Value"],
        ["Stage", "early"],
      ],
    };
    expect(settingsOf([foreign, ours])).toMatchObject({ sheet: "Settings 2", settings: { stage: "early" } });
  });

  it("are read by their names, whatever their case, order and spacing", () => {
    const { settings, findings } = read(
      ["focus", "Growth and New market"],
      ["ON-TRACK THRESHOLD", "95 %"],
      ["At risk from", 0.8],
      ["Fiscal year start", "April"],
      ["As of", "2025-06-30"],
      ["signal rules", "Wheeler"],
      ["KPIs per owner", 5],
      ["Review every", "3"],
      ["Stage", "early"],
    );
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      focus: ["growth", "new market"],
      onTrack: 0.95,
      atRisk: 0.8,
      fiscalStart: 4,
      asOf: serialOf(2025, 6, 30),
      rules: "wheeler",
      kpisPerOwner: 5,
      reviewEvery: 3,
      stage: "early",
    });
  });

  it("stand under a title and beside notes of the user's own", () => {
    const grid = [
      ["Our settings"],
      [],
      [null, "Meaning", "Value", "Setting"],
      [null, "ours", 0.99, "On track from"],
      [],
      [null, null, 2, "KPIs an owner"],
    ];
    expect(settingsOf([{ name: " settings ", values: grid }]).settings).toMatchObject({ onTrack: 0.99, kpisPerOwner: 2 });
  });

  it.each<readonly [string, Value, RegExp]>([
    ["On track from", 90, /between 0 and 100 %: 90; the usual 0.9 counts/],
    ["Fiscal year starts in", 13, /month, 1 to 12: 13/],
    ["Fiscal year starts in", "Smarch", /month/],
    ["Stage", "seed", /one of early, growth, maturity: "seed"/],
    ["Focus", "growth, fame", /one of growth, profitability, new feature, new market/],
    ["KPIs an owner", 0, /^KPIs an owner must be a whole number from 1: 0/],
    ["KPIs an owner", true, /number/],
    ["Review every (months)", 2.5, /whole number/],
    ["As of", "soon", /^as of must be a date/],
    ["Confidence", 1, /below 1/],
    ["Signal rules", new CellError("#N/A", "not there"), /the cell holds #N\/A/],
  ])("refuse %s = %p with a reason and its cell, and the usual value counts", (name, value, message) => {
    const { settings, findings } = read([name, value]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(findings).toEqual([{ severity: "error", where: { sheet: "Settings", cell: "B2" }, message: expect.stringMatching(message) }]);
  });

  it("that nobody knows are a warning; of two that say the same the first counts", () => {
    const { settings, findings } = read(["Colour", "blue"], ["Stage", "growth"], ["Business stage", "early"]);
    expect(settings.stage).toBe("growth");
    expect(findings).toMatchObject([
      { severity: "warning", where: { cell: "A2" }, message: expect.stringMatching(/^setting must be one of As of, .*: "Colour"/) },
      { severity: "warning", where: { cell: "A4" }, message: "setting stands twice: the one in B3 counts" },
    ]);
  });

  it("whose thresholds contradict each other both give way", () => {
    const { settings, findings } = read(["At risk from", 0.95]);
    expect(settings).toMatchObject({ onTrack: 0.9, atRisk: 0.75 });
    expect(findings).toMatchObject([{ severity: "error", where: { cell: "B2" } }]);
  });

  it("have a meaning and a usual value that their own reader takes", () => {
    for (const setting of SETTINGS) {
      expect(SETTING_TEXTS[setting.key].length).toBeGreaterThan(10);
      const { fallback } = setting;
      if (fallback === null || Array.isArray(fallback)) continue;
      expect(setting.read(fallback as Value, setting.header, "en-GB")).toEqual(fallback);
    }
  });
});
