/** The page's beginning: spreadsheet, pane and bar are put together here and nowhere else. */
import { render } from "preact";
import type { FUniver } from "@univerjs/core/facade";
import { serialOf, type Day } from "../../shared/cell/serial-day";
import { commands } from "../../shared/commands/catalogue";
import { call } from "../../shared/functions/call";
import { catalogue } from "../../shared/functions/catalogue";
import { mountPane } from "../../shared/pane/mount-pane";
import type { Change } from "../../shared/workbook/change";
import type { PaneHost } from "../../shared/workbook/pane-host";
import { applyChanges } from "../apply-changes";
import { forgetEdits } from "../step-history";
import { createChartBoard, type ChartBoard } from "../univer-charts";
import { univerFunctions } from "../univer-functions";
import { createUniverHost, type UniverHostOptions } from "../univer-host";
import { App, type Places } from "./app";
import { downloadWorkbook } from "./download-workbook";
import { fetchExample, listExamples } from "./examples";
import { focusBeginning, moveByF6, partOf } from "./move-by-f6";
import { openWorkbook, type Opened } from "./open-workbook";
import { createSpreadsheet, focusGrid, showEmptyWorkbook } from "./spreadsheet";
import { watchEdits, type UnsavedEdits } from "./unsaved-edits";

const dark = matchMedia("(prefers-color-scheme: dark)");

void main();

async function main(): Promise<void> {
  const { examples, first } = await listExamples();
  const root = document.getElementById("app")!;
  root.textContent = "";
  let api: FUniver;
  let host: PaneHost;
  let charts: ChartBoard;
  let edits: UnsavedEdits | null = null;

  /** "" for an empty workbook. */
  async function openExample(name: string): Promise<Opened> {
    const opened = name === "" ? openNothing() : await openWorkbook(api, { name, bytes: await fetchExample(name) }, navigator.language);
    if (!opened.ok) return opened;
    if (name !== "") await makeScorecard();
    forgetEdits(api.getActiveWorkbook()!);
    edits?.markSaved();
    return opened;
  }

  function openNothing(): Opened {
    showEmptyWorkbook(api);
    return { ok: true, message: "" };
  }

  /** An example comes without a scorecard if it is to be made here, from the same changes as anywhere. */
  async function makeScorecard(): Promise<void> {
    const { sheets } = await host.snapshot();
    if (!sheets.some((sheet) => /^scorecard/i.test(sheet.name))) await host.run("refreshScorecard", {});
  }

  async function openFile(file: File): Promise<Opened> {
    const opened = await openWorkbook(api, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, navigator.language);
    if (opened.ok) edits?.markSaved();
    return opened;
  }

  async function download(name: string): Promise<Opened> {
    const said = await downloadWorkbook(api, charts, name);
    if (said.ok) edits?.markSaved(said.upTo);
    return said;
  }

  async function start({ grid, pane, showSheet }: Places): Promise<Opened> {
    api = createSpreadsheet(grid, univerFunctions(catalogue, call), dark.matches);
    dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
    const reveal: UniverHostOptions["reveal"] = (sheet, row, column) => {
      showSheet();
      sheet.scrollToCell(row, column);
      focusGrid(api);
    };
    charts = createChartBoard(api);
    edits = watchEdits(api);
    host = createUniverHost({ api, commands, charts, reveal, locale: navigator.language, today });
    host.onChange(charts.refresh);
    const opened = await openExample(first);
    mountPane(pane, host);
    if (grid.contains(document.activeElement)) focusBeginning();
    moveByF6(window, [
      partOf(".wb-bar"),
      { element: () => grid, focus: () => focusGrid(api) },
      { element: () => pane, focus: () => pane.focus() },
    ]);
    // For the browser's console and for tests: cells are drawn on a canvas, where nobody can read them.
    const apply = (changes: readonly Change[]): void => applyChanges(api.getActiveWorkbook()!, changes, charts);
    Object.assign(window, { workbench: { api, host, apply } });
    return opened;
  }

  const hasUnsavedEdits = (): boolean => edits?.are() === true;
  render(<App {...{ examples, first, start, openExample, openFile, download, hasUnsavedEdits }} />, root);
}

/** The user's calendar day, not Greenwich's. */
function today(): Day {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
