/** What went wrong in Excel, in a sentence that says what to do, by the code of Office.js's error. */
import type { Report } from "../shared/workbook/report";

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "a cell is being edited: press Enter or Esc, then try again",
  AccessDenied: "Excel denied it: the workbook must be editable, and the sheet not protected",
  ItemAlreadyExists: "something of this name was added to the workbook in the meantime: try again",
  ItemNotFound: "something was removed from the workbook in the meantime: try again",
  MergedRangeConflict: "merged cells are in the way (Home, Unmerge Cells)",
  FilteredRangeConflict: "a filter is in the way (Data, Clear)",
  RangeExceedsLimit: "it is more cells than Excel takes or sends at once",
  RequestPayloadSizeLimitExceeded: "it is more than Excel on the web takes at once",
  ResponsePayloadSizeLimitExceeded: "it is more than Excel on the web sends at once",
  ActivityLimitReached: "Excel is busy: try again in a moment",
  ConnectionFailure: "Excel could not be reached",
  Timeout: "Excel did not answer in time",
  RequestAborted: "Excel was interrupted: try again",
};

/** Any error; what Excel says itself where we know nothing better, with the place in our program for a report. */
export function explainError(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return error instanceof Error ? error.message : String(error);
  const known = SENTENCES[error.code];
  if (known !== undefined) return known;
  const place = (error.debugInfo as { readonly errorLocation?: string } | undefined)?.errorLocation;
  return `Excel refused it (${error.code}${place ? ` at ${place}` : ""}): ${error.message}`;
}

/** What Excel refused, or what went wrong in the program, as a command's report. */
export function refusalOf(error: unknown): Report {
  return { ok: false, message: explainError(error), findings: [] };
}

/** True if the command failed because a cell is being edited, which passes by itself. */
export function isWhileEditing({ ok, message }: Report): boolean {
  return !ok && message.endsWith(SENTENCES["InvalidOperationInCellEditMode"]!);
}

/** Office.js's code of an error, such as "ItemNotFound"; "" for an error that is not Office.js's. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : "";
}
