/** The page's beginning: spreadsheet, pane and bar are put together here and nowhere else. */
import { render } from "preact";
import type { FUniver } from "@univerjs/core/facade";
import { serialOf, type Day } from "../../shared/cell/serial-day";
import { commands } from "../../shared/commands/catalogue";
import { call } from "../../shared/functions/call";
import { catalogue } from "../../shared/functions/catalogue";
import { mountPane } from "../../shared/pane/mount-pane";
import type { PaneHost } from "../../shared/workbook/pane-host";
import { createChartBoard } from "../univer-charts";
import { univerFunctions } from "../univer-functions";
import { createUniverHost } from "../univer-host";
import { App } from "./app";
import { openWorkbook, type Opened } from "./open-workbook";
import { createSpreadsheet } from "./spreadsheet";

const dark = matchMedia("(prefers-color-scheme: dark)");

void main();

async function main(): Promise<void> {
  const examples = (await (await fetch("/examples.json")).json()) as readonly string[];
  let api: FUniver;
  let host: PaneHost;

  async function openExample(name: string): Promise<Opened> {
    const response = await fetch(`/examples/${encodeURIComponent(name)}`);
    const opened = await openWorkbook(api, { name, bytes: new Uint8Array(await response.arrayBuffer()) }, navigator.language);
    if (opened.ok) await makeScorecard();
    return opened;
  }

  /** An example comes without a scorecard if it is to be made here, from the same changes as anywhere. */
  async function makeScorecard(): Promise<void> {
    const { sheets } = await host.snapshot();
    if (!sheets.some((sheet) => /^scorecard/i.test(sheet.name))) await host.run("refreshScorecard", {});
  }

  async function openFile(file: File): Promise<Opened> {
    return openWorkbook(api, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, navigator.language);
  }

  async function start(grid: HTMLElement, pane: HTMLElement): Promise<Opened> {
    api = createSpreadsheet(grid, univerFunctions(catalogue, call), dark.matches);
    dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
    const charts = createChartBoard(api);
    const reveal = (sheet: { scrollToCell(row: number, column: number): unknown }, row: number, column: number): void =>
      void sheet.scrollToCell(row, column);
    host = createUniverHost({ api, commands, charts, reveal, locale: navigator.language, today });
    host.onChange(charts.refresh);
    const first = examples[0];
    const opened = first ? await openExample(first) : await startEmpty();
    mountPane(pane, host);
    // For the browser's console and for tests: cells are drawn on a canvas, where nobody can read them.
    Object.assign(window, { workbench: { api, host } });
    return opened;
  }

  async function startEmpty(): Promise<Opened> {
    api.createWorkbook({ id: "empty", name: "empty" });
    return { ok: true, message: "" };
  }

  const app = document.getElementById("app")!;
  app.textContent = "";
  render(<App examples={examples} start={start} openExample={openExample} openFile={openFile} />, app);
}

/** The user's calendar day, not Greenwich's. */
function today(): Day {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
