/** Arguments as hosts hand them over: cells, 2-D ranges, flat lists of JSON; made uniform before any of them is read. */
import { isBlank, type Value } from "../cell/cell";
import { CellError, isErrorCode } from "../cell/cell-error";

/** A rectangle whose cells nobody has looked at yet: a register of 36,000 rows is not copied to be handed on. */
export type RawGrid = readonly (readonly unknown[])[];

/** One cell, or more than one. */
export type Argument = Value | RawGrid;

/** A single cell in brackets is a cell, a flat list is a column, nothing at all is blank. */
export function readArgument(raw: unknown): Argument {
  if (!Array.isArray(raw)) return readCell(raw);
  const list: readonly unknown[] = raw;
  const grid = list.every(isRow) ? list : list.map((row) => (isRow(row) ? row : [row]));
  const width = widthOf(grid);
  if (width === 0) return null;
  return grid.length === 1 && width === 1 ? readCell(grid[0]?.[0]) : grid;
}

/** True for an argument of more than one cell. */
export function isRange(argument: Argument): argument is RawGrid {
  return Array.isArray(argument);
}

export function widthOf(grid: RawGrid): number {
  return grid.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** All cells, row by row; cells that a short row lacks are blank. */
export function cellsOf(argument: Argument): Value[] {
  if (!isRange(argument)) return [argument];
  const width = widthOf(argument);
  const cells: Value[] = [];
  for (const row of argument) for (let column = 0; column < width; column++) cells.push(readCell(row[column]));
  return cells;
}

/** One content of a cell: every form of blank is null, the text of an error code is the error. */
export function readCell(raw: unknown): Value {
  if (isBlank(raw)) return null;
  if (typeof raw === "string") return isErrorCode(raw) ? errorCell(raw) : raw;
  if (typeof raw === "number" || typeof raw === "boolean" || raw instanceof CellError) return raw;
  if (isErrorJson(raw)) return errorCell(raw.error);
  return new CellError("#VALUE!", `a cell must hold a number, text, TRUE, FALSE or nothing: ${describe(raw)}`);
}

function isRow(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** An error that went through JSON: {"error": "#N/A"}. */
function isErrorJson(raw: unknown): raw is { error: CellError["code"] } {
  return typeof raw === "object" && raw !== null && isErrorCode((raw as { error?: unknown }).error);
}

function errorCell(code: CellError["code"]): CellError {
  return new CellError(code, `a cell that is used holds ${code}`);
}

function describe(raw: unknown): string {
  return Object.prototype.toString.call(raw).slice(8, -1);
}
