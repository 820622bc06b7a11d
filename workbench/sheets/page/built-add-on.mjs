/** The add-on as it is built for Google: made when it is first asked for, kept until one of its sources changes. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = resolve(fileURLToPath(new URL("../../..", import.meta.url)));
const CACHE = join(ROOT, "node_modules", ".cache", "plumbline", "sheets");
const SOURCES = ["shared", "sheets-addon", "workbench/build-sheets.ts", "package-lock.json"];

let building = null;

/** The folder with Code.js and sidebar.html: that of `npm run build` if it is up to date. Rejects with what the build said if it fails. */
export function builtAddOn() {
  const newest = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  const built = [join(ROOT, "dist", "sheets"), CACHE].find((folder) => builtAt(folder) > newest);
  if (built) return Promise.resolve(built);
  building ??= build().finally(() => (building = null));
  return building;
}

async function build() {
  console.log("Building the Google Sheets add-on: once, and again when a source changes …");
  const started = Date.now();
  mkdirSync(dirname(CACHE), { recursive: true });
  await runBuild(CACHE);
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return CACHE;
}

/** A build gives its files the time at which it began. */
function builtAt(folder) {
  const script = join(folder, "Code.js");
  return existsSync(script) ? statSync(script).mtimeMs : 0;
}

/** A folder changes when a file in it comes or goes. */
function newestIn(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function runBuild(folder) {
  const child = spawn(process.execPath, ["workbench/prepare.mjs", "workbench/sheets/page/build-add-on.ts", folder], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`the Google Sheets add-on could not be built: ${said}`))));
  });
}
