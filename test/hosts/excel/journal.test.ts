/** The journal in Excel: rows that are added to its tables, and a pack that the next one reads, through the genuine Office.js. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await openExcel();
  host = openHost();
  await host.run("newRegister", { example: true });
});

afterEach(() => excel.close());

const sheetOf = async (name: string) => (await host.snapshot()).sheets.find((sheet) => sheet.name === name);

describe("the journal in Excel", () => {
  it("grows its tables by a row for each entry", async () => {
    for (const action of ["Call", "Write", "=1+1"]) {
      expect(await host.run("addAction", { kpi: "New customers", action, due: "2030-05-01" })).toMatchObject({ ok: true });
    }
    const actions = await sheetOf("Actions");
    expect(actions?.tables).toEqual([{ name: "Actions", range: "A1:G4" }]);
    expect(actions?.values.slice(1).map((row) => row[1])).toEqual(["Call", "Write", "=1+1"]);
    expect(await host.run("closeAction", { action: "=1+1" })).toMatchObject({ ok: true });
  });

  it("adds a checked-in value to the measurements, and refuses the same check-in", async () => {
    const before = await sheetOf("Measurements");
    const snapshot = await host.snapshot();
    const input = { kpi: "Website visits", value: 61000, cause: "A talk", told: "Sales", date: snapshot.today };
    expect(await host.run("checkIn", input)).toMatchObject({ ok: false, message: expect.stringContaining("Website visits of") });
    expect(await host.run("checkIn", { ...input, value: 59100 })).toMatchObject({ ok: true });
    expect(await host.run("checkIn", { ...input, value: 59100 })).toMatchObject({ ok: false });
    expect((await sheetOf("Measurements"))?.values.length).toBe(before?.values.length);
  });

  it("makes a pack that is replaced in its place, keeps what was decided, and is read by the next", async () => {
    const { today } = await host.snapshot();
    expect(await host.run("reviewPack", { asOf: today - 31 })).toMatchObject({ ok: true });
    expect(await host.run("reviewPack", { asOf: today - 31 })).toMatchObject({ ok: false });
    const first = (await host.snapshot()).activeSheet;
    const values = (await sheetOf(first))?.values ?? [];
    const heading = values.findIndex((row) => row[0] === "Decisions");
    excel.workbook
      .getSheetByName(first)!
      .getRange(heading + 3, 5)
      .setValue("Ask the customers");
    expect(await host.run("reviewPack", { asOf: today - 31, replace: true })).toMatchObject({ ok: true });
    expect(await host.run("reviewPack", { asOf: today })).toMatchObject({ ok: true });
    const pack = (await sheetOf((await host.snapshot()).activeSheet))?.values ?? [];
    expect(pack.some((row) => row[0] === "What changed since " + first.slice("Pack ".length))).toBe(true);
    expect(pack.some((row) => row[5] === "Ask the customers")).toBe(true);
  });
});
