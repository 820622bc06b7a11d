/** Bundles the page: packages once, cached until a version changes; our own sources at the start and whenever one of them changed. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const CACHE = join(ROOT, "node_modules", ".cache", "plumbline");
const VENDOR_OPTIONS = {
  bundle: true,
  format: "esm",
  splitting: true,
  minify: true,
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
};

/**
 * The page's files, `read(path)` giving the contents or null. The page is looked at again each time `refresh` is called;
 * it throws with esbuild's own words if a source does not compile.
 */
export async function openBundle(say) {
  const specifiers = new Set();
  const context = await esbuild.context({
    absWorkingDir: ROOT,
    entryPoints: {
      page: "workbench/page/main.tsx",
      style: "workbench/page/page.css",
      excel: "workbench/excel/page/main.ts",
      "excel-style": "workbench/excel/page/page.css",
      sheets: "workbench/sheets/page/main.tsx",
      "sheets-style": "workbench/sheets/page/page.css",
    },
    outdir: "out",
    write: false,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "linked",
    metafile: true,
    logLevel: "silent",
    plugins: [packagesApart(specifiers)],
  });
  let page = { files: new Map(), inputs: [], builtAt: 0 };
  let vendor = "";

  async function refresh() {
    if (page.inputs.length > 0 && !page.inputs.some((path) => changedSince(path, page.builtAt))) return;
    const builtAt = Date.now();
    const result = await context.rebuild();
    const files = new Map(result.outputFiles.map((file) => [`/${file.path.split(/[\\/]/).pop()}`, Buffer.from(file.contents)]));
    vendor = await vendorBundle([...specifiers].sort(), say);
    page = { files, inputs: Object.keys(result.metafile.inputs).filter((path) => !path.includes("node_modules")), builtAt };
  }

  const started = Date.now();
  await refresh();
  say(`Bundled the page in ${Date.now() - started} ms.`);
  return {
    refresh,
    read: (path) => page.files.get(path) ?? readVendor(vendor, path),
    /** Names the state of a package's file, which a browser may keep; null for our own. */
    tag: (path) => (path.startsWith("/vendor/") ? `"${basename(vendor)}"` : null),
    close: () => context.dispose(),
  };
}

/** Imports of packages become imports of /vendor/NAME.js; style sheets are small and stay with the page. */
function packagesApart(specifiers) {
  return {
    name: "packages-apart",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === "entry-point" || path.endsWith(".css")) return undefined;
        specifiers.add(path);
        return { path: `/vendor/${fileName(path)}.js`, external: true };
      });
    },
  };
}

/**
 * A package under @stdlib finds out by eval whether there are generators. The page forbids eval, and the browser would report
 * the attempt; there are generators wherever Univer runs.
 */
const WITHOUT_EVAL = {
  name: "without-eval",
  setup(build) {
    build.onLoad({ filter: /[\\/]@stdlib[\\/]assert-has-generator-support[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: "module.exports = () => true;",
    }));
  },
};

async function vendorBundle(specifiers, say) {
  const folder = join(CACHE, `vendor-${vendorKey(specifiers)}`);
  if (existsSync(folder)) return folder;
  say("Bundling the spreadsheet (Univer): once, and again when a package changes …");
  const making = `${folder}.${process.pid}`;
  const entryPoints = Object.fromEntries(specifiers.map((specifier) => [fileName(specifier), specifier]));
  await esbuild.build({ ...VENDOR_OPTIONS, plugins: [WITHOUT_EVAL], absWorkingDir: ROOT, entryPoints, outdir: making, logLevel: "error" });
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE))
    if (old.startsWith("vendor-") && !old.includes(".")) rmSync(join(CACHE, old), { recursive: true, force: true });
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true, force: true }); // Another start was faster.
  }
  return folder;
}

/** What the vendor bundle depends on: which packages the page imports, and every installed version. */
function vendorKey(specifiers) {
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  const hash = createHash("sha256").update(JSON.stringify([specifiers, VENDOR_OPTIONS, WITHOUT_EVAL.setup.toString(), esbuild.version]));
  return hash
    .update(readFileSync(existsSync(installed) ? installed : join(ROOT, "package-lock.json")))
    .digest("hex")
    .slice(0, 16);
}

function readVendor(folder, path) {
  const name = /^\/vendor\/([\w.-]+\.js)$/.exec(path)?.[1];
  const file = name && join(folder, name);
  return file && existsSync(file) ? readFileSync(file) : null;
}

function fileName(specifier) {
  return specifier.replace(/^@/, "").replace(/[^\w.-]+/g, "-");
}

function changedSince(path, time) {
  try {
    return statSync(join(ROOT, path)).mtimeMs >= time;
  } catch {
    return true;
  }
}
