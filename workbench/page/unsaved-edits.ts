/** Whether the workbook that is open holds edits that no file has yet, and the browser's question before a page with such is left. */
import type { FUniver } from "@univerjs/core/facade";
import { lastEdit } from "../step-history";

export interface UnsavedEdits {
  readonly are: () => boolean;
  /** What stands in the workbook is in a file, since it was opened or downloaded: up to the edit named, or all of it. */
  readonly markSaved: (upTo?: object | null) => void;
}

/** What was undone again counts as never done. */
export function watchEdits(api: FUniver): UnsavedEdits {
  let saved: object | null = null;
  const state = (): object | null => {
    const workbook = api.getActiveWorkbook();
    return workbook && lastEdit(workbook);
  };
  const are = (): boolean => state() !== saved;
  window.addEventListener("beforeunload", (event) => {
    if (are()) event.preventDefault();
  });
  return { are, markSaved: (upTo = state()) => void (saved = upTo) };
}
