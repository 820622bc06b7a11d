/** Builds the Excel add-in: static files to put on a web server, with its addresses in the manifest. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import webpack from "webpack";
import { DEVELOPMENT_URL, moveAddresses } from "./base-url";
import type { BuiltFile } from "./build-core";
import { BUILT_IN } from "./native-math.mjs";
import { renderMarkdown } from "./render-markdown";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = join(ROOT, "excel-addin");

/** Pages for people, from documents of the repository. */
const PAGES = [
  { file: "help.html", title: "Plumbline in Excel", source: "shared/docs/excel.md" },
  { file: "functions.html", title: "Functions", source: "shared/docs/functions.md" },
] as const;

/** Everything that the manifest names, and the manifest itself, under `folder`. */
export async function buildExcel(folder: string, baseUrl: string = DEVELOPMENT_URL): Promise<readonly BuiltFile[]> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await writeFiles(unfinished, baseUrl);
  // Only now, so that a build that fails leaves the one before.
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return [...scripts, "taskpane.css", "functions.json", "manifest.xml"].map((name) => {
    const file = join(folder, name);
    return { file: relative(ROOT, file), bytes: statSync(file).size };
  });
}

async function writeFiles(folder: string, baseUrl: string): Promise<void> {
  mkdirSync(join(folder, "icons"), { recursive: true });
  await Promise.all([bundleScript(folder), bundleStyle(folder)]);
  writeFileSync(join(folder, "taskpane.html"), withVersions(readFileSync(join(SOURCE, "taskpane.html"), "utf8"), folder));
  for (const icon of readdirSync(join(SOURCE, "icons"))) copyFileSync(join(SOURCE, "icons", icon), join(folder, "icons", icon));
  for (const [source, target] of [
    [join(ROOT, "manifest.xml"), "manifest.xml"],
    [join(SOURCE, "functions.json"), "functions.json"],
  ] as const) {
    writeFileSync(join(folder, target), moveAddresses(readFileSync(source, "utf8"), baseUrl));
  }
  for (const { file, title, source } of PAGES) writeFileSync(join(folder, file), page(title, readFileSync(join(ROOT, source), "utf8")));
}

/** Script and style by their contents: a page never runs with files that a browser has kept of another version. */
function withVersions(html: string, folder: string): string {
  return html.replace(/(?<=")taskpane\.(?:js|css)(?=")/g, (name) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
    return `${name}?v=${hash.slice(0, 8)}`;
  });
}

function page(title: string, markdown: string): string {
  const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<title>${title}</title>
<link rel="stylesheet" href="document.css" />
</head>
<body>
<main>
${renderMarkdown(markdown)}
</main>
</body>
</html>
`;
}

async function bundleStyle(folder: string): Promise<void> {
  await esbuild.build({
    entryPoints: { taskpane: join(ROOT, "shared", "pane", "pane.css"), document: join(SOURCE, "document.css") },
    bundle: true,
    minify: true,
    outdir: folder,
    logLevel: "error",
  });
}

function bundleScript(folder: string): Promise<void> {
  const config: webpack.Configuration = {
    mode: "production",
    // The oldest web views with a shared runtime: Edge WebView2 and Safari of 2020.
    target: ["web", "es2020"],
    context: ROOT,
    entry: join(SOURCE, "taskpane.ts"),
    devtool: false,
    // A script behind another is found beside the page, wherever that is, and only in the same version.
    output: { path: folder, filename: "taskpane.js", chunkFilename: "[name].[contenthash:8].js", publicPath: "" },
    optimization: { splitChunks: false, mangleExports: "size" },
    performance: false,
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    externals: BUILT_IN,
    externalsType: "var",
    module: { rules: [{ test: /\.tsx?$/, resolve: { fullySpecified: false }, use: { loader: "swc-loader", options: SWC } }] },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const SWC = {
  jsc: {
    target: "es2020",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic", importSource: "preact" } },
  },
  module: { type: "es6" },
};
