/** The words of the frame and those that several views share. Values and names are never part of a word: they are put beside it. */
import type { Severity } from "../../cell/finding";
import type { ViewName } from "../routes";

export const WORDS = {
  product: "Plumbline",
  loading: "Reading the workbook …",
  reading: "Reading the workbook",
  running: "Working in the workbook",
  analysing: "Working out the statistics",
  fetching: "Fetching this view …",
  notFetched: "This view could not be fetched: look at the connection, then try again.",
  cancel: "Cancel",
  places: "Places",
  more: "More",
  back: "Back",
  kpiGone: "This KPI is no longer in the register.",
  asOf: "As of",
  refresh: "Refresh",
  refreshHelp: "Reads the workbook again and brings the Scorecard sheet up to date",
  outOfDate: "Cells changed since this was read",
  dismiss: "Dismiss",
  failed: "Something went wrong in the program",
  failedDuring: "While:",
  failedHelp: "Nothing in the workbook was lost. Try again; if it comes back, please report this text:",
  tryAgain: "Try again",
  copy: "Copy",
  copyFailed: "Copying is not allowed here: select the text and copy it by hand.",
  copied: "Copied.",
  showMore: "Show more",
  goTo: "Go to",
  save: "Save",
  undo: "Cancel",
  noSelection: "Select one rectangle of cells in the sheet first.",
  required: "required",
  yes: "Yes",
  no: "No",
} as const;

export const VIEW_WORDS: Readonly<Record<ViewName, string>> = {
  scorecard: "Scorecard",
  check: "Check",
  review: "Review",
  define: "Define a KPI",
  functions: "Functions",
  format: "Format",
  settings: "Settings",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Left out", warning: "Look at", info: "Understood as" };
export const SEVERITY_GLYPHS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

/** "3 KPIs", "1 KPI". */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
