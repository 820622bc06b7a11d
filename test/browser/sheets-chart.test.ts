/** The trend chart of the simulated Google Sheets, seen: drawn from the menu, and there again when its sheet is left and shown once more. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { FUniver } from "@univerjs/core/facade";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./open-page";
import { chooseFromMenu, openSheetsPage } from "./sheets-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(180_000);

let server: Running;
let browser: Browser;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Shows a sheet, and selects a cell of it. */
function select(page: Page, sheet: string, cell: string): Promise<void> {
  return page.evaluate(
    ([name, address]) => {
      const { api } = (window as unknown as { simulatedSheets: { api: FUniver } }).simulatedSheets;
      const workbook = api.getActiveWorkbook()!;
      const found = workbook.getSheetByName(name)!;
      workbook.setActiveSheet(found);
      workbook.setActiveRange(found.getRange(address));
    },
    [sheet, cell] as const,
  );
}

describe("the trend chart", () => {
  it("is drawn once for the selected KPI, and comes back with its sheet", async () => {
    const { page, troubles } = await openSheetsPage(browser, server.address);
    await select(page, "Register", "A2");
    await chooseFromMenu(page, "Trend chart");
    const chart = page.locator(".wb-chart svg");
    await chart.waitFor();
    expect(await chart.getAttribute("aria-label")).toMatch(/Actual: .*Target: .*Lower limit: /);
    await select(page, "Register", "A2");
    await chart.waitFor({ state: "detached" });
    await select(page, "Charts", "A1");
    await chart.waitFor();
    expect(await chart.count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
