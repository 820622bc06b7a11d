/** Makes the example workbooks from their data, for the script that writes them and for the test that compares them. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeWorkbook } from "../cli/writing/workbook-writer";
import type { Example } from "./example";
import { healthyExample } from "./healthy";
import { neglectedExample } from "./neglected";
import { ATTRIBUTION, nhsExample } from "./nhs-accident-and-emergency";
import { productTeamExample } from "./product-team";
import { renderExample } from "./render-example";

/** Always the same, so that a file changes only with what is in it. */
const MADE = new Date(Date.UTC(2025, 0, 1));
const FOLDER = resolve("examples");
const MADE_UP = "Made-up figures, free to copy (CC0).";

/** Calls `take` with each file's name and bytes; to be run at the project's root. */
export async function writeExamples(take: (name: string, bytes: Uint8Array) => void): Promise<void> {
  const nhs = nhsExample({ england: data("nhs-ae-england.csv"), trusts: data("nhs-ae-trusts.csv") });
  take("nhs-ae-four-hour.xlsx", await workbook(nhs, ATTRIBUTION));
  take("product-team.xlsx", await workbook(productTeamExample(data("product-team-register.csv")), MADE_UP));
  take("register-healthy.xlsx", await workbook(healthyExample(), MADE_UP));
  take("register-neglected.xlsx", await workbook(neglectedExample(), MADE_UP));
}

function workbook(example: Example, licence: string): Promise<Uint8Array> {
  return writeWorkbook(renderExample(example), {
    title: example.title,
    description: licence,
    modified: MADE,
    pages: { "Read me": { gridLines: false } },
  });
}

function data(name: string): string {
  return readFileSync(join(FOLDER, "data", name), "utf8");
}
