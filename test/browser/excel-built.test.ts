/** The add-in as it is built, script by script, in a browser: what it shows from the first two, and what it says while the third is missing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { ROOT } from "../architecture/source";
import { launchBrowser, openPage } from "./open-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(120_000);

const FOLDER = join(ROOT, "dist", "excel");

let server: Running;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(FOLDER, "work.js"))) throw new Error("dist/excel must exist: npm run build");
  server = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
});

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly fetched: readonly string[];
  readonly crashes: readonly string[];
}

/** The workbench's Excel with the scripts of `dist/excel`; those for which `isThere` is false cannot be fetched. */
async function open(isThere: (script: string) => boolean): Promise<Opened> {
  const { page } = await openPage(browser);
  const crashes: string[] = [];
  page.on("pageerror", (error) => crashes.push(error.message));
  const fetched: string[] = [];
  await page.route(/\/excel\/(taskpane|scorecard|work)\.js$/, async (route) => {
    const script = route.request().url().split("/").pop()!;
    fetched.push(script);
    if (isThere(script)) await route.fulfill({ contentType: "text/javascript", body: readFileSync(join(FOLDER, script), "utf8") });
    else await route.abort();
  });
  await page.goto(`${server.address}/excel`);
  return { page, pane: page.frameLocator("iframe"), fetched, crashes };
}

/** By the button that is offered, unless a reading under way has fetched the script first. */
async function goOn(pane: FrameLocator, name: string, shown: string): Promise<void> {
  const button = pane.getByRole("button", { name });
  await button.or(pane.locator(shown)).first().waitFor();
  await button.click({ timeout: 1_000 }).catch(() => undefined);
  await pane.locator(shown).first().waitFor();
}

describe("the built add-in", () => {
  it("fetches its scripts once each, what shows KPIs before what works on them", async () => {
    const { page, pane, fetched, crashes } = await open(() => true);
    await pane.locator(".pl-row").first().click();
    await pane.locator(".pl-card").waitFor();
    expect(fetched).toEqual(["taskpane.js", "scorecard.js", "work.js"]);
    expect(crashes).toEqual([]);
    await page.context().close();
  });

  it("shows the scorecard without the last one, says what waits for it, and goes on once it can be had", async () => {
    let isOnline = false;
    const { page, pane, crashes } = await open((script) => script !== "work.js" || isOnline);
    await pane.locator(".pl-row").first().click();
    await pane.getByText("This view could not be fetched: look at the connection, then try again.").waitFor();
    await page.getByRole("button", { name: "Check register" }).click();
    await pane.getByText("The commands could not be fetched: look at the connection, then try again").waitFor();
    isOnline = true;
    await goOn(pane, "Try again", ".pl-card");
    await pane
      .getByRole("button", { name: /^Check\b/ })
      .first()
      .click();
    await goOn(pane, "Check now", ".pl-health");
    expect(crashes).toEqual([]);
    await page.context().close();
  });
});
