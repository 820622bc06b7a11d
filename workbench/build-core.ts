/** Builds the core as a library: one CommonJS file that any Node project can require, with its types beside it. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { emitDeclarations } from "./emit-declarations";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ENTRY = join(ROOT, "shared", "index.ts");

export interface BuiltFile {
  readonly file: string;
  readonly bytes: number;
}

/** Writes index.cjs, index.d.cts, types/ and a package.json, which makes the folder installable by itself. */
export async function buildCore(folder: string): Promise<readonly BuiltFile[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(folder);
  emitDeclarations(ENTRY, join(folder, "types"));
  writeFileSync(join(folder, "index.d.cts"), 'export * from "./types/index";\n');
  writeFileSync(join(folder, "package.json"), manifest());
  return ["index.cjs", "index.d.cts"].map((name) => {
    const file = join(folder, name);
    return { file: relative(ROOT, file), bytes: statSync(file).size };
  });
}

/** Says that the folder is CommonJS, whatever project it is copied into. */
function manifest(): string {
  const { name, version, license } = rootManifest();
  const own = { name: `${name}-core`, version, license, type: "commonjs", main: "index.cjs", types: "index.d.cts" };
  return `${JSON.stringify(own, null, 2)}\n`;
}

function rootManifest(): { name: string; version: string; license: string } {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { name: string; version: string; license: string };
}

function bundle(folder: string): Promise<void> {
  const { version, license } = rootManifest();
  const config: webpack.Configuration = {
    mode: "production",
    // No platform at all: an import of a Node built-in or of a browser's would not resolve.
    target: "es2020",
    context: ROOT,
    entry: ENTRY,
    devtool: false,
    // Static exports, which Node finds when an ES module imports names from the file.
    output: { path: folder, filename: "index.cjs", library: { type: "commonjs-static" }, chunkFormat: false },
    optimization: { minimize: false },
    performance: false,
    // .js for the distribution functions, which are bundled
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, resolve: { fullySpecified: false }, use: { loader: "swc-loader", options: SWC } }] },
    plugins: [new webpack.BannerPlugin({ banner: `/*! Plumbline core ${version}, ${license} */`, raw: true })],
  };
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const SWC = { jsc: { target: "es2020", parser: { syntax: "typescript" } }, module: { type: "es6" }, sourceMaps: false };
