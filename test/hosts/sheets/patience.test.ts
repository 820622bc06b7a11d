/** The genuine client's patience with quotas and outages, on a clock that only its own waiting moves. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createSheetsApi, type SheetsApi } from "../../../sheets-addon/remote/sheets-api";
import type { WorkbookModel } from "../../../workbench/excel/model/workbook-model";
import { createGoogleState } from "../../../workbench/sheets/google-state";
import { serveSheetsApi, type SheetsApiServer } from "../../../workbench/sheets/api/serve-sheets-api";

const ID = "1AbC-xyZ";
const MINUTE = 60_000;

let server: SheetsApiServer;
let api: SheetsApi;
/** Milliseconds. */
let clock: number;

const empty = { sheets: () => [], names: () => [], tables: () => [], asOneStep: (work: () => void) => work() } as unknown as WorkbookModel;

beforeEach(async () => {
  server = await serveSheetsApi(createGoogleState(empty), ID);
  clock = 0;
  api = createSheetsApi({
    spreadsheetId: ID,
    rootUrl: server.url,
    wait: (milliseconds) => {
      clock += milliseconds;
      return Promise.resolve();
    },
  });
});

afterEach(() => server.close());

describe("patience with Google", () => {
  it.each([429, 503])("outlasts a minute in which every answer is %d, reading and writing", async (status) => {
    const shift = server.failures.shift.bind(server.failures);
    let free = MINUTE;
    server.failures.shift = () => (clock < free ? status : shift());
    await api.describe("properties");
    free = clock + MINUTE;
    await api.update([]);
    expect(clock).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(clock).toBeLessThan(4 * MINUTE);
  });

  it("gives up after seven attempts, a minute and a half later", async () => {
    server.failures.push(...Array.from({ length: 9 }, () => 429));
    await expect(api.update([])).rejects.toMatchObject({ status: 429 });
    expect(server.requests).toHaveLength(7);
    expect(clock).toBe(94_000);
  });

  it("counts anew for each call", async () => {
    for (let i = 0; i < 3; i++) {
      server.failures.push(429, 429, 429);
      await api.update([]);
    }
    expect(server.requests).toHaveLength(12);
  });

  it("does not try again what Google has refused, or denied", async () => {
    for (const status of [400, 403, 404]) {
      server.failures.push(status);
      await expect(api.update([])).rejects.toMatchObject({ status });
    }
    expect(clock).toBe(0);
  });
});
