/** The custom functions of both hosts side by side: cells as a person sees them go in, each host's own answer comes out. */
import { registerFunctions } from "../../excel-addin/functions";
import { isErrorCode } from "../../shared/cell/cell-error";
import { catalogue } from "../../shared/functions/catalogue";
import { customFunction } from "../../sheets-addon/custom-function";
import type { WorkbookModel } from "../../workbench/excel/model/workbook-model";
import { createGoogleState } from "../../workbench/sheets/google-state";
import { scriptGlobals } from "../../workbench/sheets/services/globals";
import { momentOf } from "../../workbench/sheets/wall-clock";
import { lateFunctions } from "./excel/late-functions";
import { rounded } from "../functions/plain";

/** A cell as a person sees it; each host has its own form for a date, a blank and an error. */
export type Seen = number | string | boolean | null | { readonly day: number } | { readonly error: string } | { readonly omitted: true };
export type Argument = Seen | readonly (readonly Seen[])[];

const ZONE = "America/St_Johns";

export const inExcel = new Map<string, (...args: readonly unknown[]) => unknown>();

/** As Microsoft's runtime has it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Both hosts' globals are there until what it returns is called. */
export function openBothHosts(): () => void {
  const associate = (name: string, run: (...args: readonly unknown[]) => unknown): void => void inExcel.set(name, run);
  const globals = {
    ...scriptGlobals(createGoogleState({} as WorkbookModel, { timeZone: ZONE })),
    CustomFunctions: { associate, Error: ExcelError },
  };
  Object.assign(globalThis, globals);
  registerFunctions(lateFunctions());
  return () => Object.keys(globals).forEach((name) => Reflect.deleteProperty(globalThis, name));
}

/** A promise where Excel has to wait for the function's code. */
export function excelAnswer(name: string, args: readonly Argument[]): unknown {
  const { parameters } = catalogue.find((definition) => definition.name === name)!;
  const count = Math.max(parameters.length, args.length);
  const raw = Array.from({ length: count }, (_, i) => (i < args.length ? eachCell(args[i]!, toExcel) : null));
  return plain(() => inExcel.get(name)!(...raw));
}

export function sheetsAnswer(name: string, args: readonly Argument[]): unknown {
  return plain(() =>
    customFunction(
      name,
      args.map((argument) => eachCell(argument, toSheets)),
    ),
  );
}

function eachCell(argument: Argument, convert: (cell: Seen) => unknown): unknown {
  return Array.isArray(argument) ? (argument as readonly (readonly Seen[])[]).map((row) => row.map(convert)) : convert(argument as Seen);
}

function toExcel(cell: Seen): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("day" in cell) return cell.day;
  return "error" in cell ? { type: "CustomFunctionError", code: cell.error } : null;
}

function toSheets(cell: Seen): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("day" in cell) return new Date(momentOf(cell.day, ZONE));
  return "error" in cell ? cell.error : undefined;
}

/** Errors by their code, in both hosts' ways to say one. */
function plain(work: () => unknown): unknown {
  try {
    const answer = work();
    return answer instanceof Promise ? answer.then((late) => rounded(plainCells(late)), plainError) : rounded(plainCells(answer));
  } catch (error) {
    return plainError(error);
  }
}

function plainError(error: unknown): { error: string | undefined } {
  return { error: error instanceof ExcelError ? error.code : /^(#[^:]+): /.exec((error as Error).message)?.[1] };
}

function plainCells(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(plainCells);
  if (answer instanceof ExcelError) return { error: answer.code };
  return isErrorCode(answer) ? { error: answer } : answer;
}
