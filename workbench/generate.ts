/** `npm run generate`: writes what is derived from the catalogue of functions into the files that hosts and readers expect. */
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

for (const { path, text } of generatedFiles()) {
  writeFileSync(join(ROOT, path), text);
  console.log(`wrote ${path}`);
}
