/** Opening a workbook in the page: read it whole first, so that a bad file leaves open what is open. */
import type { FUniver } from "@univerjs/core/facade";
import { exitCodeOf } from "../../cli/input-error";
import { applyChanges } from "../apply-changes";
import { readFile, type OpenedFile } from "../reading/read-file";
import { forgetEdits } from "../step-history";
import { calculated } from "../univer-host";
import { showWorkbook } from "./spreadsheet";

/** What to tell the user: bad, or good with a remark. */
export interface Opened {
  readonly ok: boolean;
  readonly message: string;
}

export async function openWorkbook(
  api: FUniver,
  source: { readonly bytes: Uint8Array; readonly name: string },
  locale: string,
): Promise<Opened> {
  let file: OpenedFile;
  try {
    file = await readFile(source.bytes, source.name, locale);
  } catch (error) {
    if (!(error instanceof Error) || exitCodeOf(error) === null) throw error;
    return { ok: false, message: capital(error.message) };
  }
  showWorkbook(api, file.data);
  const notes = [...file.notes, ...applyEach(api, file)];
  await calculated(api);
  forgetEdits(api.getActiveWorkbook()!);
  return { ok: true, message: capital(notes.join("; ")) };
}

/** One table that Univer cannot have must not cost the workbook; the others are made. */
function applyEach(api: FUniver, { changes }: OpenedFile): readonly string[] {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return [];
  return changes.flatMap((change) => {
    try {
      applyChanges(workbook, [change]);
      return [];
    } catch {
      const name = "name" in change ? ` ${change.name}` : "";
      return [`the ${change.kind}${name} on sheet ${change.sheet} was left out`];
    }
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
