/** The genuine Office.js in Node: its loader and its files for Excel on Windows, in a context of their own with as much of a page as they ask for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import type { Bridge } from "./wire";

/** The globals that Microsoft's scripts leave behind, and the way to run more in their context. */
export interface NodeOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly Office: typeof Office;
  /** Runs a script as if a page had loaded it. */
  readonly run: (script: string, filename: string) => void;
  /** What a script that the page appends is, by its address. */
  readonly scripts: Map<string, string>;
  /** Stops the timers that Microsoft's scripts keep running. */
  readonly stop: () => void;
}

interface Surroundings {
  readonly bridge: Bridge;
  readonly external: object;
}

/** Where the page that loads Office.js pretends to have it from; nothing is fetched. */
const BASE = "https://localhost/office-js/";
const DIST = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

export function loadNodeOffice({ bridge, external }: Surroundings): NodeOffice {
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;
  const later = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setTimeout((...given: unknown[]) => isStopped || work(...given), ms, ...args);
    timers.add(timer);
    return timer;
  };
  const window: Record<string, unknown> = {
    ...{ console, clearTimeout, setInterval, clearInterval, Promise, URL, URLSearchParams, performance },
    setTimeout: later,
    _richApiNativeBridge: bridge,
    external,
    location: { search: "", hash: "", href: BASE, origin: "https://localhost", hostname: "localhost", protocol: "https:" },
    navigator: { userAgent: "" },
    history: {},
    sessionStorage: { getItem: () => null, setItem: nothing },
    localStorage: { getItem: () => null, setItem: nothing },
    addEventListener: nothing,
    name: "",
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const scripts = new Map<string, string>();
  window["document"] = documentFor(createContext(window), scripts);
  runFile(window, "office.js");
  const run = (script: string, filename: string): void => void runInContext(script, window, { filename });
  const stop = (): void => {
    isStopped = true;
    timers.forEach(clearTimeout);
  };
  return Object.assign(window, { run, stop, scripts }) as unknown as NodeOffice;
}

function runFile(context: Context, file: string): void {
  const path = join(DIST, file);
  runInContext(readFileSync(path, "utf8"), context, { filename: path });
}

/** Enough of a document for a loader that looks for its own script and appends others. */
function documentFor(context: Context, scripts: ReadonlyMap<string, string>): object {
  const own = Object.assign(element("script"), { src: `${BASE}office.js` });
  const head = { appendChild: (script: ScriptElement) => setTimeout(() => load(context, script, scripts), 0) };
  const elements: Readonly<Record<string, readonly object[]>> = { script: [own], head: [head] };
  return {
    readyState: "complete",
    URL: BASE,
    head,
    addEventListener: nothing,
    createElement: element,
    getElementById: () => null,
    getElementsByName: () => [],
    getElementsByTagName: (name: string) => elements[name] ?? [],
  };
}

interface ScriptElement {
  readonly src?: string;
  readonly onload?: (event?: object) => void;
  readonly onerror?: (event?: object) => void;
}

function load(context: Context, { src = "", onload, onerror }: ScriptElement, scripts: ReadonlyMap<string, string>): void {
  const script = scripts.get(src);
  if (script !== undefined) runInContext(script, context, { filename: src });
  else if (src.startsWith(BASE)) runFile(context, src.replace(BASE, ""));
  else return onerror?.({ type: "error" });
  onload?.({ type: "load" });
}

function element(tagName: string): object {
  return {
    tagName,
    style: {},
    addEventListener(this: Record<string, unknown>, event: string, listener: unknown) {
      this[`on${event}`] = listener;
    },
    getAttribute: () => null,
    setAttribute: nothing,
  };
}

function nothing(): void {
  return undefined;
}
