/** The page of the simulated Excel: a real spreadsheet, and beside it the genuine add-in in a frame, on the genuine Office.js. */
import { h, render } from "preact";
import { call } from "../../../shared/functions/call";
import { catalogue } from "../../../shared/functions/catalogue";
import { EMPTY_WORKBOOK, exampleTitle, fetchExample, listExamples } from "../../page/examples";
import { HostSwitch } from "../../page/host-switch";
import { downloadWorkbook } from "../../page/download-workbook";
import { focusBeginning, moveByF6, partOf } from "../../page/move-by-f6";
import { onSaveKeys } from "../../page/on-save-keys";
import { openWorkbook } from "../../page/open-workbook";
import { createSpreadsheet, focusGrid, showEmptyWorkbook } from "../../page/spreadsheet";
import { watchEdits } from "../../page/unsaved-edits";
import { createChartBoard } from "../../univer-charts";
import { univerFunctions } from "../../univer-functions";
import { univerWorkbook } from "../model/univer-workbook";
import { createOfficeExternal, type OfficeExternal } from "../office-external";
import { createSimulatedExcel } from "../simulated-excel";
import { readRibbon, type RibbonButton } from "./buttons";

const element = (id: string): HTMLElement => document.getElementById(id)!;

void main();

async function main(): Promise<void> {
  const { examples, first } = await listExamples();
  offerExamples(examples, first);
  render(h(HostSwitch, { current: "/excel", workbook: first }), element("hosts"));

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const api = createSpreadsheet(element("grid"), univerFunctions(catalogue, call), dark.matches);
  const charts = createChartBoard(api);
  if (first === "") showEmptyWorkbook(api);
  else await openWorkbook(api, { name: first, bytes: await fetchExample(first) }, navigator.language);

  const edits = watchEdits(api);
  const download = async (): Promise<void> => {
    const { ok, message, upTo } = await downloadWorkbook(api, charts, first);
    if (ok) edits.markSaved(upTo);
    element("state").textContent = message;
  };
  element("download").addEventListener("click", () => void download());
  onSaveKeys(() => void download());

  const simulation = createSimulatedExcel(univerWorkbook(api, charts));
  simulation.state.culture = navigator.language;
  const office = createOfficeExternal({ language: navigator.language });
  // The frame's first script takes these from here.
  Object.assign(window, { simulatedExcel: { bridge: simulation.bridge, external: office.external, simulation, office, api } });
  showRibbon(readRibbon(new DOMParser().parseFromString(await readText("/excel/manifest.xml"), "text/xml")), office);
  const grid = element("grid");
  const parts = [partOf(".wb-bar"), partOf("#ribbon"), { element: () => grid, focus: () => focusGrid(api) }, partOf("#taskpane")];
  moveByF6(window, parts);
  showTaskpane((frame) => moveByF6(frame, parts));
  if (grid.contains(document.activeElement)) focusBeginning();
}

function offerExamples(examples: readonly string[], open: string): void {
  const select = element("examples") as HTMLSelectElement;
  const choices = [...examples.map((name) => [exampleTitle(name), name] as const), [EMPTY_WORKBOOK, ""] as const];
  select.replaceChildren(...choices.map(([title, name]) => new Option(title, name, name === open, name === open)));
  select.addEventListener("change", () => {
    const chosen = select.value;
    // The page may stay, if there are changes that the user wants to keep.
    select.value = open;
    location.assign(`?workbook=${encodeURIComponent(chosen)}`);
  });
}

function showRibbon(buttons: readonly RibbonButton[], office: OfficeExternal): void {
  element("ribbon").replaceChildren(
    ...buttons.map(({ label, tip, icon, command }) => {
      const button = document.createElement("button");
      const image = new Image(16, 16);
      image.src = `/excel${icon}`;
      image.alt = "";
      button.type = "button";
      button.title = tip;
      button.append(image, label);
      button.addEventListener("click", () => void press(command, office));
      return button;
    }),
  );
}

async function press(command: string | null, office: OfficeExternal): Promise<void> {
  if (command === null) return void (element("taskpane").hidden = false);
  element("state").textContent = "Working …";
  await office.press(command);
  element("state").textContent = "";
}

/** Keys that are pressed in the frame are heard there alone. */
function showTaskpane(onLoad: (frame: Window) => void): void {
  const frame = document.createElement("iframe");
  frame.title = "Plumbline";
  frame.src = "/excel/taskpane.html";
  frame.addEventListener("load", () => {
    element("state").textContent = "";
    if (frame.contentWindow) onLoad(frame.contentWindow);
  });
  element("taskpane").replaceChildren(frame);
}

async function readText(address: string): Promise<string> {
  return (await fetch(address)).text();
}
