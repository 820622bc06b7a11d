/** `npm run examples`: writes the example workbooks from their data; a test holds the committed files to what this writes. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "../cli/writing/workbook-writer";
import type { Example } from "./example";
import { ATTRIBUTION, nhsExample } from "./nhs-accident-and-emergency";
import { productTeamExample } from "./product-team";
import { renderExample } from "./render-example";

/** Always the same, so that a file changes only with what is in it. */
const MADE = new Date(Date.UTC(2025, 0, 1));
const FOLDER = dirname(fileURLToPath(import.meta.url));

async function write(file: string, example: Example, licence: string): Promise<void> {
  const pages = { "Read me": { gridLines: false } };
  writeFileSync(
    join(FOLDER, file),
    await writeWorkbook(renderExample(example), { title: example.title, description: licence, modified: MADE, pages }),
  );
  console.log(`written: examples/${file}`);
}

function data(name: string): string {
  return readFileSync(join(FOLDER, "data", name), "utf8");
}

await write("nhs-ae-four-hour.xlsx", nhsExample({ england: data("nhs-ae-england.csv"), trusts: data("nhs-ae-trusts.csv") }), ATTRIBUTION);
await write("product-team.xlsx", productTeamExample(data("product-team-register.csv")), "Made-up figures, free to copy (CC0).");
