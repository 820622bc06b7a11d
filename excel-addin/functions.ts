/** Registers every function of the catalogue with Excel, under the ids that functions.json declares. */
import { isError, isGrid, type Grid, type Value } from "../shared/cell/cell";
import { CellError } from "../shared/cell/cell-error";
import { callFunction } from "../shared/functions/call-function";
import type { CustomFunction } from "../shared/functions/define-function";
import { VALUE_FUNCTIONS } from "../shared/functions/value-functions";
import { readCell } from "./cells";

/** What Excel accepts as an answer; an error inside an array is a value like any other. */
type Answer = string | number | boolean | CustomFunctions.Error;

/** Functions whose code comes later, by name: Excel may call them before it is there. A test compares with the catalogue. */
export interface LateFunctions {
  readonly names: readonly string[];
  readonly fetch: () => Promise<readonly CustomFunction[]>;
}

export const REGISTER_NAMES = ["KPI_SCORECARD"] as const;
export const INQUIRY_NAMES = [
  "KPI_TREE",
  "KPI_DRIVERS",
  "KPI_MIX",
  "KPI_LEAD",
  "KPI_CHECK",
  "KPI_CONFLICTS",
  "KPI_SMART",
  "KPI_PARSE",
] as const;

/**
 * Call at the top level of the script, before anything is awaited: a workbook that opens calculates at once, and a function
 * that is not registered by then shows #NAME?.
 */
export function registerFunctions(late: readonly LateFunctions[]): void {
  for (const definition of VALUE_FUNCTIONS) {
    CustomFunctions.associate(definition.name, (...args: readonly unknown[]) => answer(definition, args));
  }
  for (const { names, fetch } of late) {
    for (const name of names) {
      CustomFunctions.associate(name, async (...args: readonly unknown[]) => answer(await fetched(name, fetch), args));
    }
  }
}

/** The next calculation tries again. */
async function fetched(name: string, fetch: LateFunctions["fetch"]): Promise<CustomFunction> {
  try {
    return (await fetch()).find((definition) => definition.name === name)!;
  } catch {
    const message = `${name} could not be fetched: look at the connection, then calculate again`;
    throw toExcelError(new CellError("#N/A", message)) as unknown as Error;
  }
}

/** Thrown where the answer is a single error: the form whose message Excel shows. */
function answer(definition: CustomFunction, args: readonly unknown[]): Answer | Answer[][] {
  const result = callFunction(definition, givenArguments(args).slice(0, definition.parameters.length).map(readArgument));
  if (isGrid(result)) return toRows(result);
  // The type of Microsoft's error does not say that it is one.
  if (isError(result)) throw toExcelError(result) as unknown as Error;
  return result ?? "";
}

/**
 * Excel appends an object about the invocation. It stands in the place of a parameter while Excel remembers the function as it was
 * before that parameter was added.
 */
function givenArguments(args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  const isInvocation = isObject(last) && !Array.isArray(last) && !("type" in last) && !("code" in last);
  return isInvocation ? args.slice(0, -1) : args;
}

/** Ranges are handed on as they are, since they can be long, unless an error is among their cells. */
function readArgument(argument: unknown): unknown {
  if (!Array.isArray(argument)) return readCell(argument);
  const rows = argument as readonly (readonly unknown[])[];
  return rows.some((row) => row.some(isObject)) ? rows.map((row) => row.map(readCell)) : rows;
}

function isObject(cell: unknown): cell is object {
  return typeof cell === "object" && cell !== null;
}

function toRows(grid: Grid): Answer[][] {
  return grid.map((row) => row.map((value: Value) => (isError(value) ? toExcelError(value) : (value ?? ""))));
}

/** Excel shows the message with #VALUE! and #N/A only. */
function toExcelError(error: CellError): CustomFunctions.Error {
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}
