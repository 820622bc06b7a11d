/** What the workbench serves of Excel: the page, the add-in itself, and the genuine Office.js from node_modules, which is never copied anywhere. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { builtInForEsbuild } from "../../native-math.mjs";

const ROOT = resolve(fileURLToPath(new URL("../../..", import.meta.url)));
const OFFICE_JS = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const FILES = {
  "/excel": "workbench/excel/page/index.html",
  "/excel/frame.js": "workbench/excel/page/frame.js",
  "/excel/manifest.xml": "manifest.xml",
  "/excel/functions.json": "excel-addin/functions.json",
};

/** Null for a path that is none of ours; `isFramed` for the one page that this page may show in a frame. */
export async function answerExcel(path) {
  if (path === "/excel/taskpane.html") return { status: 200, type: ".html", body: await taskpane(), isFramed: true };
  if (path === "/excel/taskpane.js" || path === "/excel/taskpane.css")
    return { status: 200, type: extname(path), body: await bundle(path) };
  const file = FILES[path] ?? icon(path) ?? officeJs(path);
  if (!file) return null;
  return existsSync(join(ROOT, file)) ? { status: 200, type: extname(file), body: await readFile(join(ROOT, file)) } : null;
}

/** The add-in's own page, with Office.js from this machine and the bridge in front of it. */
async function taskpane() {
  const html = await readFile(join(ROOT, "excel-addin", "taskpane.html"), "utf8");
  return html.replace(`<script src="${CDN}">`, '<script src="frame.js"></script>\n    <script src="/office-js/office.js">');
}

/** Made anew whenever the frame is loaded: a tenth of a second. */
async function bundle(path) {
  const entry = path.endsWith(".js") ? "excel-addin/taskpane.ts" : "shared/pane/pane.css";
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    plugins: [builtInForEsbuild],
  });
  return Buffer.from(outputFiles[0].contents);
}

function icon(path) {
  const name = /^\/excel\/icons\/([\w-]+\.png)$/.exec(path)?.[1];
  return name && `excel-addin/icons/${name}`;
}

/** Files and language folders of one package, and nothing beside it. */
function officeJs(path) {
  const name = /^\/office-js\/((?:[\w-]+\/)?[\w.-]+\.js)$/.exec(path)?.[1];
  return name && existsSync(join(OFFICE_JS, name)) && `node_modules/@microsoft/office-js/dist/${name}`;
}
