/** The spreadsheet of the page and the script that belongs to it: one workbook open at a time, and the script begun anew with each. */
import type { FUniver } from "@univerjs/core/facade";
import { downloadWorkbook } from "../../page/download-workbook";
import { openWorkbook, type Opened } from "../../page/open-workbook";
import { createSpreadsheet, focusGrid, showEmptyWorkbook } from "../../page/spreadsheet";
import { watchEdits } from "../../page/unsaved-edits";
import { univerWorkbook } from "../../excel/model/univer-workbook";
import type { WorkbookModel } from "../../excel/model/workbook-model";
import { createChartBoard, type ChartBoard } from "../../univer-charts";
import { createGoogleState } from "../google-state";
import type { Screen } from "../screen";
import { createScript, type Script } from "../script";
import { scriptFunctions } from "../script-functions";
import { scriptGlobals } from "../services/globals";
import { fireEdit, fireOpen } from "../triggers";
import { loadRealm } from "./frame-realm";

export interface Session {
  /** The script of the workbook that is open. */
  readonly script: () => Script;
  /** Opens another workbook; what is open stays open if that cannot be read. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<Opened>;
  readonly openEmpty: () => void;
  readonly focusGrid: () => void;
  readonly download: (name: string) => Promise<Opened>;
  readonly hasUnsavedEdits: () => boolean;
}

/** Begins with an empty spreadsheet. */
export async function startSession(grid: HTMLElement, screen: Screen): Promise<Session> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const api = createSpreadsheet(
    grid,
    scriptFunctions(() => script),
    dark.matches,
  );
  dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
  const charts = createChartBoard(api);
  const edits = watchEdits(api);
  // A workbook that is opened calculates at once, so the script has to be there before it.
  showEmptyWorkbook(api);
  const sidebar = await readText("/sheets/sidebar.html");
  const realm = await loadRealm();
  let stopHearing = (): void => undefined;
  let script = attach();

  function attach(): Script {
    stopHearing();
    const model = revealing(api, univerWorkbook(api, charts));
    const state = createGoogleState(model, { ...surroundings(), createDate: realm.createDate, files: { sidebar }, screen });
    Object.assign(realm.globals, scriptGlobals(state));
    const attached = createScript(realm, state);
    stopHearing = hearing(attached, charts);
    // For the browser's console and for tests: cells are drawn on a canvas, where nobody can read them.
    Object.assign(window, { simulatedSheets: { api, script: attached } });
    pull(() => fireOpen(attached));
    return attached;
  }

  async function open(name: string, bytes: Uint8Array): Promise<Opened> {
    const opened = await openWorkbook(api, { name, bytes }, navigator.language);
    if (!opened.ok) return opened;
    script = attach();
    edits.markSaved();
    return opened;
  }

  function openEmpty(): void {
    showEmptyWorkbook(api);
    script = attach();
    edits.markSaved();
  }

  async function download(name: string): Promise<Opened> {
    const said = await downloadWorkbook(api, charts, name);
    if (said.ok) edits.markSaved(said.upTo);
    return said;
  }

  return { script: () => script, open, openEmpty, focusGrid: () => focusGrid(api), download, hasUnsavedEdits: edits.are };
}

function hearing(script: Script, charts: ChartBoard): () => void {
  const { model } = script.state;
  const stops = [model.onEdit((place) => pull(() => fireEdit(script, place))), model.onCalculated(charts.refresh)];
  return () => stops.forEach((stop) => stop());
}

/** Nobody waits for a trigger: Google notes what goes wrong in it, and the user goes on. */
function pull(trigger: () => void): void {
  try {
    trigger();
  } catch (error) {
    console.error(error);
  }
}

/** What a script selects comes into view, which only a page can do. */
function revealing(api: FUniver, model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    select: (place) => {
      model.select(place);
      api.getActiveWorkbook()?.getActiveSheet().scrollToCell(place.area.top, place.area.left);
    },
  };
}

/** The spreadsheet is the user's: its zone and its language are those of the browser. */
function surroundings(): { readonly timeZone: string; readonly locale: string } {
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: navigator.language.replace("-", "_") };
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
