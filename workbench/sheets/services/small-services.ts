/** The services that need a few lines each: cache, lock, utilities, HTML, and the words of Charts. */
import type { GoogleState } from "../google-state";
import { serviceError, strict } from "../strict";
import { formatMoment } from "../wall-clock";

/** Characters of a key and of a value in Google's cache. */
const LONGEST_KEY = 250;
const LONGEST_VALUE = 100_000;

type CacheService = GoogleAppsScript.Cache.CacheService;
type LockService = GoogleAppsScript.Lock.LockService;
type Utilities = GoogleAppsScript.Utilities.Utilities;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

export function cacheService(state: GoogleState): CacheService {
  return strict<CacheService>(state, "CacheService", {
    getDocumentCache: () =>
      strict<GoogleAppsScript.Cache.Cache>(state, "Cache", {
        get: (key) => state.cache.get(key) ?? null,
        put: (key: string, value: string, seconds: number = 600) => {
          if (key.length > LONGEST_KEY || value.length > LONGEST_VALUE || seconds > 21_600) throw serviceError("Argument too large");
          state.cache.set(key, value);
        },
      }),
  });
}

export function lockService(state: GoogleState): LockService {
  return strict<LockService>(state, "LockService", {
    getDocumentLock: () =>
      strict<GoogleAppsScript.Lock.Lock>(state, "Lock", {
        tryLock: () => {
          if (state.lockedByOther || state.isLocked) return false;
          state.isLocked = true;
          return true;
        },
        releaseLock: () => void (state.isLocked = false),
      }),
  });
}

export function utilities(state: GoogleState): Utilities {
  return strict<Utilities>(state, "Utilities", {
    formatDate: (date, zone, pattern) => formatMoment((date as Date).getTime(), zone, pattern),
  });
}

export function htmlService(state: GoogleState): HtmlService {
  return strict<HtmlService>(state, "HtmlService", {
    createHtmlOutputFromFile: (name) => {
      const html = state.files[name];
      if (html === undefined) throw serviceError(`No HTML file named ${name} was found.`);
      return htmlOutput(state, html, "");
    },
  });
}

function htmlOutput(state: GoogleState, html: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return strict<GoogleAppsScript.HTML.HtmlOutput>(state, "HtmlOutput", {
    setTitle: (next) => htmlOutput(state, html, next),
    getTitle: () => title,
    getContent: () => html,
  });
}

/** Enumerations only. */
export const CHARTS = {
  ChartType: { LINE: "LINE" },
  ChartMergeStrategy: { MERGE_COLUMNS: "MERGE_COLUMNS", MERGE_ROWS: "MERGE_ROWS" },
} as const;
