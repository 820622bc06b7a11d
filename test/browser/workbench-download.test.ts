/** What is edited in the workbench can be kept: a download that other programs read, and a question before edits are lost. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { readXlsx, type Workbook } from "hucre/xlsx";
import type { FUniver } from "@univerjs/core/facade";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./open-page";
import { openBlank, openSheetsPage, typeInto } from "./sheets-page";
import { applyInPage, openWorkbenchPage, shownIn } from "./workbench-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(120_000);

const TEAM = "product-team.xlsx";
const HEALTHY = "register-healthy.xlsx";
const NOTE = "Edited by hand";

describe("the workbench", () => {
  let server: Running;
  let browser: Browser;

  beforeAll(async () => {
    server = await startWorkbench();
    // Where `npm run build` has not just been run, the workbench builds the add-on itself, which takes its time.
    await fetch(`${server.address}/sheets/Code.js`);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const chooser = (page: Page) => page.getByRole("combobox", { name: "Workbook" });
  const message = (page: Page) => page.locator(".wb-message");
  const open = () => openWorkbenchPage(browser, `${server.address}/?workbook=${TEAM}`);
  const edit = (page: Page) => applyInPage(page, [{ kind: "cells", sheet: "Measurements", at: "H1", values: [[NOTE, "=1+1", 0.5]] }]);

  async function downloaded(page: Page, act: () => Promise<unknown>): Promise<{ readonly name: string; readonly book: Workbook }> {
    const [download] = await Promise.all([page.waitForEvent("download"), act()]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    return { name: download.suggestedFilename(), book: await readXlsx(bytes, { readStyles: true }) };
  }

  it("downloads what is open, with edits, formulas, results, tables, formats and charts", async () => {
    const { page, troubles } = await open();
    await edit(page);
    await page.locator(".pl-row", { hasText: "Monthly churn" }).first().getByRole("button").click();
    const { name, book } = await downloaded(page, () => page.getByRole("button", { name: "Download" }).click());
    expect(name).toBe(TEAM);
    const sheet = (title: string) => book.sheets.find((each) => each.name === title)!;
    expect(sheet("Measurements").rows[0]!.slice(7, 10)).toEqual([NOTE, "=1+1", 0.5]);
    expect(sheet("Register").tables?.map(({ name: table }) => table)).toEqual(["Register"]);
    const scorecard = sheet("Scorecard");
    const [at, cell] = [...scorecard.cells!].find(([, { formula }]) => formula?.startsWith("_xldudf_KPI_SCORECARD("))!;
    expect([at, cell.formulaRef]).toEqual(["3,0", expect.stringMatching(/^A4:[A-Z]+\d+$/)]);
    const shown = scorecard.rows.slice(3, 8).map((row) => [row[0], row[6]]);
    expect(shown).toEqual(
      await Promise.all(
        [4, 5, 6, 7, 8].map(async (row) => [await shownIn(page, "Scorecard", `A${row}`), await shownIn(page, "Scorecard", `G${row}`)]),
      ),
    );
    expect(scorecard.conditionalRules!.map(({ type }) => type)).toEqual(expect.arrayContaining(["iconSet", "expression"]));
    await message(page).getByText(`Downloaded as ${TEAM}. Its KPI_ formulas need Plumbline`).waitFor();
    expect(troubles).toEqual([]);
  });

  it("downloads by Ctrl+S, and opens its own download as the same workbook", async () => {
    const { page, troubles } = await open();
    await edit(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    const before = await shownIn(page, "Scorecard", "G10");
    await page
      .getByLabel("Workbook file")
      .setInputFiles({ name: "mine.xlsx", mimeType: "", buffer: await readFile(await download.path()) });
    await chooser(page).locator("option", { hasText: "mine" }).waitFor({ state: "attached" });
    await page.locator(".pl-row", { hasText: "Monthly churn" }).first().waitFor();
    expect([await shownIn(page, "Scorecard", "G10"), await shownIn(page, "Measurements", "H1")]).toEqual([before, NOTE]);
    expect(troubles).toEqual([]);
  });

  it("asks before edits are dropped for another workbook, and does not once they are undone", async () => {
    const { page } = await open();
    const asked: string[] = [];
    let isAgreed = false;
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (isAgreed ? dialog.accept() : dialog.dismiss());
    });
    const choose = (name: string) => chooser(page).selectOption(name);
    const isOpen = (name: string) =>
      page.waitForFunction((wanted) => document.querySelector<HTMLSelectElement>(".wb-bar select")!.value === wanted, name);
    await edit(page);
    await choose(HEALTHY);
    expect(asked).toEqual([`Your changes to ${TEAM} have not been downloaded. Open ${HEALTHY} and lose them?`]);
    expect(await chooser(page).inputValue()).toBe(TEAM);
    expect(await shownIn(page, "Measurements", "H1")).toBe(NOTE);
    isAgreed = true;
    await choose(HEALTHY);
    await isOpen(HEALTHY);
    await edit(page);
    await page.evaluate(() => (window as unknown as { workbench: { api: FUniver } }).workbench.api.undo());
    await choose(TEAM);
    await isOpen(TEAM);
    expect(asked).toHaveLength(2);
  });

  it("asks for an edit, too, that was made while the file was being written", async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.evaluate((note) => {
      const { apply } = (window as unknown as { workbench: { apply: (changes: readonly unknown[]) => void } }).workbench;
      // The file is handed over by a link, when all of it is written.
      HTMLAnchorElement.prototype.click = function () {
        apply([{ kind: "cells", sheet: "Measurements", at: "H1", values: [[note]] }]);
        HTMLElement.prototype.click.call(this);
      };
    }, NOTE);
    const { book } = await downloaded(page, () => page.getByRole("button", { name: "Download", exact: true }).click());
    await message(page).getByText(`Downloaded as ${TEAM}`).waitFor();
    expect(book.sheets.find(({ name }) => name === "Measurements")!.rows[0]).not.toContain(NOTE);
    await chooser(page).selectOption(HEALTHY);
    expect(asked).toHaveLength(1);
  });

  it("does the same as Google Sheets", async () => {
    const { page } = await openSheetsPage(browser, server.address);
    await openBlank(page);
    await typeInto(page, ["Sheet1", "A1"], NOTE);
    await page.keyboard.press("Enter");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await chooser(page).selectOption(TEAM);
    expect(asked).toEqual([`Your changes to blank.xlsx have not been downloaded. Open ${TEAM} and lose them?`]);
    const { name, book } = await downloaded(page, () => page.getByRole("button", { name: "Download" }).click());
    expect([name, book.sheets[0]!.rows]).toEqual(["blank.xlsx", [[NOTE]]]);
  });

  it("asks before the page is left only while there are edits that no file has", async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = async (): Promise<number> => {
      await page.getByRole("link", { name: "Excel" }).click({ noWaitAfter: true });
      await page.waitForTimeout(300);
      return asked.length;
    };
    // Browsers ask only on pages that were used.
    await page.locator(".pl-row").first().getByRole("button").click();
    await edit(page);
    expect(await leave()).toBe(1);
    await page.keyboard.press("Control+s");
    await message(page).getByText("Downloaded").waitFor();
    await leave();
    await page.waitForURL(/\/excel/);
    expect(asked).toEqual(["beforeunload"]);
  });
});
