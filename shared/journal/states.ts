/** The words for how far an objective or an action is, and what else the field writes for them. */
import { wordReader } from "../register/choice-words";

export const OBJECTIVE_STATES = ["draft", "active", "paused", "achieved", "dropped"] as const;
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];

export const ACTION_STATES = ["open", "in progress", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** One list for both: no word means different things in them but those of the first and the last. */
const read = wordReader({
  draft: ["proposed", "planned", "in draft"],
  active: ["live", "current", "approved", "in force"],
  paused: ["on hold", "suspended", "inactive", "deferred", "blocked", "waiting"],
  achieved: ["reached", "met", "fulfilled"],
  dropped: ["cancelled", "canceled", "abandoned", "rejected", "withdrawn", "obsolete", "not done", "won't do"],
  open: ["to do", "todo", "new", "not started", "pending", "outstanding"],
  "in progress": [
    "ongoing",
    "started",
    "in work",
    "doing",
    "wip",
    "underway",
    "under way",
    "on track",
    "at risk",
    "off track",
    "behind",
    "delayed",
    "late",
    "overdue",
  ],
  done: ["closed", "completed", "complete", "finished", "yes", "true", "x", "✓", "✔", "☑"],
});

/** "Completed" → done, whatever the table: what an objective calls achieved is done of an action, and the other way round. */
export function readState(_key: string, text: string): string | null {
  return read(text);
}

/** Null and an unknown word count as the usual state. */
export function toObjectiveState(word: string | null): ObjectiveState {
  if (word === "done") return "achieved";
  return OBJECTIVE_STATES.find((state) => state === word) ?? "active";
}

/** Null and an unknown word count as open. */
export function toActionState(word: string | null): ActionState {
  if (word === "achieved") return "done";
  return word === "active" ? "in progress" : (ACTION_STATES.find((state) => state === word) ?? "open");
}
