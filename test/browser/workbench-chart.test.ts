/** A line chart over the cells of the workbench: drawn from them, following them, and only once. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Change } from "../../shared/workbook/change";
import { launchBrowser } from "./open-page";
import { applyInPage, openWorkbenchPage } from "./workbench-page";
import { startWorkbench, type Running } from "./workbench-server";

jest.setTimeout(120_000);

const CHANGES: readonly Change[] = [
  { kind: "sheet", sheet: "Chart" },
  {
    kind: "cells",
    sheet: "Chart",
    at: "A1",
    values: [
      ["2025-01", 10],
      ["2025-02", null],
      ["2025-03", 30],
      ["<b>", 20],
    ],
  },
  {
    kind: "chart",
    sheet: "Chart",
    id: "course",
    at: "D2",
    title: "Course of <i>things</i>",
    categories: "A1:A4",
    series: [{ name: "Actual", sheet: "Chart", values: "B1:B4", color: "#1F5FA8" }],
  },
  { kind: "select", sheet: "Chart", range: "A1" },
];

describe("a chart in the workbench", () => {
  let server: Running;
  let browser: Browser;

  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("is drawn once, with its gaps, its words as text, and follows the cells", async () => {
    const { page, troubles } = await openWorkbenchPage(browser, server.address);
    await applyInPage(page, CHANGES);
    await applyInPage(page, CHANGES);
    const chart = page.locator(".wb-chart svg");
    await chart.waitFor();
    expect(await chart.count()).toBe(1);
    expect(await chart.getAttribute("aria-label")).toBe("Course of <i>things</i>. Actual: 10 in 2025-01, 20 in <b>");
    const line = chart.locator("path.pl-chart-line").first();
    const before = (await line.getAttribute("d"))!;
    expect(before.match(/M/g)).toHaveLength(2);
    await applyInPage(page, [{ kind: "cells", sheet: "Chart", at: "B2", values: [[25]] }]);
    await page.waitForFunction((old) => document.querySelector(".wb-chart path.pl-chart-line")?.getAttribute("d") !== old, before);
    expect((await line.getAttribute("d"))!.match(/M/g)).toHaveLength(1);
    expect(troubles).toEqual([]);
  });
});
