/** The simulated Google Sheets in a test: opened and ready, its parts by what a user calls them, its cells readable. */
import { writeXlsx } from "hucre/xlsx";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { FUniver } from "@univerjs/core/facade";
import type { Script } from "../../workbench/sheets/script";
import { openPage, type PageOptions, type WatchedPage } from "./open-page";

interface InPage {
  readonly simulatedSheets: { readonly api: FUniver; readonly script: Script };
}

/** Ready once the sidebar shows the workbook of the address. */
export async function openSheetsPage(browser: Browser, address: string, options: PageOptions = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  await watched.page.goto(`${address}/sheets`);
  await sidebar(watched.page).getByRole("navigation").first().waitFor();
  return watched;
}

export function sidebar(page: Page): FrameLocator {
  return page.frameLocator(".gs-sidebar iframe");
}

export function toast(page: Page, text: string | RegExp): Locator {
  return page.locator(".gs-toast").filter({ hasText: text });
}

/** Extensions › Plumbline › … */
export async function chooseFromMenu(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("group", { name: "Plumbline" }).getByRole("menuitem", { name: label, exact: true }).click();
}

/** Opens a workbook of one blank sheet, as if from disk. */
export async function openBlank(page: Page): Promise<void> {
  const bytes = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
  await page
    .getByLabel("Workbook file")
    .setInputFiles({ name: "blank.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.waitForFunction(() => (window as unknown as InPage).simulatedSheets.api.getActiveWorkbook()?.getSheetByName("Sheet1"));
  await sidebar(page).getByRole("button", { name: "Start with an example" }).waitFor();
}

/** Types into a cell as a user does, character by character. */
export async function typeInto(page: Page, [sheet, cell]: readonly [string, string], text: string): Promise<void> {
  // Into the grid first, so that it has the focus.
  const grid = (await page.getByRole("main", { name: "Spreadsheet" }).boundingBox())!;
  await page.mouse.click(grid.x + grid.width / 2, grid.y + grid.height / 2);
  await page.evaluate(
    ([name, address]) => {
      const workbook = (window as unknown as InPage).simulatedSheets.api.getActiveWorkbook()!;
      const target = workbook.getSheetByName(name)!;
      workbook.setActiveSheet(target);
      workbook.setActiveRange(target.getRange(address));
    },
    [sheet, cell] as const,
  );
  // The cell's editor takes the focus after that, and a frame later the keys.
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Resolves once the cell holds what is asked for. */
export async function waitForCell(page: Page, [sheet, row, column]: readonly [string, number, number], wanted: RegExp): Promise<void> {
  await page.waitForFunction(
    ([name, r, c, pattern]) => {
      const { model } = (window as unknown as InPage).simulatedSheets.script.state;
      const found = model.sheets().find((each) => each.name() === name);
      return new RegExp(pattern).test(String(found?.values({ top: r, left: c, bottom: r, right: c })[0]?.[0]));
    },
    [sheet, row, column, wanted.source] as const,
  );
}
