/** The built Code.js in a bare realm of its own, as Google's V8 runs it: no timers, no modules, no globals but JavaScript's and the services. */
import vm from "node:vm";
import { isError, isGrid, type Grid, type Value } from "../../shared/cell/cell";
import { CellError, isErrorCode } from "../../shared/cell/cell-error";
import type { WorkbookModel } from "../excel/model/workbook-model";
import { createGoogleState, type GoogleOptions, type GoogleState, type Mode } from "./google-state";
import { scriptGlobals } from "./services/globals";

export interface Script {
  readonly state: GoogleState;
  /** Runs a public function of the script, as a menu, a trigger or the page does. */
  readonly run: (name: string, args?: readonly unknown[], mode?: Mode) => unknown;
  /** Runs a custom function on raw arguments: blanks as "", dates as Date, ranges as rows. */
  readonly calculate: (name: string, args: readonly unknown[]) => unknown;
  /** A date as the script sees one in a cell. */
  readonly date: (moment: number) => Date;
}

export function loadScript(code: string, model: WorkbookModel, options: Omit<GoogleOptions, "createDate"> = {}): Script {
  const context = vm.createContext({});
  const createDate = vm.runInContext("(moment) => new Date(moment)", context) as (moment: number) => Date;
  const state = createGoogleState(model, { ...options, createDate });
  Object.assign(context, scriptGlobals(state));
  vm.runInContext(code, context, { filename: "Code.js" });
  const run: Script["run"] = (name, args = [], mode = "full") => {
    if (name.endsWith("_")) throw new Error(`Script function not found: ${name}`);
    state.mode = mode;
    try {
      return (context as Readonly<Record<string, (...all: readonly unknown[]) => unknown>>)[name]!(...args);
    } finally {
      state.mode = "full";
    }
  };
  return { state, run, calculate: (name, args) => run(name, args, "custom function"), date: createDate };
}

/** The script's custom functions for the workbook underneath. Google shows #ERROR! whatever is thrown; Univer has no such error. */
export function calculateWith(script: () => Script): (name: string, args: readonly unknown[]) => Value | Grid {
  return (name, args) => {
    try {
      return readAnswer(script().calculate(name, args.map(toArgument)));
    } catch (error) {
      return new CellError("#VALUE!", (error as Error).message);
    }
  };
}

function toArgument(argument: unknown): unknown {
  if (isGrid(argument)) return argument.map((row) => row.map(toArgument));
  if (argument === null) return "";
  return isError(argument) ? argument.code : argument;
}

function readAnswer(answer: unknown): Value | Grid {
  if (Array.isArray(answer)) return (answer as readonly (readonly unknown[])[]).map((row) => row.map(readCell));
  return readCell(answer);
}

/** Text stays text in a custom function's answer, an error's code too; the grid below shows it as the error that it names. */
function readCell(cell: unknown): Value {
  return isErrorCode(cell) ? new CellError(cell, cell) : (cell as Value);
}
