/** The workbench as a user meets it: `npm start`, a real browser, the example, an edit, files from disk, the keyboard. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { namedAsOf } from "../../shared/scorecard/scorecard-layout";
import { scorecardTable } from "../../shared/scorecard/scorecard-table";
import { findViolations } from "./find-violations";
import { launchBrowser } from "./open-page";
import { openWorkbenchPage, selectedIn, shownIn, snapshotOfPage } from "./workbench-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(120_000);

const FIRST = "nhs-ae-four-hour.xlsx";
const REGISTER = [
  ["Name", "Objective", "Unit", "Target"],
  ["Café =1+1", "Open", "#", 10],
];

describe("the workbench", () => {
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

  const chooser = (page: Page) => page.getByRole("combobox", { name: "Workbook" });
  const card = (page: Page, name: string) => page.locator(".pl-row", { hasText: name }).first();
  const opened = (page: Page) => page.getByRole("article");
  const message = (page: Page) => page.locator(".wb-message");

  async function openFile(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
    await page.getByLabel("Workbook file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  it("opens an example without an error and without asking anything of another machine", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    expect(await chooser(page).inputValue()).toBe(FIRST);
    await page.waitForTimeout(1000);
    expect(troubles).toEqual([]);
    await page.evaluate(() => fetch("https://example.com/").catch(() => undefined));
    expect(troubles.join()).toMatch(/Content Security Policy/);
  });

  it("spills the scorecard that the core gives, coloured by conditional formats", async () => {
    const { page } = await openWorkbenchPage(browser, server.address);
    const snapshot = await snapshotOfPage(page);
    const sheet = snapshot.sheets.find(({ name }) => name === "Scorecard")!;
    const { scorecard } = readScorecard(snapshot, namedAsOf(snapshot) as number)!;
    const expected = scorecardTable(scorecard);
    expect(expected.length).toBeGreaterThan(5);
    const shown = expected.map((row, r) => row.map((_, c) => sheet.values[3 + r]?.[c] ?? ""));
    expect(shown).toEqual(expected);
  });

  it("opens another example from the list, and the first again", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    await chooser(page).selectOption("product-team.xlsx");
    await card(page, "Trial sign-ups").waitFor();
    await chooser(page).selectOption(FIRST);
    await card(page, "England").waitFor();
    expect(troubles).toEqual([]);
  });

  it("recalculates scorecard and pane when a measurement is edited, from the keyboard alone", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    await chooser(page).selectOption("product-team.xlsx");
    await card(page, "Monthly churn").getByRole("button").press("Enter");
    const churn = opened(page);
    await churn.getByRole("button", { name: "Latest measurement" }).press("Enter");
    expect(await selectedIn(page)).toMatch(/^Measurements!/);
    await page.keyboard.type("0.015");
    await page.keyboard.press("Enter");
    await churn.locator(".pl-actual", { hasText: "1.5 %" }).waitFor();
    expect(await churn.innerText()).toContain("On track");
    expect([
      await shownIn(page, "Scorecard", "A10"),
      await shownIn(page, "Scorecard", "E10"),
      await shownIn(page, "Scorecard", "G10"),
    ]).toEqual(["Monthly churn", "1.5%", "On track"]);
    await page.keyboard.press("Control+z");
    await churn.locator(".pl-actual", { hasText: "2.1 %" }).waitFor();
    expect(await shownIn(page, "Scorecard", "G10")).toBe("At risk");
    expect(troubles).toEqual([]);
  });

  it("refreshes as of another day, which the sheet then shows", async () => {
    const { page } = await openWorkbenchPage(browser, server.address);
    await page.getByLabel("As of").fill("2018-01-31");
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText(/as of 2018-01-31 on sheet Scorecard/i).waitFor();
    expect(await shownIn(page, "Scorecard", "B2")).toBe(43131);
    expect(await shownIn(page, "Scorecard", "D5")).toBe("2018-01");
  });

  it("starts a register in an empty workbook", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    await openFile(page, "nothing.xlsx", await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }));
    await page.getByRole("button", { name: "Start with an example" }).click();
    await page.getByRole("button", { name: "Scorecard 9" }).waitFor();
    expect(await shownIn(page, "Scorecard", "A5")).toBe("New customers");
    expect(troubles).toEqual([]);
  });

  it("opens a workbook from disk, and a csv, and shows their text as text", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    await openFile(page, "mine.xlsx", await writeXlsx({ sheets: [{ name: "Register", rows: REGISTER }] }));
    await card(page, "Café =1+1").waitFor();
    expect(await chooser(page).inputValue()).toBe("");
    expect(await chooser(page).innerText()).toContain("mine.xlsx");
    await openFile(page, "mine.csv", "Name,Objective,Target\n<b>x</b>,o,5\n=1+1,o,6\n");
    await card(page, "=1+1").waitFor();
    expect(await shownIn(page, "mine", "A3")).toBe("=1+1");
    expect(await page.locator(".pl-pane b").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("says what is wrong with a bad file and keeps what is open", async () => {
    const files: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ["notes.xlsx", "not a workbook", /must be an Excel workbook/],
      ["empty.xlsx", "", /must not be empty/],
      ["broken.xlsx", "PK\u0003\u0004 cut off", /ends too early or is damaged/],
      ["old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old .xls format/],
      [
        "secret.xlsx",
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]),
        /password-protected/,
      ],
    ];
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    for (const [name, bytes, sentence] of files) {
      await openFile(page, name, bytes);
      await message(page).getByText(sentence).waitFor();
      expect(await chooser(page).inputValue()).toBe(FIRST);
      expect(await card(page, "England").count()).toBe(1);
    }
    await message(page).getByRole("button", { name: "Close" }).click();
    expect(await message(page).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("takes a file that is dropped onto it", async () => {
    const { page } = await openWorkbenchPage(browser, server.address);
    const bytes = [...(await writeXlsx({ sheets: [{ name: "Register", rows: REGISTER }] }))];
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    }, bytes);
    await card(page, "Café =1+1").waitFor();
  });

  it.each(["light", "dark"] as const)("breaks no accessibility rule around the grid, on a %s page", async (scheme) => {
    const { page } = await openWorkbenchPage(browser, server.address, { scheme });
    await openFile(page, "empty.xlsx", "");
    await message(page).waitFor();
    for (const part of [".wb-bar", ".wb-messages", ".wb-pane", ".wb-splitter"]) expect(await findViolations(page, part)).toEqual([]);
  });

  it("is walked through by F6, and the pane's width is set by arrow keys", async () => {
    const { page } = await openWorkbenchPage(browser, server.address);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip to the KPIs");
    const parts: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press("F6");
      parts.push(await page.evaluate(() => document.activeElement?.closest(".wb-bar, .wb-grid, .wb-pane")?.className ?? ""));
    }
    expect(parts).toEqual(["wb-bar", "wb-grid", "wb-pane", "wb-bar"]);
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    await splitter.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("390");
    await page.keyboard.press("End");
    expect((await page.locator(".wb-pane").boundingBox())?.width).toBe(300);
  });

  it.each([
    ["320 pixels", 320, 640],
    ["200 % zoom", 700, 430],
  ])("shows sheet or pane, one at a time, at %s", async (_, width, height) => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address, { width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await card(page, "England").getByRole("button").first().click();
    await opened(page).getByRole("button", { name: "Register row" }).click();
    expect(await page.locator(".wb-pane").isVisible()).toBe(false);
    expect(await selectedIn(page)).toMatch(/^Register!/);
    await page.getByRole("button", { name: "Show the KPIs" }).click();
    expect(await page.locator(".wb-pane").isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  });
});
