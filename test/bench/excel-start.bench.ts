/** The script of the built Excel add-in, from its first line until Excel has every custom function: a workbook that opens waits for this. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import type { Benchmark } from "./benchmark";

const FILE = fileURLToPath(new URL("../../dist/excel/taskpane.js", import.meta.url));

/** Names of the functions that a new page has registered when the script's first turn is over. */
function start(source: string): readonly string[] {
  const registered: string[] = [];
  const CustomFunctions = { associate: (name: string) => registered.push(name) };
  const Office = { actions: { associate: () => undefined }, onReady: () => new Promise(() => undefined) };
  // Compiled anew each time, as by a page.
  new Script(source, { filename: FILE }).runInContext(createContext({ CustomFunctions, Office, setTimeout, clearTimeout }));
  return registered;
}

function benchmark(source: string): Benchmark {
  return {
    name: "Excel add-in: functions ready after the script runs",
    size: `${Math.round(source.length / 1000)} KB`,
    aim: 300,
    run: () => start(source),
    check: (ours) => {
      // The build may be older than the sources: that all of them are there is a test's business.
      if (!(ours as readonly string[]).includes("KPI_SCORECARD")) throw new Error("functions must be registered", { cause: ours });
    },
  };
}

/** None without a build. */
export const benches: readonly Benchmark[] = existsSync(FILE) ? [benchmark(readFileSync(FILE, "utf8"))] : [];
