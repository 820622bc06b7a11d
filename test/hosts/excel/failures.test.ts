/** Excel failing at every kind of change, and the network going away: the workbook is as it was, the user reads so, and trying again succeeds. */
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

const SHEET = "Q1 '25";

/** Everything that can be taken back: contents, tables, names, conditional formats, charts, sheets. */
function picture({ simulation, workbook }: OpenExcel): unknown {
  const { model } = simulation.state;
  const area = { top: 0, left: 0, bottom: 30, right: 20 };
  return JSON.parse(
    JSON.stringify({
      sheets: model.sheets().map((sheet) => ({
        name: sheet.name(),
        values: sheet.values(area),
        formulas: sheet.formulas(area),
        formats: sheet.conditionalFormats().map((format) => ({ area: format.area, details: format.details })),
        charts: model
          .charts(sheet)
          .map(({ name, title, series }) => ({ name, title, series: series.map((each) => [each.name, each.dashed]) })),
      })),
      tables: model.tables().map(({ name, sheet, area: there }) => ({ name, sheet: sheet.name(), there })),
      names: [...model.names()].sort((a, b) => a.name.localeCompare(b.name)),
      count: workbook.getSheets().length,
    }),
  );
}

/** Each kind of change with a member of Excel's that it cannot do without. */
const MEMBERS: readonly (readonly [Change["kind"], string])[] = [
  ["sheet", "WorksheetCollection.Add"],
  ["cells", "Range.Values"],
  ["formula", "Range.Formulas"],
  ["table", "TableCollection.Add"],
  ["table", "Table.Name"],
  ["name", "NamedItemCollection.Add"],
  ["conditional formats", "ConditionalFormatCollection.Add"],
  ["conditional formats", "IconSetConditionalFormat.Criteria"],
  ["conditional formats", "ConditionalDataBarPositiveFormat.GradientFill"],
  ["chart", "ChartCollection.Add"],
  ["chart", "ChartSeries.SetXAxisValues"],
  ["number format", "Range.NumberFormat"],
  ["style", "RangeFont.Bold"],
  ["style", "RangeFormat.WrapText"],
  ["column widths", "RangeFormat.ColumnWidth"],
  ["validation", "DataValidation.ErrorAlert"],
  ["freeze", "WorksheetFreezePanes.FreezeAt"],
  ["select", "Worksheet.Activate"],
  ["select", "Range.Select"],
];

/** The same list with other contents, so that every change has something to replace. */
const ANOTHER: readonly Change[] = EVERY_CHANGE.map((change): Change => {
  if (change.kind === "cells")
    return {
      ...change,
      values: [
        ["Name", "Target"],
        ["Visits", 7],
        ["=2+2", 1],
        ["x", 2],
        ["y", 3],
      ],
    };
  if (change.kind === "formula") return { ...change, formula: "=MAX(Register[Target])" };
  if (change.kind === "table") return { ...change, range: "B2:C6" };
  if (change.kind === "name") return { ...change, range: "C4:C5" };
  if (change.kind === "chart") return { ...change, title: "Other targets", series: change.series.slice(1) };
  return change.kind === "conditional formats" ? { ...change, rules: [...change.rules].reverse() } : change;
});

/** Where the second list meets what the first has made, Excel is asked for something else. */
const MEMBERS_AGAIN = MEMBERS.filter(([kind]) => !["sheet", "table", "name"].includes(kind)).concat([
  ["table", "Table.Resize"],
  ["name", "NamedItem.Formula"],
  ["conditional formats", "ConditionalFormat.Delete"],
]);

const UNDONE = /^(?:nothing was changed|what was done has been taken back): Excel refused it \(GeneralException/;

let excel: OpenExcel;
let host: ExcelHost;

const every: Command = {
  name: "every",
  label: "Every change",
  help: "",
  reads: { sheets: "all" },
  run: (_, { again }) => ({ changes: again === true ? ANOTHER : EVERY_CHANGE, report: { ok: true, message: "done", findings: [] } }),
};

beforeEach(async () => {
  excel = await openExcel();
  host = openHost([...commands, every]);
});

afterEach(() => excel.close());

describe("Excel failing once", () => {
  beforeEach(async () => {
    const sheet = excel.workbook.getActiveSheet();
    sheet.getRange("A1:B2").setValues([
      [{ v: "old" }, { f: "=1+1" }],
      [{ v: "=text", t: 1 }, { v: 7 }],
    ]);
    await excel.calculated();
  });

  it("leaves a new list undone wherever it fails, and the next try does it", async () => {
    const before = picture(excel);
    for (const [kind, member] of MEMBERS) {
      excel.simulation.failAt(member);
      const { ok, message } = await host.run("every", {});
      await excel.calculated();
      expect([kind, member, ok, message]).toEqual([kind, member, false, expect.stringMatching(UNDONE)]);
      expect([kind, member, picture(excel)]).toEqual([kind, member, before]);
    }
    expect(await host.run("every", {})).toMatchObject({ ok: true });
  });

  it("leaves what an earlier list made wherever it fails, and the next try replaces it", async () => {
    await host.run("every", {});
    await excel.calculated();
    const before = picture(excel);
    for (const [kind, member] of MEMBERS_AGAIN) {
      excel.simulation.failAt(member);
      const { ok, message } = await host.run("every", { again: true });
      await excel.calculated();
      expect([kind, member, ok, message]).toEqual([kind, member, false, expect.stringMatching(UNDONE)]);
      expect([kind, member, picture(excel)]).toEqual([kind, member, before]);
    }
    expect(await host.run("every", { again: true })).toMatchObject({ ok: true });
    await excel.calculated();
    expect(picture(excel)).not.toEqual(before);
  });

  it("leaves the user's own cells, where the list writes over them", async () => {
    const before = picture(excel);
    excel.simulation.failAt("TableCollection.Add");
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    const changes: readonly Change[] = [
      {
        kind: "cells",
        sheet: "Sheet1",
        at: "A1",
        values: [
          ["new", 1],
          ["=x", null],
        ],
      },
      { kind: "formula", sheet: "Sheet1", at: "B1", formula: "=40+2", spills: false },
      { kind: "table", sheet: "Sheet1", range: "A1:B2", name: "Mine" },
    ];
    await expect(applyChanges(changes, state)).rejects.toThrow(/^what was done has been taken back/);
    await excel.calculated();
    expect(picture(excel)).toEqual(before);
  });

  it("says what to do where it fails again while that is taken back", async () => {
    await host.run("every", {});
    excel.simulation.failAt("Range.Formulas", 2);
    expect(await host.run("every", { again: true })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^some of the changes were made and could not be taken back .*undo them with Ctrl\+Z or try again/),
    });
    expect(await host.run("every", { again: true })).toMatchObject({ ok: true });
  });
});

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
    expect((await host.snapshot()).sheets.filter(({ name }) => name === SHEET)).toHaveLength(1);
  });
});
