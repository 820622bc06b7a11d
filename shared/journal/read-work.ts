/** Rows of Objectives, Actions and Check-ins into what they say; what could not be used, or is missing, is a finding. */
import { isError, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate, type Day } from "../cell/serial-day";
import { nameKey } from "../kpi/name-key";
import { readPeriod } from "../kpi/read-period";
import type { Period } from "../kpi/period";
import { readFlag } from "../register/read-measured";
import type { ActionKey, CheckInKey, ObjectiveKey } from "./columns-work";
import type { Action, CheckIn, Objective } from "./journal";
import type { JournalRow } from "./journal-rows";
import { toActionState, toObjectiveState } from "./states";

export function readObjectives(rows: readonly JournalRow<ObjectiveKey>[]): Objective[] {
  const read = new Map<string, Objective>();
  const parents = new Map<Objective, JournalRow<ObjectiveKey>>();
  for (const row of rows) {
    const objective = row.text("objective");
    const earlier = read.get(nameKey(objective));
    if (earlier) {
      row.say("error", "objective", `objective must be unique: ${quote(objective)} is also in ${earlier.where.cell}; this row is left out`);
      continue;
    }
    const entry: Objective = {
      objective,
      parent: row.text("parent"),
      owner: row.text("owner"),
      success: row.text("success"),
      level: row.text("level"),
      ...span(row),
      state: toObjectiveState(row.choice("state")),
      where: row.place("objective"),
    };
    read.set(nameKey(objective), entry);
    parents.set(entry, row);
  }
  return [...parents].map(([entry, row]) => withParent(entry, row, read));
}

/** The parent as its own row spells it; one that is not there, or leads back, is taken out. */
function withParent(entry: Objective, row: JournalRow<ObjectiveKey>, all: ReadonlyMap<string, Objective>): Objective {
  if (entry.parent === "") return entry;
  const parent = all.get(nameKey(entry.parent));
  if (!parent) {
    row.say("error", "parent", `parent must be an objective of this sheet: ${quote(entry.parent)}`);
    return { ...entry, parent: "" };
  }
  const seen = new Set<Objective>();
  for (let at: Objective | undefined = parent; at && !seen.has(at); at = all.get(nameKey(at.parent))) {
    seen.add(at);
    if (at !== entry) continue;
    row.say("error", "parent", `parents must not lead back to the objective itself: ${quote(entry.parent)}`);
    return { ...entry, parent: "" };
  }
  return { ...entry, parent: parent.objective };
}

function span(row: JournalRow<ObjectiveKey>): { readonly start: Day | null; readonly due: Day | null } {
  const start = row.day("start", "start");
  const due = row.day("due", "end");
  if (start === null || due === null || due >= start) return { start, due };
  row.say("error", "due", `due must not be before start: ${isoDate(due)} and ${isoDate(start)}; both are left out`);
  return { start: null, due: null };
}

export function readActions(rows: readonly JournalRow<ActionKey>[]): Action[] {
  return rows.map((row) => {
    const ticked = tickOf(row.value("doneOn"));
    const doneOn = ticked === null ? row.pastDay("doneOn") : null;
    const state = toActionState(row.choice("state"));
    const action: Action = {
      kpi: row.kpi,
      action: row.text("action"),
      owner: row.text("owner"),
      due: row.day("due", "end"),
      state: (doneOn !== null || ticked === 1) && state !== "dropped" ? "done" : state,
      doneOn,
      note: row.text("note"),
      where: row.place("action"),
    };
    if (action.state === "open" || action.state === "in progress") {
      if (action.owner === "") row.say("warning", "owner", "owner must be named: an action without one is nobody's");
      if (action.due === null) row.say("warning", "due", "due must be given: an action without a day is never late");
    }
    return action;
  });
}

/** A column Done may be ticked where ours has a day. */
function tickOf(cell: Value): 0 | 1 | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "string" ? readFlag(cell) : null;
}

export function readCheckIns(rows: readonly JournalRow<CheckInKey>[]): CheckIn[] {
  return rows.flatMap((row) => {
    const date = row.pastDay("date");
    if (date === null) return [];
    const checkIn: CheckIn = {
      kpi: row.kpi,
      date,
      period: periodOf(row),
      value: row.number("value", true),
      cause: row.words("cause"),
      told: row.words("told"),
      by: row.text("by"),
      note: row.text("note"),
      where: row.place("kpi"),
    };
    if (checkIn.cause === "") row.say("warning", "cause", "cause must be named: a check-in says why, not only how much");
    if (checkIn.told === "") row.say("info", "told", "nobody is named who was told: communicating is part of a check-in");
    return [checkIn];
  });
}

function periodOf(row: JournalRow<CheckInKey>): Period | null {
  const period = readPeriod(row.value("period"), row.rules);
  if (!isError(period)) return period;
  row.say("error", "period", period.message);
  return null;
}
