/** The globals of Apps Script; a script finds nothing else beside JavaScript's own. */
import type { GoogleState } from "../google-state";
import { htmlService } from "./html-service";
import { CHARTS, lockService, sessionService, utilities } from "./small-services";
import { spreadsheetApp } from "./spreadsheet-app";
import { cacheService, propertiesService } from "./stores";

export function scriptGlobals(state: GoogleState): Readonly<Record<string, unknown>> {
  return {
    SpreadsheetApp: spreadsheetApp(state),
    PropertiesService: propertiesService(state),
    CacheService: cacheService(state),
    LockService: lockService(state),
    HtmlService: htmlService(state),
    Session: sessionService(state),
    Utilities: utilities(state),
    Charts: CHARTS,
  };
}
