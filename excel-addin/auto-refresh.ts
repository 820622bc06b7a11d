/** Refreshes the scorecard by itself after edits, if the workbook is set so. */
import type { AutoRefresh } from "../shared/workbook/pane-host";
import type { Report } from "../shared/workbook/report";
import { isWhileEditing } from "./explain-error";
import type { WorkbookWatch } from "./watch-workbook";

/** Kept in the workbook, so that all who open it find it the same. */
const SETTING = "plumbline.refreshByItself";

/** Typing comes in bursts; one refresh follows the last stroke. */
const CALM_MS = 1000;

export interface AutoRefreshOptions {
  readonly watch: WorkbookWatch;
  /** Excel's ids of the sheets that a refresh writes, as far as is known; with none of them there is nothing to refresh. */
  readonly ownSheets: () => ReadonlySet<string>;
  /** Null where there turns out to be nothing to refresh; never rejects. */
  readonly refresh: () => Promise<Report | null>;
  readonly tell: (report: Report) => void;
}

/**
 * A refresh writes on sheets of its own, and edits there start none: so it cannot follow itself. Recalculation starts none either,
 * since the scorecard is a formula and recalculates too; nor do edits of other people, whose own Excel refreshes.
 */
export function createAutoRefresh({ watch, ownSheets, refresh, tell }: AutoRefreshOptions): AutoRefresh {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isByHand = false;

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refreshNow(), CALM_MS);
  }

  async function refreshNow(): Promise<void> {
    if (!isOn()) return;
    const wasByHand = isByHand;
    isByHand = false;
    const report = await refresh();
    if (report && isWhileEditing(report)) {
      // The user is typing into the next cell already: that is no failure.
      isByHand ||= wasByHand;
      return schedule();
    }
    // Behind a command of the pane only a failure is worth more than what the command has just said.
    if (report && (wasByHand || !report.ok)) tell(report);
  }

  watch.listen(({ sheetId, cause, isRemote, isOwn }) => {
    const own = ownSheets();
    if (!isOn() || cause !== "edit" || isRemote || own.size === 0 || own.has(sheetId)) return;
    isByHand ||= !isOwn;
    schedule();
  });
  return { isOn, turn };
}

function isOn(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

function turn(on: boolean): Promise<void> {
  const { settings } = Office.context.document;
  const before = isOn();
  settings.set(SETTING, on);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve();
      settings.set(SETTING, before);
      reject(new Error(error.message));
    });
  });
}
