/** Calling a function of the catalogue by its name: the one way in for all hosts. */
import type { Grid, Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { callFunction } from "./call-function";
import { findFunction } from "./functions";

/**
 * The answer of a function: a cell, a grid that spills, or the error that belongs into the cell. `args` are cells and ranges
 * as JSON has them: numbers, text, booleans, null for blank, arrays of rows. A bug of ours is not an answer and is thrown.
 */
export function call(name: string, args: readonly unknown[]): Value | Grid {
  const definition = findFunction(name);
  return definition ? callFunction(definition, args) : new CellError("#NAME?", `unknown function: ${name}`);
}
