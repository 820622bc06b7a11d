/** The add-in as it is built, script by script, in a browser: what it shows from the first two, and what it says while the third is missing. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { ROOT } from "../architecture/source";
import { excelScripts } from "../hosts/excel/excel-scripts";
import { launchBrowser, openPage } from "./open-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(120_000);

const FOLDER = join(ROOT, "dist", "excel");

const last = (): string => excelScripts(FOLDER)[2]!;

let server: Running;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(FOLDER, "taskpane.html"))) throw new Error("dist/excel must exist: npm run build");
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
  readonly troubles: readonly string[];
}

/** The workbench's Excel with the files of `dist/excel`; scripts for which `isThere` is false cannot be fetched, and others only then. */
async function open(isThere: (file: string) => boolean | Promise<boolean> = () => true): Promise<Opened> {
  const { page, troubles } = await openPage(browser);
  const fetched: string[] = [];
  await page.route(/\/excel\/(?:taskpane|scorecard|work)[.\w]*\.(?:js|css)(?:\?|$)/, async (route) => {
    const file = new URL(route.request().url()).pathname.split("/").pop()!;
    if (!(await isThere(file))) return route.abort();
    fetched.push(file);
    return route.fulfill({ path: join(FOLDER, file) });
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`),
    );
  });
  const isWhole = isThere(last()) === true ? page.waitForRequest(/\/work\./) : null;
  await page.goto(`${server.address}/excel`);
  await isWhole;
  return { page, pane: page.frameLocator("iframe"), fetched, troubles };
}

/** By the button that is offered, unless a reading under way has fetched the script first. */
async function goOn(pane: FrameLocator, name: string, shown: string): Promise<void> {
  const button = pane.getByRole("button", { name });
  await button.or(pane.locator(shown)).first().waitFor();
  await button.click({ timeout: 1_000 }).catch(() => undefined);
  await pane.locator(shown).first().waitFor();
}

describe("the built add-in", () => {
  it("fetches each file once, and what shows KPIs before what works on them", async () => {
    const { page, pane, fetched, troubles } = await open();
    await pane.locator(".pl-row").first().click();
    await pane.locator(".pl-card").waitFor();
    expect(fetched.filter((file) => file.endsWith(".js"))).toEqual(excelScripts(FOLDER));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("runs under its own policy without breaking it, and goes on without a network once it is loaded", async () => {
    const { page, pane, troubles } = await open();
    await pane.locator(".pl-tabs").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Refresh scorecard" }).click();
    await pane.getByText("on sheet Scorecard").waitFor();
    expect(troubles).toEqual([]);
    expect(await page.frames()[1]!.evaluate(injectScript)).toBe("refused");
    await page.context().close();
  });

  it("shows the scorecard without the last script, says what waits for it, and goes on once it can be had", async () => {
    let isOnline = false;
    const { page, pane, troubles } = await open((file) => file !== last() || isOnline);
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
    expect(troubles.filter((trouble) => !/\/work\.|ERR_FAILED/.test(trouble))).toEqual([]);
    await page.context().close();
  });

  it("gives the focus to a view that comes late, and leaves it on the button that asks for the view", async () => {
    let arrive = (): void => undefined;
    let answer = new Promise<boolean>((done) => (arrive = () => done(false)));
    const { page, pane } = await open((file) => file !== last() || answer);
    await pane.locator(".pl-row").first().click();
    const frame = page.frames()[1]!;
    await pane.getByText("Fetching this view …").waitFor();
    arrive();
    const button = pane.getByRole("button", { name: "Try again" });
    await button.waitFor();
    answer = new Promise<boolean>((done) => (arrive = () => done(true)));
    await button.press("Enter");
    await pane.getByText("Fetching this view …").waitFor();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("Try again");
    arrive();
    await pane.locator(".pl-card").waitFor();
    expect(await frame.evaluate(isAtHeading)).toBe(true);
    await page.context().close();
  });

  it("gives the focus to the view of a row that was opened while its script was on the way", async () => {
    let arrive = (): void => undefined;
    const answer = new Promise<boolean>((done) => (arrive = () => done(true)));
    const { page, pane } = await open((file) => file !== last() || answer);
    await pane.locator(".pl-row").first().click();
    await pane.getByText("Fetching this view …").waitFor();
    arrive();
    await pane.locator(".pl-card").waitFor();
    expect(await page.frames()[1]!.evaluate(isAtHeading)).toBe(true);
    await page.context().close();
  });
});

/** In the frame: whether the heading of the view has the focus, for readers of screens and the next Tab. */
function isAtHeading(): boolean {
  return document.activeElement?.hasAttribute("data-heading") === true;
}

/** In the frame: what anyone would try who got markup into the pane. */
function injectScript(): string {
  const script = document.createElement("script");
  script.textContent = "window.injected = true";
  document.head.append(script);
  return "injected" in window ? "ran" : "refused";
}
