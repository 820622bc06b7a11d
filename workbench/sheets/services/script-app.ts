/** Triggers that a script installs itself, beside the simple ones, which have their function's name: onOpen, onEdit, onInstall. */
import type { GoogleState, TriggerState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** Triggers that one user can have of one script. */
const MOST = 20;

const AUTH_MODES = { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL", CUSTOM_FUNCTION: "CUSTOM_FUNCTION" };
const EVENT_TYPES = { CLOCK: "CLOCK", ON_OPEN: "ON_OPEN", ON_EDIT: "ON_EDIT", ON_CHANGE: "ON_CHANGE" };

const known = new WeakMap<object, TriggerState>();

export function scriptApp(state: GoogleState): ScriptApp {
  return strict<ScriptApp>(state, "ScriptApp", {
    AuthMode: AUTH_MODES as unknown as ScriptApp["AuthMode"],
    EventType: EVENT_TYPES as unknown as ScriptApp["EventType"],
    newTrigger: (handler) =>
      strict<GoogleAppsScript.Script.TriggerBuilder>(state, "TriggerBuilder", {
        timeBased: () => clockBuilder(state, handler),
        forSpreadsheet: () => spreadsheetBuilder(state, handler),
      }),
    getProjectTriggers: () => state.triggers.map((trigger) => triggerObject(state, trigger)),
    deleteTrigger: (trigger) => {
      const index = state.triggers.findIndex((each) => each === known.get(trigger));
      if (index < 0) throw serviceError("The trigger does not exist.");
      state.triggers.splice(index, 1);
    },
  });
}

/** The clock itself does not run here: a test calls the function that the trigger names. */
function clockBuilder(state: GoogleState, handler: string): ClockBuilder {
  const keep = (): ClockBuilder => builder;
  const times = { after: keep, at: keep, atHour: keep, everyDays: keep, everyHours: keep, everyMinutes: keep, everyWeeks: keep };
  const builder: ClockBuilder = strict<ClockBuilder>(state, "ClockTriggerBuilder", {
    ...times,
    create: () => install(state, handler, EVENT_TYPES.CLOCK),
  });
  return builder;
}

function spreadsheetBuilder(state: GoogleState, handler: string): SpreadsheetBuilder {
  let event = "";
  const on = (next: string) => (): SpreadsheetBuilder => {
    event = next;
    return builder;
  };
  const builder: SpreadsheetBuilder = strict<SpreadsheetBuilder>(state, "SpreadsheetTriggerBuilder", {
    onOpen: on(EVENT_TYPES.ON_OPEN),
    onEdit: on(EVENT_TYPES.ON_EDIT),
    onChange: on(EVENT_TYPES.ON_CHANGE),
    create: () => install(state, handler, event),
  });
  return builder;
}

function install(state: GoogleState, handler: string, event: string): Trigger {
  if (event === "") throw serviceError("The trigger must have an event type.");
  if (state.triggers.length >= MOST)
    throw serviceError("This script has too many triggers. Triggers must be deleted from the script before more can be added.");
  const trigger = { id: String(state.nextId++), event, handler };
  state.triggers.push(trigger);
  return triggerObject(state, trigger);
}

function triggerObject(state: GoogleState, trigger: TriggerState): Trigger {
  const object = strict<Trigger>(state, "Trigger", {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.handler,
    getEventType: () => trigger.event as unknown as GoogleAppsScript.Script.EventType,
  });
  known.set(object, trigger);
  return object;
}
