/** From an empty workbook to a reviewed scorecard through the pane alone, in the workbench and in both simulated hosts. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser, openPage } from "./open-page";
import { openBlank, openSheetsPage, sidebar } from "./sheets-page";
import { openWorkbenchPage, snapshotOfPage } from "./workbench-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(150_000);

type Pane = Page | FrameLocator;

describe("a first week with the pane", () => {
  let server: Running;
  let browser: Browser;
  beforeAll(async () => {
    server = await startWorkbench();
    // Where `npm run build` has not just been run, the workbench builds the add-on itself, which takes its time.
    expect((await fetch(`${server.address}/sheets/Code.js`)).status).toBe(200);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const place = (pane: Pane, name: string | RegExp) => pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name });

  /** What was said in the live region. */
  const heard = (pane: Pane, text: string | RegExp): Promise<void> => pane.getByRole("status").filter({ hasText: text }).first().waitFor();

  async function define(pane: Pane, sentence: string): Promise<void> {
    await place(pane, "More").click();
    await place(pane, "Define a KPI").click();
    await pane.getByRole("button", { name: "As a sentence" }).click();
    await pane.getByLabel(/The KPI in a sentence/).fill(sentence);
    await pane.getByLabel("Objective").fill("Be found");
    await pane.getByLabel("Owner").fill("Marketing lead");
    await pane.getByRole("region", { name: "Is it SMART?" }).getByText("it serves").waitFor();
    await pane.getByRole("button", { name: "Add to the register" }).click();
    await heard(pane, /added to the register/);
  }

  async function checkInAndReview(pane: Pane, name: string): Promise<void> {
    await place(pane, /^Scorecard/).click();
    await pane.locator(".pl-row", { hasText: name }).first().getByRole("button").click();
    await pane.getByRole("button", { name: "Check in", exact: true }).click();
    await pane.getByLabel(/Cause/).fill("A large customer left");
    await pane.getByLabel(/Told whom/).fill("The board");
    await pane.getByRole("button", { name: "Save check-in" }).click();
    await pane.getByRole("button", { name: /^A large customer left/ }).waitFor();
    await pane.getByRole("button", { name: "Add an action" }).click();
    await pane.getByLabel(/What is to be done/).fill("Call the others");
    await pane.getByLabel(/until/).fill("2035-01-31");
    await pane.getByRole("button", { name: "Add action" }).click();
    await pane.getByRole("button", { name: /^Call the others/ }).waitFor();
    await place(pane, /^Review/).click();
    await pane
      .locator(".pl-section", { hasText: "To review" })
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
    for (const question of ["Is it still relevant?", "Is it still accurate?"])
      await pane.getByRole("group", { name: question }).getByLabel("Yes").check();
    await pane.getByRole("button", { name: "Save review" }).click();
    await heard(pane, /review of .* recorded/i);
    await pane.getByRole("button", { name: "Done: Call the others" }).click();
    await heard(pane, /Call the others" is done/);
  }

  it("leads from nothing to a reviewed scorecard and a dashboard in the workbench", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }));
    await page.getByLabel("Workbook file").setInputFiles({ name: "blank.xlsx", mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "Start with an example" }).click();
    await place(page, "Scorecard 9").waitFor();
    await define(page, "increase website traffic from 4,000 to 5,000 visits by December 2035");
    await place(page, "Scorecard 10").waitFor();
    await checkInAndReview(page, "Customer retention");
    await place(page, /^Check/).click();
    await page
      .getByRole("button", { name: /^Let stand/ })
      .first()
      .click();
    await page.getByLabel(/Reason/).fill("Known");
    await page.getByLabel(/^Who/).fill("Head of Sales");
    await page.getByRole("button", { name: "Let stand", exact: true }).last().click();
    await page.getByText("Acknowledged · 1").waitFor();
    await place(page, /^Scorecard/).click();
    await page.getByRole("button", { name: "Dashboard sheet" }).click();
    await heard(page, /dashboard of 10 KPIs/i);
    const { sheets } = await snapshotOfPage(page);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Register", "Measurements", "Scorecard", "Check-ins", "Actions", "Reviews", "Acknowledged", "Dashboard"]),
    );
    const dashboard = sheets.find(({ name }) => name === "Dashboard")!.values;
    expect(dashboard.flat().filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    expect(dashboard[1]![0]).toMatch(/10 KPIs/);
    expect(dashboard.slice(3, 5).map((row) => row[0])).toEqual([3, "● On track, achieved"]);
    expect(troubles).toEqual([]);
  });

  it("leads from nothing to a reviewed scorecard in the simulated Google Sheets", async () => {
    const { page, troubles } = await openSheetsPage(browser, server.address);
    await openBlank(page);
    const pane = sidebar(page);
    await pane.getByRole("button", { name: "Start with an example" }).click();
    await place(pane, "Scorecard 9").waitFor();
    await define(pane, "increase website traffic from 4,000 to 5,000 visits by December 2035");
    await checkInAndReview(pane, "Customer retention");
    await place(pane, /^Scorecard/).click();
    await pane.getByRole("button", { name: "Dashboard sheet" }).click();
    await heard(pane, /dashboard of 10 KPIs/i);
    expect(troubles).toEqual([]);
  });

  it("leads from nothing to a reviewed scorecard and a dashboard in the simulated Excel", async () => {
    const { page, troubles } = await openPage(browser);
    await page.goto(`${server.address}/excel?workbook=`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Start with an example" }).click({ timeout: 90_000 });
    await place(pane, "Scorecard 9").waitFor();
    await define(pane, "increase website traffic from 4,000 to 5,000 visits by December 2035");
    await checkInAndReview(pane, "Customer retention");
    await page.getByRole("button", { name: "Dashboard", exact: true }).click();
    await heard(pane, /dashboard of 10 KPIs/i);
    expect(troubles).toEqual([]);
  });
});
