/** Changes from outside: Google's genuine client against the Sheets API on a loopback port, over the workbook that scripts see too. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Area } from "../../../shared/cell/a1";
import { serialOf } from "../../../shared/cell/serial-day";
import { refreshRemote, type RemoteOutcome } from "../../../sheets-addon/remote/refresh-remote";
import { readRemote } from "../../../sheets-addon/remote/read-remote";
import { createSheetsApi, type SheetsApi } from "../../../sheets-addon/remote/sheets-api";
import { toRequests } from "../../../sheets-addon/remote/to-requests";
import type { Change } from "../../../shared/workbook/change";
import { serveSheetsApi, type SheetsApiServer } from "../../../workbench/sheets/api/serve-sheets-api";
import { EVERY_CHANGE } from "../every-change";
import { openSource, SMALL, type OpenSource } from "./open-source";

const ID = "1AbC-xyZ";
const TODAY = serialOf(2025, 6, 30);
const SHEET = "Q1 '25";
const WIDE: Area = { top: 0, left: 0, bottom: 30, right: 25 };

/** Names of tables in formulas are for Excel. */
const EVERY = EVERY_CHANGE.map((change) => (change.kind === "formula" ? { ...change, formula: "=SUM(C3:C5)" } : change));

let sheets: OpenSource;
let server: SheetsApiServer;
let api: SheetsApi;

beforeEach(async () => {
  sheets = openSource();
  server = await serveSheetsApi(sheets.state, ID);
  api = createSheetsApi({ spreadsheetId: ID, rootUrl: server.url });
});

afterEach(async () => {
  await server.close();
  sheets.close();
});

async function send(changes: readonly Change[]): Promise<void> {
  await api.update(toRequests(changes, await readRemote(api, TODAY)));
  await sheets.calculated();
}

function refresh(): Promise<RemoteOutcome> {
  return refreshRemote(api, { asOf: null, today: TODAY, dryRun: false });
}

function pictureOf(name: string): Record<string, unknown> {
  const sheet = sheets.sheet(name);
  return {
    values: sheet.values(WIDE).map((row) => row.map((value) => value ?? "")),
    formulas: sheet.formulas(WIDE),
    formats: sheet.numberFormats(WIDE),
    rules: sheet.conditionalFormats().map(({ area, details }) => ({ area, details })),
    frozen: sheet.frozen(),
    names: sheets.model.names(),
    charts: sheets.model.charts(sheet).map(({ title, at, series }) => ({
      title,
      at,
      lines: series.map(({ color, dashed, values }) => ({ color, dashed, values: values?.area })),
    })),
  };
}

describe("every kind of change from outside", () => {
  it("leaves what the add-on leaves; a table is Google's own", async () => {
    await send(EVERY);
    const { names, ...outside } = pictureOf(SHEET);
    expect(sheets.model.tables().map(({ name, area }) => [name, area])).toEqual([["Register", { top: 1, left: 1, bottom: 4, right: 2 }]]);
    sheets.model.removeSheet(sheets.sheet(SHEET));
    for (const { name } of sheets.model.names()) sheets.model.removeName(name);
    sheets.apply(EVERY);
    await sheets.calculated();
    const inside = pictureOf(SHEET);
    expect(outside).toEqual({ ...outside, ...inside, names: undefined });
    expect(names).toEqual((inside["names"] as readonly { name: string }[]).filter(({ name }) => name !== "Register"));
  });

  it("sent twice is sent once", async () => {
    await send(EVERY);
    const once = [pictureOf(SHEET), sheets.model.tables().map(({ name, area }) => ({ name, area }))];
    await send(EVERY);
    expect([pictureOf(SHEET), sheets.model.tables().map(({ name, area }) => ({ name, area }))]).toEqual(once);
  });

  it("resizes its table", async () => {
    await send(EVERY);
    await send([{ kind: "table", sheet: SHEET, range: "B2:C9", name: "Register" }]);
    expect(sheets.model.tables().map(({ area }) => area.bottom)).toEqual([8]);
  });

  it("names the lines of a chart by the header above their values", async () => {
    const numbers: Change = {
      kind: "cells",
      sheet: "Sheet1",
      at: "A1",
      values: [
        ["Period", "Actual", "Target"],
        ["2025-01", 1, 2],
        ["2025-02", 3, 2],
      ],
    };
    const lines = ["Actual", "Target"].map((name, i) => ({ name, sheet: "Sheet1", values: i ? "C2:C3" : "B2:B3", color: "#1F5FA8" }));
    const chart: Change = { kind: "chart", sheet: "Sheet1", id: "kpi 1", at: "F1", title: "t", categories: "A2:A3", series: lines };
    await send([numbers, chart]);
    const shown = (): unknown =>
      sheets.model.charts(sheets.sheet("Sheet1")).map(({ series }) => series.map(({ name, values }) => [name, values?.area.top]));
    expect(shown()).toEqual([
      [
        ["Actual", 1],
        ["Target", 1],
      ],
    ]);
    await send([chart]);
    expect(shown()).toEqual([
      [
        ["Actual", 1],
        ["Target", 1],
      ],
    ]);
    await send([{ ...chart, series: lines.map((line) => ({ ...line, name: "other" })) }]);
    expect(shown()).toEqual([
      [
        ["", 1],
        ["", 1],
      ],
    ]);
  });
});

describe("refreshing from outside", () => {
  beforeEach(() => void sheets.apply(SMALL));

  it("is refused before anything is sent where a sheet is protected, and names it", async () => {
    await refresh();
    sheets.state.protections.push({ sheetId: sheets.sheet("Scorecard").id, area: null });
    server.requests.length = 0;
    expect((await refresh()).report).toMatchObject({
      ok: false,
      message: "nothing was changed: sheet must not be protected against you (Data, Protect sheets and ranges): Scorecard",
    });
    expect(server.requests.filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  it.each([
    ["protected", /cells must not be protected against you .*: Scorecard!B2:B2$|: Scorecard!B2$/],
    ["merged", /cells must not be merged .*: Scorecard!B2:C2$/],
  ])("names cells that are %s", async (kind, message) => {
    await refresh();
    const sheet = sheets.sheet("Scorecard");
    if (kind === "merged") sheet.merge({ top: 1, left: 1, bottom: 1, right: 2 });
    else sheets.state.protections.push({ sheetId: sheet.id, area: { top: 1, left: 1, bottom: 1, right: 1 } });
    expect((await refresh()).report.message).toMatch(message);
  });

  it("works out everything once more where a sheet came in between reading and writing", async () => {
    const meddled: SheetsApi = {
      ...api,
      values: async (ranges) => {
        const values = await api.values(ranges);
        if (!sheets.sheet("Scorecard")) sheets.model.addSheet("Scorecard");
        return values;
      },
    };
    expect((await refreshRemote(meddled, { asOf: null, today: TODAY, dryRun: false })).report).toMatchObject({ ok: true });
    expect(sheets.model.sheets().map((sheet) => sheet.name())).toEqual(expect.arrayContaining(["Scorecard", "Scorecard 2"]));
  });

  it("works out everything once more where its sheet vanished in between", async () => {
    await refresh();
    let meddles = 1;
    const meddled: SheetsApi = {
      ...api,
      values: async (ranges) => {
        const values = await api.values(ranges);
        if (meddles-- > 0) sheets.model.removeSheet(sheets.sheet("Scorecard"));
        return values;
      },
    };
    expect((await refreshRemote(meddled, { asOf: null, today: TODAY, dryRun: false })).report).toMatchObject({ ok: true });
    expect(sheets.sheet("Scorecard")).toBeDefined();
  });

  it("finishes what an earlier attempt had done without its answer arriving", async () => {
    let answers = 0;
    const deaf: SheetsApi = {
      ...api,
      update: async (requests) => {
        await api.update(requests);
        // Google carried it out and its answer was lost: the client sends the same again.
        if (answers++ === 0) await api.update(requests);
      },
    };
    expect((await refreshRemote(deaf, { asOf: null, today: TODAY, dryRun: false })).report).toMatchObject({ ok: true });
    await sheets.calculated();
    const deafness = pictureOf("Scorecard");
    await refresh();
    await sheets.calculated();
    expect(pictureOf("Scorecard")).toEqual(deafness);
  });

  it("draws charts that the add-on has made anew when there are more periods", async () => {
    sheets.run("insertChart", { kpi: "Retention" });
    sheets.apply([{ kind: "cells", sheet: "Measurements", at: "A8", values: [["Retention", "2025-06", 0.93]] }]);
    await refresh();
    const [chart, ...others] = sheets.model.charts(sheets.sheet("Charts"));
    expect(others).toEqual([]);
    expect(chart?.series.map(({ name }) => name).slice(0, 2)).toEqual(["Actual", "Target"]);
    expect(chart?.series[0]?.values?.area).toMatchObject({ top: 3, bottom: 6 });
  });
});
