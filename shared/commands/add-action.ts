/** Add action and Close action: what somebody does about a KPI until when, and that it was done. */
import { readArea } from "../cell/a1";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import type { Action } from "../journal/journal";
import { nameKey } from "../kpi/name-key";
import { readState } from "../journal/states";
import type { Change } from "../workbook/change";
import { appendJournal } from "./append-journal";
import { meantKpi } from "./entry-input";
import { writeCell } from "./write-cell";
import { journalCommand, missingColumns, type Entry } from "./journal-command";

export const addAction = journalCommand(
  {
    name: "addAction",
    label: "Add action",
    help: "Adds a row to Actions. Input: action, due, kpi, owner, note; without owner the KPI's own.",
  },
  ({ snapshot, input, read, journal }) => {
    const action = input.text("action");
    const due = input.day("due");
    if (action === "") return "action must say what is done";
    if (due === null) return "due must be given: an action without a day is never late";
    const kpi = input.text("kpi") === "" ? null : meantKpi(read, input.text("kpi")).kpi;
    const owner = input.text("owner") || (kpi?.owner ?? "");
    if (owner === "") return "owner must be named: an action without one is nobody's";
    const open = journal.actions.find((each) => isOpen(each) && nameKey(each.action) === nameKey(action) && each.kpi === (kpi?.id ?? ""));
    if (open) return `action must not be open already: ${open.where.sheet}!${open.where.cell} ${quote(action)}`;
    const row = { kpi: kpi?.id ?? null, action, owner, due, state: "open", note: input.text("note") || null };
    const { changes, problem, sheet, missing } = appendJournal(snapshot, "actions", [row]);
    if (problem !== "") return problem;
    return {
      changes,
      message: `${quote(action)} for ${owner} until ${isoDate(due)}, on sheet ${sheet}`,
      findings: missingColumns(sheet, missing),
    };
  },
);

export const closeAction = journalCommand(
  {
    name: "closeAction",
    label: "Close action",
    help: "Marks an action of the sheet Actions as done. Input: action, its text; at, its cell, where several are called so; state, done or dropped; date; note.",
  },
  (entry) => {
    const { input, journal } = entry;
    const given = input.text("state");
    const state = given === "" ? "done" : readState("state", given);
    if (state !== "done" && state !== "dropped") return `state must be done or dropped: ${quote(given)}`;
    const action = wantedAction(entry);
    if (typeof action === "string") return action;
    const date = input.pastDay("date");
    const columns = journal.tables.actions?.columns ?? new Map<string, number>();
    if (!columns.has("state") && (state === "dropped" || !columns.has("doneOn")))
      return `sheet ${action.where.sheet} must have a column State, so that an action can be closed`;
    const note = [action.note, input.text("note")].filter((text) => text !== "").join("; ");
    const values = { state, doneOn: state === "done" ? date : null, note: input.text("note") === "" ? null : note };
    return {
      changes: cellsOf(action, columns, values),
      message: `${quote(action.action)} is ${state}${state === "done" ? ` since ${isoDate(date)}` : ""}`,
      findings: input.text("note") !== "" && !columns.has("note") ? missingColumns(action.where.sheet, ["Note"]) : [],
    };
  },
);

/** True while something is to be done. */
export function isOpen({ state }: Action): boolean {
  return state === "open" || state === "in progress";
}

/** By its cell if that is given, and its text must agree with it: rows move. */
function wantedAction({ input, journal }: Entry): Action | string {
  const text = input.text("action");
  const at = input.text("at").toUpperCase();
  if (text === "" && at === "") return "an action must be named";
  const named = journal.actions.filter(
    ({ action, where }) => (text === "" || nameKey(action) === nameKey(text)) && (at === "" || where.cell === at),
  );
  const [first, second] = named.filter(isOpen);
  if (first && !second) return first;
  if (first)
    return `action must be one, name its cell: ${quote(text)} is in ${named
      .filter(isOpen)
      .map(({ where }) => where.cell)
      .join(", ")}`;
  const closed = named[0];
  return closed
    ? `action must be open: ${quote(closed.action)} is ${closed.state} already`
    : `action must be in the sheet Actions: ${quote(text || at)}`;
}

function cellsOf(
  { where }: Action,
  columns: ReadonlyMap<string, number>,
  values: Readonly<Record<string, string | number | null>>,
): Change[] {
  const row = readArea(where.cell)?.top ?? 0;
  return Object.entries(values).flatMap(([key, value]): Change[] => {
    const column = columns.get(key);
    return column === undefined || value === null ? [] : writeCell(where.sheet, { row, column }, value, key === "doneOn");
  });
}
