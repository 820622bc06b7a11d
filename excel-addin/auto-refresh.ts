/** Refreshes the scorecard by itself after edits, if the workbook is set so. */
import type { AutoRefresh } from "../shared/workbook/pane-host";
import type { Report } from "../shared/workbook/report";
import type { WorkbookWatch } from "./watch-workbook";

/** Kept in the workbook, so that all who open it find it the same. */
const SETTING = "plumbline.refreshByItself";

/** Typing comes in bursts; one refresh follows the last stroke. */
const CALM_MS = 1000;

export interface AutoRefreshOptions {
  readonly watch: WorkbookWatch;
  /** Excel's id of the sheet with the scorecard; "" if there is none, and then there is nothing to refresh. */
  readonly ownSheetId: () => string;
  readonly refresh: () => Promise<Report>;
  readonly tell: (report: Report) => void;
}

/**
 * A refresh writes on no sheet but the scorecard's, and edits there start none: so it cannot follow itself. Recalculation
 * starts none either, since the scorecard is a formula and recalculates too.
 */
export function createAutoRefresh({ watch, ownSheetId, refresh, tell }: AutoRefreshOptions): AutoRefresh {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch.listen(({ sheetId, cause }) => {
    if (!isOn() || cause !== "edit" || ownSheetId() === "" || sheetId === ownSheetId()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().then(tell), CALM_MS);
  });
  return { isOn, turn };
}

function isOn(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

function turn(on: boolean): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(SETTING, on);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
