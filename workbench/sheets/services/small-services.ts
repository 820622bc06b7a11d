/** The services that need a few lines each: lock, session, utilities, and the words of Charts. */
import type { GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { formatMoment } from "../wall-clock";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;
type Session = GoogleAppsScript.Base.Session;
type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Nobody waits here: a lock that is taken now stays taken. */
export function lockService(state: GoogleState): LockService {
  const tryLock = (): boolean => {
    if (state.lockedByOther || state.isLocked) return false;
    state.isLocked = true;
    return true;
  };
  return strict<LockService>(state, "LockService", {
    getDocumentLock: () =>
      strict<Lock>(state, "Lock", {
        tryLock,
        waitLock: () => {
          if (!tryLock()) throw serviceError("Lock timeout: another process was holding the lock for too long.");
        },
        hasLock: () => state.isLocked,
        releaseLock: () => void (state.isLocked = false),
      }),
  });
}

/** Who the user is Google tells only a script that may know it: ours may not, and gets an empty address. */
export function sessionService(state: GoogleState): Session {
  const nobody = strict<GoogleAppsScript.Base.User>(state, "User", { getEmail: () => "" });
  return strict<Session>(state, "Session", {
    getScriptTimeZone: () => state.scriptTimeZone,
    getActiveUserLocale: () => state.locale.slice(0, 2),
    getActiveUser: () => nobody,
    getEffectiveUser: () => nobody,
  });
}

export function utilities(state: GoogleState): Utilities {
  return strict<Utilities>(state, "Utilities", {
    formatDate: (date, zone, pattern) => formatMoment((date as Date).getTime(), zone, pattern),
  });
}

/** Enumerations only. */
export const CHARTS = {
  ChartType: { LINE: "LINE" },
  ChartMergeStrategy: { MERGE_COLUMNS: "MERGE_COLUMNS", MERGE_ROWS: "MERGE_ROWS" },
} as const;
