/** The list of changes in Google Sheets: every kind, twice, beside other people's work; asked back through Apps Script and the workbook. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Area } from "../../../shared/cell/a1";
import { areaAddress } from "../../../shared/cell/a1";
import type { Change, FormatRule } from "../../../shared/workbook/change";
import { readMark } from "../../../sheets-addon/marker";
import { EVERY_CHANGE, GREEN } from "../every-change";
import { openSource, type OpenSource } from "./open-source";

const SHEET = "Q1 '25";
const WIDE: Area = { top: 0, left: 0, bottom: 30, right: 25 };

/** Tables that a script makes cannot be named in a formula. */
const EVERY = EVERY_CHANGE.map((change) => (change.kind === "formula" ? { ...change, formula: "=SUM(C3:C5)" } : change));

let sheets: OpenSource;

beforeEach(() => {
  sheets = openSource();
});
afterEach(() => sheets.close());

function cells(address: Area): unknown {
  return sheets.sheet(SHEET).values(address);
}

function formulasOf(name = SHEET): readonly string[] {
  return sheets
    .sheet(name)
    .conditionalFormats()
    .map(({ details }) => (details.type === "Custom" ? details.formula : details.type));
}

function picture(): unknown {
  const sheet = sheets.sheet(SHEET);
  return {
    values: sheet.values(WIDE),
    formulas: sheet.formulas(WIDE),
    formats: sheet.numberFormats(WIDE),
    rules: sheet.conditionalFormats().map(({ area, details }) => ({ area, details })),
    frozen: sheet.frozen(),
    names: sheets.model.names(),
    charts: sheets.model.charts(sheet).map(({ title, at, series }) => ({ title, at, series: series.length })),
    bandings: [...sheets.state.bandings.values()],
  };
}

describe("every kind of change", () => {
  beforeEach(async () => {
    expect(sheets.apply(EVERY)).toBeNull();
    await sheets.calculated();
  });

  it("writes values and formulas; text that looks like something else stays text", () => {
    const shown = cells({ top: 1, left: 1, bottom: 4, right: 2 });
    expect(shown).toEqual([
      ["Name", "Target"],
      ["Sales", 100],
      ["=1+1", 7.5],
      ["007", null],
    ]);
    expect(cells({ top: 0, left: 4, bottom: 0, right: 4 })).toEqual([[107.5]]);
  });

  it("makes a banded range with a name in place of a table, and a name", () => {
    expect(sheets.model.names().map(({ name, formula }) => [name, formula.replace(/\$/g, "")])).toEqual(
      expect.arrayContaining([
        ["Register", "='Q1 ''25'!B2:C5"],
        ["First_target", "='Q1 ''25'!C3"],
      ]),
    );
    expect([...sheets.state.bandings.values()].flat()).toEqual([{ top: 1, left: 1, bottom: 4, right: 2 }]);
  });

  it("freezes, sets formats and shapes, and selects", () => {
    expect(sheets.sheet(SHEET).frozen()).toEqual({ rows: 2, columns: 1 });
    expect(sheets.sheet(SHEET).numberFormats({ top: 2, left: 2, bottom: 2, right: 2 })).toEqual([['[<0]"◆";[<1]"▲";"●"']]);
    expect(sheets.model.selection()).toMatchObject({ area: { top: 2, left: 1, bottom: 2, right: 1 } });
  });

  it("draws a chart whose lines have names, colours and dashes", () => {
    const [chart] = sheets.model.charts(sheets.sheet(SHEET));
    expect(chart).toMatchObject({ title: "Targets" });
    expect(chart?.series.map(({ name, color, dashed }) => [name, color, dashed])).toEqual([
      ["Actual", "#1F5FA8", false],
      ["Target", "#5B4B77", true],
    ]);
  });

  it("equals itself when applied twice", async () => {
    const once = picture();
    expect(sheets.apply(EVERY)).toBeNull();
    await sheets.calculated();
    expect(picture()).toEqual(once);
  });
});

describe("charts", () => {
  const chart = (id: string): Change => ({
    kind: "chart",
    sheet: "Sheet1",
    id,
    at: "F1",
    title: id,
    categories: "A1:A3",
    series: [{ name: "n", sheet: "Sheet1", values: "B1:B3", color: "#1F5FA8" }],
  });

  it("of other people and of other ids stay when ours is drawn anew", () => {
    sheets.apply([chart("a"), chart("b")]);
    sheets.state.metadata.clear();
    sheets.apply([chart("a")]);
    sheets.apply([chart("a")]);
    expect(sheets.model.charts(sheets.sheet("Sheet1")).map(({ title }) => title)).toEqual(["a", "b", "a"]);
  });

  it("are not lost when the new one cannot be drawn", () => {
    sheets.apply([chart("a")]);
    sheets.state.failures.set("Sheet.insertChart", "Service Spreadsheets failed");
    expect(sheets.apply([chart("a")])).toMatch(/^what was done has been taken back/);
    expect(sheets.model.charts(sheets.sheet("Sheet1"))).toHaveLength(1);
  });
});

describe("conditional formats", () => {
  const area = fc
    .tuple(fc.nat(8), fc.nat(4), fc.nat(5), fc.nat(3))
    .map(([top, left, height, width]) => areaAddress({ top, left, bottom: top + height, right: left + width }));
  const rule: fc.Arbitrary<FormatRule> = fc.oneof(
    fc.record({ type: fc.constant("text" as const), range: area, text: fc.string({ maxLength: 9 }), style: fc.constant(GREEN) }),
    fc.record({ type: fc.constant("formula" as const), range: area, formula: fc.constant("=A1>1"), style: fc.constant({ italic: true }) }),
    fc.record({ type: fc.constant("icons" as const), range: area, low: fc.constant(0), high: fc.constant(1), showValue: fc.boolean() }),
  );
  const ours = fc.record({ id: fc.constantFrom("scorecard", "selection A1", "other one"), rules: fc.array(rule, { maxLength: 4 }) });

  it("replace those of their id; all others stay in their order; twice is once", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.array(ours, { minLength: 1, maxLength: 4 }), (foreign, lists) => {
        const name = `S${sheets.model.sheets().length}`;
        sheets.apply([{ kind: "sheet", sheet: name }]);
        const theirs = Array.from({ length: foreign }, (_, i) => `=B${i + 1}=1`);
        for (const formula of [...theirs].reverse())
          sheets
            .sheet(name)
            .putConditionalFormat({ id: `f ${name} ${formula}`, area: WIDE, details: { type: "Custom", formula, style: {} } });
        for (const { id, rules } of lists) {
          const before = formulasOf(name).filter((formula) => readMark(formula) !== id);
          const change: Change = { kind: "conditional formats", sheet: name, id, rules };
          expect(sheets.apply([change])).toBeNull();
          const once = formulasOf(name);
          expect(once.filter((formula) => readMark(formula) !== id)).toEqual(before);
          expect(sheets.apply([change])).toBeNull();
          expect(formulasOf(name)).toEqual(once);
        }
        expect(formulasOf(name).filter((formula) => readMark(formula) === null)).toEqual(theirs);
      }),
      { seed: 20261122, numRuns: 25 },
    );
  });

  it("leave colour scales alone, which have no formula to read a mark from", () => {
    const sheet = sheets.sheet("Sheet1");
    sheet.putConditionalFormat({ id: "scale", area: WIDE, details: { type: "Other" } });
    sheets.apply([{ kind: "conditional formats", sheet: "Sheet1", id: "scorecard", rules: [] }]);
    expect(formulasOf("Sheet1")).toEqual(["Other"]);
  });
});

describe("formats of whole columns", () => {
  it("are put on and come off again", () => {
    const sheet = sheets.sheet("Sheet1");
    sheet.write({ top: 0, left: 1, bottom: 1, right: 1 }, [[{ value: 0.5 }], [{ value: 1 }]]);
    sheets.model.select({ sheet, area: { top: 0, left: 1, bottom: 999, right: 1 } });
    expect(sheets.run("progressBar")).toMatchObject({ ok: true, message: "progress bars on B1:B1000: full at 1" });
    expect(sheets.run("removeFormats")).toMatchObject({ ok: true });
    expect(formulasOf("Sheet1")).toEqual([]);
  });
});
