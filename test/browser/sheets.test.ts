/** The simulated Google Sheets as a user meets it in the workbench: the genuine Code.js in a bare realm, its menu, its sidebar, its functions in the grid. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { catalogue } from "../../shared/functions/catalogue";
import { findViolations } from "./find-violations";
import { launchBrowser } from "./open-page";
import { chooseFromMenu, openBlank, openSheetsPage, sidebar, toast, typeInto, waitForCell } from "./sheets-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(180_000);

const NOTHING = /^(?:null)?$/;

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
  expect(await server.stop()).toBe(0);
});

describe("the add-on in the simulated Google Sheets", () => {
  it("runs in a realm that has nothing but JavaScript and Google's services, and its page in a frame that shares nothing", async () => {
    const { page, troubles } = await openSheetsPage(browser, server.address);
    const names = await page.evaluate(() => {
      const realm = [...document.querySelectorAll("iframe")].find((frame) => frame.hidden)!.contentWindow!;
      return Object.getOwnPropertyNames(realm).filter(
        (name) => !(name in globalThis.Object) && typeof Reflect.get(realm, name) !== "undefined",
      );
    });
    expect(names).toEqual(expect.arrayContaining(["KPI_PROGRESS", "SpreadsheetApp", "onOpen"]));
    const foreign = [
      "fetch",
      "setTimeout",
      "XMLHttpRequest",
      "WebSocket",
      "Worker",
      "localStorage",
      "postMessage",
      "parent",
      "console",
      "URL",
    ];
    expect(names.filter((name) => foreign.includes(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith("KPI_")).sort()).toEqual(catalogue.map(({ name }) => name).sort());
    const [, , frame] = page.frames();
    expect(await frame!.evaluate(() => window.origin)).toBe("null");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("goes from a blank spreadsheet to a scorecard that says when it is out of date", async () => {
    const { page, troubles } = await openSheetsPage(browser, server.address);
    await openBlank(page);

    await chooseFromMenu(page, "New register");
    await page.getByRole("dialog").getByRole("button", { name: "Yes" }).click();
    await toast(page, "An example register on sheet Register").waitFor();
    await sidebar(page).getByText("New customers").first().waitFor();

    await sidebar(page).getByRole("button", { name: "Refresh", exact: true }).click();
    await waitForCell(page, ["Scorecard", 4, 0], /New customers/);
    await waitForCell(page, ["Scorecard", 2, 0], NOTHING);

    await typeInto(page, ["Measurements", "C2"], "12345");
    await waitForCell(page, ["Scorecard", 2, 0], /^Out of date: /);
    await chooseFromMenu(page, "Refresh scorecard");
    await toast(page, "9 KPIs as of").waitFor();
    await waitForCell(page, ["Scorecard", 2, 0], NOTHING);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("calculates what is typed in the grid, and what the sidebar inserts, by the functions of the script", async () => {
    const { page, troubles } = await openSheetsPage(browser, server.address);
    await openBlank(page);
    await typeInto(page, ["Sheet1", "B2"], "=KPI_PROGRESS(38,100)");
    await waitForCell(page, ["Sheet1", 1, 1], /^0\.38$/);
    await typeInto(page, ["Sheet1", "B3"], "2025-03-09");
    await typeInto(page, ["Sheet1", "C3"], "=KPI_PERIOD(B3)");
    // The first of March, though the cell hands a Date over, which the spreadsheet's clock has to read.
    await waitForCell(page, ["Sheet1", 2, 2], /^45717$/);

    await chooseFromMenu(page, "Insert function");
    await sidebar(page)
      .getByRole("button", { name: /^KPI_PROGRESS/ })
      .click();
    for (const [name, value] of [
      ["actual", "50"],
      ["target", "100"],
    ] as const)
      await sidebar(page).getByRole("textbox", { name }).or(sidebar(page).getByRole("combobox", { name })).first().fill(value);
    await sidebar(page).getByRole("button", { name: "Insert into sheet" }).click();
    await waitForCell(page, ["Sheet1", 3, 2], /^0\.5$/);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("breaks no accessibility rule around the grid, light or dark, with the menu open and a question asked", async () => {
    const { page } = await openSheetsPage(browser, server.address, { width: 700 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, ".wb-bar")).toEqual([]);
      await page.getByRole("button", { name: "Extensions" }).click();
      expect(await findViolations(page, ".gs-menubar")).toEqual([]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: "New register" }).waitFor();
      expect(await findViolations(page, "dialog")).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await findViolations(page, ".gs-sidebar > header")).toEqual([]);
    }
    await page.locator(".gs-sidebar").getByRole("button", { name: "Close sidebar" }).click();
    expect(await page.locator(".gs-sidebar").count()).toBe(0);
    await page.context().close();
  });
});
