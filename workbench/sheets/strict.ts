/**
 * Objects of Apps Script as strict as Google's: a member that the simulation lacks throws instead of answering nothing, every call
 * is counted, and what a script may not do at the moment is refused.
 */
import type { GoogleState } from "./google-state";
import { assertAllowed, isWrite } from "./rights";
import { serviceError } from "./service-error";

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
        failAsTold(state, member);
        assertAllowed(state, { type, key });
        if (isWrite({ type, key })) state.writes += 1;
        return (value as (...all: readonly unknown[]) => unknown)(...args);
      };
    },
  }) as T;
}

function failAsTold({ failures }: GoogleState, member: string): void {
  const failure = failures.get(member);
  if (failure === undefined) return;
  failures.delete(member);
  throw serviceError(failure);
}
