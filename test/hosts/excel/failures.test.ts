/** Excel failing at every kind of change: the workbook is as it was, the user reads so, and trying again succeeds. */
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

const SHEET = "Q1 '25";

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
  if (change.kind === "number format") return { ...change, format: "0" };
  if (change.kind === "style")
    return { ...change, style: { fill: "#FFEEDD", color: "#000011", bold: false, align: "right", vertical: "top", wrap: false } };
  if (change.kind === "column widths") return { ...change, widths: [{ column: 1, pixels: 99 }] };
  if (change.kind === "validation") return { ...change, list: ["yes", "no"] };
  if (change.kind === "freeze") return { ...change, rows: 1, columns: 0 };
  return change.kind === "conditional formats" ? { ...change, rules: [...change.rules].reverse() } : change;
});

/** Where the second list meets what the first has made, Excel is asked for something else. */
const MEMBERS_AGAIN = MEMBERS.filter(([kind]) => !["sheet", "table", "name", "freeze"].includes(kind)).concat([
  ["table", "Table.Resize"],
  ["freeze", "WorksheetFreezePanes.FreezeRows"],
  ["chart", "Chart.Name"],
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

  it("leaves the looks of the user's own cells, where the list sets others", async () => {
    const sheet = excel.workbook.create(SHEET, 100, 20);
    sheet.getRange("C2").setBackgroundColor("#123456");
    sheet.getRange("B2:C2").setHorizontalAlignment("left");
    sheet.getRange("C4").setNumberFormat("0.000");
    sheet.setFreeze({ startRow: -1, startColumn: 3, ySplit: 0, xSplit: 3 });
    sheet.setColumnWidth(1, 77);
    excel.workbook.setActiveSheet(excel.workbook.getSheets()[0]!);
    await excel.calculated();
    const before = picture(excel);
    excel.simulation.failAt("Range.Select");
    const { ok, message } = await host.run("every", {});
    await excel.calculated();
    expect([ok, message]).toEqual([false, expect.stringMatching(UNDONE)]);
    expect(picture(excel)).toEqual(before);
  });

  it("while it removes what is replaced, leaves what is new and says so, and the next try removes the rest", async () => {
    await host.run("every", {});
    const chart = ANOTHER.filter(({ kind }) => kind === "chart");
    const { state } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    const apply = (): Promise<string> =>
      applyChanges(chart, state).then(
        () => "done",
        (error: Error) => error.message,
      );
    let message = "";
    for (let members = 0; !message.startsWith("the changes were made"); members++) {
      expect(message).not.toBe("done");
      excel.simulation.failAfter(members);
      message = await apply();
    }
    expect(message).toMatch(/^the changes were made, but not all that they replace could be removed, try again: Excel refused it/);
    expect(await apply()).toBe("done");
    const { model } = excel.simulation.state;
    expect(model.sheets().flatMap((sheet) => model.charts(sheet).map(({ name, title }) => [name, title]))).toEqual([
      ["Plumbline trend", "Other targets"],
    ]);
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
