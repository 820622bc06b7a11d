/** The pane alone in a page, before a host that the test plays: states and data that a real workbook shows too rarely. */
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Report } from "../../shared/workbook/report";
import type { SelectedRange, Snapshot } from "../../shared/workbook/snapshot";
import { openPage, type PageOptions, type WatchedPage } from "./open-page";

/** The fake host as it lives in the page. */
interface FakeHost {
  snapshot: Snapshot;
  readonly calls: readonly unknown[];
  readonly change: () => void;
}

const SCRIPT = `
  import { mountPane } from "./shared/pane/mount-pane";
  let listener = () => {};
  const fake = (window.fake = { ...window.given, calls: [], change: () => listener() });
  mountPane(document.getElementById("pane"), {
    snapshot: async () => {
      fake.reads = (fake.reads ?? 0) + 1;
      if (fake.failure) { const message = fake.failure; fake.failure = null; throw new Error(message); }
      return fake.snapshot;
    },
    run: async (command, input) => {
      fake.calls.push([command, input]);
      if (fake.after) fake.snapshot = fake.after;
      return fake.reports.length > 1 ? fake.reports.shift() : fake.reports[0];
    },
    goTo: async (place) => void fake.calls.push(["goTo", place]),
    selection: async () => fake.selected,
    onChange: (heard) => { listener = heard; return () => { listener = () => {}; }; },
  });
`;

let bundle: Promise<{ readonly script: string; readonly style: string }> | undefined;

/** `after` is what the workbook holds once a command ran. */
export interface Given {
  readonly snapshot: Snapshot;
  readonly after?: Snapshot;
  readonly reports?: readonly Report[];
  readonly failure?: string;
  /** What is selected in the sheet. */
  readonly selected?: SelectedRange | null;
}

export async function openPane(browser: Browser, given: Given, options: PageOptions = { width: 380, height: 800 }): Promise<WatchedPage> {
  const { script, style } = await (bundle ??= bundlePane());
  const watched = await openPage(browser, options);
  const { page } = watched;
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>pane</title><style>html,body,#pane{margin:0;height:100%}${style}</style></head><body><main id="pane"></main></body></html>`,
  );
  await page.evaluate((value) => Object.assign(window, { given: value }), { reports: [], failure: null, selected: null, ...given });
  await page.addScriptTag({ content: script, type: "module" });
  await page.waitForSelector(".pl-view, .pl-failure");
  return watched;
}

async function bundlePane(): Promise<{ readonly script: string; readonly style: string }> {
  const common = { bundle: true, write: false, logLevel: "silent", jsx: "automatic", jsxImportSource: "preact" } as const;
  const script = await build({ ...common, stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: "ts" }, format: "esm" });
  const style = await build({ ...common, entryPoints: ["shared/pane/pane.css"] });
  return { script: script.outputFiles[0]!.text, style: style.outputFiles[0]!.text };
}

/** What the pane asked of the host so far. */
export function callsOf(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => (window as unknown as { fake: FakeHost }).fake.calls);
}

/** Changes the workbook behind the pane's back. */
export function tellChange(page: Page, snapshot: Snapshot): Promise<void> {
  return page.evaluate((next) => {
    const { fake } = window as unknown as { fake: FakeHost };
    fake.snapshot = next;
    fake.change();
  }, snapshot);
}
