/**
 * Objects of Apps Script as strict as Google's: a member that the simulation lacks throws instead of answering nothing, every call
 * is counted, and what a custom function or an unallowed trigger may not do is refused with Google's words.
 */
import type { GoogleState } from "./google-state";

const WRITES = /^(?:set|insert|add|delete|remove|apply|activate|clear|merge|protect|toast)/;
const WRITTEN = new Set(["Spreadsheet", "Sheet", "Range", "DeveloperMetadata"]);

/** All that a trigger may use in a spreadsheet where nobody has allowed the add-on. */
const WITHOUT_RIGHTS = /^(?:SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.)/;

/** The implementation of some members, as an object of the whole type. */
export function strict<T extends object>(state: GoogleState, type: string, implementation: Partial<T>): T {
  return new Proxy(implementation, {
    get(target, key) {
      if (typeof key === "symbol" || key === "toJSON" || key === "then") return undefined;
      const member = `${type}.${key}`;
      if (!(key in target)) throw new Error(`simulated Apps Script has no ${member}`);
      const value = (target as Readonly<Record<string, unknown>>)[key];
      if (typeof value !== "function") return value;
      return (...args: readonly unknown[]): unknown => {
        state.calls.set(member, (state.calls.get(member) ?? 0) + 1);
        assertAllowed(state, { type, key, member });
        return (value as (...all: readonly unknown[]) => unknown)(...args);
      };
    },
  }) as T;
}

/** Google's exceptions are errors with this name. */
export function serviceError(message: string): Error {
  const error = new Error(message);
  error.name = "Exception";
  return error;
}

function assertAllowed(
  state: GoogleState,
  { type, key, member }: { readonly type: string; readonly key: string; readonly member: string },
): void {
  const failure = state.failures.get(member);
  if (failure !== undefined) {
    state.failures.delete(member);
    throw serviceError(failure);
  }
  if (state.mode === "custom function") {
    if (member === "SpreadsheetApp.getUi") throw serviceError("Cannot call SpreadsheetApp.getUi() from this context.");
    if (WRITTEN.has(type) && WRITES.test(key)) throw serviceError(`You do not have permission to call ${key}`);
  }
  if (state.mode === "none" && !WITHOUT_RIGHTS.test(member))
    throw serviceError(
      `You do not have permission to call ${member}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`,
    );
}
