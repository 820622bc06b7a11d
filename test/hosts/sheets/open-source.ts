/** A workbook in the simulated Google Sheets with the add-on's own modules before it, unbuilt: for tests that look inside, or turn the clock. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { commands } from "../../../shared/commands/catalogue";
import { call } from "../../../shared/functions/call";
import { catalogue } from "../../../shared/functions/catalogue";
import type { Change } from "../../../shared/workbook/change";
import type { Report } from "../../../shared/workbook/report";
import type { CommandInput, ReadRequest } from "../../../shared/workbook/snapshot";
import { runCommand } from "../../../sheets-addon/host";
import { readWorkbook } from "../../../sheets-addon/reading/read-workbook";
import { applyChanges } from "../../../sheets-addon/writing/apply-changes";
import { univerWorkbook } from "../../../workbench/excel/model/univer-workbook";
import type { SheetModel, WorkbookModel } from "../../../workbench/excel/model/workbook-model";
import { createGoogleState, type GoogleOptions, type GoogleState } from "../../../workbench/sheets/google-state";
import { scriptGlobals } from "../../../workbench/sheets/services/globals";
import { univerFunctions } from "../../../workbench/univer-functions";
import { calculated } from "../../../workbench/univer-host";
import { headlessUniver } from "../../workbench/headless-univer";

export interface OpenSource {
  readonly state: GoogleState;
  readonly model: WorkbookModel;
  readonly workbook: FWorkbook;
  readonly calculated: () => Promise<void>;
  readonly run: (command: string, input?: CommandInput) => Report;
  /** Null if all was done. */
  readonly apply: (changes: readonly Change[], request?: ReadRequest) => string | null;
  readonly sheet: (name: string) => SheetModel;
  readonly close: () => void;
}

/** A register of two KPIs with a few measurements: enough for a scorecard, and quick. */
export const SMALL: readonly Change[] = [
  { kind: "sheet", sheet: "Register" },
  {
    kind: "cells",
    sheet: "Register",
    at: "A1",
    values: [
      ["Name", "Objective", "Direction", "Target", "Unit"],
      ["Retention", "Keep customers", "at least", 0.9, "%"],
      ["Reply time", "Keep customers", "at most", 4, "hours"],
    ],
  },
  { kind: "sheet", sheet: "Measurements" },
  {
    kind: "cells",
    sheet: "Measurements",
    at: "A1",
    values: [
      ["KPI", "Period", "Actual"],
      ...["2025-03", "2025-04", "2025-05"].flatMap((month, i) => [
        ["Retention", month, 0.88 + i / 100],
        ["Reply time", month, 5 - i],
      ]),
    ],
  },
];

const ALL: ReadRequest = { sheets: "all" };

/** Google's services are globals until `close`. */
export function openSource(options: GoogleOptions = {}): OpenSource {
  const { univer, api } = headlessUniver(univerFunctions(catalogue, call));
  const model = univerWorkbook(api, null);
  const state = createGoogleState(model, options);
  const globals = scriptGlobals(state);
  Object.assign(globalThis, globals);
  return {
    ...{ state, model },
    workbook: api.getActiveWorkbook()!,
    calculated: () => calculated(api),
    run: (name, input = {}) =>
      runCommand(
        commands.find((each) => each.name === name)!,
        input,
      ),
    apply: (changes, request = ALL) => applyChanges(changes, readWorkbook(request), { look: () => undefined }),
    sheet: (name) => model.sheets().find((each) => each.name() === name)!,
    close: () => {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      univer.dispose();
    },
  };
}
