/** Workbooks as large as a company's: read and refreshed in few round trips, within what Excel on the web sends and takes at a time. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import type { ICellData } from "@univerjs/core";
import { NOTHING_KNOWN, readWorkbook } from "../../../excel-addin/reading/read-workbook";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

// Ten seconds alone; a busy machine takes a multiple of that.
jest.setTimeout(240_000);

/** 5 MB, as Excel on the web has it. */
const WEB = { mostCharacters: 5 * 1024 * 1024 };
const HEADER = ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner", "Frequency"];
const KPIS = 1000;

let excel: OpenExcel;

afterEach(() => excel.close());

/** Straight into the grid, as a file that is opened. */
function fill(name: string, rows: readonly (readonly (string | number)[])[]): void {
  const sheet = excel.workbook.create(name, rows.length + 10, 20);
  const cells: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => (cells[r] = Object.fromEntries(row.map((v, c) => [c, { v }]))));
  sheet.getRange(0, 0, rows.length, rows[0]!.length).setValues(cells);
}

function fillRegister(): void {
  const rows = Array.from({ length: KPIS - 1 }, (_, i) => [
    `KPI ${i}`,
    `Objective ${i % 40}`,
    "#",
    "increase",
    0,
    100,
    45_658,
    46_022,
    `Team ${i % 90}`,
    "day",
  ]);
  fill("Register", [HEADER, ...rows]);
}

async function countSyncs(work: () => Promise<unknown>): Promise<number> {
  const before = excel.simulation.syncs.length;
  await work();
  return excel.simulation.syncs.length - before;
}

describe("a cell at the end of the world", () => {
  it("is named, before the whole world is read", async () => {
    excel = await openExcel(WEB);
    const sheet = excel.workbook.create("Data", 1_048_576, 100);
    sheet.getRange("A1").setValue(1);
    sheet.getRange("CV1048576").setValue(1);
    const host = openHost();
    const message = "sheet must not reach further than can be read, and it reaches to CV1048576 (Ctrl+End shows what stands there): Data";
    await expect(host.snapshot()).rejects.toThrow(message);
    expect(await host.run("newRegister", {})).toEqual({ ok: false, message, findings: [] });
  });
});

describe("a register of ten thousand cells", () => {
  it("is refreshed by one reading and one writing", async () => {
    excel = await openExcel(WEB);
    fillRegister();
    const host = openHost();
    await host.snapshot();
    let message = "";
    expect(await countSyncs(async () => ({ message } = await host.run("refreshScorecard", { asOf: 46_000 })))).toBe(2);
    expect(message).toBe("999 KPIs as of 2025-12-09 on sheet Scorecard");
    await excel.calculated();
    expect(await countSyncs(async () => ({ message } = await host.run("refreshScorecard", {})))).toBe(2);
    expect(message).toBe("999 KPIs as of 2025-12-09 on sheet Scorecard");
  });
});

describe("a hundred thousand measurements", () => {
  it("are read in blocks that Excel on the web sends, after the first time without asking for too much, and judged", async () => {
    excel = await openExcel(WEB);
    fillRegister();
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      `KPI ${i % (KPIS - 1)}`,
      45_658 + Math.floor(i / (KPIS - 1)),
      i % 120,
      `as reported by the warehouse of region ${i % 17}`,
    ]);
    fill("Measurements", [["KPI", "Period", "Actual", "Source"], ...rows]);
    const host = openHost();
    const { sheets } = await host.snapshot();
    const { values } = sheets.find(({ name }) => name === "Measurements")!;
    expect([values.length, values[1], values[100_000]]).toEqual([100_001, rows[0], rows[99_999]]);
    let message = "";
    const syncs = await countSyncs(async () => ({ message } = await host.run("refreshScorecard", { asOf: 45_760 })));
    expect(message).toBe("999 KPIs as of 2025-04-13 on sheet Scorecard");
    // Extents, the register, eleven blocks of at most 40,000 cells, and one writing.
    expect(syncs).toBe(14);
  });

  it("are read in blocks on the desktop, too, where there are more cells than it gives at a time", async () => {
    excel = await openExcel();
    excel.simulation.state.mostCells = 20_000;
    const rows = Array.from({ length: 10_000 }, (_, i) => [`KPI ${i % 50}`, 45_658 + i, i]);
    fill("Measurements", [["KPI", "Period", "Actual"], ...rows]);
    const { snapshot } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    expect(snapshot.sheets.at(-1)!.values.slice(1)).toEqual(rows);
  });

  it("with long notes are read in smaller blocks", async () => {
    excel = await openExcel({ mostCharacters: 200_000 });
    const rows = Array.from({ length: 2_000 }, (_, i) => [`KPI ${i % 50}`, 45_658 + i, i, "note ".repeat(60)]);
    fill("Measurements", [["KPI", "Period", "Actual", "Note"], ...rows]);
    const { snapshot } = await readWorkbook({ sheets: "all" }, NOTHING_KNOWN);
    expect(snapshot.sheets.at(-1)!.values.slice(1)).toEqual(rows);
  });
});
