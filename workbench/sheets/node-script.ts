/** The built Code.js in a bare realm of Node's, as Google's V8 runs it: no timers, no modules, no globals but JavaScript's and the services. */
import vm from "node:vm";
import type { WorkbookModel } from "../excel/model/workbook-model";
import { createGoogleState, type GoogleOptions } from "./google-state";
import { createScript, type Script } from "./script";
import { scriptGlobals } from "./services/globals";

export function loadScript(code: string, model: WorkbookModel, options: Omit<GoogleOptions, "createDate"> = {}): Script {
  const globals = vm.createContext({}) as Record<string, unknown>;
  const createDate = vm.runInContext("(moment) => new Date(moment)", globals) as (moment: number) => Date;
  const state = createGoogleState(model, { ...options, createDate });
  Object.assign(globals, scriptGlobals(state));
  vm.runInContext(code, globals, { filename: "Code.js" });
  return createScript({ globals, createDate }, state);
}
