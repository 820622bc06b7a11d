/** Who may call what: custom functions, simple triggers, add-ons that nobody has allowed yet, and scopes that the manifest lacks; refused with Google's words. */
import type { GoogleState } from "./google-state";
import { serviceError } from "./service-error";

export interface Call {
  /** "Range" */
  readonly type: string;
  /** "setValues" */
  readonly key: string;
}

const WRITES = /^(?:set|insert|add|append|delete|remove|apply|activate|clear|merge|protect|hide|show|toast)/;
const WRITTEN = new Set(["Spreadsheet", "Sheet", "Range", "NamedRange", "Protection", "DeveloperMetadata", "Banding"]);

/** All that a trigger may use in a spreadsheet where nobody has allowed the add-on. */
const WITHOUT_RIGHTS = /^(?:SpreadsheetApp\.getUi|Ui\.(?:createAddonMenu|createMenu)|Menu\.)/;

const CURRENT_ONLY = "https://www.googleapis.com/auth/spreadsheets.currentonly";

const NEEDS_SCOPE: readonly (readonly [RegExp, string])[] = [
  [/^Ui\.(?:showSidebar|showModalDialog|showModelessDialog)$/, "https://www.googleapis.com/auth/script.container.ui"],
  [/^(?:Spreadsheet|Sheet|Range)\./, CURRENT_ONLY],
];

/** True for what changes the spreadsheet, or shows something over it. */
export function isWrite({ type, key }: Call): boolean {
  return WRITTEN.has(type) && WRITES.test(key);
}

export function assertAllowed(state: GoogleState, { type, key }: Call): void {
  const member = `${type}.${key}`;
  const scope = NEEDS_SCOPE.find(([pattern]) => pattern.test(member))?.[1];
  switch (state.mode) {
    case "custom function":
      if (member === "SpreadsheetApp.getUi") throw serviceError("Cannot call SpreadsheetApp.getUi() from this context.");
      if (isWrite({ type, key })) throw serviceError(`You do not have permission to call ${key}`);
      return;
    case "none":
      if (!WITHOUT_RIGHTS.test(member)) throw denied(member, CURRENT_ONLY);
      return;
    case "limited":
      // The one spreadsheet may be read and written; whatever else a user must allow may not be used.
      if (scope !== undefined && scope !== CURRENT_ONLY) throw denied(member, scope);
      return;
    case "full":
      if (scope !== undefined && !state.scopes.includes(scope)) throw denied(member, scope);
  }
}

function denied(member: string, scope: string): Error {
  return serviceError(`You do not have permission to call ${member}. Required permissions: ${scope}`);
}
