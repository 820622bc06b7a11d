/** What was still to be done on a day, the longest overdue first. */
import type { Day } from "../../cell/serial-day";
import type { Action } from "../../journal/journal";

export interface OpenAction {
  readonly action: Action;
  /** Days since it was due: 0 or less where it is not late; null without a day. */
  readonly late: number | null;
}

/** An action that was done later was open on the day. */
export function openActions(actions: readonly Action[], asOf: Day): readonly OpenAction[] {
  return actions
    .filter(({ state, doneOn }) => state === "open" || state === "in progress" || (state === "done" && doneOn !== null && doneOn > asOf))
    .map((action) => ({ action, late: action.due === null ? null : asOf - action.due }))
    .sort((a, b) => (b.late ?? -Infinity) - (a.late ?? -Infinity) || 0);
}

/** Done after one day and up to another. */
export function doneBetween(actions: readonly Action[], after: Day, upTo: Day): readonly Action[] {
  return actions.filter(({ state, doneOn }) => state === "done" && doneOn !== null && doneOn > after && doneOn <= upTo);
}
