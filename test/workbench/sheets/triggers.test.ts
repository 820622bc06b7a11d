/** Triggers: what Google runs by itself, with which rights, and what it tells. */
import { describe, expect, it } from "@jest/globals";
import type { Place, SheetModel, WorkbookModel } from "../../../workbench/excel/model/workbook-model";
import { createGoogleState } from "../../../workbench/sheets/google-state";
import { createScript, type Script } from "../../../workbench/sheets/script";
import { fireEdit, fireOpen } from "../../../workbench/sheets/triggers";

interface Pulled {
  readonly name: string;
  readonly mode: string;
  readonly event: { readonly authMode: string; readonly value?: string; readonly range?: GoogleAppsScript.Spreadsheet.Range };
}

function start(...names: readonly string[]): { readonly script: Script; readonly pulled: Pulled[] } {
  const pulled: Pulled[] = [];
  const state = createGoogleState({} as WorkbookModel);
  const functions = names.map((name) => [name, (event: Pulled["event"]) => void pulled.push({ name, mode: state.mode, event })]);
  const globals = Object.fromEntries(functions) as Readonly<Record<string, unknown>>;
  return { script: createScript({ globals, createDate: (moment) => new Date(moment) }, state), pulled };
}

const place = (columns: number): Place => ({
  sheet: { values: () => [[38]] } as unknown as SheetModel,
  area: { top: 1, left: 0, bottom: 1, right: columns - 1 },
});

describe("an edit", () => {
  it("pulls onEdit with few rights, and tells cell and value", () => {
    const { script, pulled } = start("onEdit");
    fireEdit(script, place(1));
    expect(pulled).toMatchObject([{ name: "onEdit", mode: "limited", event: { authMode: "LIMITED", value: "38" } }]);
    expect(pulled[0]?.event.range?.getA1Notation()).toBe("A2");
    expect(script.state.mode).toBe("full");
  });

  it("of several cells tells no value", () => {
    const { script, pulled } = start("onEdit");
    fireEdit(script, place(2));
    expect(pulled[0]?.event).not.toHaveProperty("value");
  });

  it("pulls nothing where the script has no function for it", () => {
    const { script, pulled } = start("note");
    fireEdit(script, place(1));
    expect(pulled).toEqual([]);
  });
});

describe("opening", () => {
  it.each(["none", "limited", "full"] as const)("runs onOpen with the rights that there are: %s", (mode) => {
    const { script, pulled } = start("onOpen");
    fireOpen(script, mode);
    expect(pulled).toMatchObject([{ name: "onOpen", mode, event: { authMode: mode.toUpperCase() } }]);
  });
});
