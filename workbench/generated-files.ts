/** The generated files with their content, so that a test can compare them with those that are committed. */
import { catalogue } from "../shared/functions/catalogue";
import { emitEntryPoints } from "../shared/functions/emit-entry-points";
import { emitExcelMetadata } from "../shared/functions/emit-excel-metadata";
import { emitReference } from "../shared/functions/emit-reference";
import { emitSheetsReference } from "../shared/journal/emit-sheets-reference";

/** Paths count from the root of the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Where the add-in is served from while it is developed; a build for elsewhere puts its own address in place of the first part. */
const HELP = "https://localhost:3000/functions.html";

/** What the bundle of the Sheets add-on calls its own entry to the catalogue. */
const HANDLER = "Plumbline_.customFunction";

export function generatedFiles(): readonly GeneratedFile[] {
  return [
    { path: "excel-addin/functions.json", text: emitExcelMetadata(catalogue, HELP) },
    { path: "sheets-addon/entry-points.generated.js", text: emitEntryPoints(catalogue, HANDLER) },
    { path: "shared/docs/functions.md", text: emitReference(catalogue) },
    { path: "shared/docs/sheets-and-columns.md", text: emitSheetsReference() },
  ];
}
