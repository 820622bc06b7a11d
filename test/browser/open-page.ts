/** A browser for tests, with pages that report what went wrong in them: console errors, crashes, requests to elsewhere. */
import { chromium, type Browser, type Page } from "playwright-core";
import { ensureBrowser } from "../../workbench/find-browser.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

export interface WatchedPage {
  readonly page: Page;
  /** Empty as long as all is well. */
  readonly troubles: readonly string[];
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
}

/** A page of its own context, so that no test sees what another left. */
export async function openPage(browser: Browser, { width = 1400, height = 860, scheme = "light" }: PageOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`crash: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):|^http:\/\/localhost[:/]|^about:/.test(request.url())) troubles.push(`request to elsewhere: ${request.url()}`);
  });
  page.on("requestfailed", (request) => troubles.push(`request failed: ${request.url()}`));
  return { page, troubles };
}
