/** Differences between hosts that no other test tells: what our commands and functions avoid, so that it does not matter. */
import { describe, expect, it } from "@jest/globals";
import { commands } from "../../shared/commands/catalogue";
import { newRegister } from "../../shared/commands/new-register";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { call } from "../../shared/functions/call";
import { expandFormats } from "../../sheets-addon/looks/expand-formats";
import { toPlainRules } from "../../sheets-addon/looks/plain-rules";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, snapshotAfter } from "../commands/snapshot-after";

const example = snapshotAfter(EMPTY_WORKBOOK, newRegister.run(EMPTY_WORKBOOK, { example: true }).changes);
const scored = snapshotAfter(example, refreshScorecard.run(example, {}).changes);

describe("a custom function", () => {
  const selecting = (range: string): Snapshot => ({ ...scored, selection: { sheet: "Register", range, formats: [] } });
  const every = commands.flatMap((command) => command.run(selecting("F2:F4"), { example: true }).changes);

  it("is in no format that a command makes", () => {
    const rules = every.flatMap((change) => (change.kind === "conditional formats" ? toPlainRules(change.rules, change.id) : []));
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter(({ formula }) => formula.includes("KPI_"))).toEqual([]);
  });

  it("is in no formula that Sheets needs for its bars", () => {
    const more = expandFormats(every, scored).filter((change) => !every.includes(change));
    expect(more.some(({ kind }) => kind === "formula")).toBe(true);
    expect(more.filter((change) => change.kind === "formula" && change.formula.includes("KPI_"))).toEqual([]);
  });
});

describe("one decimal", () => {
  it("is a matter of the cell's format: the answer keeps all its digits", () => {
    expect(call("KPI_PROGRESS", [1, 3])).toBe(1 / 3);
    const formats = refreshScorecard.run(example, {}).changes.flatMap((change) => (change.kind === "number format" ? [change.format] : []));
    expect(formats).toContain("0.0%");
  });
});
