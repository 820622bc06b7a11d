/** Every view of the pane for everybody: no rule of accessibility broken in light and dark, no sideways scrolling at 280 pixels, mirrored without breaking. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { exampleSnapshot, sheetOf, snapshotOf, TODAY } from "./example-snapshot";
import { findViolations } from "./find-violations";
import { launchBrowser } from "./open-page";
import { openPane } from "./pane-page";

const REFUSED = { ok: false, message: "it was refused", findings: [] };

/** The example with everything that views can show: actions, check-ins, changes, findings of every severity. */
function fullSnapshot(): Snapshot {
  const example = exampleSnapshot({
    measurements: [{ KPI: "Nobody", Period: "2026-10", Actual: 1 }],
    register: [{ Name: "Churn rate", Objective: "", Target: "whenever", Unit: "%" }],
  });
  const kpi = "Customer retention";
  const journal = [
    sheetOf("Actions", [
      { KPI: kpi, Action: "Call those who left", Owner: "Support lead", Due: TODAY - 5, State: "open", "Done on": null, Note: null },
    ]),
    sheetOf("Check-ins", [
      {
        KPI: kpi,
        Date: TODAY - 20,
        Period: "2026-10",
        Value: 0.894,
        Cause: "Two large customers left",
        Told: "Board",
        By: "Lead",
        Note: null,
      },
    ]),
    sheetOf("Change log", [
      { When: TODAY - 90, KPI: kpi, Field: "Target", Old: 0.88, New: 0.9, Who: "Head of Sales", Reason: "New contracts" },
    ]),
  ];
  return { ...example, sheets: [...example.sheets, ...journal] };
}

const place = async (page: Page, name: string): Promise<void> => page.getByRole("navigation").getByRole("button", { name }).first().click();
const tool = async (page: Page, name: string): Promise<void> => {
  await place(page, "More");
  await place(page, name);
};
const card = async (page: Page): Promise<void> => page.getByRole("button", { name: /^Customer retention/ }).click();
const inCard =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await card(page);
    await page.getByRole("article").getByRole("button", { name }).click();
  };

const VIEWS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["the scorecard, refused", async (page) => page.getByRole("button", { name: "Refresh" }).click()],
  ["the tools", async (page) => place(page, "More")],
  ["a card", card],
  [
    "a what-if",
    async (page) => {
      await card(page);
      await page.getByLabel("If it stood at").fill("95 %");
      await page.getByRole("button", { name: "Work out" }).click();
      await page.getByText("89.4 % → 95 % · At risk → On track").waitFor();
    },
  ],
  ["a card as a table", inCard("Show as a table")],
  ["a check-in", inCard("Check in")],
  ["an action", inCard("Add an action")],
  ["editing", inCard("Edit")],
  [
    "findings",
    async (page) => {
      await place(page, "Check");
      await page
        .getByRole("button", { name: /^Let stand/ })
        .first()
        .click();
    },
  ],
  ["reviews", async (page) => place(page, "Review")],
  [
    "a review",
    async (page) => {
      await place(page, "Review");
      await page.locator(".pl-section", { hasText: "To review" }).getByRole("button").first().click();
    },
  ],
  ["defining in steps", async (page) => tool(page, "Define a KPI")],
  [
    "defining from the library",
    async (page) => {
      await tool(page, "Define a KPI");
      await page.getByRole("button", { name: "3 Measure" }).click();
      await page.getByText("From the library").click();
    },
  ],
  [
    "defining by a sentence",
    async (page) => {
      await tool(page, "Define a KPI");
      await page.getByRole("button", { name: "As a sentence" }).click();
      await page.getByLabel(/The KPI in a sentence/).fill("increase satisfaction by 10 % by December 2027");
    },
  ],
  ["functions", async (page) => tool(page, "Functions")],
  [
    "a function",
    async (page) => {
      await tool(page, "Functions");
      await page.getByRole("button", { name: /^KPI_LIMITS/ }).click();
      await page.getByRole("button", { name: "Fill in an example" }).click();
    },
  ],
  ["formats", async (page) => tool(page, "Format")],
  ["settings", async (page) => tool(page, "Settings")],
];

describe("the pane's views", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()), 60_000);
  afterAll(() => browser.close());

  async function isFineForAll(page: Page): Promise<void> {
    expect(await findViolations(page, "#pane")).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findViolations(page, "#pane", "color-contrast")).toEqual([]);
    await page.setViewportSize({ width: 280, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    await page.evaluate(() => void (document.documentElement.dir = "rtl"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  }

  it.each(VIEWS)("show %s to everybody", async (_, show) => {
    const given = { snapshot: fullSnapshot(), reports: [REFUSED] };
    const { page, troubles } = await openPane(browser, given, { width: 360, height: 900 });
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /Check \d/ })
      .waitFor();
    await show(page);
    await isFineForAll(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["a start", snapshotOf([]), undefined],
    ["a start from a table", snapshotOf([sheetOf("Plan", [{ "What we count": "Visits", Wanted: 900, Who: "Web team" }])]), undefined],
    ["an empty register", snapshotOf([sheetOf("Register", [{ Name: null, Objective: null, Target: null }])]), undefined],
    ["a mistake of the program", exampleSnapshot(), "the wire broke"],
  ] as const)("show %s to everybody", async (name, snapshot, failure) => {
    const { page } = await openPane(browser, { snapshot, ...(failure && { failure }) }, { width: 360, height: 900 });
    if (name.endsWith("table")) await page.getByRole("button", { name: "Use my table" }).click();
    await isFineForAll(page);
    await page.context().close();
  });

  it("keep words and shapes where the system chooses the colours", async () => {
    const { page } = await openPane(browser, { snapshot: fullSnapshot() });
    await page.emulateMedia({ forcedColors: "active" });
    await card(page);
    const strokes = await page
      .locator(".pl-chart-line")
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
    expect(strokes).toBe(
      await page.evaluate(() => {
        const probe = document.createElement("i");
        probe.style.color = "CanvasText";
        document.body.append(probe);
        return getComputedStyle(probe).color;
      }),
    );
    expect(await page.getByRole("article").locator(".pl-badge").innerText()).toContain("At risk");
  });
});
