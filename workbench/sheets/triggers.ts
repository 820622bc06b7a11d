/** Triggers as Google pulls them: first the simple one, which has its name and few rights, then those that the script has installed. */
import type { Place } from "../excel/model/workbook-model";
import { rangeObject } from "./objects/range";
import { spreadsheetObject } from "./objects/spreadsheet";
import type { Mode } from "./google-state";
import type { Script } from "./script";

/** Rights of a simple trigger: none at all in a spreadsheet where nobody has used the add-on yet. */
export type SimpleMode = Extract<Mode, "none" | "limited" | "full">;

export function fireOpen(script: Script, mode: SimpleMode = "limited"): void {
  fire(script, { simple: "onOpen", event: "ON_OPEN", mode, detail: {} });
}

/** After an edit by the user's hand; what a script writes, and what formulas show anew, pulls no trigger. */
export function fireEdit(script: Script, place: Place): void {
  const range = rangeObject(script.state, place);
  const isOneCell = place.area.top === place.area.bottom && place.area.left === place.area.right;
  const value = isOneCell ? place.sheet.values(place.area)[0]?.[0] : undefined;
  const detail = { range, ...(typeof value === "object" || value === undefined ? {} : { value: String(value) }) };
  fire(script, { simple: "onEdit", event: "ON_EDIT", mode: "limited", detail });
  fire(script, { simple: null, event: "ON_CHANGE", mode: "full", detail: { changeType: "EDIT" } });
}

interface Pull {
  /** Name of the simple trigger's function; null where there is none for this event. */
  readonly simple: string | null;
  readonly event: string;
  readonly mode: SimpleMode;
  readonly detail: object;
}

function fire(script: Script, { simple, event, mode, detail }: Pull): void {
  const source = spreadsheetObject(script.state);
  if (simple !== null && script.publicFunctions.includes(simple))
    script.run(simple, [{ authMode: mode.toUpperCase(), source, ...detail }], mode);
  for (const trigger of script.state.triggers.filter((each) => each.event === event))
    script.run(trigger.handler, [{ authMode: "FULL", triggerUid: trigger.id, source, ...detail }]);
}
