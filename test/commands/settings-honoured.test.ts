/** Settings of the workbook count in every answer: the scorecard, its formula, the pane's day, the command line's reading. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { asOfDay, readScorecard } from "../../shared/commands/read-scorecard";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { call } from "../../shared/functions/call";
import type { Value } from "../../shared/cell/cell";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet, snapshotAfter, TODAY } from "./snapshot-after";

const REGISTER = [
  ["Name", "Objective", "Direction", "Target"],
  ["Uptime", "Serve", "at least", 100],
];
const DATA = [
  ["KPI", "Period", "Actual"],
  ...Array.from({ length: 12 }, (_, i) => ["Uptime", serialOf(2025, i + 1, 1), i === 11 ? 92 : 101 + (i % 2)]),
];

function workbook(...settings: readonly (readonly Value[])[]): Snapshot {
  const sheets = [sheet("Register", REGISTER), sheet("Measurements", DATA)];
  return {
    ...EMPTY_WORKBOOK,
    sheets: settings.length === 0 ? sheets : [...sheets, sheet("Settings", [["Setting", "Value"], ...settings])],
  };
}

const AS_OF = serialOf(2026, 1, 5);
const statusOf = (snapshot: Snapshot): unknown => readScorecard(snapshot, AS_OF)?.scorecard.results[0]?.status;

describe("settings", () => {
  it("decide from when on a KPI is at risk", () => {
    expect(statusOf(workbook())).toBe("At risk");
    expect(statusOf(workbook(["On track from", 0.99], ["At risk from", 0.95]))).toBe("Off track");
  });

  it("decide in the formula as they do beside it", () => {
    const settings = [
      ["Setting", "Value"],
      ["On track from", 0.99],
      ["At risk from", 0.95],
    ];
    expect(call("KPI_SCORECARD", [REGISTER, DATA, AS_OF, [["Status"]], null, settings])).toEqual([["Status"], ["Off track"]]);
    const { changes } = refreshScorecard.run(workbook(["On track from", 0.99]), { asOf: AS_OF });
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: "formula", formula: expect.stringMatching(/^=KPI_SCORECARD\(.*,Plumbline_AsOf,,,IF\('Settings'!/) }),
    );
  });

  it("choose the rules by which the latest value is a signal", () => {
    const values = [10, 8, 10, 8, 10, 13, 12, 13, 12, 13, 12, 13]; // seven on one side: enough for nhs, one too few for wheeler
    const data = [["KPI", "Period", "Actual"], ...values.map((value, i) => ["Uptime", serialOf(2025, i + 1, 1), value])];
    const signal = (...settings: readonly (readonly Value[])[]): unknown => {
      const book = workbook(...settings);
      return readScorecard(
        { ...book, sheets: book.sheets.map((each) => (each.name === "Measurements" ? sheet(each.name, data) : each)) },
        AS_OF,
      )?.scorecard.results[0]?.signal;
    };
    expect(signal()).toBe("improvement");
    expect(signal(["Signal rules", "wheeler"])).toBe("none");
  });

  it("name the day of every answer, unless another is asked for, which then becomes theirs", () => {
    const book = workbook(["As of", serialOf(2025, 6, 30)]);
    expect(asOfDay(null, null, book)).toBe(serialOf(2025, 6, 30));
    expect(asOfDay(null, null, workbook(["As of", null]))).toBe(TODAY);
    const after = snapshotAfter(book, refreshScorecard.run(book, { asOf: "2025-09-30" }).changes);
    expect(asOfDay(null, null, after)).toBe(serialOf(2025, 9, 30));
  });

  it("that cannot be used are told with the other findings", () => {
    expect(readScorecard(workbook(["On track from", "most"]), AS_OF)?.findings).toContainEqual(
      expect.objectContaining({ severity: "error", where: { sheet: "Settings", cell: "B2" } }),
    );
  });
});
