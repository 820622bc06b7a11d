/** The pane in a real browser before a host that the test plays: what it shows, what it asks of the host, and who can use it. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { exampleSnapshot, snapshotOf, TODAY } from "./example-snapshot";
import { findViolations } from "./find-violations";
import { launchBrowser } from "./open-page";
import { callsOf, openPane, tellChange } from "./pane-page";

const OK = { ok: true, message: "9 KPIs as of 2026-11-22", findings: [] };

describe("the pane", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()), 60_000);
  afterAll(() => browser.close());

  const names = (page: Page): Promise<string[]> => page.locator(".pl-name").allInnerTexts();
  const card = (page: Page, name: string) => page.locator(".pl-card", { hasText: name });

  it("shows each KPI with status, value and target in its unit, the share reached and the distance to the next class", async () => {
    const { page, troubles } = await openPane(browser, { snapshot: exampleSnapshot() });
    const text = (await card(page, "Customer satisfaction").innerText()).replace(/\s+/g, " ");
    expect(text).toBe("Customer satisfaction ● On track 87 % target 90 % Progress 70 % 0.42 points from At risk");
    expect(await card(page, "Stock cover").innerText()).toMatch(
      /Off track[\s\S]*47 days[\s\S]*target 25 days to 40 days[\s\S]*6.25 days from At risk/,
    );
    const meter = page.getByRole("meter", { name: "Progress: Customer satisfaction" });
    expect(await meter.getAttribute("aria-valuetext")).toMatch(/^70 %, \d+ % expected by now$/);
    expect(troubles).toEqual([]);
  });

  it("puts exceptions first, and narrows the list by status and by name", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    expect(await names(page)).toEqual([
      ...["Revenue per user", "Stock cover", "New customers", "Customer retention", "Accessibility audit"],
      ...["App downloads", "Customer satisfaction", "Time to first reply", "Website visits"],
    ]);
    await page.getByRole("button", { name: "At risk 3" }).click();
    expect(await names(page)).toEqual(["New customers", "Customer retention", "Accessibility audit"]);
    await page.getByRole("button", { name: "All 9" }).click();
    await page.getByRole("searchbox", { name: "Find a KPI" }).fill("marketing");
    expect(await names(page)).toEqual(["New customers", "App downloads", "Website visits"]);
    await page.getByRole("searchbox").fill("nothing like it");
    expect(await page.locator(".pl-panel:visible").innerText()).toContain("No KPI matches.");
  });

  it("opens a card by keyboard and says the rule, the history, the numbers and the cells they come from", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    const toggle = card(page, "Revenue per user").getByRole("button", { expanded: false });
    await toggle.focus();
    await page.keyboard.press("Enter");
    const opened = card(page, "Revenue per user");
    expect(await opened.innerText()).toMatch(
      /Off track: €13.10 against €[\d.]+ expected by 2026-11-22[\s\S]*Owner\s+Product lead[\s\S]*Pace\s+0\.5/,
    );
    expect(await opened.getByRole("img").getAttribute("aria-label")).toBe(
      "Revenue per user. Actual: €11.90 in 2026-03, €13.10 in 2026-10; target: €15 in 2026-03, €15 in 2026-10",
    );
    await opened.getByRole("button", { name: "Register row" }).click();
    await opened.getByRole("button", { name: "Latest measurement" }).click();
    expect(await callsOf(page)).toEqual([
      ["goTo", { sheet: "Register", cell: "A7" }],
      ["goTo", { sheet: "Measurements", cell: "C25" }],
    ]);
  });

  it("shows names from the workbook as text, whatever they hold", async () => {
    const hostile = ['<img src=x onerror="document.title=1">', "=1+1", "<b>bold</b>", "https://x.example/?<script>", "ａ".repeat(400)];
    const register = hostile.map((Name) => ({ Name, Objective: "<i>o</i>", Unit: "<u>", Target: 5, Owner: "' onclick='" }));
    const { page, troubles } = await openPane(browser, { snapshot: exampleSnapshot({ register }) });
    expect(await names(page)).toEqual(expect.arrayContaining(hostile));
    expect(await page.locator(".pl-pane img, .pl-pane b, .pl-pane script, .pl-pane i, .pl-pane u").count()).toBe(0);
    expect(await page.title()).toBe("pane");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it("lists findings with the way to their cells", async () => {
    const measurements = [{ KPI: "Nobody", Period: "2026-10", Actual: 1 }];
    const { page } = await openPane(browser, { snapshot: exampleSnapshot({ measurements }) });
    await page.getByRole("tab", { name: /Findings/ }).click();
    const finding = page.locator(".pl-finding", { hasText: "Nobody" });
    await finding.getByRole("button").click();
    expect(await callsOf(page)).toEqual([["goTo", { sheet: "Measurements", cell: expect.stringMatching(/^[A-C]74$/) }]]);
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("tab", { name: /Findings/ }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("tab", { name: /KPIs/ }).getAttribute("aria-selected")).toBe("true");
  });

  it("refreshes as of the day in the field, and says what the command said", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot(), reports: [OK] });
    await page.getByLabel("As of").fill("2026-10-31");
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("9 KPIs as of 2026-11-22").waitFor();
    expect(await callsOf(page)).toEqual([["refreshScorecard", { asOf: TODAY - 22 }]]);
  });

  it("marks itself out of date when cells change, then reads along", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    await tellChange(page, exampleSnapshot({ measurements: [{ KPI: "Customer retention", Period: "2026-11", Actual: 0.95 }] }));
    expect(await page.getByRole("status").innerText()).toBe("Cells changed since this was read");
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent === "");
    expect(await card(page, "Customer retention").innerText()).toMatch(/On track[\s\S]*95 %/);
  });

  it("starts a register in a workbook that has none: with an example and its scorecard, or blank", async () => {
    const empty = snapshotOf([{ name: "Sheet1", values: [], tables: [] }]);
    const withExample = await openPane(browser, { snapshot: empty, after: exampleSnapshot(), reports: [OK] });
    await withExample.page.getByRole("button", { name: "Start with an example" }).click();
    await withExample.page.getByRole("tab", { name: "KPIs 9" }).waitFor();
    expect(await callsOf(withExample.page)).toEqual([
      ["newRegister", { example: true }],
      ["refreshScorecard", {}],
    ]);
    const blank = await openPane(browser, { snapshot: empty, reports: [OK] });
    await blank.page.getByRole("button", { name: "Start with a blank register" }).click();
    expect(await callsOf(blank.page)).toEqual([["newRegister", { example: false }]]);
  });

  it("says why a command was refused, until dismissed", async () => {
    const refused = { ok: false, message: "Scorecard!A5 must be empty for the scorecard to grow into", findings: [] };
    const { page } = await openPane(browser, { snapshot: exampleSnapshot(), reports: [refused] });
    await page.getByRole("button", { name: "Refresh" }).click();
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("Scorecard!A5 must be empty");
    await alert.getByRole("button", { name: "Dismiss" }).click();
    expect(await alert.count()).toBe(0);
  });

  it("shows a mistake of the program as text to pass on, and can go on", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot(), failure: "the wire broke" });
    expect(await page.getByRole("textbox", { name: "Something went wrong in the program" }).inputValue()).toContain("the wire broke");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("tab", { name: "KPIs 9" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each(["light", "dark"] as const)("breaks no accessibility rule that a program can check, on a %s page", async (scheme) => {
    const refused = { ok: false, message: "it was refused", findings: [] };
    const { page } = await openPane(browser, { snapshot: exampleSnapshot(), reports: [refused] }, { width: 380, height: 900, scheme });
    await card(page, "Stock cover").getByRole("button").first().click();
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByRole("alert").waitFor();
    expect(await findViolations(page, "#pane")).toEqual([]);
    await page.getByRole("tab", { name: /Findings/ }).click();
    expect(await findViolations(page, "#pane")).toEqual([]);
    const start = await openPane(browser, { snapshot: snapshotOf([]) }, { width: 380, height: 900, scheme });
    expect(await findViolations(start.page, "#pane")).toEqual([]);
    const broken = await openPane(browser, { snapshot: exampleSnapshot(), failure: "x" }, { width: 380, height: 900, scheme });
    expect(await findViolations(broken.page, "#pane")).toEqual([]);
  });

  it.each([320, 300])("needs no sideways scrolling at %d pixels", async (width) => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() }, { width, height: 700 });
    for (const toggle of await page.locator(".pl-card-toggle").all()) await toggle.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("stays usable with a thousand KPIs", async () => {
    const register = Array.from({ length: 1000 }, (_, index) => ({ Name: `KPI ${index}`, Objective: "o", Target: 5 }));
    const { page } = await openPane(browser, { snapshot: exampleSnapshot({ register }) });
    expect(await page.locator(".pl-card").count()).toBe(60);
    await page.getByRole("searchbox").fill("KPI 977");
    expect(await names(page)).toEqual(["KPI 977"]);
  });
});
