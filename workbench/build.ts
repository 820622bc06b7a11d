/** npm run build: makes everything under dist/ anew. */
import { fileURLToPath } from "node:url";
import { readBaseUrl } from "./base-url";
import { buildCore } from "./build-core";
import { buildExcel } from "./build-excel";
import { buildSheets } from "./build-sheets";

async function main(): Promise<void> {
  const started = Date.now();
  const baseUrl = readBaseUrl(process.argv.slice(2));
  const written = [
    ...(await buildCore(folder("core"))),
    ...(await buildSheets(folder("sheets"))),
    ...(await buildExcel(folder("excel"), baseUrl)),
  ];
  for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function folder(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
}

await main();
