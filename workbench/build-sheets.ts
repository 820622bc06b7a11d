/** Builds the Google Sheets add-on: the three files that clasp pushes, Code.js, sidebar.html and appsscript.json. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import * as esbuild from "esbuild";
import webpack from "webpack";
import { commands } from "../shared/commands/catalogue";
import { emitScriptFunctions, entryPoints } from "../sheets-addon/entry-points";
import type { BuiltFile } from "./build-core";
import { BUILT_IN } from "./native-math.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = join(ROOT, "sheets-addon");
const NAMES = ["Code.js", "sidebar.html", "appsscript.json"] as const;

/** What HtmlService or a browser would take for something else inside a script, and inside a style. */
const MISREAD = ["`", "</script", "</style", "<!--", "<?"];

export async function buildSheets(folder: string): Promise<readonly BuiltFile[]> {
  const started = new Date();
  const bundles = mkdtempSync(join(tmpdir(), "plumbline-sheets-"));
  await bundle({ ...script, output: { ...script.output, path: bundles } });
  await bundle({ ...page, output: { path: bundles, filename: "sidebar.js" } });
  // Only now, so that a build that fails leaves the one before.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Code.js"), code(readBundle(bundles, "Code.js")));
  writeFileSync(join(folder, "sidebar.html"), sidebar(readBundle(bundles, "sidebar.js"), await style()));
  copyFileSync(join(SOURCE, "appsscript.json"), join(folder, "appsscript.json"));
  rmSync(bundles, { recursive: true, force: true });
  // What was changed meanwhile is newer than what was built.
  for (const name of NAMES) utimesSync(join(folder, name), started, started);
  return NAMES.map((name) => ({ file: relative(ROOT, join(folder, name)), bytes: statSync(join(folder, name)).size }));
}

/** With the licences of packages, which webpack puts into a file beside, where they would not travel with the script. */
function readBundle(folder: string, name: string): string {
  const licences = join(folder, `${name}.LICENSE.txt`);
  const text = readFileSync(join(folder, name), "utf8").replace(/^\/\*! For license information.*\n/, "");
  return existsSync(licences) ? `${text}\n${readFileSync(licences, "utf8").replace(/`/g, "'")}` : text;
}

/** Google finds functions and their JSDoc in the text: so they come in front of the bundle, where no minifier has seen them. */
function code(bundled: string): string {
  const customFunctions = readFileSync(join(SOURCE, "entry-points.generated.js"), "utf8");
  return [customFunctions, emitScriptFunctions(entryPoints(commands)), bundled].join("\n");
}

/** One page, since Google serves no other files beside it. */
function sidebar(bundle: string, css: string): string {
  const bundled = withoutBackTicks(bundle);
  for (const [name, text] of Object.entries({ "main.js": bundled, "pane.css": css })) {
    const found = MISREAD.find((sign) => text.toLowerCase().includes(sign));
    if (found) throw new Error(`${name} must not contain what Google or the browser would read as something else: ${found}`);
  }
  const frame = readFileSync(join(SOURCE, "sidebar", "sidebar.html"), "utf8");
  return frame.replace("/* pane.css */", () => css.trim()).replace("/* main.js */", () => bundled.trim());
}

/** With everything that it imports. */
async function style(): Promise<string> {
  const entryPoints = [join(ROOT, "shared", "pane", "pane.css")];
  const { outputFiles } = await esbuild.build({ entryPoints, bundle: true, minify: true, write: false, logLevel: "error" });
  return outputFiles[0]!.text;
}

/**
 * The compiler has left no template literals, so every back-tick stands in a text or a pattern, and can be written by its number.
 * If one were left after all, this would be no script any more, and says so.
 */
function withoutBackTicks(script: string): string {
  const escaped = script.replace(/((?:\\\\)*)\\?`/g, "$1\\x60");
  new vm.Script(escaped, { filename: "sidebar.js" });
  return escaped;
}

const common: webpack.Configuration = {
  mode: "production",
  context: ROOT,
  devtool: false,
  performance: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  externals: BUILT_IN,
  externalsType: "var",
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

/** The language of Apps Script's V8, and no platform at all: an import of a Node built-in or of a browser's would not resolve. */
const script: webpack.Configuration = {
  ...common,
  entry: { Code: join(SOURCE, "code.ts") },
  target: "es2019",
  output: { filename: "[name].js", library: { name: "Plumbline_", type: "var" }, chunkFormat: false },
  module: { rules: [swc({ target: "es2019" })] },
};

/** HtmlService takes two slashes inside a template literal for a comment: so there are none, not even in packages. */
const page: webpack.Configuration = {
  ...common,
  entry: join(SOURCE, "sidebar", "main.ts"),
  target: ["web", "es2019"],
  module: { rules: [swc(undefined, { targets: "chrome 90, firefox 90, safari 15", include: ["transform-template-literals"] })] },
};

function swc(jsc: object | undefined, env?: object): webpack.RuleSetRule {
  const transform = { react: { runtime: "automatic", importSource: "preact" } };
  const options = {
    jsc: { ...jsc, parser: { syntax: "typescript", tsx: true }, transform },
    env,
    module: { type: "es6" },
    sourceMaps: false,
  };
  return {
    test: /\.(tsx?|m?js)$/,
    resolve: { fullySpecified: false },
    use: { loader: "swc-loader", options },
  };
}

function bundle(config: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
