/** The workbench's page in a test: opened and ready, with its cells readable. */
import type { FUniver } from "@univerjs/core/facade";
import type { Browser, Page } from "playwright-core";
import type { Change } from "../../shared/workbook/change";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { PaneHost } from "../../shared/workbook/pane-host";
import { openPage, type PageOptions, type WatchedPage } from "./open-page";

interface Workbench {
  readonly api: FUniver;
  readonly host: PaneHost;
  readonly apply: (changes: readonly Change[]) => void;
}

/** Ready once the pane shows the first workbook. */
export async function openWorkbenchPage(browser: Browser, address: string, options: PageOptions = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  await watched.page.goto(address);
  await watched.page.waitForSelector(".pl-view");
  return watched;
}

export function snapshotOfPage(page: Page): Promise<Snapshot> {
  return page.evaluate(() => (window as unknown as { workbench: Workbench }).workbench.host.snapshot());
}

/** What a sheet shows in a cell, spilled values among them. */
export function shownIn(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ([name, cell]) => {
      const found = (window as unknown as { workbench: Workbench }).workbench.api.getActiveWorkbook()!.getSheetByName(name)!;
      const { startRow, startColumn } = found.getRange(cell).getRange();
      const sheet = found.getSheet();
      // The cell that shows is formatted; only a spilled value has no other.
      return sheet.getCellRaw(startRow, startColumn)?.v ?? sheet.getCell(startRow, startColumn)?.v ?? null;
    },
    [sheet, address] as const,
  );
}

/** "Scorecard!A1": the selected cell. */
export function selectedIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const workbook = (window as unknown as { workbench: Workbench }).workbench.api.getActiveWorkbook()!;
    return `${workbook.getActiveSheet().getSheetName()}!${workbook.getActiveRange()?.getA1Notation()}`;
  });
}

/** Applies changes as a command of the host would. */
export function applyInPage(page: Page, changes: readonly Change[]): Promise<void> {
  return page.evaluate((list) => (window as unknown as { workbench: Workbench }).workbench.apply(list), changes);
}
