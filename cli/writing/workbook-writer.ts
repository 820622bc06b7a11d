/** Writes a new workbook from a list of changes: the file's side of "snapshot in, changes out", next to Excel's and Sheets'. */
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Change } from "../../shared/workbook/change";
import { applyChange, type WorkbookDraft } from "./apply-change";
import { toWriteSheet } from "./workbook-draft";

export interface WorkbookProperties {
  readonly title: string;
  readonly description: string;
}

/** Landscape and as wide as one page: a scorecard is wide. */
const PAGE: WriteSheet["pageSetup"] = { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

/** The file's bytes. Sheet names must already be fit for a file (see file-text.ts). */
export async function writeWorkbook(changes: readonly Change[], properties: WorkbookProperties): Promise<Uint8Array> {
  const book: WorkbookDraft = { sheets: new Map(), names: new Map(), activeSheet: "" };
  for (const change of changes) applyChange(book, change);
  const names = [...book.sheets.keys()];
  return writeXlsx({
    properties: { ...properties, creator: "Plumbline" },
    activeSheet: Math.max(0, names.indexOf(book.activeSheet)),
    namedRanges: [...book.names].map(([name, range]) => ({ name, range })),
    sheets: [...book.sheets].map(([name, sheet]) => ({ ...toWriteSheet(name, sheet), pageSetup: PAGE })),
  });
}
