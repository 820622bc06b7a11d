/** npm run build: makes everything under dist/ anew. */
import { fileURLToPath } from "node:url";
import { buildCore } from "./build-core";
import { buildSheets } from "./build-sheets";

async function main(): Promise<void> {
  const started = Date.now();
  const written = [...(await buildCore(folder("core"))), ...(await buildSheets(folder("sheets")))];
  for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function folder(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
}

await main();
