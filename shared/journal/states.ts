/** The words for how far an objective or an action is, and what else the field writes for them. */

export const OBJECTIVE_STATES = ["draft", "active", "paused", "achieved", "dropped"] as const;
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];

export const ACTION_STATES = ["open", "in progress", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];
