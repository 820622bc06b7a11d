/** The simulated Excel as a user meets it in the workbench: the genuine add-in in a frame, on the genuine Office.js, over a real spreadsheet. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { FUniver } from "@univerjs/core/facade";
import { launchBrowser, openPage, type WatchedPage } from "./open-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(120_000);

interface InPage {
  readonly simulatedExcel: { readonly api: FUniver };
}

let server: Running;
let browser: Browser;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
});

const pane = (page: Page): FrameLocator => page.frameLocator("iframe");
const card = (page: Page, name: string) => pane(page).locator(".pl-row", { hasText: name }).first();
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const state = (page: Page) => page.locator("#state");

/** Ready once the pane shows the first workbook. */
async function open(): Promise<WatchedPage> {
  const watched = await openPage(browser);
  await watched.page.goto(`${server.address}/excel`);
  await pane(watched.page).locator(".pl-view:visible").waitFor();
  return watched;
}

/** Values of a sheet from A1 on, as the add-in sees them. */
function valuesOf(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return page.frames()[1]!.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
        await context.sync();
        return used.values as unknown[][];
      }),
    sheet,
  );
}

/** By the user's hand, in the grid. */
function edit(page: Page, [sheet, row, column]: readonly [string, number, number], value: number): Promise<void> {
  return page.evaluate(
    ([[name, r, c], content]) => {
      const { api } = (window as unknown as InPage).simulatedExcel;
      api.getActiveWorkbook()!.getSheetByName(name)!.getRange(r, c).setValue(content);
    },
    [[sheet, row, column], value] as const,
  );
}

describe("the add-in in the simulated Excel", () => {
  it("is walked through by F6, also out of the pane, and downloads by Ctrl+S", async () => {
    const { page, troubles } = await open();
    await page.keyboard.press("Tab");
    const part = () => page.evaluate(() => document.activeElement?.closest(".wb-bar, #ribbon, #grid, #taskpane")?.className ?? "");
    const parts = [await part()];
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press("F6");
      parts.push(await part());
    }
    expect(parts).toEqual(["wb-bar", "xl-ribbon", "xl-grid", "xl-pane", "wb-bar"]);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("nhs-ae-four-hour.xlsx");
    await state(page).getByText("Downloaded as nhs-ae-four-hour.xlsx.").waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("runs on the genuine Office.js, without an error and without asking anything of another machine", async () => {
    const { page, troubles } = await open();
    const office = await page.frames()[1]!.evaluate(() => {
      const { host, platform, requirements } = Office.context;
      return [host, platform, requirements.isSetSupported("ExcelApi", "1.9"), requirements.isSetSupported("SharedRuntime", "1.1")];
    });
    expect(office).toEqual(["Excel", "PC", true, true]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("builds the scorecard in the grid when its button on the ribbon is pressed", async () => {
    const { page, troubles } = await open();
    await press(page, "Refresh scorecard");
    await pane(page).getByText("on sheet Scorecard").waitFor();
    const [, , , header = [], ...rows] = await valuesOf(page, "Scorecard");
    expect(rows.map((row) => row[header.indexOf("Status")])).toEqual([
      "At risk",
      "Off track",
      "On track",
      "Off track",
      "Stale",
      "Off track",
    ]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("follows an edit in the grid", async () => {
    const { page } = await open();
    await expect(card(page, "South Warwickshire").innerText()).resolves.toContain("On track");
    const register = await valuesOf(page, "Register");
    const header = register[0]!;
    const row = register.findIndex((cells) => cells[header.indexOf("Name")] === "South Warwickshire");
    await edit(page, ["Register", row, header.indexOf("Target")], 0.99);
    await pane(page).locator(".pl-row", { hasText: "South Warwickshire" }).filter({ hasText: "At risk" }).waitFor();
    await page.context().close();
  });

  it("refuses a second register, and says so in the pane", async () => {
    const { page } = await open();
    await press(page, "New register");
    await pane(page).getByRole("alert").filter({ hasText: "already has a register" }).waitFor();
    await state(page).filter({ hasText: /^$/ }).waitFor({ state: "attached" });
    await page.context().close();
  });

  it("goes to the cell that the pane points at", async () => {
    const { page } = await open();
    await card(page, "King's College Hospital").getByRole("button").click();
    await pane(page).getByRole("button", { name: "Register row" }).first().click();
    await page.waitForFunction(
      () => (window as unknown as InPage).simulatedExcel.api.getActiveWorkbook()!.getActiveSheet().getSheetName() === "Register",
    );
    await page.context().close();
  });
});
