/** The page of the simulated Excel: a real spreadsheet, and beside it the genuine add-in in a frame, on the genuine Office.js. */
import { call } from "../../../shared/functions/call";
import { catalogue } from "../../../shared/functions/catalogue";
import { openWorkbook } from "../../page/open-workbook";
import { createSpreadsheet } from "../../page/spreadsheet";
import { createChartBoard } from "../../univer-charts";
import { univerFunctions } from "../../univer-functions";
import { univerWorkbook } from "../model/univer-workbook";
import { createOfficeExternal, type OfficeExternal } from "../office-external";
import { createSimulatedExcel } from "../simulated-excel";
import { readRibbon, type RibbonButton } from "./buttons";

const element = (id: string): HTMLElement => document.getElementById(id)!;

void main();

async function main(): Promise<void> {
  const examples = (await (await fetch("/examples.json")).json()) as readonly string[];
  const asked = new URL(location.href).searchParams.get("workbook");
  const name = examples.find((each) => each === asked) ?? examples[0];
  offerExamples(examples, name);

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const api = createSpreadsheet(element("grid"), univerFunctions(catalogue, call), dark.matches);
  const charts = createChartBoard(api);
  if (name === undefined) api.createWorkbook({ id: "empty", name: "empty" });
  else await openWorkbook(api, { name, bytes: await read(`/examples/${encodeURIComponent(name)}`) }, navigator.language);

  const simulation = createSimulatedExcel(univerWorkbook(api, charts));
  simulation.state.culture = navigator.language;
  const office = createOfficeExternal({ language: navigator.language });
  // The frame's first script takes these from here.
  Object.assign(window, { simulatedExcel: { bridge: simulation.bridge, external: office.external, simulation, office, api } });
  showRibbon(readRibbon(new DOMParser().parseFromString(await readText("/excel/manifest.xml"), "text/xml")), office);
  showTaskpane();
}

function offerExamples(examples: readonly string[], open: string | undefined): void {
  const select = element("examples") as HTMLSelectElement;
  select.replaceChildren(...examples.map((name) => new Option(name.replace(/\.xlsx$/, ""), name, name === open, name === open)));
  select.addEventListener("change", () => location.assign(`?workbook=${encodeURIComponent(select.value)}`));
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

function showTaskpane(): void {
  const frame = document.createElement("iframe");
  frame.title = "Plumbline";
  frame.src = "/excel/taskpane.html";
  frame.addEventListener("load", () => (element("state").textContent = ""));
  element("taskpane").replaceChildren(frame);
}

async function read(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function readText(address: string): Promise<string> {
  return (await fetch(address)).text();
}
