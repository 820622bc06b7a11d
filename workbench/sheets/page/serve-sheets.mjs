/** What the workbench serves of Google Sheets: the page, the add-on as it is built for Google, and the frames in which its parts run. */
import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { builtAddOn } from "./built-add-on.mjs";

const ROOT = resolve(fileURLToPath(new URL("../../..", import.meta.url)));
const HERE = "workbench/sheets/page";

const FILES = {
  "/sheets": `${HERE}/index.html`,
  "/sheets/realm.html": `${HERE}/realm.html`,
  "/sheets/realm.js": `${HERE}/realm.js`,
  "/sheets/frame.html": `${HERE}/frame.html`,
};

const BUILT = { "/sheets/Code.js": "Code.js", "/sheets/sidebar.html": "sidebar.html" };

/** Scripts see JavaScript and services, and reach nothing; pages hold their scripts and styles in themselves, as on Google's servers. */
const POLICIES = {
  "/sheets/realm.html": "default-src 'none'; script-src 'self'; frame-ancestors 'self'",
  "/sheets/frame.html":
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
    "base-uri 'self'; form-action 'none'; frame-ancestors 'self'",
};

/** Null for a path that is none of ours; `policy` for a page that has another one than the rest. */
export async function answerSheets(path) {
  if (path in FILES)
    return { status: 200, type: extname(FILES[path]), body: await readFile(join(ROOT, FILES[path])), policy: POLICIES[path] };
  if (path in BUILT) return built(path);
  return path === "/sheets/frame.js" ? { status: 200, type: ".js", body: await frameScript() } : null;
}

/** A source that does not compile: the page shows what the build said. */
async function built(path) {
  try {
    return { status: 200, type: extname(path), body: await readFile(join(await builtAddOn(), BUILT[path])) };
  } catch (error) {
    return { status: 500, type: ".txt", body: error.message };
  }
}

async function frameScript() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [`${HERE}/frame.ts`],
    write: false,
    bundle: true,
    format: "iife",
    target: "es2020",
    logLevel: "silent",
  });
  return Buffer.from(outputFiles[0].contents);
}
