/** The globals of Apps Script that the add-on's rights allow; a script finds nothing else beside JavaScript's own. */
import type { GoogleState } from "../google-state";
import { cacheService, CHARTS, htmlService, lockService, utilities } from "./small-services";
import { spreadsheetApp } from "./spreadsheet-app";

export function scriptGlobals(state: GoogleState): Readonly<Record<string, unknown>> {
  return {
    SpreadsheetApp: spreadsheetApp(state),
    CacheService: cacheService(state),
    LockService: lockService(state),
    HtmlService: htmlService(state),
    Utilities: utilities(state),
    Charts: CHARTS,
  };
}
