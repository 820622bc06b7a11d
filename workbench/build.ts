/** npm run build: makes everything under dist/ anew. */
import { fileURLToPath } from "node:url";
import { buildCore } from "./build-core";

async function main(): Promise<void> {
  const started = Date.now();
  const written = await buildCore(fileURLToPath(new URL("../dist/core", import.meta.url)));
  for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

await main();
