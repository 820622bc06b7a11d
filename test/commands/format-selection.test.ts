/** Formats for cells that the user selected: which rules, on which cells, and what is left alone. */
import { describe, expect, it } from "@jest/globals";
import type { Grid } from "../../shared/cell/cell";
import { progressBar, removeFormats, statusColours, trafficLights } from "../../shared/commands/format-selection";
import type { Outcome } from "../../shared/commands/command";
import { STATUSES } from "../../shared/kpi/verdict";
import type { SelectedRange, Snapshot } from "../../shared/workbook/snapshot";

const VALUES: Grid = [
  ["KPI", "Status", "RAG", "Progress", "Visits"],
  ["Sales", "On track", 1, 0.7, 5400],
  ["Cost", "at risk ", 0, -0.1, 4100],
  ["Leads", null, -1, 1.4, null],
];

function workbook(selection: SelectedRange | null): Snapshot {
  return {
    sheets: [{ name: "Mine", values: VALUES, tables: [] }],
    names: [],
    activeSheet: "Mine",
    selection,
    today: 46_000,
    locale: "en-GB",
    traits: { blanksBecomeZero: true, structuredReferences: true },
  };
}

const select = (range: string, ...formats: string[]): Snapshot => workbook({ sheet: "Mine", range, formats });

function rulesOf({ changes }: Outcome): unknown {
  return changes.map((change) => (change.kind === "conditional formats" ? [change.sheet, change.id, change.rules] : change));
}

describe("status colours", () => {
  it("colour every status word in the selected cells", () => {
    const [change] = statusColours.run(select("B2:B4"), {}).changes;
    expect(change).toMatchObject({ kind: "conditional formats", sheet: "Mine", id: "selection B2:B4" });
    expect(
      change?.kind === "conditional formats" && change.rules.map((rule) => rule.type === "formula" && [rule.formula, rule.range]),
    ).toEqual(STATUSES.map((word) => [`=LOWER(TRIM(B2))="${word.toLowerCase()}"`, "B2:B4"]));
  });

  it("say how many words they found", () => {
    expect(statusColours.run(select("B1:B9"), {}).report).toMatchObject({
      ok: true,
      message: "status colours on B1:B9: 2 cells hold a status word now",
    });
  });
});

describe("traffic lights", () => {
  it("change at 1 and 0 where the cells hold nothing but 1, 0 and -1", () => {
    const rule = { type: "icons", range: "C2:C4", low: 0, high: 1, showValue: true };
    expect(rulesOf(trafficLights.run(select("C2:C4"), {}))).toEqual([["Mine", "selection C2:C4", [rule]]]);
  });

  it("change at 90 and 75 % for shares", () => {
    expect(rulesOf(trafficLights.run(select("D2:D4"), {}))).toMatchObject([["Mine", "selection D2:D4", [{ low: 0.75, high: 0.9 }]]]);
  });
});

describe("what selected numbers say of their targets", () => {
  const selected = (...numbers: readonly number[]): Snapshot => ({
    ...workbook({ sheet: "Mine", range: "A1:A9", formats: [] }),
    sheets: [{ name: "Mine", values: numbers.map((number) => [number]), tables: [] }],
  });
  const lights = (...numbers: readonly number[]): unknown => {
    const [change] = trafficLights.run(selected(...numbers), {}).changes;
    return change?.kind === "conditional formats" && change.rules.map((rule) => rule.type === "icons" && [rule.high, rule.low]);
  };
  const full = (...numbers: readonly number[]): unknown => {
    const [change] = progressBar.run(selected(...numbers), {}).changes;
    return change?.kind === "conditional formats" && change.rules.map((rule) => rule.type === "bar" && rule.max);
  };

  it.each<[string, readonly number[], readonly [number, number], number]>([
    ["shares", [0.45, 0.95, 1.2], [0.9, 0.75], 1],
    ["shares, one far beyond its target", [0.45, 0.95, 3.5], [0.9, 0.75], 1],
    ["percents", [45, 95, 80, 100], [90, 75], 100],
    ["percents, one of them tiny, one far beyond its target", [1, 95, 80, 350], [90, 75], 100],
    ["percents, some below zero", [-20, -5, 60, 88], [90, 75], 100],
    ["scores", [6.6, 3.3, 9.5, 10], [6.6, 3.3], 10],
  ])("%s: %j", (_, numbers, borders, target) => {
    expect([lights(...numbers), full(...numbers)]).toEqual([[borders], [target]]);
  });

  it("nothing at all, if they are amounts: lights are refused, and the longest bar is the largest", () => {
    expect(trafficLights.run(selected(5400, 4100), {})).toMatchObject({
      changes: [],
      report: { ok: false, message: expect.stringMatching(/^the selected numbers must say how near the target is/) },
    });
    expect([full(5400, 4100), full(-5400, -4100)]).toEqual([[5400], [1]]);
  });
});

describe("progress bars", () => {
  it("are full at the target for shares, also where one is beyond it", () => {
    expect(rulesOf(progressBar.run(select("D2:D4"), {}))).toMatchObject([["Mine", "selection D2:D4", [{ type: "bar", min: 0, max: 1 }]]]);
  });

  it("are full at the largest number for numbers that are no shares", () => {
    expect(rulesOf(progressBar.run(select("E1:E4"), {}))).toMatchObject([["Mine", "selection E1:E4", [{ max: 5400 }]]]);
  });
});

describe("a format for the selection", () => {
  it.each([statusColours, trafficLights, progressBar, removeFormats])("requires a selection: $name", (command) => {
    expect(command.run(workbook(null), {})).toEqual({
      changes: [],
      report: { ok: false, message: "cells must be selected: one rectangle of them, then choose this again", findings: [] },
    });
  });

  it.each([trafficLights, progressBar])("requires numbers in the cells: $name", (command) => {
    expect(command.run(select("A1:B4"), {})).toMatchObject({ changes: [], report: { ok: false } });
    expect(command.run(select("Q100:Z200"), {})).toMatchObject({ changes: [], report: { ok: false } });
  });

  it("takes the place of ours on the same cells and on parts of them, and leaves what goes beyond", () => {
    const old = ["selection D2:D3", "selection D2:D4", "selection A1:D9", "selection D4:D5", "scorecard"];
    expect(rulesOf(progressBar.run(select("D2:D4", ...old), {}))).toMatchObject([
      ["Mine", "selection D2:D3", []],
      ["Mine", "selection D2:D4", [{ type: "bar" }]],
    ]);
  });

  it("is said to be taken off other cells too, where it was put on them together", () => {
    const message = (range: string): string => removeFormats.run(select(range, "selection B2:B4"), {}).report.message;
    expect(message("A1:B9")).toBe("formats removed from A1:B9");
    expect(message("B3")).toBe("formats removed from B3, and from the cells formatted together with it");
  });

  it("is taken off every block that the selection touches, and nothing else is", () => {
    const { changes } = removeFormats.run(select("B3", "selection B2:B4", "selection A1:D9", "scorecard"), {});
    expect(rulesOf({ changes, report: { ok: true, message: "", findings: [] } })).toEqual([
      ["Mine", "selection B2:B4", []],
      ["Mine", "selection A1:D9", []],
    ]);
  });

  it("says that there is none to take off", () => {
    expect(removeFormats.run(select("B3", "scorecard"), {}).report).toMatchObject({
      ok: false,
      message: "no format of ours to remove from B3",
    });
  });
});
