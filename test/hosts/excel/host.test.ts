/** The add-in's main job in Excel, from an empty workbook to a scorecard that follows its measurements. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { readScorecard } from "../../../shared/commands/read-scorecard";
import { LAYOUT } from "../../../shared/scorecard/scorecard-layout";
import type { SheetSnapshot, Snapshot } from "../../../shared/workbook/snapshot";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
  await host.run("newRegister", { example: true });
  await host.run("refreshScorecard", {});
});

afterEach(() => excel.close());

function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  return sheets.find((sheet) => sheet.name === name)!;
}

/** A column of the scorecard as it stands in the cells, by KPI. */
function column({ values }: SheetSnapshot, header: string): Record<string, unknown> {
  const at = values[LAYOUT.headerRow]!.indexOf(header);
  return Object.fromEntries(values.slice(LAYOUT.firstRow).map((row) => [row[0], row[at]])) as Record<string, unknown>;
}

describe("an example made in Excel", () => {
  it("has a scorecard whose cells say what the core says", async () => {
    const snapshot = await host.snapshot();
    const { scorecard } = readScorecard(snapshot, snapshot.today)!;
    const cells = sheetOf(snapshot, "Scorecard");
    expect(column(cells, "Status")).toEqual(Object.fromEntries(scorecard.results.map(({ kpi, status }) => [kpi.name, status])));
    expect(column(cells, "Progress")).toEqual(Object.fromEntries(scorecard.results.map(({ kpi, progress }) => [kpi.name, progress])));
  });

  it("follows an edited measurement", async () => {
    const measurements = sheetOf(await host.snapshot(), "Measurements").values;
    const row = measurements.map(([kpi]) => kpi).lastIndexOf("Customer retention");
    excel.workbook.getSheetByName("Measurements")!.getRange(row, 2).setValue(0.95);
    await excel.calculated();
    expect(column(sheetOf(await host.snapshot(), "Scorecard"), "Status")).toMatchObject({ "Customer retention": "On track" });
  });

  it("keeps the as-of day that the user put on the scorecard", async () => {
    excel.workbook.getSheetByName("Scorecard")!.getRange("B2").setValue(46_000);
    expect(await host.run("refreshScorecard", {})).toMatchObject({ ok: true, message: expect.stringContaining("as of 2025-12-09") });
    expect(sheetOf(await host.snapshot(), "Scorecard").values[1]![1]).toBe(46_000);
  });

  it("shows a cell that the pane points at; one that is gone is no error", async () => {
    await host.goTo({ sheet: "Register", cell: "F4" });
    expect([excel.workbook.getActiveSheet().getSheetName(), excel.workbook.getActiveRange()?.getA1Notation()]).toEqual(["Register", "F4"]);
    await host.goTo({ sheet: "Nowhere", cell: "A1" });
    expect(excel.workbook.getActiveSheet().getSheetName()).toBe("Register");
  });
});

describe("the snapshot of a workbook in Excel", () => {
  it("names tables, names, the active sheet and the locale of numbers and dates", async () => {
    const { names, activeSheet, locale, sheets, today } = await host.snapshot();
    expect(sheets.flatMap((sheet) => sheet.tables.map((table) => [sheet.name, table.name]))).toEqual([
      ["Register", "Register"],
      ["Measurements", "Measurements"],
    ]);
    expect(names).toContainEqual({ name: "Plumbline_AsOf", sheet: "Scorecard", range: "B2" });
    expect([activeSheet, locale, Number.isInteger(today)]).toEqual(["Scorecard", "en-GB", true]);
  });
});

describe("what the user has selected in Excel", () => {
  it("is told as one rectangle, and nothing where a chart is selected or a cell edited", async () => {
    excel.workbook.setActiveRange(excel.workbook.getSheetByName("Register")!.getRange("B2:C5"));
    excel.workbook.setActiveSheet(excel.workbook.getSheetByName("Register")!);
    expect(await host.selection?.()).toEqual({ sheet: "Register", range: "B2:C5", formats: [] });
    excel.simulation.state.noCellsSelected = true;
    expect(await host.selection?.()).toBeNull();
    excel.simulation.state.editsCell = true;
    await expect(host.selection?.()).rejects.toThrow("a cell is being edited: press Enter or Esc, then try again");
  });

  it("is heard of when it changes, until nobody listens", async () => {
    let heard = 0;
    const stop = host.onSelection!(() => (heard += 1));
    await host.snapshot();
    excel.workbook.setActiveRange(excel.workbook.getActiveSheet().getRange("B2"));
    await host.snapshot();
    expect(heard).toBe(1);
    stop();
    excel.workbook.setActiveRange(excel.workbook.getActiveSheet().getRange("B3"));
    await host.snapshot();
    expect(heard).toBe(1);
  });
});
