/** What the packages in the core weigh where it is loaded: minified, by esbuild, compressed as a server sends it. */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const DISTRIBUTIONS = ["normal", "student"].map((name) => `export * from "./shared/statistics/${name}";`).join("\n");

/** "Bundle: core 70 KB, of which distribution functions 37 KB (minified, gzip)". */
export function bundleCost(): string {
  const [core, distributions] = ['export * from "./shared/index";', DISTRIBUTIONS].map(compressedSize);
  return `Bundle: core ${core} KB, of which distribution functions (@stdlib) ${distributions} KB; minified, gzip.`;
}

function compressedSize(contents: string): number {
  const resolveDir = fileURLToPath(new URL("../..", import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return Math.round(gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000);
}
