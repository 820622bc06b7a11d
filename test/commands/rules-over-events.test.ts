/** A workbook whose register holds formulas and rules over its sheet Events: what refresh writes, and how the written formula finds them. */
import { describe, expect, it } from "@jest/globals";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import type { Change } from "../../shared/workbook/change";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { day } from "../kpi/kpi-fixture";
import { EMPTY_WORKBOOK } from "./snapshot-after";

const REGISTER = [
  ["Name", "Objective", "Target", "Formula"],
  ["Sales", "Grow", 100, 'sum(Amount) where Status = "done" per month'],
  ["Orders", "Grow", 1, "count per month"],
  ["Order value", "Grow", 50, "[Sales] / [Orders]"],
];
const EVENTS = [
  ["Time", "Amount", "Status"],
  [day("2025-01-03"), 120, "done"],
  [day("2025-01-05"), 50, "open"],
];

const workbook = (register: typeof REGISTER, asOf = "2025-01-31"): Snapshot => ({
  ...EMPTY_WORKBOOK,
  sheets: [
    { name: "Register", values: register, tables: [] },
    { name: "Events", values: EVENTS, tables: [] },
  ],
  today: day(asOf),
});

const spilled = (changes: readonly Change[]): string =>
  changes.flatMap((change) => (change.kind === "formula" && change.spills ? [change.formula] : [])).join();

describe("refreshing a scorecard of events", () => {
  it("hands the events to the formula that it writes, behind settings that are not there", () => {
    const { changes, report } = refreshScorecard.run(workbook(REGISTER), {});
    expect(report).toMatchObject({ ok: true, message: "3 KPIs as of 2025-01-31 on sheet Scorecard" });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(spilled(changes)).toMatch(/^=KPI_SCORECARD\(.*Register.*,,Plumbline_AsOf,,,,.*Events.*\)$/);
  });

  it("leaves them out where no rule asks for them", () => {
    const plain = REGISTER.map((row, i) => (i === 0 ? row : [...row.slice(0, 3), "in words"]));
    expect(spilled(refreshScorecard.run(workbook(plain), {}).changes)).not.toContain("Events");
  });
});
