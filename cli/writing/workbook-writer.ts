/** Writes a new workbook from a list of changes: the file's side of "snapshot in, changes out", next to Excel's and Sheets'. */
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Change } from "../../shared/workbook/change";
import { checkChanges } from "../../shared/workbook/check-changes";
import { applyChange, type WorkbookDraft } from "./apply-change";
import { DEFAULT_FONT } from "./file-style";
import { toWriteSheet } from "./workbook-draft";

/** How a sheet is shown and printed, which no command of the core cares about. */
export interface Page {
  readonly gridLines?: boolean;
  /** "A1:O40"; all of the sheet unless given. */
  readonly printArea?: string;
  /** Printed upright; lying unless given, since a scorecard is wide. */
  readonly isUpright?: boolean;
}

export interface WorkbookOptions {
  readonly title: string;
  readonly description: string;
  /** When the file says that it was made; now unless given. */
  readonly modified?: Date;
  /** By sheet. */
  readonly pages?: Readonly<Record<string, Page>>;
}

/** As wide as one page, and as many pages as it is long. */
const PRINTED: NonNullable<WriteSheet["pageSetup"]> = {
  orientation: "landscape",
  paperSize: "a4",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4 },
};

/** The file's bytes. */
export async function writeWorkbook(changes: readonly Change[], options: WorkbookOptions): Promise<Uint8Array> {
  const problems = checkChanges(changes, { sheets: [], tables: [] });
  if (problems.length > 0) throw new Error(`changes cannot be applied: ${problems.join("; ")}`);
  const book: WorkbookDraft = { sheets: new Map(), names: new Map(), activeSheet: "" };
  for (const change of changes) applyChange(book, change);
  const names = [...book.sheets.keys()];
  const { title, description, modified, pages = {} } = options;
  return writeXlsx({
    defaultFont: DEFAULT_FONT,
    properties: { title, description, modified, creator: "Plumbline" },
    activeSheet: Math.max(0, names.indexOf(book.activeSheet)),
    namedRanges: [...book.names].map(([name, range]) => ({ name, range })),
    sheets: [...book.sheets].map(([name, sheet]) => ({ ...toWriteSheet(name, sheet), ...looks(pages[name] ?? {}) })),
  });
}

function looks({ gridLines = true, printArea, isUpright = false }: Page): Pick<WriteSheet, "view" | "pageSetup"> {
  return {
    view: { showGridLines: gridLines },
    pageSetup: { ...PRINTED, ...(isUpright && { orientation: "portrait" }), ...(printArea !== undefined && { printArea }) },
  };
}
