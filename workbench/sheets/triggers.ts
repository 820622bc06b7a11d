/** Simple triggers as Google pulls them: functions of a certain name, run with few rights. The add-on installs none of the other kind. */
import type { Place } from "../excel/model/workbook-model";
import type { Mode } from "./google-state";
import { rangeObject } from "./objects/range";
import { spreadsheetObject } from "./objects/spreadsheet";
import type { Script } from "./script";

/** Rights of a simple trigger: none at all in a spreadsheet where nobody has used the add-on yet. */
export type SimpleMode = Extract<Mode, "none" | "limited" | "full">;

export function fireOpen(script: Script, mode: SimpleMode = "limited"): void {
  fire(script, "onOpen", { mode, detail: {} });
}

/** After an edit by the user's hand; what a script writes, and what formulas show anew, pulls no trigger. */
export function fireEdit(script: Script, place: Place): void {
  const range = rangeObject(script.state, place);
  const isOneCell = place.area.top === place.area.bottom && place.area.left === place.area.right;
  const value = isOneCell ? place.sheet.values(place.area)[0]?.[0] : undefined;
  const detail = { range, ...(typeof value === "object" || value === undefined ? {} : { value: String(value) }) };
  fire(script, "onEdit", { mode: "limited", detail });
}

function fire(script: Script, name: string, { mode, detail }: { readonly mode: SimpleMode; readonly detail: object }): void {
  if (!script.publicFunctions.includes(name)) return;
  script.run(name, [{ authMode: mode.toUpperCase(), source: spreadsheetObject(script.state), ...detail }], mode);
}
