/** Registers every function of the catalogue with Excel, under the ids that functions.json declares. */
import { isError, isGrid, type Grid, type Value } from "../shared/cell/cell";
import type { CellError } from "../shared/cell/cell-error";
import { call } from "../shared/functions/call";
import { catalogue } from "../shared/functions/catalogue";
import { readCell } from "./cells";

/** What Excel accepts as an answer; an error inside an array is a value like any other. */
type Answer = string | number | boolean | CustomFunctions.Error;

/**
 * Call at the top level of the script, before anything is awaited: a workbook that opens calculates at once, and a function
 * that is not registered by then shows #NAME?.
 */
export function registerFunctions(): void {
  for (const { name, parameters } of catalogue) {
    // Excel appends an object about the invocation to the arguments that were declared.
    CustomFunctions.associate(name, (...args: readonly unknown[]) => answer(name, args.slice(0, parameters.length)));
  }
}

/** Thrown where the answer is a single error: the form whose message Excel shows. */
function answer(name: string, args: readonly unknown[]): Answer | Answer[][] {
  const result = call(name, args.map(readArgument));
  if (isGrid(result)) return toRows(result);
  // The type of Microsoft's error does not say that it is one.
  if (isError(result)) throw toExcelError(result) as unknown as Error;
  return result ?? "";
}

/** Ranges are handed on as they are, since they can be long, unless an error is among their cells. */
function readArgument(argument: unknown): unknown {
  if (!Array.isArray(argument)) return readCell(argument);
  const rows = argument as readonly (readonly unknown[])[];
  return rows.some((row) => row.some(isObject)) ? rows.map((row) => row.map(readCell)) : rows;
}

function isObject(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

function toRows(grid: Grid): Answer[][] {
  return grid.map((row) => row.map((value: Value) => (isError(value) ? toExcelError(value) : (value ?? ""))));
}

/** Excel shows the message with #VALUE! and #N/A only. */
function toExcelError(error: CellError): CustomFunctions.Error {
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}
