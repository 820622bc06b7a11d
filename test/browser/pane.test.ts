/** The pane in a real browser before a host that the test plays: what it shows, what it asks of the host, and who can use it. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { exampleSnapshot, TODAY } from "./example-snapshot";
import { launchBrowser } from "./open-page";
import { callsOf, openPane, tellChange } from "./pane-page";

const OK = { ok: true, message: "9 KPIs as of 2026-11-22", findings: [] };

describe("the pane", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()), 60_000);
  afterAll(() => browser.close());

  const names = (page: Page): Promise<string[]> => page.locator(".pl-name").allInnerTexts();
  const row = (page: Page, name: string): Locator => page.locator(".pl-row", { hasText: name });
  const place = (page: Page, name: RegExp): Locator => page.getByRole("navigation").getByRole("button", { name });

  it("shows each KPI with its value in its unit, status, target, and trend and signal in words", async () => {
    const { page, troubles } = await openPane(browser, { snapshot: exampleSnapshot() });
    await row(page, "Customer satisfaction").getByText("improving").waitFor();
    const text = (await row(page, "Customer satisfaction").innerText()).replace(/\s+/g, " ");
    expect(text).toBe("Customer satisfaction 87 % ● On track of 90 % ↗ improving · signal: improvement");
    expect(await row(page, "Stock cover").innerText()).toMatch(/47 days\s+◆\s+Off track\s+of 25 days to 40 days/);
    expect(troubles).toEqual([]);
  });

  it("puts exceptions first, and narrows the list by status and by words", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    expect(await names(page)).toEqual([
      ...["Revenue per user", "Stock cover", "New customers", "Customer retention", "Accessibility audit"],
      ...["App downloads", "Customer satisfaction", "Time to first reply", "Website visits"],
    ]);
    await page.getByRole("button", { name: "At risk 3" }).first().click();
    expect(await names(page)).toEqual(["New customers", "Customer retention", "Accessibility audit"]);
    await page.getByRole("button", { name: "All 9" }).click();
    await page.getByRole("searchbox", { name: "Find a KPI" }).fill("lead marketing");
    expect(await names(page)).toEqual(["New customers", "App downloads", "Website visits"]);
    await page.getByRole("searchbox").fill("nothing like it");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await names(page)).toHaveLength(9);
  });

  it("groups by objective with its score, the group that needs someone first, and folds groups", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    await page.getByLabel("Group by").selectOption("objective");
    expect(await page.locator(".pl-group-name").allInnerTexts()).toEqual([
      ...["Earn more from each customer", "Grow the customer base", "Keep the customers we have", "not named"],
    ]);
    const group = page.getByRole("region", { name: "Grow the customer base" });
    expect(await group.innerText()).toMatch(/Score \d+ %/);
    await group.getByRole("button", { expanded: true }).click();
    expect(await group.locator(".pl-row").count()).toBe(0);
  });

  it("opens a card by keyboard, with rule, history, numbers and the cells they come from, and leads back", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    await row(page, "Revenue per user").getByRole("button").focus();
    await page.keyboard.press("Enter");
    const card = page.getByRole("article", { name: "Revenue per user" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Revenue per user");
    expect(await card.innerText()).toMatch(
      /Target[\s\S]*€15.00 by 28 Feb 2027, starting at €12.00[\s\S]*Pace\s+0\.5[\s\S]*Off track: €13.10 against €[\d.]+ expected by 22 Nov 2026/,
    );
    expect(await page.getByRole("meter", { name: "Progress" }).getAttribute("aria-valuetext")).toMatch(/^37 %, \d+ % expected by now$/);
    expect(await card.getByRole("img").getAttribute("aria-label")).toMatch(
      /^Revenue per user\. Actual: €11\.90, Mar 2026 – €13\.10, Oct 2026\. Expected/,
    );
    await card.getByRole("button", { name: "Register row" }).click();
    await card.getByRole("button", { name: "Latest measurement" }).click();
    await card.getByRole("button", { name: "Insert chart into sheet" }).click();
    expect(await callsOf(page)).toEqual([
      ["goTo", { sheet: "Register", cell: "A7" }],
      ["goTo", { sheet: "Measurements", cell: "C25" }],
      ["insertChart", { kpi: "Revenue per user" }],
    ]);
    await page.getByRole("button", { name: "Back" }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Revenue per user");
  });

  it("has the numbers of a chart as a table, the latest first", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    await row(page, "Customer retention").getByRole("button").click();
    await page.getByRole("button", { name: "Show as a table" }).click();
    const rows = await page.getByRole("table").getByRole("row").allInnerTexts();
    expect(rows[0]).toMatch(/Period\s+Actual\s+Target\s+Process limits\s+Average/);
    expect(rows[1]).toMatch(/Feb 2027\s+Expected/);
    expect(rows[2]).toMatch(/Oct 2026\s+89\.4 %\s+90\.0 %/);
    expect(rows).toHaveLength(10);
  });

  it("writes numbers and days as the workbook's locale does", async () => {
    const { page } = await openPane(browser, { snapshot: { ...exampleSnapshot(), locale: "de-DE" } });
    expect(await row(page, "Revenue per user").innerText()).toContain("€13,10");
    await row(page, "App downloads").getByRole("button").click();
    const card = page.getByRole("article");
    expect(await card.innerText()).toMatch(/5\.320[\s\S]*6\.000 by 28\. Feb\. 2027/);
  });

  it("shows names from the workbook as text, whatever they hold", async () => {
    const hostile = ['<img src=x onerror="document.title=1">', "=1+1", "<b>bold</b>", "https://x.example/?<script>", "ａ".repeat(400)];
    const register = hostile.map((Name) => ({ Name, Objective: "<i>o</i>", Unit: "<u>", Target: 5, Owner: "' onclick='" }));
    const { page, troubles } = await openPane(browser, { snapshot: exampleSnapshot({ register }) });
    expect(await names(page)).toEqual(expect.arrayContaining(hostile));
    await page.getByText("ａａａ").first().click();
    expect(await page.locator(".pl-pane img, .pl-pane b, .pl-pane script, .pl-pane i, .pl-pane u").count()).toBe(0);
    expect(await page.title()).toBe("pane");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it("lists findings with the way to their cells", async () => {
    const measurements = [{ KPI: "Nobody", Period: "2026-10", Actual: 1 }];
    const { page } = await openPane(browser, { snapshot: exampleSnapshot({ measurements }) });
    await place(page, /Check/).click();
    const finding = page.locator(".pl-finding", { hasText: "Nobody" });
    await finding.getByRole("button", { name: /^Go to Measurements!/ }).click();
    expect(await callsOf(page)).toEqual([["goTo", { sheet: "Measurements", cell: expect.stringMatching(/^[A-C]74$/) }]]);
  });

  it("refreshes as of the day in the field, and says what the command said", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot(), reports: [OK] });
    await page.getByLabel("As of").fill("2026-10-31");
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("9 KPIs as of 2026-11-22").waitFor();
    expect(await callsOf(page)).toEqual([["refreshScorecard", { asOf: TODAY - 22 }]]);
  });

  it("marks itself out of date when cells change, then reads along, and keeps what somebody is looking at", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    await row(page, "Customer retention").getByRole("button").click();
    await tellChange(page, exampleSnapshot({ measurements: [{ KPI: "Customer retention", Period: "2026-11", Actual: 0.95 }] }));
    expect(await page.getByRole("status").innerText()).toBe("Cells changed since this was read");
    await page.getByRole("article").locator(".pl-badge", { hasText: "On track" }).waitFor();
    expect(await page.getByRole("status").innerText()).toBe("");
  });

  it("evaluates once after a burst of edits, and not at all where nothing changed", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    await page.waitForTimeout(300);
    const reads = await page.evaluate(async () => {
      const { fake } = window as unknown as { fake: { snapshot: object; change: () => void; reads: number } };
      const before = fake.reads;
      for (let i = 0; i < 20; i += 1) {
        fake.change();
        await new Promise((done) => setTimeout(done, 10));
      }
      await new Promise((done) => setTimeout(done, 1500));
      return fake.reads - before;
    });
    expect(reads).toBe(1);
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
    expect(await page.getByRole("alert").innerText()).toContain("While: Reading the workbook");
    expect(await page.getByRole("textbox", { name: "Something went wrong in the program" }).inputValue()).toContain("the wire broke");
    await page.getByRole("button", { name: "Try again" }).click();
    await place(page, /Scorecard 9/).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("has its tools behind More, which closes by Escape and by looking elsewhere", async () => {
    const { page } = await openPane(browser, { snapshot: exampleSnapshot() });
    const more = place(page, /More/);
    await more.click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    expect(await more.evaluate((element) => element === document.activeElement)).toBe(true);
    await more.press("Enter");
    await place(page, /Functions/).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Functions");
    expect(await more.getAttribute("aria-expanded")).toBe("false");
  });

  it("stays usable with two thousand KPIs: the first at once, all of them soon, none drawn twice", async () => {
    const register = Array.from({ length: 2000 }, (_, index) => ({ Name: `KPI ${index}`, Objective: "o", Target: 5 }));
    const { page } = await openPane(browser, { snapshot: exampleSnapshot({ register }) });
    await page.waitForFunction(() => document.querySelectorAll(".pl-row").length === 2009);
    await page.getByRole("searchbox").fill("KPI 1977");
    await page.waitForFunction(() => document.querySelectorAll(".pl-row").length === 1);
    expect(await names(page)).toEqual(["KPI 1977"]);
  });
});
